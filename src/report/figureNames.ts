import type { FigureName } from '../law/rates/index.js';
import type { Texts } from './texts.js';

/** A figure of law in words where it has them, else by its code. */
export function figureName(figure: FigureName, { figures }: Texts): string {
  return (figures as Partial<Record<FigureName, string>>)[figure] ?? figure;
}
