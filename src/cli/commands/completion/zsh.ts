import type { OfferedCommand, OfferedOption, Offers, Value } from './offers.js';

/** For zsh 5, as a function of the completion system: to be loaded by it, or sourced. */
export function zshScript({ options, commands }: Offers): string {
  return `#compdef etuuspolku
# etuuspolku: zsh
_etuuspolku() {
  local curcontext="$curcontext" context state state_descr line ret=1
  typeset -A opt_args
  local -a common=(
${options
  .flatMap(optionSpec)
  .map((spec) => `    ${spec}`)
  .join('\n')}
  )
  _arguments -C -S : $common \\
    '1: :_etuuspolku_commands' \\
    '*:: :->behind' && ret=0
  [[ $state == behind ]] || return ret
  case $words[1] in
${commands.map(commandArm).join('\n')}
  esac
  return ret
}

_etuuspolku_commands() {
  local -a commands=(
${commands.map(({ name, about }) => `    ${quoted(`${name}:${about.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  _describe -t commands etuuspolku commands
}

if [[ $funcstack[1] == _etuuspolku ]]; then
  _etuuspolku "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
  compdef _etuuspolku etuuspolku
fi
`;
}

function commandArm({ name, options, argument }: OfferedCommand): string {
  const specs = [...options.flatMap(optionSpec), ...(argument ? [argumentSpec(argument)] : [])];
  return `    ${name}) _arguments -S : ${['$common', ...specs].join(' \\\n      ')} && ret=0 ;;`;
}

function optionSpec({ flags, about, isRepeatable, value }: OfferedOption): string[] {
  const excluded = flags.length > 1 ? `(${flags.join(' ')})` : '';
  const told = `[${about.replace(/[\\[\]]/g, '\\$&')}]`;
  return flags.map((flag) => {
    const spelled = value === undefined ? flag : `${flag}${flag.startsWith('--') ? '=' : '+'}`;
    return quoted(`${isRepeatable ? '*' : excluded}${spelled}${told}${value ? `:${action(value)}` : ''}`);
  });
}

function argumentSpec(argument: Value & { readonly isMany: boolean }): string {
  return quoted(`${argument.isMany ? '*' : '1'}:${action(argument)}`);
}

/** What the value is called, and where it comes from. */
function action({ name, words, isFile }: Value): string {
  const called = name.replaceAll(':', '\\:');
  if (!isFile) return `${called}:${words.length > 0 ? `(${words.join(' ')})` : ' '}`;
  if (words.length === 0) return `${called}:_files`;
  return `${called}:_alternative "words\\: \\:(${words.join(' ')})" "files\\: \\:_files"`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
