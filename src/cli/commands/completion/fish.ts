import type { OfferedCommand, OfferedOption, Offers, Value } from './offers.js';

/** For fish 3 and newer. */
export function fishScript(offers: Offers): string {
  const lines = [
    ...offers.options.map((option) => optionLine('', option)),
    ...offers.commands.map(({ name, about }) => complete('__etuuspolku_in', `-a ${name} -d ${quoted(about)}`)),
    ...offers.commands.flatMap(commandLines),
  ];
  return `# etuuspolku: fish
# The command and its arguments so far.
function __etuuspolku_words
    set -l words (commandline -opc)
    set -l found
    set -l ended
    set -e words[1]
    while set -q words[1]
        if test -z "$ended"; and string match -q -- '-*' $words[1]
            if test "$words[1]" = --
                set ended 1
            else
                switch "$found[1] $words[1]"
                    case ${takingValue(offers)}
                        set -e words[1]
                end
            end
        else
            set -a found $words[1]
        end
        set -e words[1]
    end
    string join \\n -- $found
end

# Whether the cursor is behind this command, and behind no more than so many arguments of it.
function __etuuspolku_in
    set -l words (__etuuspolku_words)
    test "$words[1]" = "$argv[1]"; or return 1
    set -q argv[2]; or return 0
    test (count $words) -le (math $argv[2] + 1)
end

complete -c etuuspolku -f
${lines.join('\n')}
`;
}

function commandLines({ name, options, argument }: OfferedCommand): string[] {
  return [
    ...options.map((option) => optionLine(`__etuuspolku_in ${name}`, option)),
    ...(argument
      ? [complete(`__etuuspolku_in ${name}${argument.isMany ? '' : ' 0'}`, followedBy(argument, { files: '-F' }))]
      : []),
  ];
}

function optionLine(condition: string, { flags, about, value }: OfferedOption): string {
  const spelled = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const follows = value === undefined ? [] : [followedBy(value, { files: '-r -F', others: '-x' })];
  return complete(condition, [...spelled, ...follows, `-d ${quoted(about)}`].join(' '));
}

function followedBy(
  { words, isFile }: Value,
  { files, others = '' }: { readonly files: string; readonly others?: string },
) {
  const offered = words.length > 0 ? `-a ${quoted(words.join(' '))}` : '';
  return [isFile ? files : others, offered].filter((part) => part !== '').join(' ');
}

function complete(condition: string, what: string): string {
  return `complete -c etuuspolku ${condition === '' ? '' : `-n ${quoted(condition)} `}${what}`.trimEnd();
}

function takingValue({ options, commands }: Offers): string {
  const patterns = (before: string, of: readonly OfferedOption[]) =>
    of
      .filter(({ value }) => value !== undefined)
      .flatMap(({ flags }) => flags.map((flag) => quoted(`${before} ${flag}`)));
  return [...patterns('*', options), ...commands.flatMap(({ name, options: own }) => patterns(name, own))].join(' ');
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
