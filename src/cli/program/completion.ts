import { Argument, type Command } from 'commander';
import { SHELLS, type Shell } from '../commands/completion/shells.js';
import type { Words } from '../words/words.js';
import type { Actions } from './actions.js';
import { exampleSection, exitCodesHelp } from './helpTexts.js';

export function addCompletion(program: Command, words: Words, actions: Actions): void {
  program
    .command('completion')
    .description(words.completion.about)
    .addArgument(new Argument('<shell>', words.completion.shell).choices(SHELLS))
    .action((shell: Shell) => actions.completion(program, { shell }))
    .addHelpText('after', `\n${examplesOf(words)}\n\n${exitCodesHelp(words)}`);
}

function examplesOf({ examples, completion: { exampleOf } }: Words): string {
  return exampleSection(examples, [
    ['etuuspolku completion bash > ~/.etuuspolku.bash', exampleOf.bash],
    ['etuuspolku completion zsh > ~/.etuuspolku.zsh', exampleOf.zsh],
    ['etuuspolku completion fish > ~/.config/fish/completions/etuuspolku.fish', exampleOf.fish],
  ]);
}
