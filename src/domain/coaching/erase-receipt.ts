/** What can be deleted for good: everything of a client, one reflection with its versions, one version, or one session. */
export type EraseTarget = { kind: 'client' | 'reflection' | 'version' | 'session'; id: string };

/** Every place on this device that was searched, in the order of a receipt. */
export const ERASED_FROM = [
  'reflections',
  'versions',
  'sessions',
  'clients',
  'rows',
  'snapshots',
  'quarantine',
  'mirror',
  'unsaved',
  'drafts',
] as const;
export type ErasedFrom = (typeof ERASED_FROM)[number];

/** Copies that no page can reach. */
export const OUT_OF_REACH = [
  'saved-files',
  'papers',
  'backups',
  'history',
  'synced-profiles',
  'disk-traces',
] as const;
export type OutOfReach = (typeof OUT_OF_REACH)[number];

/** What went, counted by place, and which copies may still be somewhere. It names nobody, so that it can be kept. */
export type EraseReceipt = {
  at: string;
  target: EraseTarget['kind'] | 'earlier' | 'everything';
  counts: Readonly<Record<ErasedFrom, number>>;
  outOfReach: readonly OutOfReach[];
};

/** A receipt of what was counted; what was not counted is none. */
export function receiptOf(
  target: { kind: EraseReceipt['target'] },
  at: string,
  counted: Partial<Record<ErasedFrom, number>>,
): EraseReceipt {
  const counts = Object.fromEntries(ERASED_FROM.map((place) => [place, counted[place] ?? 0])) as Record<
    ErasedFrom,
    number
  >;
  return { at, target: target.kind, counts, outOfReach: OUT_OF_REACH };
}
