import { type Month, parseMonth } from '../../calendar/day.js';
import { type Cents, cents } from '../../money/cents.js';
import type { Expectations, ExpectedFigure, ExpectedFinding } from '../facts.js';
import type { Scenario } from '../schema.js';
import { dayOfOptional } from './dates.js';

type Written = NonNullable<Scenario['expect']>;
type WrittenMonth = NonNullable<Written['months']>[string];

export function expectationsOf({ findings, months = {} }: Written): Expectations {
  return {
    findings: findings?.map(expectedFinding) ?? null,
    figures: Object.entries(months).flatMap(([key, value]) =>
      parseMonth(key) === undefined
        ? Object.entries(value).flatMap(([month, figures]) => figuresOf(key, month, figures, [key, month]))
        : figuresOf(null, key, value, [key]),
    ),
  };
}

function expectedFinding(written: NonNullable<Written['findings']>[number]): ExpectedFinding {
  if (typeof written === 'string') return { code: written };
  const { path, code, loss } = written;
  const [from, to] = [dayOfOptional(written.from), dayOfOptional(written.to)];
  return {
    ...(path !== undefined && { path }),
    ...(code !== undefined && { code }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(loss !== undefined && { loss: cents(loss) }),
  };
}

/** A bare number is the net of the month. */
function figuresOf(
  path: string | null,
  month: string,
  written: WrittenMonth,
  keys: readonly string[],
): ExpectedFigure[] {
  const given = typeof written === 'number' ? { net: written } : written;
  return Object.entries(given).map(([name, value]) => ({
    path,
    month: parseMonth(month) as Month,
    name: name as ExpectedFigure['name'],
    value: inCents(name, value as number | string),
    at: ['expect', 'months', ...keys, ...(typeof written === 'number' ? [] : [name])],
  }));
}

function inCents(name: string, value: number | string): Cents | number | string {
  return typeof value === 'string' || name === 'daysWithoutSupport' ? value : cents(value);
}
