/** The parts of a route in words, as every format for people prints them. */
import type { RouteFigures } from '../../planning/routes/figures.js';
import type { Remark } from '../../planning/routes/remarks.js';
import type { Check, NoCourse, Route } from '../../planning/routes/route.js';
import type { RouteResult } from '../../planning/routes/routes.js';
import type { Nearest } from '../../scenario/services/offer.js';
import { printable } from '../drawing/printable.js';
import type { Texts } from '../texts.js';

export function routeName({ family, code }: Route, { routes, benefits }: Texts): string {
  const names: Readonly<Record<string, string>> =
    family === 'rehabilitation'
      ? routes.programmes
      : family === 'service'
        ? routes.services
        : { ...benefits, ...routes.named };
  const name = names[code] ?? code;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** What closes a route, each with its section; else what has to be known for it. */
export function reasonsOf({ standing, checks }: RouteResult): readonly Check[] {
  const wanted = standing === 'closed' ? 'unmet' : 'unknown';
  return checks.filter(({ verdict }) => verdict.outcome === wanted);
}

/** `work condition not met (TTL 5:2)`, and where a scenario would state it. */
export function checkText({ condition, verdict, law }: Check, texts: Texts): string {
  const { routes, formats } = texts;
  const text = routes.conditions[condition];
  if (verdict.outcome === 'unknown') return `${text.unknown} (${printable(law)}) [${verdict.key}]`;
  if (verdict.outcome === 'met') return '';
  const { until, nearest } = verdict;
  const hopes = [
    ...(until === undefined ? [] : [routes.until(formats.date(until))]),
    ...(nearest === undefined ? [] : nearestTexts(nearest, texts)),
  ];
  return [`${text.unmet} (${printable(law)})`, ...hopes].join(', ');
}

function nearestTexts({ later, elsewhere }: Nearest, { routes, formats }: Texts): string[] {
  return [
    ...(later === null ? [] : [routes.later(formats.date(later))]),
    ...(elsewhere === null ? [] : [routes.elsewhere(printable(elsewhere.municipality), formats.date(elsewhere.from))]),
  ];
}

export function figureTexts(figures: RouteFigures, { routes, formats, benefits }: Texts): string[] {
  const { perMonth, daysWithoutSupport, waiting, firstPayment } = figures;
  const spans = perMonth.filter(({ months }, i) => i === 0 || months !== perMonth[i - 1]?.months);
  return [
    routes.perMonth(spans.map(({ months, net }) => [formats.amount(net), months])),
    routes.withoutSupport(daysWithoutSupport),
    ...(waiting === null ? [] : [routes.waiting(formats.period(waiting), waiting.weekdays)]),
    firstPayment === null
      ? routes[figures.total > 0 ? 'noOwnPayment' : 'noPayment']
      : routes.firstPayment(formats.shortDate(firstPayment.date), benefits[firstPayment.benefit]),
  ];
}

/** Gaps, length, what is missing and the remarks, one line each. */
export function remarkTexts(result: RouteResult, texts: Texts): string[] {
  const { routes } = texts;
  const { figures, route, missing, standing, remarks } = result;
  if (standing === 'closed') return remarks.map((each) => remarkText(each, texts));
  return [
    ...(figures === null || figures.gaps.length === 0 ? [] : [gapText(figures, texts)]),
    ...(missing === null ? [] : [missingText(missing, result, texts)]),
    ...(route.length === null ? [] : [routes.length(route.length)]),
    ...remarks.map((each) => remarkText(each, texts)),
  ];
}

/** The key only where the reasons have not named it. */
function missingText({ missing, key }: NoCourse, { checks }: RouteResult, { routes }: Texts): string {
  const isNamed = checks.some(({ verdict }) => verdict.outcome === 'unknown' && verdict.key === key);
  return `${routes.missing[missing]}${key === null || isNamed ? '' : ` [${key}]`}`;
}

function gapText({ gaps }: RouteFigures, { routes, findings, formats }: Texts): string {
  return routes.gaps(gaps.map(({ code, ...period }) => `${findings[code].name} ${formats.period(period)}`).join('; '));
}

function remarkText(remark: Remark, { routes, formats, findings }: Texts): string {
  switch (remark.kind) {
    case 'finding':
      return `${findings[remark.code].name} (${formats.period(remark)})`;
    case 'certificate':
      return routes.certificate(
        remark.certificate,
        formats.shortDate(remark.writtenOn),
        remark.to === null ? null : formats.shortDate(remark.to),
      );
    case 'registers':
      return routes.registers(formats.shortDate(remark.on));
    case 'refused-before':
      return routes.refusedBefore(remark.decidedOn === null ? null : formats.shortDate(remark.decidedOn));
  }
}
