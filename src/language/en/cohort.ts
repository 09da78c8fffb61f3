import type { CohortTexts } from '../../report/cohort/cohortTexts.js';

export const COHORT: CohortTexts = {
  title: 'Benefit status before the start, and as planned after it',
  path: (name) => (name === null ? 'the first path of each case' : `path ${name}`),
  before: (count) => `before: ${months(count)}`,
  after: (count) => `after: ${months(count)}`,
  statusRule: (rule) => `status: ${rule}`,
  by: (grouping) => `by ${GROUPINGS[grouping]}`,
  minCell: (count) => (count > 1 ? `counts from 1 to ${count - 1} hidden` : 'no counts hidden'),
  today: (date) => `today: ${date}`,
  statuses: {
    unemployment: 'unemployment',
    sickness: 'sickness',
    rehabilitation: 'rehabilitation',
    several: 'several',
    none: 'none',
  },
  corner: 'before \\ after',
  total: 'all',
  cases: (count) => counted(count, 'case'),
  groups: {
    all: 'All',
    notStated: { area: 'Area not stated', 'age-band': 'Age not stated', referral: 'Referral not stated' },
    pooled: (groups) => `${counted(groups, 'small group')} together`,
    named: (grouping, name) => (grouping === 'age-band' ? `Age ${ages(name)}` : name),
  },
  tooFew: (minCell) => `Fewer than ${minCell} cases: nothing more is shown.`,
  nobody: 'No case is in the table.',
  shares: {
    movedFromUnemployment: 'From unemployment to sickness or rehabilitation',
    movedFromNone: 'From none to any of the three',
    decisionBefore: 'Favourable rehabilitation decision before the start',
    decisionAfter: 'Favourable rehabilitation decision after the start',
    decisionCumulative: 'Favourable rehabilitation decision before or after',
  },
  share: (cases, of, percent) => `${cases} of ${of} (${percent})`,
  withoutSupport: 'Months without support',
  income: 'Median income of a month before tax',
  known: (cases) => `${counted(cases, 'case')} with data`,
  sideBefore: 'before',
  sideAfter: 'after',
  monthsOfCases: (mean, count, cases) => `${mean} a case (${months(count)}, ${counted(cases, 'case')})`,
  hidden: '..',
  read: (cases, inTable) => `${counted(cases, 'case')} read, ${inTable} in the table.`,
  leftOut: {
    invalid: 'not valid, or could not be read',
    'no-cohort': 'without `cohort`',
    'start-elsewhere': 'whose start is not the first day of the horizon',
    'no-such-path': 'without the path',
    'unknown-before': 'whose data before the start do not tell the status',
    'unknown-after': 'whose horizon ends too early to tell the status',
    failed: 'at which the program itself failed',
  },
  definitionsTitle: 'Definitions',
  definitions: {
    before: (count) => `Before is the ${months(count)} before the start, as the history tells them.`,
    after: (count, path) =>
      `After is the ${months(count)} from the start, simulated on ${path === null ? 'the first path of each case' : `the path ${path}`}: what is planned, not what happened.`,
    day: 'A day belongs to unemployment, sickness or rehabilitation when that benefit covers it, on days off too and where a rule brings it to zero; every other day is none, also with pay, a pension, sick pay from the employer or another benefit.',
    rule: {
      single:
        'Status single: the one of the three benefits that is received at all; several when there are more, none when there is none.',
      last: 'Status last: that of the last day.',
      longest:
        'Status longest: that of most days; with equal days rehabilitation goes before sickness, unemployment and none.',
      priority:
        'Status priority: rehabilitation when it is received at all, else sickness, else unemployment, else none.',
    },
    unknown:
      'The data begin with the earliest benefit, pension or pay that the case states and end with its horizon; other days are unknown, not none, and a case whose status they could change is left out.',
    moved: 'A case has moved when its status after is another than before, as the table counts it.',
    decision: (count) =>
      `A rehabilitation decision counts as favourable before the start when one was granted or rehabilitation allowance was paid, and after it when rehabilitation on the path is decided in the ${months(count)} from the start; decisions that nobody states do not count.`,
    withoutSupport:
      'A month is without support when more of its days are without any benefit, pension or pay than with any one of them; cases whose data do not hold both windows whole are not counted.',
    income:
      'Income is taxable benefits, pensions and pay by the days to which they belong, an average month of each case; before the start it is what the history states, else the full amount of the benefit; the same cases before and after; the median is rounded to whole euros.',
    percentages: 'Percentages are of the row, each rounded by itself, so that they need not add up to 100.',
    small: (minCell) =>
      `Counts from 1 to ${minCell - 1} are hidden (..), and with them others from which they could be worked out.`,
    pooled:
      'Groups with too few cases are counted together, and no table of all is printed beside those of the groups.',
  },
};

const GROUPINGS = { area: 'area', 'age-band': 'age', referral: 'referral' };

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function months(count: number): string {
  return counted(count, 'month');
}

/** `-24`, `25-34`, `65-`. */
function ages(band: string): string {
  const [from, to] = band.split('-');
  if (!from) return `${to} or younger`;
  return to ? `${from}–${to}` : `${from} or older`;
}
