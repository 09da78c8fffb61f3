import type { Rate, RateChange } from '../../answer/rates.js';
import { formatDay } from '../../calendar/day.js';
import { printableJson } from '../drawing/printable.js';
import { headJson } from '../json/headJson.js';
import type { Texts } from '../texts.js';
import { groupOf, rateName } from './rateNames.js';
import type { RatesAnswer } from './ratesAnswer.js';

/** One object: the head, what was asked for, and a list of figures or of changes. */
export function ratesJson({ asked, receipt }: RatesAnswer, texts: Texts): string {
  const body =
    'rates' in asked
      ? { on: formatDay(asked.on), rates: asked.rates.map((rate) => rateJson(rate, texts)) }
      : {
          from: asked.period.from === undefined ? null : formatDay(asked.period.from),
          to: asked.period.to === undefined ? null : formatDay(asked.period.to),
          changes: asked.changes.map((change) => changeJson(change, texts)),
        };
  return `${printableJson(JSON.stringify({ etuuspolku: headJson(receipt), ...body }, null, 2))}\n`;
}

/** One figure or change a line. */
export function ratesNdjson({ asked }: RatesAnswer, texts: Texts): string {
  const objects =
    'rates' in asked
      ? asked.rates.map((rate) => rateJson(rate, texts))
      : asked.changes.map((change) => changeJson(change, texts));
  return objects.map((object) => `${printableJson(JSON.stringify(object))}\n`).join('');
}

function rateJson({ name, figure, version, inLaw, to }: Rate, texts: Texts) {
  return {
    rate: name,
    benefit: groupOf(name),
    name: rateName(name, texts),
    value: version.value,
    ...(inLaw !== null && { inLaw: inLaw.value }),
    unit: figure.unit,
    section: figure.section,
    source: version.source,
    from: version.from,
    to: to === null ? null : formatDay(to),
    status: version.status,
    checked: version.checked,
  };
}

function changeJson({ date, name, figure, before, after, inLaw }: RateChange, texts: Texts) {
  return {
    date: formatDay(date),
    rate: name,
    benefit: groupOf(name),
    name: rateName(name, texts),
    before: before.value,
    after: after.value,
    ...(inLaw !== null && { inLaw: inLaw.value }),
    unit: figure.unit,
    section: figure.section,
    source: after.source,
    status: after.status,
    checked: after.checked,
  };
}
