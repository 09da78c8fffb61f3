// Reads vitest's JSON report and prints "N passed, N failed" last. Fails unless every test of the suite ran and passed.
import { existsSync, readFileSync } from 'node:fs';

const path = process.argv[2];
const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { testResults: [] };

// A file that cannot even be loaded holds no tests; it counts as one that failed.
const brokenFiles = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
const tests = report.testResults.flatMap((file) => file.assertionResults);
const withStatus = (status) => tests.filter((test) => test.status === status);

const passed = withStatus('passed').length;
const failed = withStatus('failed').length + brokenFiles.length;
const notRun = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');

if (tests.length === 0) console.log('No test was run.');
for (const test of notRun) console.log(`Not run (${test.status}): ${test.fullName}`);
console.log(`${passed} passed, ${failed} failed`);

process.exitCode = passed > 0 && failed === 0 && notRun.length === 0 ? 0 : 1;
