import type { ReformTexts } from '../../report/reformTexts.js';

export const REFORM: ReformTexts = {
  heading: (name) => `Uudistus: ${name} – ei voimassa oleva laki`,
  restsOn: (figures) => `Uudistuksen luvut, joihin tämä tulos perustuu: ${figures}.`,
  restsOnNone: 'Tämä tulos ei perustu yhteenkään lukuun, jota uudistus muuttaa.',
  inLaw: (value) => `laissa ${value}`,
};
