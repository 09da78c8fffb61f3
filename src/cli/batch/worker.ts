/** What each thread runs: it makes its task once, then works on what it is sent. */
import { loadTask, type TaskOrder } from './loadTask.js';
import { type Packed, unpacked } from './packed.js';
import { resultsOf } from './task.js';

const task = loadTask(process.__tinypool_state__.workerData as TaskOrder);

export const work = async (cases: Packed) => resultsOf<unknown>(unpacked(cases), await task);
