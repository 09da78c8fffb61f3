import { shownDay } from '../../answer/anonymity.js';
import { notesOf } from '../../answer/answer.js';
import type { Day } from '../../calendar/day.js';
import { euros } from '../../money/cents.js';
import type { AroundSwitch, MovedDate } from '../../planning/plan/aroundSwitch.js';
import { type Candidate, ORDER, type Weight } from '../../planning/plan/weight.js';
import { printableJson } from '../drawing/printable.js';
import { headJson } from '../json/headJson.js';
import { inputWarningsJson, scenarioJson } from '../json/jsonAnswer.js';
import { briefPathJson } from '../json/jsonPath.js';
import type { Texts } from '../texts.js';
import { defectText } from './defectText.js';
import { placeText } from './names.js';
import type { PlanAnswer } from './planAnswer.js';
import { settingsFor } from './settings.js';

/** One object; the path in it is simulated on the best dates. */
export function planJson({ answer, path, plan }: PlanAnswer, texts: Texts): string {
  const { movables, best, written, chosen, everywhere } = plan;
  const { assumptions, notCalculated } = notesOf(answer);
  const body = {
    etuuspolku: headJson(answer.receipt),
    scenario: scenarioJson(answer),
    inputWarnings: inputWarningsJson(answer, texts),
    path: { name: path.name, title: path.title },
    order: ORDER,
    movables: movables.map((movable) => ({
      place: placeText(movable),
      what: movable.what,
      key: movable.key,
      earliest: shownDay(movable.window.from),
      latest: shownDay(movable.window.to),
      written: movable.written === null ? null : shownDay(movable.written),
    })),
    combinations: {
      all: plan.combinations,
      simulated: plan.tried,
      impossible: plan.impossible.map(({ code, count, dates, defect }) => ({
        code,
        count,
        firstDates: datesJson(dates),
        message: defectText(defect, texts),
      })),
    },
    best: best.map((each) => ({ ...candidateJson(each), set: settingsFor(path.index, movables, each.dates) })),
    written: written && candidateJson(written),
    withoutGap: chosen === null ? null : (best[0] as Candidate).daysWithoutSupport === 0,
    atEveryDate: everywhere.map((code) => ({ code, name: texts.findings[code].name })),
    bestPath: chosen && briefPathJson(chosen.answer, texts),
    switches: chosen?.switches.map((each) => switchJson(each, texts)) ?? [],
    assumptions: assumptions.map((id) => texts.assumptions[id]),
    notCalculated: notCalculated.map((id) => texts.notCalculated[id]),
  };
  return `${printableJson(JSON.stringify(body, null, 2))}\n`;
}

function datesJson(dates: readonly Day[]): string[] {
  return dates.map(shownDay);
}

function candidateJson(candidate: Candidate) {
  return { dates: datesJson(candidate.dates), ...weightJson(candidate) };
}

function weightJson({ daysWithoutSupport, lowest, total }: Weight) {
  return { daysWithoutSupport, lowestMonth: euros(lowest), total: euros(total) };
}

function switchJson({ movable, dates }: AroundSwitch, texts: Texts) {
  return { place: placeText(movable), dates: dates.map((each) => movedJson(each, texts)) };
}

function movedJson({ date, offset, inWindow, outcome }: MovedDate, texts: Texts) {
  const start = { date: shownDay(date), offset, inWindow };
  if ('defect' in outcome) {
    return { ...start, impossible: { code: outcome.defect.code, message: defectText(outcome.defect, texts) } };
  }
  return {
    ...start,
    ...weightJson(outcome),
    difference: weightJson(outcome.difference),
    changes: outcome.changes.map(({ code, law, before, after }) => ({
      code,
      name: texts.findings[code].name,
      law,
      daysAtBest: before,
      days: after,
    })),
    benefits: outcome.benefits.map(({ benefit, difference }) => ({ benefit, grossDifference: euros(difference) })),
  };
}
