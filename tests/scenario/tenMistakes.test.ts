import { expect, test } from 'vitest';
import { expectMarked } from './marked.js';

const TEN_IN_YAML = `etuuspolku: 1
reference: KS-0412
client:
  birthDate: 1979-04-12
  ⟦input.unknown-key client.municipalty⟧municipalty: Viitasaari
  vocationalQualification: ⟦input.wrong-type client.vocationalQualification⟧maybe
history:
  - { benefit: ⟦input.unknown-value history[0].benefit⟧labour-market-subsidi, from: 2024-09-02, to: 2025-03-15 }
  - { benefit: sickness-allowance, from: 2025-03-17, to: ⟦input.no-such-date history[1].to⟧2025-02-30 }
  - { benefit: general-social-security-benefit, from: ⟦input.benefit-not-in-force history[2].from⟧2026-03-01, to: 2026-11-30 }
horizon: { from: 2026-12, months: 18 }
paths:
  - name: stay
    steps:
      - { situation: jobseeker, from: 2026-12-01, to: 2027-03-01 }
      - { situation: jobseeker, from: ⟦input.overlap paths[stay].steps[1].from⟧2027-02-01 }
      - { situation: incapacity, from: 2027-04-30, to: ⟦input.ends-before-start paths[stay].steps[2].to⟧2027-01-11 }
      - { situation: work, from: 2027-05-01, monthlyPay: ⟦input.too-many-decimals paths[stay].steps[3].monthlyPay⟧100.123 }
      - { situation: rehabilitation, ⟦input.unknown-key paths[stay].steps[4].form⟧form: 2027-08-16, programme: psychotherapy }
  - name: stay2
    steps: []
  - name: ⟦input.duplicate-name paths[2].name⟧stay2
    steps: []
`;

const TEN_IN_JSON = `{
  "etuuspolku": 1,
  "reference": "KS-0412",
  "client": {
    "birthDate": "1979-04-12",
    ⟦input.unknown-key client.municipalty⟧"municipalty": "Viitasaari",
    "vocationalQualification": ⟦input.wrong-type client.vocationalQualification⟧"maybe"
  },
  "history": [
    {"benefit": ⟦input.unknown-value history[0].benefit⟧"labour-market-subsidi", "from": "2024-09-02", "to": "2025-03-15"},
    {"benefit": "sickness-allowance", "from": "2025-03-17", "to": ⟦input.no-such-date history[1].to⟧"2025-02-30"},
    {"benefit": "general-social-security-benefit", "from": ⟦input.benefit-not-in-force history[2].from⟧"2026-03-01", "to": "2026-11-30"}
  ],
  "horizon": {"from": "2026-12", "months": 18},
  "paths": [
    {
      "name": "stay",
      "steps": [
        {"situation": "jobseeker", "from": "2026-12-01", "to": "2027-03-01"},
        {"situation": "jobseeker", "from": ⟦input.overlap paths[stay].steps[1].from⟧"2027-02-01"},
        {"situation": "incapacity", "from": "2027-04-30", "to": ⟦input.ends-before-start paths[stay].steps[2].to⟧"2027-01-11"},
        {"situation": "work", "from": "2027-05-01", "monthlyPay": ⟦input.too-many-decimals paths[stay].steps[3].monthlyPay⟧100.123},
        {"situation": "rehabilitation", ⟦input.unknown-key paths[stay].steps[4].form⟧"form": "2027-08-16", "programme": "psychotherapy"}
      ]
    },
    {"name": "stay2", "steps": []},
    {"name": ⟦input.duplicate-name paths[2].name⟧"stay2", "steps": []}
  ]
}`;

test.each([
  ['YAML', TEN_IN_YAML, 'case.yaml'],
  ['JSON', TEN_IN_JSON, 'case.json'],
  ['JSON in a file of any name', TEN_IN_JSON, 'case'],
])('ten different mistakes are ten diagnostics in one run, in %s', (_, text, file) => {
  const { facts, diagnostics } = expectMarked(text, file);
  expect(diagnostics).toHaveLength(10);
  expect(diagnostics.every((each) => each.file === file && each.severity === 'error')).toBe(true);
  expect(facts).toBeNull();
});

test('a near spelling is offered, and the amount found is told', () => {
  const { diagnostics } = expectMarked(TEN_IN_YAML);
  const valuesOf = (path: string) => diagnostics.find((each) => each.path === path)?.values;
  expect(valuesOf('client.municipalty')).toMatchObject({ key: 'municipalty', suggestion: 'municipality' });
  expect(valuesOf('history[0].benefit')).toMatchObject({ suggestion: 'labour-market-subsidy' });
  expect(valuesOf('history[1].to')).toEqual({ found: '2025-02-30', suggestion: '2025-02-28' });
  expect(valuesOf('paths[stay].steps[4].form')).toMatchObject({ suggestion: 'from' });
  expect(valuesOf('paths[stay].steps[3].monthlyPay')).toEqual({ found: '100.123' });
});
