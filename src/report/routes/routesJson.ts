import { isAnonymous, shownDay, shownMonth } from '../../answer/anonymity.js';
import { euros } from '../../money/cents.js';
import type { RouteFigures } from '../../planning/routes/figures.js';
import type { Remark } from '../../planning/routes/remarks.js';
import type { Check } from '../../planning/routes/route.js';
import type { RouteResult } from '../../planning/routes/routes.js';
import type { Nearest } from '../../scenario/services/offer.js';
import { printableJson } from '../drawing/printable.js';
import { headJson } from '../json/headJson.js';
import { datesJson } from '../json/jsonDates.js';
import type { Texts } from '../texts.js';
import { type RoutesAnswer, routeNotes } from './routesAnswer.js';
import { checkText, remarkTexts, routeName } from './routeWords.js';

/** One object: every route with its conditions, its path as a scenario would write it, and its figures. */
export function routesJson(routes: RoutesAnswer, texts: Texts): string {
  const { answer, path, results, by } = routes;
  const { assumptions, notCalculated } = routeNotes(routes);
  const { facts, source, receipt } = answer;
  const { reference, note, horizon } = facts;
  const body = {
    etuuspolku: headJson(receipt),
    scenario: {
      ...(reference !== undefined && { reference }),
      ...(note !== undefined && { note }),
      source,
      from: shownDay(horizon.from),
      to: shownDay(horizon.to),
    },
    situation: { path: path.name, date: shownDay(horizon.from) },
    order: by ?? 'law',
    routes: results.map((result) => routeJson(result, texts)),
    notes: texts.routes.notes,
    assumptions: assumptions.map((id) => texts.assumptions[id]),
    notCalculated: notCalculated.map((id) => texts.notCalculated[id]),
  };
  return `${printableJson(JSON.stringify(body, null, 2))}\n`;
}

function routeJson(result: RouteResult, texts: Texts) {
  const { route, standing, checks, course, document, figures, missing, remarks } = result;
  return {
    id: route.id,
    family: route.family,
    code: route.code,
    name: routeName(route, texts),
    programmes: route.programmes,
    benefits: route.benefits,
    standing,
    conditions: checks.map((check) => checkJson(check, texts)),
    length: route.length,
    from: course === null ? null : shownDay(course.from),
    to: course === null || course.to === null ? null : shownDay(course.to),
    // As a scenario would write it, with dates.
    path: isAnonymous() ? null : document,
    figures: figures === null ? null : figuresJson(figures),
    missing,
    remarks: remarks.map(remarkJson),
    texts: remarkTexts(result, texts),
  };
}

function checkJson(check: Check, texts: Texts) {
  const { condition, verdict, law } = check;
  return {
    condition,
    outcome: verdict.outcome,
    law,
    ...(verdict.outcome === 'unmet' && verdict.until !== undefined && { until: shownDay(verdict.until) }),
    ...(verdict.outcome === 'unmet' && verdict.nearest !== undefined && { nearest: nearestJson(verdict.nearest) }),
    ...(verdict.outcome === 'unknown' && { key: verdict.key }),
    ...(verdict.outcome !== 'met' && { message: checkText(check, texts) }),
  };
}

function nearestJson({ later, elsewhere }: Nearest) {
  return {
    later: later === null ? null : shownDay(later),
    elsewhere: elsewhere && { municipality: elsewhere.municipality, from: shownDay(elsewhere.from) },
  };
}

function figuresJson(figures: RouteFigures) {
  const { perMonth, total, lowestMonth, daysWithoutSupport, gaps, waiting, firstPayment } = figures;
  return {
    netPerMonth: perMonth.map(({ months, net }) => ({ months, net: euros(net) })),
    total: euros(total),
    lowestMonth: lowestMonth && { month: shownMonth(lowestMonth.month), net: euros(lowestMonth.net) },
    daysWithoutSupport,
    gaps: gaps.map(({ code, ...period }) => ({ code, ...datesJson(period) })),
    waiting: waiting && { ...datesJson(waiting), weekdays: waiting.weekdays },
    firstPayment: firstPayment && {
      date: shownDay(firstPayment.date),
      benefit: firstPayment.benefit,
      net: euros(firstPayment.net),
    },
  };
}

function remarkJson(remark: Remark) {
  switch (remark.kind) {
    case 'finding':
      return { kind: remark.kind, code: remark.code, ...datesJson(remark) };
    case 'certificate': {
      const { kind, certificate, writtenOn, to } = remark;
      return { kind, certificate, writtenOn: shownDay(writtenOn), to: to === null ? null : shownDay(to) };
    }
    case 'registers':
      return { kind: remark.kind, on: shownDay(remark.on) };
    case 'refused-before':
      return { kind: remark.kind, decidedOn: remark.decidedOn === null ? null : shownDay(remark.decidedOn) };
  }
}
