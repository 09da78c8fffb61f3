import type { FigureNamesOf } from '../../../report/texts.js';

export const HOUSING_ALLOWANCE_FIGURES: FigureNamesOf<'housing-allowance'> = {
  'housing-allowance.share': 'share of the housing costs that is paid as housing allowance',
  'housing-allowance.deductible-share': 'share of the income above the free amount that the household pays itself',
  'housing-allowance.free-income': 'income that does not reduce housing allowance, for the household',
  'housing-allowance.free-income-per-adult': 'income that does not reduce housing allowance, for each adult',
  'housing-allowance.free-income-per-child': 'income that does not reduce housing allowance, for each child',
  'housing-allowance.smallest-deductible': 'smallest own share that counts in housing allowance',
  'housing-allowance.smallest-payment': 'smallest housing allowance that is paid',
  'housing-allowance.earnings-deduction': 'pay of an earner left out of income in housing allowance',
  'housing-allowance.water-per-person': 'water charge for a person in housing allowance',
  'housing-allowance.heating-first-person': 'heating costs of the first person in housing allowance',
  'housing-allowance.heating-further-person': 'heating costs of each further person in housing allowance',
  'housing-allowance.heating-addition-east': 'addition to heating costs in the provinces of Savo and North Karelia',
  'housing-allowance.heating-addition-north': 'addition to heating costs in the northern provinces',
  'housing-allowance.owned-home': 'whether housing allowance is paid for an owner-occupied home',
  'housing-allowance.wealth-share': 'share of wealth that counts as yearly income in housing allowance',
  'housing-allowance.wealth-free-one-adult': 'wealth left out of housing allowance, one adult',
  'housing-allowance.wealth-free-more-adults': 'wealth left out of housing allowance, two or more adults',
  'housing-allowance.wealth-limit': 'wealth from which there is no right to housing allowance',
  'housing-allowance.revision-rise': 'rise of monthly income that revises housing allowance',
  'housing-allowance.revision-fall': 'fall of monthly income that revises housing allowance',
  'housing-allowance.revision-costs': 'change of housing costs that revises housing allowance',
  'housing-allowance.review-months': 'months from one review of housing allowance to the next',
  'housing-allowance.continuous-months': 'months that income has to last to be continuous in housing allowance',
  'housing-allowance.limit-1-group': 'most that is accepted of housing costs, one person, by group of municipalities',
  'housing-allowance.limit-2-group': 'most that is accepted of housing costs, two persons, by group of municipalities',
  'housing-allowance.limit-3-group':
    'most that is accepted of housing costs, three persons, by group of municipalities',
  'housing-allowance.limit-4-group': 'most that is accepted of housing costs, four persons, by group of municipalities',
  'housing-allowance.limit-more-group':
    'addition to accepted housing costs for each person above four, by group of municipalities',
};
