import type { FigureName } from '../../../src/law/rates/index.js';
import type { Table } from './table.js';

/** Housing allowance, social assistance and the advance: figures that change from 2021 to 2027. */
export const SAFETY_NET_CHANGING: Table = {
  'unemployment.advance-months': [
    ['2021-01-01', '6'],
    ['2023-01-01', '2'],
  ],
  'housing-allowance.share': [
    ['2021-01-01', '80'],
    ['2024-04-01', '70'],
  ],
  'housing-allowance.deductible-share': [
    ['2021-01-01', '42'],
    ['2024-04-01', '50'],
  ],
  'housing-allowance.free-income': [
    ['2021-01-01', '606'],
    ['2022-01-01', '619'],
    ['2023-01-01', '667'],
  ],
  'housing-allowance.free-income-per-adult': [
    ['2021-01-01', '100'],
    ['2022-01-01', '103'],
    ['2023-01-01', '111'],
    ['2024-04-01', '94'],
  ],
  'housing-allowance.free-income-per-child': [
    ['2021-01-01', '224'],
    ['2022-01-01', '228'],
    ['2023-01-01', '246'],
    ['2024-04-01', '296'],
  ],
  'housing-allowance.earnings-deduction': [
    ['2021-01-01', '300'],
    ['2024-04-01', '0'],
  ],
  'housing-allowance.water-per-person': [
    ['2021-01-01', '19'],
    ['2023-01-01', '20'],
  ],
  'housing-allowance.heating-first-person': [
    ['2021-01-01', '41'],
    ['2022-01-01', '42'],
    ['2023-01-01', '66'],
    ['2024-01-01', '46'],
  ],
  'housing-allowance.heating-further-person': [
    ['2021-01-01', '14'],
    ['2023-01-01', '22'],
    ['2024-01-01', '16'],
  ],
  'housing-allowance.owned-home': [
    ['2021-01-01', '1'],
    ['2025-01-01', '0'],
  ],
  'housing-allowance.wealth-share': [
    ['2021-01-01', '0'],
    ['2025-01-01', '20'],
  ],
  'housing-allowance.wealth-free-one-adult': [
    ['2021-01-01', '0'],
    ['2025-01-01', '10000'],
  ],
  'housing-allowance.wealth-free-more-adults': [
    ['2021-01-01', '0'],
    ['2025-01-01', '20000'],
  ],
  'housing-allowance.wealth-limit': [
    ['2021-01-01', '0'],
    ['2025-01-01', '50000'],
  ],
  'housing-allowance.limit-1-group-1': [
    ['2021-01-01', '521'],
    ['2022-01-01', '537'],
    ['2023-01-01', '582'],
    ['2024-04-01', '563'],
  ],
  'housing-allowance.limit-1-group-2': [
    ['2021-01-01', '504'],
    ['2022-01-01', '520'],
    ['2023-01-01', '563'],
    ['2024-04-01', '447'],
  ],
  'housing-allowance.limit-1-group-3': [
    ['2021-01-01', '400'],
    ['2022-01-01', '413'],
    ['2023-01-01', '447'],
    ['2024-04-01', '394'],
  ],
  'housing-allowance.limit-1-group-4': [
    ['2021-01-01', '353'],
    ['2022-01-01', '364'],
    ['2023-01-01', '394'],
    ['2024-04-01', '0'],
  ],
  'housing-allowance.limit-2-group-1': [['2024-04-01', '808']],
  'housing-allowance.limit-2-group-2': [['2024-04-01', '652']],
  'housing-allowance.limit-2-group-3': [['2024-04-01', '574']],
  'housing-allowance.limit-3-group-1': [['2024-04-01', '1019']],
  'housing-allowance.limit-3-group-2': [['2024-04-01', '828']],
  'housing-allowance.limit-3-group-3': [['2024-04-01', '734']],
  'housing-allowance.limit-4-group-1': [['2024-04-01', '1188']],
  'housing-allowance.limit-4-group-2': [['2024-04-01', '981']],
  'housing-allowance.limit-4-group-3': [['2024-04-01', '875']],
  'housing-allowance.limit-more-group-1': [['2024-04-01', '148']],
  'housing-allowance.limit-more-group-2': [['2024-04-01', '134']],
  'housing-allowance.limit-more-group-3': [['2024-04-01', '129']],
  'social-assistance.basic-amount': [
    ['2021-01-01', '504.06'],
    ['2022-01-01', '514.82'],
    ['2022-08-01', '532.97'],
    ['2023-01-01', '555.11'],
    ['2024-01-01', '587.71'],
    ['2025-01-01', '593.55'],
    ['2026-01-01', '596.32'],
    ['2026-03-01', '578.43'],
    ['2027-01-01', '591.26'],
  ],
  'social-assistance.single-parent-share': [
    ['2021-01-01', '114'],
    ['2026-03-01', '115'],
  ],
  'social-assistance.partner-share': [
    ['2021-01-01', '85'],
    ['2026-03-01', '86'],
  ],
  'social-assistance.older-child-share': [
    ['2021-01-01', '70'],
    ['2023-01-01', '76'],
    ['2024-01-01', '70'],
    ['2026-03-01', '72.2'],
  ],
  'social-assistance.younger-child-share': [
    ['2021-01-01', '63'],
    ['2023-01-01', '69'],
    ['2024-01-01', '63'],
    ['2026-03-01', '65'],
  ],
  'social-assistance.earnings-deduction': [
    ['2021-01-01', '150'],
    ['2026-03-01', '0'],
  ],
  'social-assistance.cheaper-home-months': [
    ['2021-01-01', '0'],
    ['2024-04-01', '3'],
  ],
};

/** Those that stay. */
export const SAFETY_NET_CONSTANT: { readonly [name in FigureName]?: string } = {
  'housing-allowance.smallest-deductible': '10',
  'housing-allowance.smallest-payment': '15',
  'housing-allowance.heating-addition-east': '4',
  'housing-allowance.heating-addition-north': '8',
  'housing-allowance.revision-rise': '400',
  'housing-allowance.revision-fall': '200',
  'housing-allowance.revision-costs': '50',
  'housing-allowance.review-months': '12',
  'housing-allowance.continuous-months': '3',
  'social-assistance.with-parent-share': '73',
  'social-assistance.second-child-less': '5',
  'social-assistance.further-child-less': '10',
  'social-assistance.older-child-age': '10',
  'social-assistance.water-limit': '26.40',
};
