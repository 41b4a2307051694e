const FIELDS = 'input:not([autocomplete]), textarea:not([autocomplete]), select:not([autocomplete])';

/**
 * Keeps what stands in fields out of the browser's own memory: with the state of a tab, to bring it back, browsers write to
 * the disk what was typed. Returns how to end it.
 */
export function keepFieldsToPage(root: HTMLElement): () => void {
  const close = (within: ParentNode) => {
    for (const field of within.querySelectorAll(FIELDS)) field.setAttribute('autocomplete', 'off');
  };
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node.parentElement && node instanceof Element) close(node.parentElement);
  });
  observer.observe(root, { childList: true, subtree: true });
  close(root);
  return () => observer.disconnect();
}
