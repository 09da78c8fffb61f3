export const plan = {
  name: 'plan',
  what: 'plan over 10,000 pairs of dates of a path of 24 months, against 2,000 simulations of it',
  limit: { below: 1 },
  measure: () => ({ missing: 'not built yet' }),
};
