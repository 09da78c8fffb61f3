import type { RoutesWords } from '../routes.js';

export const ROUTES: RoutesWords = {
  about: 'every route that the law has from today’s situation: open, closed and why, or which fact is missing',
  usage: 'etuuspolku routes FILE [options]',
  path: 'the path whose steps on the first day are the situation (default: the first)',
  by: 'order by fewest days without support, highest lowest month or highest total (default: that of the law)',
  services: 'a local catalogue: which programme and service is offered in which municipality, and when',
  exampleOf: {
    all: 'all routes of a case, with what closes each and which section',
    ordered: 'for a document, those with fewest days without support first',
    services: 'what the municipality does not have on the day is closed, with the nearest that it has',
  },
};
