import type { CompletionWords } from '../completion.js';

export const COMPLETION: CompletionWords = {
  usage: 'etuuspolku completion SKAL',
  about: 'ett skript med vilket skalet kompletterar kommandon, val, deras värden och filer',
  shell: 'skalet som du skriver i',
  missing: 'Ange skalet: bash, zsh eller fish.',
  exampleOf: {
    bash: 'i ~/.bashrc läggs raden: source ~/.etuuspolku.bash',
    zsh: 'i ~/.zshrc läggs raden: source ~/.etuuspolku.zsh',
    fish: 'fish hittar det där av sig självt',
  },
};
