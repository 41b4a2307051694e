import { createStore, type StoreApi } from 'zustand/vanilla';

/** `unset`: nobody has been asked yet. `off`: the coach goes without a passphrase, or nothing is kept here anyway. */
export type VaultStatus = 'unset' | 'off' | 'locked' | 'open';
/** What was going on when the lock fell, and was given up for it. */
export type CutShort = 'saving' | 'opening' | 'adding';
export type WhyLocked = 'asked' | 'idle' | 'elsewhere';

export type VaultFacts = {
  status: VaultStatus;
  /** Idle minutes after which the workspace locks itself; known once it is open. */
  lockAfter: number;
  /** Whether one's own reflections are behind the lock as well. */
  withOwn: boolean;
  /** When and why it was locked while this page was open; null where it was not. */
  lockedAt: { at: string; why: WhyLocked } | null;
  /** Whether locking was put off, since not everything could be saved: words are never thrown away for it. */
  isHeldBack: boolean;
  /** Whether it locks itself within a minute, since nobody is here. */
  isNearLock: boolean;
  /** How many windows of a session that goes on stand in this page: then it locks itself later. */
  sessionWindows: number;
  /** Whether something half typed waits for the passphrase. */
  hasDrafts: boolean;
  /** How often everything that stays on the screen was to be drawn anew: React keeps what it drew the last time but one. */
  drawings: number;
  /** What the lock cut short while this page was open. */
  cutShort?: CutShort | null;
};

/** `failed`: the passphrase was not even tried, for want of memory or of a part of the page. */
export type Tried = 'done' | 'wrong' | 'failed';

/** What can be done to the lock; what does it loads on use. */
export type VaultDoor = {
  /** Locks the workspace from now on, and seals what is there. Rejects, with nothing changed, where that failed. */
  make: (passphrase: string, withOwn?: boolean) => Promise<void>;
  open: (passphrase: string) => Promise<Tried>;
  /** Clears everything of clients from the page, in every tab. */
  lock: (why: WhyLocked) => Promise<void>;
  change: (from: string, to: string) => Promise<Tried>;
  goWithout: () => Promise<void>;
  setLockAfter: (minutes: number) => Promise<void>;
  /** Puts one's own reflections behind the lock as well, or takes them out. Rejects, with nothing changed, where that failed. */
  setOwn: (withOwn: boolean) => Promise<void>;
  /** Goes by what the database says of the lock, which another tab may have changed. */
  catchUp: () => Promise<void>;
  /** Deletes everything that is sealed, for whoever has forgotten the passphrase. */
  dropSealed: () => Promise<void>;
};

export type VaultState = VaultFacts & {
  /** What can be done to the lock. Rejects where it cannot come, or where nothing is kept that could be locked. */
  door: () => Promise<VaultDoor>;
};
export type VaultStore = StoreApi<VaultState>;

/** Makes the store of the workspace's lock; `load` brings the door when it is first needed. */
export function createVaultStore(
  status: VaultStatus,
  load: (store: VaultStore) => Promise<VaultDoor>,
  lockAfter = 10,
  withOwn = false,
): VaultStore {
  let door: Promise<VaultDoor> | null = null;
  const store: VaultStore = createStore<VaultState>()(() => ({
    status,
    lockAfter,
    withOwn,
    lockedAt: null,
    isHeldBack: false,
    isNearLock: false,
    sessionWindows: 0,
    hasDrafts: false,
    drawings: 0,
    door: () => {
      door ??= load(store).catch((error: unknown) => {
        // A part of the page that did not arrive may come the next time.
        door = null;
        throw error;
      });
      return door;
    },
  }));
  return store;
}

/** The lock of a page that keeps nothing on the device: there is none, and none is asked for. */
export function noVault(): VaultStore {
  return createVaultStore('off', () => Promise.reject(new Error('Nothing is kept.')), 0);
}
