import { EARNINGS_RELATED } from './earningsRelated.js';
import { enacted, type Figure } from './figure.js';
import { UNEMPLOYMENT_AMOUNTS } from './unemploymentAmounts.js';
import { UNEMPLOYMENT_INCOME } from './unemploymentIncome.js';

/** When unemployment benefit is paid at all: waiting, sanctions, age, claims, rehabilitative work. */
const UNEMPLOYMENT_CONDITIONS = {
  'unemployment.waiting-days': {
    unit: 'days',
    section: 'TTL 5:13, 7:10; YTL 14 §',
    versions: [
      enacted('2019-01-01', 5, 'Act 1290/2002'),
      enacted('2024-01-01', 7, 'Act 1300/2023 (waiting begun from 1.1.2024); Act 48/2026'),
    ],
  },
  'unemployment.waiting-paid': {
    unit: 'yes-no',
    section: 'TTL 5:13, 7:10; YTL 14 §',
    versions: [
      enacted('2019-01-01', 0, 'Act 1290/2002'),
      enacted('2020-03-16', 1, 'Acts 214/2020 and 501/2020 (temporary)'),
      enacted('2021-01-01', 0, 'end of Act 501/2020'),
      enacted('2022-01-01', 1, 'Act 85/2022 (temporary)'),
      enacted('2022-03-01', 0, 'end of Act 85/2022'),
    ],
  },
  'unemployment.waiting-window-weeks': {
    unit: 'weeks',
    section: 'TTL 5:13, 7:10; YTL 14 §',
    versions: [enacted('2019-01-01', 8, 'Act 1290/2002; from 1.5.2026 Act 48/2026')],
  },
  'unemployment.qualifying-days': {
    unit: 'days',
    section: 'TTL 7:2; YTL 12 §',
    versions: [enacted('2019-01-01', 147, '21 weeks, Act 1290/2002; from 1.5.2026 Act 48/2026')],
  },
  'unemployment.qualifying-lookback-years': {
    unit: 'years',
    section: 'TTL 7:2; YTL 12 §',
    versions: [enacted('2019-01-01', 2, 'Act 1290/2002; from 1.5.2026 Act 48/2026')],
  },
  'unemployment.sanction-resignation': {
    unit: 'days',
    section: 'TTL 2a; YTL 10 §',
    versions: [enacted('2019-01-01', 90, 'Act 1290/2002'), enacted('2022-05-02', 45, 'Act 1380/2021')],
  },
  'unemployment.sanction-own-fault': {
    unit: 'days',
    section: 'TTL 2a; YTL 10 §',
    versions: [enacted('2019-01-01', 60, 'Act 1290/2002'), enacted('2022-05-02', 45, 'Act 1380/2021')],
  },
  'unemployment.sanction-refused-job': {
    unit: 'days',
    section: 'TTL 2a; YTL 10 §',
    versions: [
      enacted('2019-01-01', 60, 'Act 1290/2002 (the older rules in one figure)'),
      enacted('2022-05-02', 45, 'Act 1380/2021'),
    ],
  },
  'unemployment.sanction-short-job': {
    unit: 'days',
    section: 'TTL 2a; YTL 10 §',
    versions: [enacted('2019-01-01', 30, 'Act 1290/2002; from 2.5.2022 Act 1380/2021')],
  },
  'unemployment.sanction-neglect': {
    unit: 'days',
    section: 'TTL 2a; YTL 10 §',
    versions: [
      enacted('2019-01-01', 7, 'Act 1290/2002 (the older rules in one figure)'),
      enacted('2022-05-02', 7, 'Act 1380/2021 (second neglect within 12 months)'),
      enacted('2026-03-01', 7, 'HE 108/2025 (first neglect within 12 months); act text not read'),
    ],
  },
  'unemployment.claim-months': {
    unit: 'months',
    section: 'TTL 11:1; YTL 20 §',
    versions: [enacted('2019-01-01', 3, 'Act 1290/2002; from 1.5.2026 Act 48/2026')],
  },
  'unemployment.advance-months': {
    unit: 'months',
    section: 'TTL 11:8; YTL 26 §',
    versions: [
      enacted('2021-01-01', 6, 'temporary acts of the epidemic in place of TTL 11:8, to 31.12.2022'),
      enacted('2023-01-01', 2, 'Act 1290/2002; from 1.5.2026 Act 48/2026'),
    ],
  },
  'unemployment.claim-kept-days': {
    unit: 'days',
    section: 'TTL 11:1; YTL 20 §',
    versions: [
      enacted('2019-01-01', 30, 'practice of Kela, kela.fi: a longer sickness allowance asks for a new claim'),
    ],
  },
  // The exception for those who completed compulsory education at 17 is not a figure.
  'unemployment.minimum-age': {
    unit: 'years',
    section: 'TTL 3:1; YTL 11 §',
    versions: [enacted('2019-01-01', 17, 'Act 1290/2002'), enacted('2021-08-01', 18, 'Act 1240/2020')],
  },
  'unemployment.maximum-age': {
    unit: 'years',
    section: 'TTL 3:1; YTL 11 §',
    versions: [enacted('2019-01-01', 65, 'Act 1290/2002; Act 738/2024 for those born before 1965')],
  },
  'unemployment.rehabilitative-work-days-per-week': {
    unit: 'days',
    section: '189/2001 13 b §',
    versions: [enacted('2015-07-01', 4, 'Act 189/2001 as in force since 1.7.2015')],
  },
  'unemployment.rehabilitative-work-days-per-year': {
    unit: 'days',
    section: '189/2001 14 §',
    versions: [enacted('2019-01-01', 230, 'Act 189/2001'), enacted('2021-01-01', 178, 'Act 702/2020')],
  },
  'unemployment.rehabilitative-work-review-months': {
    unit: 'months',
    section: '189/2001',
    versions: [enacted('2019-01-01', 0, 'before Act 1384/2021'), enacted('2022-05-02', 3, 'Act 1384/2021')],
  },
  'unemployment.rehabilitative-work-months': {
    unit: 'months',
    section: '189/2001 13 b §',
    versions: [enacted('2019-01-01', 3, 'Act 189/2001')],
  },
} as const satisfies Record<string, Figure>;

/** Labour market subsidy, basic allowance, general support (yleistuki) and earnings-related allowance. */
export const UNEMPLOYMENT_FIGURES = {
  ...UNEMPLOYMENT_AMOUNTS,
  ...UNEMPLOYMENT_CONDITIONS,
  ...UNEMPLOYMENT_INCOME,
  ...EARNINGS_RELATED,
};
