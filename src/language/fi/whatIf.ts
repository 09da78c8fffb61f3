import type { Benefit } from '../../law/benefits.js';
import type { WhatIfTexts } from '../../report/whatIfTexts.js';
import { BENEFITS } from './benefits.js';
import { FORMATS } from './formats.js';

export const WHAT_IF: WhatIfTexts = {
  ifRefused: 'Hylättynä',
  ifRefusedNote: 'Hylättynä: kuukauden pienin nettotulo polun haaroista, jotka ovat polun jälkeen.',
  dependsUnanswered: (worst) =>
    `? Riippuu päätöksestä, jota ei vielä ole. Jos kaikki tällaiset hakemukset hylätään eikä mitään tehdä, veron jälkeen: ${worst}.`,
  branch: (of, { decision, decidedOn, stated }) =>
    `Polun ${of} haara: ${BENEFITS[decision as Benefit] ?? 'kuntoutus'}, hylkäävä päätös ${FORMATS.date(decidedOn)}${stated ? '' : ' (päivä laskettu tavallisesta käsittelyajasta)'}.`,
  anonymous: (ageBand) =>
    `Nimetön.${ageBand === null ? '' : ` Ikä ${ageBand}.`} D+13 on 13 päivää ensimmäisen laskettavan päivän jälkeen, M+2 kolmas laskettava kuukausi.`,
  changed: 'Muutettu tätä ajoa varten',
};
