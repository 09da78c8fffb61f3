import { withoutByteOrderMark } from './byteOrderMark.js';
import type { DocumentPath } from './defect.js';
import { type DocumentTree, offsetOf } from './documentTree.js';
import type { Locate } from './loaded.js';
import { parse } from './parse.js';
import type { Parsed } from './parsed.js';
import { positionsIn, type TextPosition } from './textPosition.js';

/** Looks up places in a text that is parsed only for that. */
export function locatorOf(text: string, file: string): Locate {
  let locate: Locate | undefined;
  return (path) => {
    const source = withoutByteOrderMark(text);
    locate ??= locatorIn(source, parse(source, file));
    return locate(path);
  };
}

export function locatorIn(text: string, { tree: treeOf, changes }: Parsed): Locate {
  let tree: DocumentTree | undefined;
  let positionOf: ((offset: number) => TextPosition) | undefined;
  return (path: DocumentPath) => {
    tree ??= treeOf?.();
    positionOf ??= positionsIn(text);
    return positionOf(tree ? offsetOf(tree, changes?.inFile(path) ?? path, 'key') : 0);
  };
}
