import { LANGUAGES, type Language } from '../language/languages.js';

const VARIABLES = ['ETUUSPOLKU_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** The language of `--lang` before the arguments are parsed, since help and errors need it too. */
export function explicitLanguage(argv: readonly string[]): Language | undefined {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const index = options.findLastIndex((each) => each === '--lang' || each.startsWith('--lang='));
  const argument = options[index];
  if (argument === undefined) return undefined;
  return languageOf(argument === '--lang' ? options[index + 1] : argument.slice('--lang='.length));
}

/** What a person reads: `--lang`, else the first variable that is set, else English. */
export function chosenLanguage(
  explicit: Language | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  if (explicit) return explicit;
  const set = VARIABLES.map((name) => env[name]).find((value) => value !== undefined && value !== '');
  return languageOf(set?.toLowerCase().split(/[_.@-]/)[0]) ?? 'en';
}

function languageOf(text: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === text);
}
