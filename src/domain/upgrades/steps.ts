/** A library of some older version: nothing is known of it but its number. */
export type RawLibrary = Readonly<Record<string, unknown>> & { readonly version: number };

/**
 * One step upwards. `upgrade` gets the shape of version `from` and returns that of `from + 1`; it must not
 * change what it is given. It may throw on what it cannot read: the caller then keeps the old form aside.
 *
 * A library is often upgraded one record at a time, so that one damaged record never holds back the others:
 * a step must not count on finding another record beside the one it changes.
 */
export type UpgradeStep = {
  from: number;
  /** What changed, for the person who reads this in a year. */
  why: string;
  upgrade: (library: RawLibrary) => Readonly<Record<string, unknown>>;
};

/** Every step since version 1, in order. Empty, because version 1 is the first that was released. */
export const UPGRADES: readonly UpgradeStep[] = [];
