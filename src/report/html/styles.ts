import { BASE, TABLES } from './styles/base.js';
import { PARTS } from './styles/parts.js';
import { patternStyles } from './styles/patterns.js';
import { PRINT } from './styles/print.js';
import { READER_STYLES } from './styles/readers.js';

/** Everything that says how the page looks. Nothing of a case is in it. */
export const STYLES = [BASE, TABLES, PARTS, patternStyles(), PRINT, READER_STYLES]
  .join('')
  .replace(/\n+/g, '\n')
  .trim();
