import fc from 'fast-check';
import { test } from 'vitest';
import { CASE } from '../support/arbitraryCase.js';
import { factsOf } from '../support/scenarioDocument.js';
import { simulate } from '../../src/simulation/simulate.js';
import { findingsOf } from '../../src/findings/findings.js';
test('probe', () => {
  const t = { load: 0, sim: 0, find: 0, days: 0 };
  const seen: Record<string, number> = {};
  const errors: Record<string, number> = {};
  const N = Number(process.env.N ?? 300);
  for (const text of fc.sample(CASE, { numRuns: N, seed: 1 })) {
    let a = performance.now();
    let facts;
    try { facts = factsOf(text); } catch (e) { const k = (e as Error).message.replace(/[{\d].*/,'').slice(0, 300); errors['LOAD '+k] = (errors['LOAD '+k] ?? 0) + 1; if (errors['LOAD '+k]===1) console.log((e as Error).message, JSON.stringify(text)); continue; }
    t.load += performance.now() - a; a = performance.now();
    try {
    const r = simulate(facts, facts.paths[0]!);
    const d = r.days;
    t.sim += performance.now() - a; a = performance.now();
    t.days += d.length;
    const f = findingsOf(facts, r);
    t.find += performance.now() - a;
    for (const p of r.periods) seen['benefit ' + p.benefit] = (seen['benefit ' + p.benefit] ?? 0) + 1;
    for (const x of f) seen[x.code] = (seen[x.code] ?? 0) + 1;
    for (const y of d) for (const fam of ['unemployment','sickness','rehabilitation'] as const) for (const o of y.obstacles[fam] ?? []) seen['o ' + fam + ' ' + o] = (seen['o ' + fam + ' ' + o] ?? 0) + 1;
    for (const y of d) for (const c of y.covers) seen['c '+c] = (seen['c '+c]??0)+1;
    for (const y of d) if (y.reducedToZero) seen['z '+y.reducedToZero] = (seen['z '+y.reducedToZero]??0)+1;
    for (const y of d) for (const c of y.paid?.reasons ?? []) seen['r '+c.rule] = (seen['r '+c.rule]??0)+1;
    } catch (e) { const k = String((e as Error).stack).slice(0, 400); errors[k] = (errors[k] ?? 0) + 1; if (errors[k] === 1) console.log(k, JSON.stringify(text)); }
  }
  console.log(t, Object.entries(seen).sort().map((e) => e.join(': ')).join('\n'), errors);
}, 600000);
