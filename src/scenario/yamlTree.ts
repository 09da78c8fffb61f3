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
  /** Words behind aliases, which can be keys. */
  const words = new Map<string, string>();

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

  /** A scalar or what stands for one: a mapping's key, or a value. */
  function addScalar(name: string, offset: number): void {
    const frame = frames.at(-1);
    if (frame?.isMapping && !frame.key) frame.key = { name, offset };
    else add(offset);
  }

  for (const event of events) {
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
        addScalar(words.get(source.slice(event.anchorStart, event.anchorEnd)) ?? '', event.anchorStart - 1);
        break;
      case EVENT_ID.SCALAR: {
        const name = getScalarValue(source, event);
        if (event.anchorStart >= 0) words.set(source.slice(event.anchorStart, event.anchorEnd), name);
        const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
        // A value that is not written down stands where its key stands, or its list.
        const frame = frames.at(-1);
        const before = frame?.key?.offset ?? frame?.node.offset ?? 0;
        addScalar(name, event.valueStart < 0 ? before : event.valueStart - (quoted ? 1 : 0));
      }
    }
  }
  return { root, duplicates };
}
