import type { CompletionWords } from '../completion.js';

export const COMPLETION: CompletionWords = {
  usage: 'etuuspolku completion KOMENTOTULKKI',
  about: 'skripti, jolla komentotulkki täydentää komennot, valitsimet, niiden arvot ja tiedostot',
  shell: 'komentotulkki, johon kirjoitat',
  missing: 'Nimeä komentotulkki: bash, zsh tai fish.',
  exampleOf: {
    bash: 'tiedostoon ~/.bashrc lisätään rivi: source ~/.etuuspolku.bash',
    zsh: 'tiedostoon ~/.zshrc lisätään rivi: source ~/.etuuspolku.zsh',
    fish: 'fish löytää sen sieltä itse',
  },
};
