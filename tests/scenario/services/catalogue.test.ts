/** A catalogue of services: what it may say, and what is wrong with one, with its place. */
import { expect, test } from 'vitest';
import { day } from '../../../src/calendar/day.js';
import { loadCatalogue } from '../../../src/scenario/services/catalogue.js';
import { availability } from '../../../src/scenario/services/offer.js';

const TEXT = `
services:
  - { programme: work-trial-and-coaching, municipalities: [Jyväskylä], from: 2027-01-01, source: Kela, list of providers }
  - { programme: rehabilitative-work, municipalities: [Viitasaari], from: 2027-03-01, to: 2027-12-31, source: "county, 20.11.2026" }
  - { programme: rehabilitative-work, municipalities: [Helsinki, Äänekoski], source: "county, 20.11.2026" }
  - { service: work-trial, source: employment authority }
`.replace('Kela, list of providers', '"Kela, list of providers"');

function offersOf(text: string) {
  const loaded = loadCatalogue(text, 'services.yaml');
  if ('diagnostics' in loaded) throw new Error(JSON.stringify(loaded.diagnostics));
  return loaded.offers;
}

const OFFERS = offersOf(TEXT);
const WORK = { kind: 'service', code: 'rehabilitative-work' } as const;

test('a programme is of rehabilitation unless only services have its code; `service` names the other work trial', () => {
  expect(OFFERS.map(({ offered }) => offered)).toEqual([
    { kind: 'rehabilitation', code: 'work-trial-and-coaching' },
    WORK,
    WORK,
    { kind: 'service', code: 'work-trial' },
  ]);
});

test.each([
  ['2027-02-28', 'not-offered'],
  ['2027-03-01', 'offered'],
  ['2027-12-31', 'offered'],
  ['2028-01-01', 'not-offered'],
])('Viitasaari on %s: %s', (on, kind) => {
  expect(availability(OFFERS, WORK, 'Viitasaari', day(on))?.kind).toBe(kind);
});

test('the nearest is later at home, and elsewhere in the same province first', () => {
  expect(availability(OFFERS, WORK, 'viitasaari', day('2027-01-04'))).toEqual({
    kind: 'not-offered',
    source: 'county, 20.11.2026',
    later: day('2027-03-01'),
    elsewhere: { municipality: 'Äänekoski', from: day('2027-01-04') },
  });
});

test('a Swedish name is the same municipality', () => {
  expect(availability(OFFERS, WORK, 'Helsingfors', day('2027-01-04'))?.kind).toBe('offered');
});

test('everywhere needs no municipality; elsewhere it has to be known; what is listed nowhere is not judged', () => {
  const on = day('2027-01-04');
  expect(availability(OFFERS, { kind: 'service', code: 'work-trial' }, undefined, on)?.kind).toBe('offered');
  expect(availability(OFFERS, WORK, undefined, on)?.kind).toBe('municipality-unknown');
  expect(availability(OFFERS, { kind: 'service', code: 'coaching' }, 'Viitasaari', on)).toBeNull();
  expect(availability(OFFERS, { kind: 'rehabilitation', code: 'work-trial' }, 'Viitasaari', on)).toBeNull();
});

test('each defect has its place', () => {
  const loaded = loadCatalogue(
    `services:
  - { programme: rehabilitative-wrok, municipalities: [Kemi], source: x }
  - { programme: coaching, service: coaching, source: x }
  - { municipalities: [Kemi], source: x }
  - { programme: coaching, from: 2027-02-01, to: 2027-01-01 }
  - { programme: psychotherapy, from: 1.2.2027, source: x, places: 4 }
`,
    'services.yaml',
  );
  const found = 'diagnostics' in loaded ? loaded.diagnostics : [];
  expect(found.map(({ code, line, path }) => [code, line, path])).toEqual([
    ['input.unknown-value', 2, 'services[0].programme'],
    ['input.missing-key', 5, 'services[3].source'],
    ['input.not-a-date', 6, 'services[4].from'],
    ['input.unknown-key', 6, 'services[4].places'],
  ]);
});

test('contradictions are told once the form is right', () => {
  const loaded = loadCatalogue(
    `services:
  - { programme: coaching, service: coaching, source: x }
  - { municipalities: [Kemi], source: x }
  - { programme: coaching, from: 2027-02-01, to: 2027-01-01, source: x }
`,
    'services.yaml',
  );
  const found = 'diagnostics' in loaded ? loaded.diagnostics : [];
  expect(found.map(({ code, line }) => [code, line])).toEqual([
    ['input.not-together', 2],
    ['input.missing-key', 3],
    ['input.ends-before-start', 4],
  ]);
});

test.each([
  ['', 'input.empty-document'],
  ['- 1', 'input.not-a-mapping'],
  ['services: [', 'input.syntax'],
  ['services: [{ programme: coaching, source: 131052-308T }]', 'input.identity-code'],
])('%j is no catalogue', (text, code) => {
  const loaded = loadCatalogue(text, 'services.yaml');
  expect('diagnostics' in loaded ? loaded.diagnostics.map((each) => each.code) : []).toContain(code);
});
