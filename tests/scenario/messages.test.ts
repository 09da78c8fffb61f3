import { expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.js';
import { INPUT_TEXTS_EN, INPUT_TEXTS_FI } from '../../src/scenario/messages.js';
import { withParts, withSteps } from './marked.js';

function messages(text: string): string[][] {
  return loadScenario(text, 'case.yaml').diagnostics.map(({ code, values }) => [
    INPUT_TEXTS_EN[code](values),
    INPUT_TEXTS_FI[code](values),
  ]);
}

test('a message says what was found, what was expected, and what was probably meant', () => {
  expect(messages(withParts('referense: KS-1'))).toEqual([
    [
      'There is no key “referense” here. Did you mean “reference”?',
      'Avainta ”referense” ei ole tässä kohdassa. Tarkoititko ”reference”?',
    ],
  ]);
  expect(messages(withSteps(['{ situation: jobseeker, from: 7.12.2026 }']))).toEqual([
    [
      '“7.12.2026” is not a date such as 2026-12-07. Did you mean “2026-12-07”?',
      'Tässä on ”7.12.2026”; pitäisi olla päivä muodossa 2026-12-07. Tarkoititko ”2026-12-07”?',
    ],
  ]);
  expect(messages(withParts('reference: 412'))).toEqual([
    [
      'Found 412; expected text. Put it in quotation marks.',
      'Tässä on 412; pitäisi olla teksti. Kirjoita se lainausmerkkeihin.',
    ],
  ]);
});

test('few allowed words are listed, of many the nearest is named with their number', () => {
  const [service] = messages(withSteps(['{ situation: service, from: 2027-01-01, service: coach }']))[0] as [string];
  expect(service).toContain('Allowed: rehabilitative-work, work-trial, coaching, labour-market-training.');
  const [programme] = messages(
    withSteps(['{ situation: rehabilitation, from: 2027-01-01, programme: psycotherapy }']),
  )[0] as [string];
  expect(programme).toBe('“psycotherapy” is none of the 20 words allowed here. Did you mean “psychotherapy”?');
});
