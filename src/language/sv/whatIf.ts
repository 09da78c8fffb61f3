import type { Benefit } from '../../law/benefits.js';
import type { WhatIfTexts } from '../../report/whatIfTexts.js';
import { BENEFITS } from './benefits.js';
import { FORMATS } from './formats.js';

export const WHAT_IF: WhatIfTexts = {
  ifRefused: 'Vid avslag',
  ifRefusedNote: 'Vid avslag: månadens lägsta nettoinkomst bland stigens grenar, som följer efter stigen.',
  dependsUnanswered: (worst) =>
    `? Beror på ett beslut som ännu inte finns. Om alla sådana ansökningar får avslag och inget görs, efter skatt: ${worst}.`,
  branch: (of, { decision, decidedOn, stated }) =>
    `Gren av stigen ${of}: ${BENEFITS[decision as Benefit] ?? 'rehabilitering'}, avslag ${FORMATS.date(decidedOn)}${stated ? '' : ' (dagen räknad enligt den vanliga handläggningstiden)'}.`,
  anonymous: (ageBand) =>
    `Anonym.${ageBand === null ? '' : ` Ålder ${ageBand}.`} D+13 är 13 dagar efter den första beräknade dagen, M+2 den tredje beräknade månaden.`,
  changed: 'Ändrat för denna körning',
};
