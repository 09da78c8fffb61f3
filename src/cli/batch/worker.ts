/** What each thread runs: it makes its task once, then works on what it is sent. */
import { loadTask } from './loadTask.js';
import { type Packed, unpacked } from './packed.js';
import { resultsOf, type TaskOrder } from './task.js';

const task = loadTask(process.__tinypool_state__.workerData as TaskOrder);

export default async (cases: Packed) => resultsOf(unpacked(cases), await task);
