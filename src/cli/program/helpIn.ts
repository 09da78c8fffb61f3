import type { Help } from 'commander';
import type { Words } from '../words/words.js';

/** The help of commander with its own English words replaced. */
export function helpIn(words: Words): Partial<Help> {
  return {
    showGlobalOptions: true,
    visibleGlobalOptions: (command) => command.parent?.options.filter(({ long }) => long !== '--version') ?? [],
    styleTitle: (title) => words.titles[title as keyof Words['titles']] ?? title,
    optionTerm: ({ flags }) => inWords(flags, words),
    argumentTerm: (argument) => inWords(argument.name(), words),
    subcommandTerm: (command) => command.name(),
    commandUsage: (command) => usageOf(command.name(), words),
    argumentDescription: ({ description, argChoices }) =>
      argChoices ? `${description} (${words.choices(argChoices.join(', '))})` : description,
    optionDescription: ({ description, argChoices, defaultValue }) => {
      const remarks = [
        ...(argChoices ? [words.choices(argChoices.join(', '))] : []),
        ...(typeof defaultValue === 'string' ? [words.byDefault(defaultValue)] : []),
      ];
      return remarks.length === 0 ? description : `${description} (${remarks.join('; ')})`;
    },
  };
}

/** Placeholders such as `<file>` in the user's language. */
function inWords(text: string, { placeholders }: Words): string {
  return text.replace(/(?<=^|<)[\w=-]+(?=$|>)/g, (name) => placeholders[name as keyof Words['placeholders']] ?? name);
}

function usageOf(command: string, { usage }: Words): string {
  return usage[command as keyof Words['usage']] ?? usage.program;
}
