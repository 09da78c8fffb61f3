import type { CompletionWords } from '../completion.js';

export const COMPLETION: CompletionWords = {
  usage: 'etuuspolku completion SHELL',
  about: 'a script by which the shell completes commands, options, their values and files',
  shell: 'the shell that you type in',
  missing: 'Name the shell: bash, zsh or fish.',
  exampleOf: {
    bash: 'in ~/.bashrc then stands: source ~/.etuuspolku.bash',
    zsh: 'in ~/.zshrc then stands: source ~/.etuuspolku.zsh',
    fish: 'fish finds it there by itself',
  },
};
