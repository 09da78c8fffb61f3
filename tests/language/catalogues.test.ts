import { describe, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.js';
import type { CheckpointFacts, CheckpointKind } from '../../src/checkpoints/checkpoint.js';
import { CHECKPOINT_KINDS } from '../../src/checkpoints/kinds.js';
import type { Finding } from '../../src/findings/finding.js';
import { EN } from '../../src/language/en.js';
import { FI } from '../../src/language/fi.js';
import { SV } from '../../src/language/sv.js';
import { BENEFITS } from '../../src/law/benefits.js';
import type { Cents } from '../../src/money/cents.js';
import type { Texts } from '../../src/report/texts.js';

const CATALOGUES = { fi: FI, sv: SV, en: EN };

/** Facts for every rule at once: each takes what it knows. */
const FACTS = new Proxy({}, { get: (_, name) => (name === 'until' ? day('2027-02-01') : 12345) });

describe.each(Object.entries(CATALOGUES))('the catalogue %s', (_, texts) => {
  test('says something for every rule, finding and defect', () => {
    for (const text of sentences(texts)) {
      expect(text).not.toMatch(/undefined|NaN|null|\[object|\$\{/);
      expect(text, text).toMatch(/^[\p{Lu}\d“”*]/u);
      expect(text, text).toMatch(/[.?]$/);
    }
  });

  test('reads well when a finding knows no values and no deadline', () => {
    for (const { message, remedy } of Object.values(texts.findings)) {
      for (const text of [message(finding(false)), remedy(finding(false))]) {
        expect(text).not.toMatch(/undefined|NaN|null| {2}| [.,]/);
      }
    }
  });

  test('has names that go into a sentence', () => {
    for (const name of names(texts)) expect(name, name).toMatch(/^[\p{Ll}\d].*[^.]$/u);
  });
});

test.each<[string, Texts]>([
  ['fi', FI],
  ['sv', SV],
])('%s borrows no sentence from English', (_, texts) => {
  const english = new Set([...sentences(EN), ...names(EN)]);
  const same = [...sentences(texts), ...names(texts)].filter((text) => english.has(text) && text !== 'pension');
  expect(same).toEqual([]);
});

/** Read off Kela's own terms. */
test.each([
  ['general-social-security-benefit', 'yleistuki', 'allmänt stöd', 'general social security benefit'],
  ['labour-market-subsidy', 'työmarkkinatuki', 'arbetsmarknadsstöd', 'labour market subsidy'],
  ['basic-unemployment-allowance', 'peruspäiväraha', 'grunddagpenning', 'basic unemployment allowance'],
  ['sickness-allowance', 'sairauspäiväraha', 'sjukdagpenning', 'sickness allowance'],
  ['rehabilitation-allowance', 'kuntoutusraha', 'rehabiliteringspenning', 'rehabilitation allowance'],
  ['rehabilitation-subsidy', 'kuntoutustuki', 'rehabiliteringsstöd', 'rehabilitation subsidy'],
  ['disability-pension', 'työkyvyttömyyseläke', 'sjukpension', 'disability pension'],
] as const)('%s', (benefit, fi, sv, en) => {
  expect([FI.benefits[benefit], SV.benefits[benefit], EN.benefits[benefit]]).toEqual([fi, sv, en]);
});

test('a waiting period is not a sanction', () => {
  expect(FI.findings['gap.unemployment-waiting-period'].name).toContain('omavastuuaika');
  expect(FI.findings['gap.sanction'].name).toBe('karenssi');
  expect(SV.findings['gap.unemployment-waiting-period'].name).toContain('självrisktid');
  expect(SV.findings['gap.sanction'].name).toBe('karenstid');
});

test('no word of Sweden where Finland has its own', () => {
  expect([...sentences(SV), ...names(SV)].join(' ')).not.toMatch(
    /sjukpenning|sjukersättning|Försäkringskassan|a-kassa/i,
  );
});

function sentences(texts: Texts): string[] {
  const rules = Object.values(texts.rules) as ((facts: object) => string)[];
  return [
    ...rules.map((rule) => rule(FACTS)),
    ...Object.values(texts.findings).flatMap(({ message, remedy }) => [message(finding(true)), remedy(finding(true))]),
    ...checkpointTexts(texts).map(({ name, toDo }) => `${name}. ${toDo}`),
    ...Object.values(texts.assumptions),
    ...Object.values(texts.codes.codes).flatMap((text) => [
      text.meaning,
      text.raised(() => '9'),
      text.remedy(() => '9'),
      text.example,
    ]),
  ];
}

/** Each kind of checkpoint with all that changes its words. */
const CHECKPOINT_FACTS: { readonly [K in CheckpointKind]?: readonly CheckpointFacts[K][] } = {
  'law-changes-benefit': [{ before: 'labour-market-subsidy', after: 'general-social-security-benefit' }],
  'law-changes-amount': [
    {
      changes: [
        { benefit: 'sickness-allowance', before: 3071 as Cents, after: 3199 as Cents },
        { benefit: 'disability-pension', before: 70345 as Cents, after: 73267 as Cents },
      ],
    },
  ],
  'age-limit': [true, false].map((opens) => ({ family: 'sickness', opens })),
  'household-changes': [{ before: 3721 as Cents, after: 2791 as Cents }],
  'other-income-changes': [{ before: 3721 as Cents, after: 2791 as Cents }],
  'benefit-starts': BENEFITS.map((benefit) => ({ benefit })),
  'decision-expected': [true, false].map((stated) => ({ benefit: 'sickness-allowance', stated })),
  'first-payment': [
    {
      benefit: 'sickness-allowance',
      net: 15355 as Cents,
      from: day('2027-01-22'),
      to: day('2027-01-28'),
    },
  ],
  'benefit-ends': [
    { benefit: 'sickness-allowance', next: 'wages' },
    { benefit: 'sickness-allowance', next: null },
  ],
  'sickness-90-days': [true, false].map((employed) => ({ employed })),
  'sickness-150-days': [true, false].flatMap((employed) => [true, false].map((reviewed) => ({ employed, reviewed }))),
  'sickness-230-days': [true, false].map((employed) => ({ employed })),
  'sickness-maximum-decided': [{ lastDay: day('2027-02-28') }],
  'rehabilitation-pay-days-used': [{ kind: 'waiting' }, { kind: 'interval' }],
  'rehabilitative-work-days-used': [{ days: 178 }],
  'certificate-ends': [{ certificate: 'A' }, { certificate: 'B' }],
  'apply-by': (['unemployment', 'sickness', 'rehabilitation'] as const).flatMap((family) =>
    [true, false].map((byEmployer) => ({ family, from: day('2027-01-11'), byEmployer })),
  ),
  'appeal-by': (['rehabilitation', 'disability-pension'] as const).map((decision) => ({
    decision,
    decidedOn: day('2027-01-11'),
  })),
};

function checkpointTexts({ checkpoints }: Texts): { name: string; toDo: string }[] {
  return CHECKPOINT_KINDS.flatMap((kind) => {
    const { name, toDo } = checkpoints[kind] as { name(of: object): string; toDo(of: object): string };
    return (CHECKPOINT_FACTS[kind] ?? [{}]).map((facts) => ({ name: name(facts), toDo: toDo(facts) }));
  });
}

function names(texts: Texts): string[] {
  return [
    ...Object.values(texts.benefits),
    ...Object.values(texts.families),
    ...Object.values(texts.findings).map(({ name }) => name),
    ...Object.values(texts.obstacles).flatMap((family) => Object.values(family)),
    ...Object.values(texts.zeroReasons),
    ...Object.values(texts.explanation.rules),
    ...Object.values(texts.explanation.steps),
    ...Object.values(texts.explanation.outcomes),
  ];
}

function finding(known: boolean): Finding {
  const someDay = day('2027-01-11');
  return {
    code: 'gap.age',
    severity: 'gap',
    from: someDay,
    to: day('2027-01-21'),
    calendarDays: 11,
    weekdays: 9,
    loss: 0 as Cents,
    causes: [],
    parts: [],
    law: [],
    owner: 'client',
    deadline: known ? someDay : null,
    values: known
      ? {
          filed: someDay,
          nextStart: someDay,
          before: 'labour-market-subsidy',
          after: 'general-social-security-benefit',
        }
      : {},
  };
}
