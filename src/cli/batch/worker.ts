/** What each thread runs: it makes its task once, then works on what it is sent. */
import { underReform } from '../../law/rates/lawInForce.js';
import { loadTask, type ThreadOrder } from './loadTask.js';
import { type Packed, unpacked } from './packed.js';
import { resultsOf } from './task.js';

const { order, reform } = process.__tinypool_state__.workerData as ThreadOrder;
const task = loadTask(order);

export const work = async (cases: Packed) => {
  const made = await task;
  const results = () => resultsOf<unknown>(unpacked(cases), made);
  return reform === null ? results() : underReform(reform, results);
};
