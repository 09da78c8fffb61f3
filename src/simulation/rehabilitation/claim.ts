/** Waiting and interval pay: rehabilitation allowance for days before and between the steps (KKRL 24 §, R21). */
import { type Day, yearOf } from '../../calendar/day.js';
import { BITS } from '../../law/obstacles.js';
import { type FigureName, readingOn } from '../../law/rates/index.js';
import { noted, reason } from '../../law/reasons.js';
import { waitingPay } from '../../law/rehabilitation/amount.js';
import { isLongEnough, modeOn } from '../../law/rehabilitation/mode.js';
import type { RehabilitationStep } from '../../scenario/facts.js';
import type { Basis } from '../days/book.js';
import { mendMask, type Run } from '../days/run.js';
import type { Circumstances } from '../timeline/circumstances.js';
import { participationOf, type Whole } from '../timeline/wholes.js';
import { benefitOf } from './amount.js';
import { outerObstacles } from './day.js';
import { openWholeOn } from './openWhole.js';
import { fullRate } from './rate.js';
import type { OpenWhole } from './state.js';

const BIT = BITS.rehabilitation;

/** What a claim for waiting or interval time brings on a day. */
interface ClaimedDay {
  readonly kind: 'waiting' | 'interval';
  readonly open: OpenWhole;
  /** What keeps the claim from paying: its own waiting, or the year's days used up. */
  readonly mask: number;
  /** False on a day that the calendar does not pay. */
  readonly pays: boolean;
}

/** Waiting and interval pay (R21): 80 % on days that nothing else covers. Null where nothing is claimed. */
export function rehabilitationClaimOn(run: Run, now: Circumstances, value: Day): ClaimedDay | null {
  const mended = run.mend?.claimsRehabilitationPay && run.mend.from <= value && value <= run.mend.to;
  const claim = now.rehabilitationClaim ?? (mended && now.rehabilitation === null ? claimAround(run, value) : null);
  if (claim === null || outerObstacles(run, now, claim.whole) !== 0 || !givesAllowance(claim.whole, value)) return null;
  const { kind } = claim;
  const open = openWholeOn(run, claim.whole, value, true);
  const used = run.rehabilitation.claimed[kind];
  const year = yearOf(value);
  const days = used.get(year) ?? 0;
  let mask = 0;
  if (open.waitingLeft > 0) {
    mask |= BIT['waiting-period'];
    if (value === open.fixedOn || run.workingDays.is(value)) open.waitingLeft -= 1;
  }
  if (days >= now.law('rehabilitation.waiting-pay-days')) mask |= BIT['pay-days-used'];
  mask &= ~mendMask(run, 'rehabilitation', value);
  const pays = mask === 0 && run.workingDays.is(value);
  if (pays) {
    used.set(year, days + 1);
    open.firstPaid ??= value;
  }
  return { kind, open, mask, pays };
}

/** A programme that pays nothing itself by the law of the day pays nothing for waiting either. */
function givesAllowance(whole: Whole, value: Day): boolean {
  const part = participationOf(whole, whole.phases[0] as RehabilitationStep);
  const mode = modeOn(value, part);
  return mode !== 'none' && isLongEnough(value, mode, part);
}

/** The claim that could have been made on a day before or between rehabilitation steps. */
function claimAround(run: Run, value: Day): Circumstances['rehabilitationClaim'] {
  const next = run.timeline.wholes.flatMap(({ phases }) => phases).filter(({ from }) => from > value)[0];
  const whole = next && run.timeline.wholes.find(({ phases }) => phases.includes(next));
  if (!next || !whole) return null;
  const between = run.timeline.wholes.some(({ phases }) => phases.some(({ to }) => to < value));
  if (between) return { kind: 'interval', whole };
  return next.decidedOn !== undefined && next.decidedOn <= value ? { kind: 'waiting', whole } : null;
}

/** The basis of a day that it pays. */
export function claimBasis(now: Circumstances, open: OpenWhole, kind: 'waiting' | 'interval'): Basis {
  const projected = new Set<FigureName>();
  const { law, figures } = readingOn(now.from, projected);
  const { daily: before, reasons } = fullRate(now, open, projected);
  const rule = kind === 'waiting' ? 'rehabilitation.waiting-pay' : 'rehabilitation.interval-pay';
  const share = law('rehabilitation.waiting-pay-share');
  const amount = noted(reasons, reason(rule, { before, share, daily: waitingPay(law, before) }, figures));
  return { benefit: benefitOf(open), family: 'rehabilitation', amount, reasons, projected: [...projected] };
}
