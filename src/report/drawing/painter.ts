import { Chalk } from 'chalk';
import type { ColourLevel } from './colourLevel.js';
import type { Paint } from './paint.js';

export function painter(level: ColourLevel): Paint {
  const chalk = new Chalk({ level });
  const tones = {
    gap: chalk.red.bold,
    warning: chalk.yellow,
    notice: chalk.cyan,
    strong: chalk.bold,
    faint: chalk.dim,
  };
  return (tone, text) => (text === '' ? '' : tones[tone](text));
}
