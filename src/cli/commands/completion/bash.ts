import type { OfferedOption, Offers, Value } from './offers.js';

/** For bash 4 and newer, with nothing besides. */
export function bashScript(offers: Offers): string {
  return `# etuuspolku: bash
_etuuspolku() {
  local words=() word i glued=
  # bash cuts --format=table into three words.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ $word == =* || $glued ]] && ((\${#words[@]})); then words[-1]+=$word; else words+=("$word"); fi
    glued=; [[ $word == = ]] && glued=1
  done
  local current=\${words[-1]} command= option= given=0 ended=
  unset 'words[-1]'
  for word in "\${words[@]}"; do
    if [[ $option ]]; then option=
    elif [[ ! $ended && $word == -- ]]; then ended=1
    elif [[ ! $ended && $word == -* ]]; then
      case "$command $word" in
        ${takingValue(offers)}) option=$word ;;
      esac
    elif [[ ! $command ]]; then command=$word
    else given=$((given + 1))
    fi
  done
  local prefix=
  if [[ ! $option && ! $ended && $current == --*=* ]]; then
    option=\${current%%=*} current=\${current#*=}
    [[ $COMP_WORDBREAKS == *=* ]] || prefix=$option=
  fi
  local offered= files=
  if [[ $option ]]; then
    case "$command $option" in
${valueArms(offers)}
    esac
  elif [[ ! $ended && $current == -* ]]; then
    offered=$(_etuuspolku_options "$command")
  elif [[ ! $command ]]; then
    offered='${offers.commands.map(({ name }) => name).join(' ')}'
  else
    case "$command $given" in
${argumentArms(offers)}
      *) [[ $ended ]] || offered=$(_etuuspolku_options "$command") ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$offered" -P "$prefix" -- "$current"))
  if [[ $files ]]; then
    # Where nothing is offered, readline completes files itself, with their quotes and blanks.
    compopt -o default
    if [[ \${COMPREPLY[*]} ]]; then
      compopt -o filenames
      mapfile -t -O \${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- "$current")
    fi
  fi
}

_etuuspolku_options() {
  case $1 in
${offers.commands.map(({ name, options }) => `    ${name}) echo '${flagsOf(options)}' ;;`).join('\n')}
  esac
  echo '${flagsOf(offers.options)}'
}

complete -F _etuuspolku etuuspolku
`;
}

function flagsOf(options: readonly OfferedOption[]): string {
  return options.flatMap(({ flags }) => flags).join(' ');
}

function takingValue(offers: Offers): string {
  return eachOption(offers)
    .filter(({ option }) => option.value !== undefined)
    .map(({ pattern }) => pattern)
    .join(' | ');
}

function valueArms(offers: Offers): string {
  return eachOption(offers)
    .flatMap(({ pattern, option: { value } }) => (value === undefined ? [] : arm(pattern, value)))
    .join('\n');
}

function argumentArms(offers: Offers): string {
  return offers.commands
    .flatMap(({ name, argument }) => (argument ? arm(`"${name} "${argument.isMany ? '*' : '0'}`, argument) : []))
    .join('\n');
}

function arm(pattern: string, { words, isFile }: Value): string[] {
  const found = [...(words.length > 0 ? [`offered='${words.join(' ')}'`] : []), ...(isFile ? ['files=1'] : [])];
  return found.length === 0 ? [] : [`      ${pattern}) ${found.join(' ')} ;;`];
}

/** Each spelling behind its command, as a pattern. */
function eachOption({ options, commands }: Offers) {
  return [
    ...options.map((option) => ({ option, before: '*' })),
    ...commands.flatMap((command) => command.options.map((option) => ({ option, before: command.name }))),
  ].flatMap(({ option, before }) =>
    option.flags.map((flag) => ({ option, pattern: before === '*' ? `*" ${flag}"` : `"${before} ${flag}"` })),
  );
}
