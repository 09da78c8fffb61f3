/** A client who stays registered for a month: 23 weekdays of 37.21 euros, no findings. */
export const STAYS = `
etuuspolku: 1
reference: T-1
client: { birthDate: 1980-05-05 }
history:
  - { benefit: general-social-security-benefit, from: 2026-05-01, to: 2026-11-30 }
horizon: { from: 2026-12, months: 1 }
paths:
  - name: stay
    title: Stays as now
    steps: [{ situation: jobseeker, from: 2026-12-01 }]
`;

/** Two paths; in the second nobody registers, so the whole month is a gap. */
export const GAP = STAYS.concat(`  - name: nothing
    steps: []
`);

/** Ten years of two paths: large output. */
export const LONG = GAP.replace('{ from: 2026-12, months: 1 }', '{ from: 2021-01, months: 120 }').replace(
  /history:\n.*\n/,
  '',
);

export const INVALID = STAYS.replace('2026-12-01', '2026-02-30').replace('title', 'tilte');
