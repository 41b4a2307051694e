import type { CutShort, VaultStore } from './vault-store.ts';

/** The workspace was locked while something went on that needs it open: it ends, and leaves nothing half done. */
export class LockedMeanwhile extends Error {
  override name = 'LockedMeanwhile';
}

export type Watch = {
  isCut: () => boolean;
  /** Throws `LockedMeanwhile` once the lock has fallen, also where it is open again. */
  check: () => void;
  end: () => void;
};

/** Watches whether the lock falls while something goes on; the page of the lock then says what was cut short, if anything. */
export function whileOpen(vault: VaultStore, what: CutShort | null): Watch {
  let isCut = vault.getState().status === 'locked';
  const end = vault.subscribe(({ status }) => {
    if (status !== 'locked' || isCut) return;
    isCut = true;
    if (what) vault.setState({ cutShort: what });
  });
  return {
    isCut: () => isCut,
    check: () => {
      if (isCut) throw new LockedMeanwhile();
    },
    end,
  };
}
