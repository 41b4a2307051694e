import type { VaultStore } from '#src/state/vault-store.ts';

/** More of what has left the page than this is looked through for what is gone for good. */
const MANY = 500;

/**
 * Takes the words out of all that has left the page, once the lock falls. A part of a page that is gone still holds its words
 * as long as anything holds one field of it, and much does: React holds the field that had the focus last, and programs that
 * read a page to somebody hold what they read.
 */
export function forgetScreens(vault: VaultStore, root: HTMLElement): void {
  let gone = new Set<WeakRef<Element>>();

  const note = (changes: readonly MutationRecord[]) => {
    for (const { removedNodes } of changes)
      for (const node of removedNodes) if (node instanceof Element) gone.add(new WeakRef(node));
    if (gone.size > MANY) gone = new Set([...gone].filter((ref) => ref.deref()));
  };
  const forget = () => {
    note(watch.takeRecords());
    for (const ref of gone) {
      const element = ref.deref();
      if (element && !element.isConnected) empty(element);
    }
    gone.clear();
  };
  /** After the screens have saved what they save as they go, which they do in the same turn. */
  const forgetSoon = () => void setTimeout(forget);
  const watch = new MutationObserver((changes) => {
    note(changes);
    // A screen may stand behind what is shown instead of it until that has come.
    if (gone.size > 0 && vault.getState().status === 'locked') forgetSoon();
  });
  watch.observe(root, { childList: true, subtree: true });
  vault.subscribe(({ status }, before) => {
    if (status === 'locked' && before.status !== 'locked') forgetSoon();
  });
}

/** Takes all words out of an element that nobody will see again: text, fields, attributes, pictures. */
function empty(top: Element): void {
  for (const element of [top, ...top.querySelectorAll('*')]) {
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.value = '';
    if (element instanceof HTMLCanvasElement) element.width = 0;
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    element.replaceChildren();
  }
}
