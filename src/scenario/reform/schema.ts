import * as z from 'zod';
import { FIGURE_NAMES } from '../../law/rates/figures.js';
import { nearest } from '../nearest.js';
import { complain, unless } from '../schema/complaint.js';
import { date } from '../schema/dates.js';
import { name, text } from '../schema/texts.js';
import { safeText } from '../shown.js';

const NAMES: readonly string[] = FIGURE_NAMES;

const KNOWN_FIGURE = unless<string>(
  (word) => NAMES.includes(word),
  (context) => {
    const suggestion = meant(context.value);
    complain(context, 'input.unknown-figure', {
      found: safeText(context.value),
      ...(suggestion !== undefined && { suggestion }),
    });
  },
);

/** A name spelt nearly so, also one without its benefit or with another. */
function meant(word: string): string | undefined {
  const part = nearest(lastPart(word), NAMES.map(lastPart));
  return nearest(word, NAMES) ?? NAMES.find((each) => lastPart(each) === part);
}

function lastPart(figure: string): string {
  return figure.slice(figure.indexOf('.') + 1);
}

export const REFORM_ROW = z
  .strictObject({
    rate: z
      .string('text')
      .check(KNOWN_FIGURE)
      .meta({ description: 'A figure of law, as `etuuspolku rates` names it.', enum: [...NAMES] }),
    from: date('First day, in the years 2021 to 2030.'),
    to: date('Last day, in the years 2021 to 2030; left out: no end.').optional(),
    value: z
      .number('number')
      .describe('In the unit of the figure: euros, per cent, days, months; 1 for yes, 0 for no.'),
  })
  .describe('One figure of law with another value from a day on.');

/** What `--reform` reads. Contradictions between fields are looked for elsewhere. */
export const REFORM = z.strictObject({
  $schema: text('Where editors find this schema.').optional(),
  name: name('What the reform is called; every page of a result says it.'),
  rates: z.array(REFORM_ROW, 'list').min(1).describe('Figures of law with other values.'),
});

/** The JSON Schema of a reform, for editors and other programs. */
export function reformJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(REFORM, { io: 'input' });
  return {
    $schema,
    $id: 'https://etuuspolku.example/reform.schema.json',
    title: 'etuuspolku reform',
    description: 'Figures of law with other values, to see with etuuspolku what would be.',
    ...schema,
  };
}
