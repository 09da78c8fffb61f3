/** A tree as lines of text: branches drawn, long texts wrapped under their branch. */
import { wrap } from '../drawing/wrap.js';

export interface Branch {
  readonly text: string;
  /** How its lines are coloured. */
  readonly paint?: (line: string) => string;
  readonly branches?: readonly Branch[];
}

/** The strokes of a tree, each three places wide. */
export interface Strokes {
  readonly middle: string;
  readonly last: string;
  readonly down: string;
}

export const DRAWN: Strokes = { middle: '├─ ', last: '└─ ', down: '│  ' };
export const TYPED: Strokes = { middle: '+- ', last: '`- ', down: '|  ' };

/** As wide as a stroke. */
const HANGING = '   ';

export function treeText(branches: readonly Branch[], strokes: Strokes, width: number): string {
  return branches.flatMap((each, i) => linesOf(each, i === branches.length - 1, strokes, width)).join('\n');
}

function linesOf(
  { text, paint = same, branches = [] }: Branch,
  last: boolean,
  strokes: Strokes,
  width: number,
): string[] {
  const room = width - strokes.middle.length;
  const rest = last ? HANGING : strokes.down;
  // What hangs below is joined to the text by a stroke.
  const under = branches.length > 0 ? strokes.down : HANGING;
  const [first = '', ...others] = wrap(text, room, { first: '', rest: HANGING }).split('\n');
  const inner = branches.flatMap((each, i) => linesOf(each, i === branches.length - 1, strokes, room));
  return [
    (last ? strokes.last : strokes.middle) + paint(first),
    ...others.map((line) => rest + under + paint(line.slice(HANGING.length))),
    ...inner.map((line) => rest + line),
  ];
}

const same = (line: string): string => line;
