import { expect, test } from 'vitest';
import { municipalityNamed } from '../../../src/law/housing/municipalities.js';

test.each([
  ['Turku', 'Turku', 'varsinais-suomi'],
  ['Åbo', 'Turku', 'varsinais-suomi'],
  ['  HELSINGFORS ', 'Helsinki', 'uusimaa'],
  ['äänekoski', 'Äänekoski', 'keski-suomi'],
  ['S:t Michel', 'Mikkeli', 'etelä-savo'],
  ['Koski Tl', 'Koski Tl', 'varsinais-suomi'],
  ['Pedersöre', 'Pedersören kunta', 'pohjanmaa'],
  ['Mariehamn', 'Maarianhamina', 'ahvenanmaa'],
])('%s is %s', (written, name, province) => {
  expect(municipalityNamed(written)).toEqual({ name, province });
});

test.each(['Turkku', 'Stockholm', ''])('“%s” is none', (written) => {
  expect(municipalityNamed(written)).toBeUndefined();
});
