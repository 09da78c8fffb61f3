import type { ReformWords } from '../reform.js';

export const REFORM: ReformWords = {
  option: 'andra tal i stället för lagens, ur en fil i YAML eller JSON; varje sida av resultatet säger det',
  optionOfRates: 'andra tal i stället för lagens; utan namn, dag och period allt som de ändrar',
  optionOfSchema: 'i stället för fallfilen den fil som --reform läser',
  exampleOf: {
    simulate: 'vad händer om beloppet vore ett annat',
    rates: 'vad reformen ändrar, bredvid lagen',
    schema: 'låter en textredigerare fylla i och kontrollera reformer',
  },
};
