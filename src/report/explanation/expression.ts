/** Arithmetic as it is written: for people in their language, for machines as an expression of plain numbers. */
import type { Operation, Operator, Quantity, Step, Term } from '../../explanation/term.js';
import { type Cents, SHARE_UNIT } from '../../money/cents.js';
import type { Formats } from '../texts.js';

/** How the parts of an expression are written. */
interface Notation {
  readonly quantity: (quantity: Quantity) => string;
  readonly step: (term: Extract<Term, { step: unknown }>) => string;
  readonly operators: Readonly<Record<Operator, string>>;
  /** Between the arguments of `max` and `min`. */
  readonly separator: string;
}

const TIGHTNESS: Readonly<Record<Operator, number>> = { '+': 1, '−': 1, '×': 2, '÷': 2, max: 3, min: 3 };

function written(term: Term, notation: Notation): string {
  if ('step' in term) return notation.step(term);
  if ('quantity' in term) return notation.quantity(term.quantity);
  const { operator, terms } = term;
  if (operator === 'max' || operator === 'min') {
    return `${operator}(${terms.map((each) => written(each, notation)).join(notation.separator)})`;
  }
  return terms
    .map((each, i) => (needsBrackets(each, term, i) ? `(${written(each, notation)})` : written(each, notation)))
    .join(` ${notation.operators[operator]} `);
}

/** A looser operation inside a tighter one, and what is taken off or divided by as a whole. */
function needsBrackets(inner: Term, { operator }: Operation, place: number): boolean {
  if (!('operator' in inner)) return false;
  const [in_, out] = [TIGHTNESS[inner.operator], TIGHTNESS[operator]];
  return in_ < out || (in_ === out && place > 0 && (operator === '−' || operator === '÷'));
}

/** `(15,234.00 × 70%) ÷ 300 = 35.55` in the language of the reader. */
export function stepText(
  { name, term, result }: Step,
  formats: Formats,
  steps: Readonly<Record<Step['name'], string>>,
): string {
  const notation: Notation = {
    quantity: (quantity) => quantityText(quantity, formats),
    step: ({ step }) => steps[step],
    operators: { '+': '+', '−': '−', '×': '×', '÷': '÷', max: 'max', min: 'min' },
    separator: '; ',
  };
  const left = written(term, notation);
  if (result === null) return `${steps[name]} = ${left}`;
  const right = quantityText({ kind: 'euros', value: result }, formats);
  return left === right ? left : `${left} = ${right}`;
}

function quantityText(quantity: Quantity, formats: Formats): string {
  switch (quantity.kind) {
    case 'euros':
      return eurosText(quantity.value, formats);
    case 'share':
      return formats.share(quantity.value);
    case 'number':
      return String(quantity.value / quantity.per).replace('.', formats.decimal);
  }
}

/** Cents, and what an exact amount has beyond them. */
function eurosText(value: number, formats: Formats): string {
  const whole = Math.floor(value / SHARE_UNIT);
  const rest = value - whole * SHARE_UNIT;
  return formats.figure(whole as Cents) + (rest === 0 ? '' : String(rest).padStart(5, '0').replace(/0+$/, ''));
}

/** `(15234 * 0.7) / 300`, which any calculator understands; what a step makes goes by its name. */
export function expressionCode(term: Term): string {
  return written(term, {
    quantity: quantityCode,
    step: ({ step }) => step,
    operators: { '+': '+', '−': '-', '×': '*', '÷': '/', max: 'max', min: 'min' },
    separator: ', ',
  });
}

/** The shortest decimal of a whole number of units. */
function quantityCode(quantity: Quantity): string {
  return String(numberOf(quantity));
}

/** In euros, as a fraction of one, or as it is. */
export function numberOf(quantity: Quantity): number {
  switch (quantity.kind) {
    case 'euros':
      return quantity.value / (100 * SHARE_UNIT);
    case 'share':
      return quantity.value / SHARE_UNIT;
    case 'number':
      return quantity.value / quantity.per;
  }
}
