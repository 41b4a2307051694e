/*
 * A browser that translates a page replaces its text nodes by elements of its own, and does so again whenever text
 * appears. React keeps the nodes it made: it would throw as soon as it removes one of them or puts something before it,
 * and what it writes into one would never be seen. Why it is done in this way: docs/decisions/0009-translated-pages.md.
 */

/** What stands in the place of a node that another program took out of the page. */
const standIns = new WeakMap<Node, readonly ChildNode[]>();
/** All that stand in some place, so that none is taken for two. */
const taken = new WeakSet<Node>();

/**
 * Lets React work on a page whose text another program replaces: removes and finds what stands in the place of its
 * nodes, and puts a node back whose text has changed, so that the new text is shown and translated. Call it once, before
 * anything is shown.
 */
export function surviveTranslation(page: Document): void {
  const { removeChild, insertBefore } = Node.prototype;
  const watch = new MutationObserver(take);
  watch.observe(page, { childList: true, subtree: true });

  function take(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'characterData') showAgain(record.target);
      else note(record);
    }
  }

  function note(record: MutationRecord): void {
    for (const node of record.addedNodes) if (standIns.has(node)) settle(node);
    for (const node of record.removedNodes) {
      if (node.isConnected || !(isText(node) || isForeign(node))) continue;
      const there = inPlaceOf(record);
      if (there.length === 0) continue;
      standIns.set(node, there);
      for (const each of there) taken.add(each);
      // From here on the watch over the page does not reach it.
      if (isText(node)) watch.observe(node, { characterData: true });
    }
  }

  /** A node that is in the page again needs nothing in its place, unless that holds it. */
  function settle(node: Node): void {
    const there = standing(node);
    standIns.delete(node);
    if (node.isConnected) for (const each of there) if (!each.contains(node)) each.remove();
  }

  /** A text that was changed after it was replaced. */
  function showAgain(node: Node): void {
    const [first] = standing(node);
    if (node.isConnected || !first?.parentNode) return;
    insertBefore.call(first.parentNode, node, first);
    settle(node);
  }

  /** What stands for this node among the children of `parent`, or where it stands itself. */
  function placeIn(parent: Node, node: Node): Node[] {
    take(watch.takeRecords());
    if (node.parentNode === parent) return [node];
    return standing(node).filter((there) => there.parentNode === parent);
  }

  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T;
    for (const there of placeIn(this, child)) removeChild.call(this, there);
    // It may also have been wrapped.
    if (child.parentNode && this.contains(child)) removeChild.call(child.parentNode, child);
    return child;
  };

  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    if (before === null || before.parentNode === this) return insertBefore.call(this, node, before) as T;
    const [first = wrapperIn(this, before)] = placeIn(this, before);
    return insertBefore.call(this, node, first) as T;
  };
}

/** The nodes in the page that stand for this one; what replaced it may have been replaced in its turn. */
function standing(node: Node): ChildNode[] {
  return (standIns.get(node) ?? []).flatMap((there) => (there.isConnected ? [there] : standing(there)));
}

/** What came into the place of a removed node: in the same go, or just before beside it. */
function inPlaceOf({ addedNodes, previousSibling, nextSibling }: MutationRecord): readonly ChildNode[] {
  if (addedNodes.length > 0) return [...addedNodes].filter(isChild);
  const beside = [previousSibling, nextSibling].filter((node) => node !== null);
  return beside
    .filter((node) => isForeign(node) && !taken.has(node))
    .filter(isChild)
    .slice(0, 1);
}

/** The child of `parent` that holds this node, however deep. */
function wrapperIn(parent: Node, node: Node): Node | null {
  for (let at: Node | null = node; at; at = at.parentNode) if (at.parentNode === parent) return at;
  return null;
}

const isText = (node: Node): boolean => node.nodeType === Node.TEXT_NODE;
/** The page makes no such element; Chrome, Edge and Google's translator do. */
const isForeign = (node: Node): boolean => node.nodeName === 'FONT';
const isChild = (node: Node): node is ChildNode => 'remove' in node;
