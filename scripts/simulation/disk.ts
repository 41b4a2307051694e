import type { World } from './world.ts';

const STORES = ['records', 'rows', 'snapshots', 'quarantine', 'meta'] as const;
type Store = (typeof STORES)[number];
type Key = string | number;
/** What the stores hold, by key. */
export type Content = ReadonlyMap<string, ReadonlyMap<Key, unknown>>;

type Write = { store: Store; key: Key; value: unknown };
/** One transaction that was confirmed and may not have reached the disk itself. */
type Batch = readonly Write[];

/**
 * A database that several tabs share, with the promises of IndexedDB and no more: writing transactions over the same stores come one
 * after another, all of one or nothing of it; what was confirmed strictly outlives a power cut, and of what was confirmed
 * loosely only a beginning does. Each request and each ending waits until the world lets it happen.
 */
export type Disk = {
  /** What a tab that asks now would find. */
  content: () => Content;
  /** The database as one tab has it open. */
  open: (tab: string) => unknown;
  /** Takes what a dead tab had begun; nothing of it is kept. */
  drop: (tab: string) => void;
  /** Cuts the power: of what had not reached the disk, only some of the oldest is kept. */
  cut: () => void;
  /** Whether there is no room from now on. */
  setFull: (full: boolean) => void;
};

type Transaction = {
  tab: string;
  stores: readonly Store[];
  writes: boolean;
  strict: boolean;
  state: 'waiting' | 'running' | 'over';
  overlay: Map<Store, Map<Key, unknown>>;
  /** What is to be asked, in order. */
  requests: (() => void)[];
  isAsking: boolean;
  end: (error: DOMException | null) => void;
};

const GONE = Symbol('gone');

export function createDisk(world: World, isLying = false): Disk {
  let content = emptyContent();
  const safe = emptyContent();
  let loose: Batch[] = [];
  let line: Transaction[] = [];
  let autoKey = 0;
  let isFull = false;

  function mayRun(tx: Transaction): boolean {
    const before = line.slice(0, line.indexOf(tx));
    return before.every(
      (other) => !(other.writes || tx.writes) || !other.stores.some((store) => tx.stores.includes(store)),
    );
  }

  function look(): void {
    for (const tx of line) {
      if (tx.state === 'waiting' && mayRun(tx)) tx.state = 'running';
      if (tx.state === 'running') askNext(tx);
    }
  }

  function askNext(tx: Transaction): void {
    if (tx.isAsking || tx.state !== 'running') return;
    tx.isAsking = true;
    const request = tx.requests.shift();
    if (request)
      world.later(
        `a request (${tx.stores.join(' ')})`,
        () => {
          if (tx.state === 'over') return;
          request();
          tx.isAsking = false;
          // What follows is asked in the same breath, or the transaction ends.
          askNext(tx);
        },
        tx.tab,
      );
    else
      world.later(
        tx.writes ? (tx.strict ? 'a strict ending' : 'a loose ending') : 'an ending',
        () => end(tx),
        tx.tab,
      );
  }

  function end(tx: Transaction): void {
    tx.isAsking = false;
    if (tx.state === 'over') return;
    // Asked for something meanwhile, as its answer arrived.
    if (tx.requests.length > 0) {
      askNext(tx);
      return;
    }
    const batch: Write[] = [...tx.overlay].flatMap(([store, values]) =>
      [...values].map(([key, value]) => ({ store, key, value })),
    );
    if (isFull && batch.length > 0) {
      finish(tx, quotaExceeded());
      return;
    }
    apply(content, batch);
    if (batch.length > 0) {
      loose.push(batch);
      world.tell(`${tx.tab} wrote ${tx.strict ? 'strictly' : 'loosely'}: ${batch.map(inShort).join(', ')}`);
    }
    if (tx.strict && !isLying) {
      for (const each of loose) apply(safe, each);
      loose = [];
    }
    finish(tx, null);
  }

  function finish(tx: Transaction, error: DOMException | null): void {
    if (tx.state === 'over') return;
    tx.state = 'over';
    line = line.filter((each) => each !== tx);
    tx.end(error);
    look();
  }

  function begin(tab: string, names: string | readonly string[], mode: string, durability: string) {
    const stores = (typeof names === 'string' ? [names] : names) as readonly Store[];
    let [resolve, reject] = [() => {}, (_: unknown) => {}];
    const done = new Promise<void>((yes, no) => {
      [resolve, reject] = [yes, no];
    });
    // A refusal comes twice, from the request and from the transaction; a browser only notes the one that nobody hears.
    done.catch(() => {});
    const handle = {
      done,
      error: null as DOMException | null,
      abort: () => finish(tx, new DOMException('', 'AbortError')),
      objectStore: (store: Store) => storeOf(tx, store),
      store: undefined as unknown,
    };
    const tx: Transaction = {
      tab,
      stores,
      writes: mode === 'readwrite',
      strict: durability === 'strict',
      state: 'waiting',
      overlay: new Map(),
      requests: [],
      isAsking: false,
      end: (error) => {
        if (!error) return resolve();
        if (error.name !== 'AbortError') handle.error = error;
        reject(error);
      },
    };
    if (stores[0] && stores.length === 1) handle.store = storeOf(tx, stores[0]);
    line.push(tx);
    look();
    return handle;
  }

  function ask<Value>(tx: Transaction, answer: () => Value): Promise<Value> {
    return new Promise((resolve, reject) => {
      if (tx.state === 'over') return reject(new DOMException('', 'TransactionInactiveError'));
      tx.requests.push(() => {
        try {
          resolve(answer());
        } catch (error) {
          reject(error);
        }
      });
      askNext(tx);
    });
  }

  function storeOf(tx: Transaction, store: Store) {
    const overlay = () => {
      const here = tx.overlay.get(store) ?? new Map<Key, unknown>();
      tx.overlay.set(store, here);
      return here;
    };
    const all = (): Map<Key, unknown> => {
      const values = new Map(content.get(store));
      for (const [key, value] of overlay()) {
        if (value === GONE) values.delete(key);
        else values.set(key, value);
      }
      return new Map([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
    };
    const one = (key: Key): unknown => {
      const mine = tx.overlay.get(store);
      const value = mine?.has(key) ? mine.get(key) : content.get(store)?.get(key);
      return value === GONE ? undefined : value;
    };
    const write = (key: Key, value: unknown) => {
      // Some browsers refuse at once, others at the end.
      if (isFull && world.random.chance(0.5)) {
        const error = quotaExceeded();
        finish(tx, error);
        throw error;
      }
      overlay().set(key, value === GONE ? GONE : structuredClone(value));
      return key;
    };
    const keysOf = (owner?: string) =>
      [...all()]
        .filter(([, row]) => owner === undefined || (row as { owner: string }).owner === owner)
        .map(([key]) => key);
    return {
      get: (key: Key) => ask(tx, () => structuredClone(one(key))),
      getKey: (key: Key) => ask(tx, () => (one(key) === undefined ? undefined : key)),
      getAll: () => ask(tx, () => structuredClone([...all().values()])),
      getAllKeys: () => ask(tx, () => [...all().keys()]),
      count: () => ask(tx, () => all().size),
      put: (value: unknown, key?: Key) => ask(tx, () => write(key ?? (value as { key: string }).key, value)),
      add: (value: unknown) =>
        ask(tx, () => {
          autoKey += 1;
          return write(autoKey, value);
        }),
      delete: (key: Key) => ask(tx, () => void write(key, GONE)),
      clear: () => ask(tx, () => [...all().keys()].map((key) => write(key, GONE))),
      index: () => ({
        getAllKeys: (owner?: string) => ask(tx, () => keysOf(owner)),
        getKey: (owner: string) => ask(tx, () => keysOf(owner)[0]),
      }),
    };
  }

  return {
    content: () => content,
    open: (tab) => {
      const transaction = (
        names: string | readonly string[],
        mode = 'readonly',
        { durability = 'relaxed' }: { durability?: string } = {},
      ) => begin(tab, names, mode, durability);
      const once = (store: Store, mode = 'readonly') => storeOfHandle(transaction(store, mode), store);
      return {
        transaction,
        get: (store: Store, key: Key) => once(store).get(key),
        getAll: (store: Store) => once(store).getAll(),
        getAllKeys: (store: Store) => once(store).getAllKeys(),
        count: (store: Store) => once(store).count(),
        addEventListener: () => {},
        close: () => {},
      };
    },
    drop: (tab) => {
      line = line.filter((tx) => {
        if (tx.tab === tab) tx.state = 'over';
        return tx.tab !== tab;
      });
      look();
    },
    cut: () => {
      for (const batch of loose.slice(0, world.random.below(loose.length + 1))) apply(safe, batch);
      loose = [];
      line = [];
      content = copyOf(safe);
    },
    setFull: (full) => {
      isFull = full;
    },
  };
}

function storeOfHandle<Handle extends { objectStore: (store: Store) => unknown; done: Promise<void> }>(
  handle: Handle,
  store: Store,
): ReturnType<Handle['objectStore']> {
  return handle.objectStore(store) as ReturnType<Handle['objectStore']>;
}

/** A write as the story tells it: the key, and the words of a record. */
function inShort({ store, key, value }: Write): string {
  if (value === GONE) return `${store} ${key} gone`;
  const { record, writer } = value as { record?: { answers?: object; revision?: number }; writer?: string };
  if (store !== 'records' || !record?.answers) return `${store} ${key}`;
  return `${key} r${record.revision} by ${writer} (${Object.keys(record.answers).join(' ')})`;
}

function emptyContent(): Map<string, Map<Key, unknown>> {
  return new Map(STORES.map((store) => [store, new Map()]));
}

function copyOf(content: Content): Map<string, Map<Key, unknown>> {
  return new Map([...content].map(([store, values]) => [store, new Map(values)]));
}

function apply(content: Map<string, Map<Key, unknown>>, batch: Batch): void {
  for (const { store, key, value } of batch) {
    if (value === GONE) content.get(store)?.delete(key);
    else content.get(store)?.set(key, value);
  }
}

function quotaExceeded(): DOMException {
  return new DOMException('', 'QuotaExceededError');
}
