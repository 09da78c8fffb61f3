import { type Node, parseTree } from 'jsonc-parser';
import type { DocumentPath } from './defect.js';
import type { DocumentTree, TreeNode } from './documentTree.js';

/** The places of everything in a well-formed JSON document. */
export function jsonTree(text: string): DocumentTree {
  const duplicates: { path: DocumentPath; offset: number }[] = [];

  function treeOf(node: Node, path: DocumentPath, keyOffset?: number): TreeNode {
    const children = new Map<string | number, TreeNode>();
    for (const [i, child] of (node.children ?? []).entries()) {
      const [key, value] = node.type === 'object' ? (child.children ?? []) : [undefined, child];
      const segment = key ? String(key.value) : i;
      const childPath = [...path, segment];
      if (children.has(segment)) duplicates.push({ path: childPath, offset: child.offset });
      if (value) children.set(segment, treeOf(value, childPath, key?.offset));
    }
    return { offset: node.offset, ...(keyOffset !== undefined && { keyOffset }), children };
  }

  const root = parseTree(text);
  return { root: root ? treeOf(root, []) : { offset: 0, children: new Map() }, duplicates };
}
