import { newId, now } from '#src/app/clock.ts';
import type { Library } from '#src/domain/model/library.ts';
import { forgetReadings } from '#src/domain/text/readings.ts';
import { minutesToLock } from '#src/domain/vault/minutes-to-lock.ts';
import type { ClientsStore } from '#src/state/clients-state.ts';
import type { LibraryStore } from '#src/state/library-store.ts';
import type { Tried, VaultDoor, VaultStore, WhyLocked } from '#src/state/vault-store.ts';
import type { Keeper } from '#src/storage/keeper.ts';
import type { Saved } from '#src/storage/keys.ts';
import { loadRecords } from '#src/storage/load-records.ts';
import { isSealedBy, isVaultMeta, type Lock, type Sealed, tellLock, vaultIdOf } from '#src/storage/lock.ts';
import { mendTails } from '#src/storage/mend-tails.ts';
import { keysOfOwn, unlistedKeys } from '#src/storage/read-listed.ts';
import { type Derive, makeVault, openVault, rewrapVault, type Vault } from '#src/storage/vault/data-key.ts';
import { makeSealer, openDrafts, sealDrafts } from '#src/storage/vault/envelope.ts';
import { dropSealed, sealEverything, unsealOwn } from '#src/storage/vault/seal-everything.ts';
import type { VaultMeta } from '#src/storage/vault-meta.ts';
import { bringDrafts, forgetDrafts, takeDrafts } from '#src/ui/use-draft.ts';
import { deriveInWorker } from './derive-in-worker.ts';
import { forgetScreens } from './forget-screens.ts';
import { type Idle, watchIdle } from './idle.ts';
import { keepFieldsToPage } from './keep-fields-to-page.ts';
import { openKeyLine } from './key-line.ts';

/** After each wrong passphrase in a row the answer takes twice as long, in ms, up to the longest. */
const WRONG_MS = 1000;
const WRONG_MOST_MS = 32_000;

export type DoorGiven = {
  vault: VaultStore;
  lock: Lock;
  keeper: Keeper;
  library: LibraryStore;
  clients: ClientsStore;
  derive: Derive;
  now: () => string;
  newId: () => string;
  titleAside: (title: string) => string;
  wait: (ms: number) => Promise<void>;
};

/** What the door is given where it is one of this device, with its clock and its chance. */
export type DeviceGiven = Omit<DoorGiven, 'derive' | 'now' | 'newId' | 'wait'>;

export function doorOfDevice(given: DeviceGiven): Promise<VaultDoor> {
  const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  return openDoor({ ...given, derive: deriveInWorker, now, newId, wait });
}

/** Opens, locks and changes the vault of this device, and keeps the other tabs in step. */
export async function openDoor(given: DoorGiven): Promise<VaultDoor> {
  const { vault, lock, keeper, library, clients, derive, now, newId, titleAside, wait } = given;
  let key: CryptoKey | null = null;
  let idle: Idle | null = null;
  let endKeeping = () => {};
  let wrongs = 0;
  /** How often the lock has fallen, here or elsewhere. */
  let falls = 0;
  /** The lock as it falls. Whoever opens meanwhile waits: it would take their key away with the one before. */
  let fall: Promise<void> = Promise.resolve();
  /** What was half typed when the lock fell. */
  let halfTyped: Promise<Sealed> | null = null;

  const line = openKeyLine({
    // What is about to lock gives its key to nobody.
    keyOf: (vaultId) => (vaultId === lock.vaultId && vault.getState().status === 'open' ? key : null),
    onHeard: (say) => {
      if (say === 'busy') idle?.touch();
      // A window of the session goes by its own time: else two of them would keep each other awake for good.
      else if (say === 'session') vault.getState().sessionWindows > 0 || idle?.touch();
      else if (say === 'lock') void lockUp('elsewhere');
      else if (say === 'idle') void lockUp('idle', true);
      else if (say === 'opened') void openWithOthers().catch(() => {});
      else void followOthers();
    },
  });

  forgetScreens(vault, document.body);

  async function readMeta(): Promise<VaultMeta | null> {
    const meta = await keeper.database().get('meta', 'vault');
    return isVaultMeta(meta) ? meta : null;
  }

  async function readVault(): Promise<Vault> {
    const meta = await readMeta();
    if (meta?.kind !== 'passphrase') throw new Error('There is no vault here.');
    return meta;
  }

  /** The key is here: from now on clients' records can be read and written. */
  async function take(meta: Vault, dataKey: CryptoKey, before = falls): Promise<void> {
    await fall.catch(() => {});
    key = dataKey;
    tellLock(lock, meta);
    lock.sealer = makeSealer(dataKey);
    wrongs = 0;
    const db = keeper.database();
    const [unlisted] = await Promise.all([
      unlistedKeys(db),
      // What writes is at hand before the page may end.
      import('#src/storage/write-sealed.ts'),
    ]);
    await mendTails(db, { at: now(), titleAside, lock });
    // Small rows that were lost while nobody could read their records.
    await loadRecords(db, unlisted, now(), lock);
    if (lock.withOwn) library.getState().bringIn((await keeper.load(await keysOfOwn(db))).records);
    // The lock has fallen in another tab while this one opened: the last word is to lock.
    if (falls !== before) {
      letOwnGo();
      return forgetKey();
    }
    idle?.stop();
    idle = watchIdle({
      minutes: () => {
        const { lockAfter, sessionWindows } = vault.getState();
        return minutesToLock(lockAfter, sessionWindows > 0);
      },
      onIdle: () => void lockUp('idle'),
      onBusy: () => line.tell('busy'),
      onLook: (isNear) => {
        if (vault.getState().isNearLock !== isNear) vault.setState({ isNearLock: isNear });
        if (vault.getState().sessionWindows > 0) line.tell('session');
      },
    });
    if (halfTyped) await bringHalfTyped(dataKey, halfTyped);
    endKeeping();
    endKeeping = keepFieldsToPage(document.body);
    vault.setState({
      status: 'open',
      lockAfter: meta.lockAfter,
      withOwn: lock.withOwn,
      lockedAt: null,
      isHeldBack: false,
      isNearLock: false,
      hasDrafts: false,
      cutShort: null,
    });
  }

  /** What was half typed when the lock fell is in its fields again; what another vault sealed is not to be had. */
  async function bringHalfTyped(dataKey: CryptoKey, sealed: Promise<Sealed>): Promise<void> {
    halfTyped = null;
    try {
      bringDrafts(await openDrafts(dataKey, await sealed));
    } catch {
      forgetDrafts();
    }
  }

  function forgetKey(): void {
    key = null;
    lock.sealer = null;
    idle?.stop();
    idle = null;
    endKeeping();
  }

  /** Lets one's own go from memory, where it is behind the lock too; all of it has been written. */
  function letOwnGo(): void {
    if (!lock.withOwn) return;
    const { reflections, versions } = library.getState().library;
    keeper.forget([
      ...Object.keys(reflections).map((id) => `reflection/${id}`),
      ...Object.keys(versions).map((id) => `version/${id}`),
    ]);
    library.getState().letGo(new Set([...Object.keys(reflections), ...Object.keys(versions)]));
  }

  function lockUp(why: WhyLocked, isHeard?: boolean): Promise<void> {
    falls += 1;
    if (vault.getState().status === 'open') fall = lockOpen(why, isHeard);
    return fall;
  }

  async function lockOpen(why: WhyLocked, isHeard = why === 'elsewhere'): Promise<void> {
    // The screens go first, with whatever they save as they go; then what they were made of.
    vault.setState({ status: 'locked', lockedAt: { at: now(), why }, isHeldBack: false, isNearLock: false });
    await new Promise((resolve) => setTimeout(resolve));
    await clients.getState().closeWorkspace();
    if (lock.withOwn && (await keeper.flush())) letOwnGo();
    if (hasSealed(library.getState().library, lock)) {
      vault.setState({ status: 'open', lockedAt: null, isHeldBack: true });
      return;
    }
    const dataKey = key;
    forgetKey();
    const drafts = takeDrafts();
    if (dataKey && drafts.length > 0) {
      halfTyped = sealDrafts(dataKey, drafts);
      vault.setState({ hasDrafts: true });
    }
    forgetReadings();
    await drawAnew();
    // Why it fell is said in every tab.
    if (!isHeard) line.tell(why === 'idle' ? 'idle' : 'lock');
    await halfTyped;
  }

  /** What stays on the screen is drawn once more without the words that have gone: React keeps what it drew before. */
  async function drawAnew(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    vault.setState(({ drawings }) => ({ drawings: drawings + 1 }));
  }

  /** Another tab has the workspace open: this one opens with it, where it waits for the same key. */
  async function openWithOthers(): Promise<void> {
    if (vault.getState().status !== 'locked' || lock.vaultId === null) return;
    const before = falls;
    const given = await line.ask(lock.vaultId);
    if (given) await take(await readVault(), given, before);
  }

  /** Another tab has made a vault, or dropped it: this one goes by what the database says. */
  async function followOthers(): Promise<void> {
    const meta = await readMeta();
    const vaultId = vaultIdOf(meta);
    if (meta?.kind === 'passphrase' && vaultId !== lock.vaultId) {
      tellLock(lock, meta);
      lock.sealer = null;
      const before = falls;
      const given = await line.ask(meta.id);
      if (given) await take(meta, given, before);
      else await waitForKey(meta);
    } else if (meta?.kind === 'passphrase') {
      tellLock(lock, meta);
      vault.setState({ lockAfter: meta.lockAfter, withOwn: lock.withOwn });
      if (!lock.sealer) await openWithOthers();
      if (!lock.sealer) await waitForKey(meta);
    } else if (lock.vaultId !== null) {
      forgetKey();
      tellLock(lock, meta);
      await clients.getState().closeWorkspace();
      vault.setState({ status: meta ? 'off' : 'unset', withOwn: false, lockedAt: null });
    } else if (meta) {
      vault.setState({ status: 'off' });
    }
  }
  /** The key is not to be had: what this tab still has of one's own goes, once it was written or cannot be any more. */
  async function waitForKey({ lockAfter }: Vault): Promise<void> {
    vault.setState({ status: 'locked', lockAfter, withOwn: lock.withOwn });
    if (lock.withOwn && (await keeper.flush())) letOwnGo();
    await drawAnew();
  }
  lock.onStale = () => void followOthers();

  /** Tries a passphrase; a wrong one costs time, more each time. */
  async function trying(run: () => Promise<void>): Promise<Tried> {
    try {
      await run();
      wrongs = 0;
      return 'done';
    } catch (error) {
      // This is how the browser says that a key does not fit.
      if (!(error instanceof Error && error.name === 'OperationError')) return 'failed';
      await wait(Math.min(WRONG_MS * 2 ** wrongs, WRONG_MOST_MS));
      wrongs += 1;
      return 'wrong';
    }
  }

  async function putMeta(meta: VaultMeta): Promise<void> {
    const tx = keeper.database().transaction('meta', 'readwrite', { durability: 'strict' });
    await tx.store.put(meta, 'vault');
    await tx.done;
  }

  // A page that opens while another tab is at work opens with it.
  await openWithOthers();

  return {
    make: async (passphrase, withOwn = false) => {
      const [bare, dataKey] = await makeVault(passphrase, newId(), derive);
      const made: Vault = withOwn ? { ...bare, withOwn } : bare;
      if (!(await keeper.flush())) throw new Error('Not everything could be saved first.');
      await sealEverything(keeper.database(), makeSealer(dataKey), made);
      await take(made, dataKey);
      await keeper.copyAnew();
      line.tell('changed');
    },
    open: (passphrase) =>
      trying(async () => {
        const here = await readVault();
        await take(here, await openVault(here, passphrase, derive));
        line.tell('opened');
      }),
    lock: lockUp,
    change: (from, to) =>
      trying(async () => {
        await putMeta(await rewrapVault(await readVault(), { from, to }, derive));
        // Beside the second copy lies the key as the former passphrase wrapped it.
        await keeper.copyAnew();
      }),
    goWithout: async () => {
      await putMeta({ kind: 'off' });
      vault.setState({ status: 'off' });
    },
    setLockAfter: async (minutes) => {
      await putMeta({ ...(await readVault()), lockAfter: minutes });
      vault.setState({ lockAfter: minutes });
      line.tell('changed');
    },
    setOwn: async (withOwn) => {
      const vault = { ...(await readVault()), withOwn };
      if (!lock.sealer || !(await keeper.flush())) throw new Error('Not everything could be saved first.');
      const db = keeper.database();
      if (withOwn) await sealEverything(db, lock.sealer, vault, vault.id);
      else await unsealOwn(db, lock, vault);
      await followOthers();
      await keeper.copyAnew();
      line.tell('changed');
    },
    catchUp: followOthers,
    dropSealed: async () => {
      await dropSealed(keeper.database());
      halfTyped = null;
      forgetDrafts();
      vault.setState({ hasDrafts: false });
      await keeper.copyAnew();
      await followOthers();
      clients.setState({ hasClients: false });
      line.tell('changed');
    },
  };
}

/** Whether anything that is behind the lock is still in memory. */
function hasSealed({ clients, sessions, reflections, versions }: Library, lock: Lock): boolean {
  return [clients, sessions, reflections, versions].some((shelf) =>
    Object.values<Saved>(shelf).some((record) => isSealedBy(lock, record)),
  );
}
