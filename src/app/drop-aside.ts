import { forgetDraftsOf } from '#src/ui/use-draft.ts';

/** Drops drafts, and whatever the browser's small stores keep for this page, that name one of these ids; says how many. */
export function dropAside(ids: ReadonlySet<string>): number {
  return forgetDraftsOf(ids) + dropFrom(() => localStorage, ids) + dropFrom(() => sessionStorage, ids);
}

/** Some browsers throw at the mere name of a store. */
function dropFrom(open: () => Storage, ids: ReadonlySet<string>): number {
  try {
    const store = open();
    const names = Object.keys(store).filter((key) => {
      const text = `${key} ${store.getItem(key)}`;
      return [...ids].some((id) => text.includes(id));
    });
    for (const name of names) store.removeItem(name);
    return names.length;
  } catch {
    return 0;
  }
}
