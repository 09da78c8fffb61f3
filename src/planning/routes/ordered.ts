/** Another order than that of the table of law, by one criterion that is always named with it. */
import type { RouteResult } from './routes.js';

export const ROUTE_ORDERS = ['support', 'lowest', 'total'] as const;
export type RouteOrder = (typeof ROUTE_ORDERS)[number];

type Figure = (result: RouteResult) => number;

/** The smaller comes first. */
const BY: Readonly<Record<RouteOrder, Figure>> = {
  support: ({ figures }) => figures?.daysWithoutSupport ?? Number.POSITIVE_INFINITY,
  lowest: ({ figures }) => -(figures?.lowestMonth?.net ?? Number.NEGATIVE_INFINITY),
  total: ({ figures }) => -(figures?.total ?? Number.NEGATIVE_INFINITY),
};

/** Equal ones, and those without figures, keep the order of law. */
export function ordered(results: readonly RouteResult[], order: RouteOrder | null): readonly RouteResult[] {
  if (order === null) return results;
  const figure = BY[order];
  return [...results].sort((a, b) => {
    const [first, second] = [figure(a), figure(b)];
    return first === second ? 0 : first - second;
  });
}
