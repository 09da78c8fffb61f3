import type { ReformWords } from '../reform.js';

export const REFORM: ReformWords = {
  option: 'other figures in place of those of law, from a file in YAML or JSON; every page of the result says so',
  optionOfRates: 'other figures in place of those of law; without a name, a day or a period, all that they change',
  optionOfSchema: 'the file that --reform reads, instead of the scenario file',
  exampleOf: {
    simulate: 'what if the amount were another',
    rates: 'what the reform changes, beside the law',
    schema: 'lets an editor complete and check reforms',
  },
};
