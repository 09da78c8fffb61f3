/** Sound scenarios of any kind. */
import type fc from 'fast-check';
import { CASE } from '../../support/arbitraryCase.js';
import { documentOf } from '../../support/scenarioDocument.js';

const HOSTILE_WORDS = { reference: '=1+1 \u001b[31m', note: '<b>"\u202eä\u200b' };

export const DOCUMENTS: fc.Arbitrary<Uint8Array> = CASE.map((text) =>
  Buffer.from(JSON.stringify({ ...documentOf(text), ...HOSTILE_WORDS })),
);
