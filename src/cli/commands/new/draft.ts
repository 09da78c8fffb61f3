/** A scenario as far as it has been told: what is missing stands in with its default. */
import { type Month, monthOf } from '../../../calendar/day.js';
import { diagnosticText } from '../../../report/diagnostics.js';
import type { Choice } from '../../../report/new-scenario/choice.js';
import { newScenario } from '../../../report/new-scenario/newScenario.js';
import type { TemplateName } from '../../../report/new-scenario/templateNames.js';
import { defaultSince } from '../../../report/new-scenario/templates.js';
import type { Texts } from '../../../report/texts.js';
import { loadScenario } from '../../../scenario/load.js';
import { todayByClock } from '../../clock.js';
import type { NewOptions } from './newOptions.js';

export type Told = Partial<Choice> & Pick<Choice, 'template'>;

/** What the options tell. */
export function toldBy(template: TemplateName, { birthMonth, since, from, reference }: NewOptions): Told {
  return {
    template,
    ...(birthMonth !== undefined && { birth: birthMonth }),
    ...(since !== undefined && { since }),
    ...(from !== undefined && { from }),
    ...(reference !== undefined && { reference }),
  };
}

export function defaultFrom({ today = todayByClock() }: Pick<NewOptions, 'today'>): Month {
  return (monthOf(today) + 1) as Month;
}

export function choiceOf(told: Told, options: Pick<NewOptions, 'today'>): Choice {
  const { template, from = defaultFrom(options) } = told;
  const missing = {
    since: defaultSince({ template, from }),
    birth: null,
    dailyAmount: null,
    reference: null,
    note: null,
  };
  return { ...missing, ...told, from };
}

/** What the scenario's own checks find wrong, each with its place. */
export function problemsOf(text: string, texts: Texts): { readonly path: string; readonly message: string }[] {
  return loadScenario(text, 'new.yaml')
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map((each) => ({ path: each.path, message: diagnosticText(each, texts.input) }));
}

/** The first of them; undefined: none. */
export function firstProblem(told: Told, options: Pick<NewOptions, 'today'>, texts: Texts): string | undefined {
  return problemsOf(newScenario(choiceOf(told, options), texts, ''), texts)[0]?.message;
}
