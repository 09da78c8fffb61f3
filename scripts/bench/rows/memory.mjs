import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { scenarioOf } from '../../synth/scenario.mjs';
import { PROGRAM } from '../program.mjs';

/** About 1 KB. */
const SMALL = { paths: 1, months: 6, cohort: false };
const SEED = 1;
const BLOCK = 100;
const SAMPLE_EVERY_MS = 100;

export const memory = {
  name: 'memory',
  what: 'most memory while check streams cases of about 1 KB',
  limit: { below: 200 },
  async measure({ memory: count }) {
    if (!existsSync('/proc/self/status')) return { missing: 'not measured: needs /proc' };
    const check = spawn(
      process.execPath,
      [PROGRAM, 'check', '-', '--stdin-filepath', 'cases.ndjson', '--format', 'ndjson'],
      {
        stdio: ['pipe', 'pipe', 'ignore'],
      },
    );
    const samples = [];
    const timer = setInterval(() => samples.push(residentMiB(check.pid)), SAMPLE_EVERY_MS);
    const hash = createHash('sha256');
    check.stdout.on('data', (chunk) => hash.update(chunk));
    const ended = once(check, 'close');
    const start = performance.now();
    await feed(check.stdin, count);
    await ended;
    clearInterval(timer);
    const half = samples.slice(0, samples.length >> 1);
    return {
      measured: Math.max(...samples),
      unit: 'MiB',
      remark: `${count} cases; ${Math.max(0, ...half).toFixed(0)} MiB in the first half`,
      casesPerSecond: (1000 * count) / (performance.now() - start),
      hash: hash.digest('hex'),
    };
  },
};

async function feed(stream, count) {
  for (let done = 0; done < count; done += BLOCK) {
    const block = Array.from({ length: Math.min(BLOCK, count - done) }, (_, i) => scenarioOf(SEED, done + i, SMALL));
    const text = block.map((each) => `${JSON.stringify(each)}\n`).join('');
    if (!stream.write(text)) await once(stream, 'drain');
  }
  stream.end();
}

function residentMiB(pid) {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
