import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { DocumentPath } from './defect.js';
import type { DocumentTree, TreeNode } from './documentTree.js';

interface Frame {
  readonly node: TreeNode;
  readonly path: DocumentPath;
  readonly isMapping: boolean;
  /** The mapping's key that waits for its value. */
  key?: { readonly name: string; readonly offset: number };
  items: number;
}

/** The places of everything in a YAML document, read from the parser's events. */
export function yamlTree(source: string, events: readonly Event[]): DocumentTree {
  let root: TreeNode = { offset: 0, children: new Map() };
  const duplicates: { path: DocumentPath; offset: number }[] = [];
  const frames: (Frame | undefined)[] = [];

  function add(offset: number): { node: TreeNode; path: DocumentPath } {
    const frame = frames.at(-1);
    if (!frame) {
      root = { offset, children: new Map() };
      return { node: root, path: [] };
    }
    const { key } = frame;
    const segment = key ? key.name : frame.items;
    const path = [...frame.path, segment];
    const node: TreeNode = { offset, ...(key && { keyOffset: key.offset }), children: new Map() };
    if (key && frame.node.children.has(segment)) duplicates.push({ path, offset: key.offset });
    frame.node.children.set(segment, node);
    frame.items += 1;
    delete frame.key;
    return { node, path };
  }

  for (const event of events) {
    const awaitsKey = frames.at(-1)?.isMapping === true && !frames.at(-1)?.key;
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        frames.push(undefined);
        break;
      case EVENT_ID.POP:
        frames.pop();
        break;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const { node, path } = add(event.start);
        frames.push({ node, path, isMapping: event.type === EVENT_ID.MAPPING, items: 0 });
        break;
      }
      case EVENT_ID.ALIAS:
        add(event.anchorStart - 1);
        break;
      case EVENT_ID.SCALAR: {
        const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
        const offset = quoted ? event.valueStart - 1 : event.valueStart;
        const frame = frames.at(-1);
        if (frame && awaitsKey) frame.key = { name: getScalarValue(source, event), offset };
        else add(offset);
      }
    }
  }
  return { root, duplicates };
}
