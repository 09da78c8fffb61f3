import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { reportInternalError } from '../../src/cli/internalError.js';
import { EN } from '../../src/cli/words/en.js';

describe('an error of the program itself', () => {
  test('ends with 70 and says what to report, without the message or the stack', async () => {
    const { code, text } = await reported(false);
    expect(code).toBe(70);
    expect(text).toMatch(/^An error in etuuspolku itself while working on case\.yaml\. Please report/);
    expect(text).toContain(`etuuspolku 0.1.0, Node.js ${process.versions.node}`);
    expect(text).not.toContain('secret of the client');
    expect(text).not.toContain('internalError.test');
  });

  test('shows the stack with --debug', async () => {
    expect((await reported(true)).text).toContain('internalError.test');
  });
});

async function reported(debug: boolean): Promise<{ code: number; text: string }> {
  const stderr = new PassThrough();
  const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr, env: {} };
  const session = { io, words: EN, language: 'en', explicitLanguage: undefined, debug } as const;
  const code = await reportInternalError(new Error('secret of the client'), session, 'case.yaml');
  return { code, text: String(stderr.read()) };
}
