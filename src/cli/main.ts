import { EXIT } from './exitCodes.js';
import { removeUnfinishedFile } from './outputFile.js';
import { run } from './run.js';

// A reader that has had enough, as `head`, is no error. Node ends with a stack trace unless told.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = EXIT.invalid;
  });
}

process.once('SIGINT', () => {
  removeUnfinishedFile();
  process.exit(EXIT.interrupted);
});

const code = await run(process.argv.slice(2), process);
process.exitCode ??= code;
