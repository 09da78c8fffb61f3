import type { Answer } from '../../answer/answer.js';
import { type Receipt, receiptOf } from '../../answer/receipt.js';
import { figuresRead, startReadLog } from '../../law/rates/readLog.js';
import { type Status, statusOf } from './status.js';

/** What `status` says of a case. */
export interface StatusAnswer {
  readonly source: string;
  readonly reference: string | null;
  /** The client's own goal. */
  readonly note: string | null;
  readonly status: Status;
  readonly receipt: Receipt;
}

/** The state of a case that has been answered; its receipt holds the figures that the state itself reads. */
export function statusAnswerOf({ facts, source, receipt }: Answer): StatusAnswer {
  startReadLog();
  const status = statusOf(facts);
  const { reference = null, note = null } = facts;
  const { input, options } = receipt;
  const own = receiptOf(figuresRead(), options);
  return { source, reference, note, status, receipt: input === undefined ? own : { ...own, input } };
}
