import type { FigureName } from '../law/rates/index.js';
import type { Texts } from './texts.js';

/** A figure of law in words where it, or the table of which it is a step, has them, else by its code. */
export function figureName(figure: FigureName, { figures }: Texts): string {
  const words: Partial<Record<string, string>> = figures;
  return words[figure] ?? words[figure.replace(/-\d$/, '')] ?? figure;
}
