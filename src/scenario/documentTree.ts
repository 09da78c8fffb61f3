import type { DocumentPath } from './defect.js';

/** Where the parts of a document stand in its text. Built only when something is wrong. */
export interface TreeNode {
  /** Where the value begins. */
  readonly offset: number;
  /** Where the key begins, for a value in a mapping. */
  readonly keyOffset?: number;
  readonly children: Map<string | number, TreeNode>;
}

export interface DocumentTree {
  readonly root: TreeNode;
  /** Keys that are written again in the same mapping. */
  readonly duplicates: readonly { readonly path: DocumentPath; readonly offset: number }[];
}

/** The offset of a key or value, or of the nearest thing around it that is written down. */
export function offsetOf(tree: DocumentTree, path: DocumentPath, on: 'key' | 'value'): number {
  let node = tree.root;
  for (const segment of path) {
    const child = node.children.get(segment);
    if (!child) return node.offset;
    node = child;
  }
  return on === 'key' ? (node.keyOffset ?? node.offset) : node.offset;
}

/** The path of the innermost value whose key or text begins at or before the offset. */
export function pathAt(tree: DocumentTree, offset: number): DocumentPath {
  const path: (string | number)[] = [];
  for (let node: TreeNode = tree.root; ; ) {
    let last: [string | number, TreeNode] | undefined;
    for (const child of node.children) if ((child[1].keyOffset ?? child[1].offset) <= offset) last = child;
    if (!last) return path;
    path.push(last[0]);
    node = last[1];
  }
}
