import type { PlanWords } from '../plan.js';

export const PLAN: PlanWords = {
  file: 'tapaus YAML- tai JSON-muodossa; - lukee vakiosyötteen',
  options: {
    path: 'polku, jonka päiviä haetaan; voi jättää pois, jos vain yhdessä on siirrettävää',
    top: 'montako parasta päivien yhdistelmää näytetään',
    limit: 'montako päivien yhdistelmää lasketaan enintään; useampia ei lasketa lainkaan',
  },
  exampleOf: {
    plan: 'parhaat päivät niistä, jotka tapaus sallii kentällä `movable`',
    window: 'toiset sallitut päivät tätä ajoa varten',
    document: 'asiakirjaa varten',
  },
  progress: (combinations, perSecond) =>
    `${combinations.toLocaleString('fi')} yhdistelmää, ${perSecond.toLocaleString('fi')} sekunnissa`,
  nothingMovable: (file) =>
    `Tapauksessa ${file} ei ole mitään siirrettävää. Anna vaiheelle tai hakemukselle sallitut päivät: movable: { earliest: 2027-01-01, latest: 2027-01-31 }.`,
  tooMany: (combinations, limit) =>
    `Päivien yhdistelmiä on ${combinations}, ja enintään ${limit} lasketaan. Vähennä sallittuja päiviä tai nosta rajaa valitsimella --limit.`,
};
