import type { World } from './world.ts';

/** What lies beside the database: localStorage, Cache Storage and the line between tabs. All of it outlives the tabs. */
export type SideStores = {
  /** Whether they refuse what is written from now on. */
  setFull: (full: boolean) => void;
  /** Tears the last of what was written to localStorage, as a power cut can. */
  tear: () => void;
  /** Ends what a dead tab listened to. */
  drop: (tab: string) => void;
  install: () => () => void;
};

type Ear = { tab: string; channel: { onmessage: ((event: { data: unknown }) => void) | null } };

export function createSideStores(world: World): SideStores {
  const kept: Record<string, string> = {};
  const caches = new Map<string, Map<string, string>>();
  let ears: Ear[] = [];
  let isFull = false;
  let last = '';

  function room(): void {
    if (isFull) throw new DOMException('', 'QuotaExceededError');
  }

  // Its names are its own keys, as in a browser.
  const storage = new Proxy(kept, {
    get: (target, name) => {
      if (name === 'getItem') return (key: string) => target[key] ?? null;
      if (name === 'removeItem') return (key: string) => void Reflect.deleteProperty(target, key);
      if (name !== 'setItem') return target[String(name)];
      return (key: string, value: string) => {
        room();
        last = key;
        target[key] = value;
      };
    },
  });

  const cacheOf = (name: string) => {
    const here = caches.get(name) ?? new Map<string, string>();
    caches.set(name, here);
    return {
      put: async (place: string, response: Response) => {
        room();
        here.set(place, await response.text());
      },
      match: async (place: string) => {
        const text = here.get(place);
        return text === undefined ? undefined : new Response(text);
      },
      keys: async () => [...here.keys()],
      delete: async (place: string) => here.delete(place),
    };
  };

  class Channel {
    onmessage: ((event: { data: unknown }) => void) | null = null;
    readonly #tab = world.current();
    constructor() {
      ears.push({ tab: this.#tab, channel: this });
    }
    postMessage(data: unknown): void {
      for (const ear of ears)
        if (ear.channel !== this)
          world.later('hears of a change', () => ear.channel.onmessage?.({ data }), ear.tab);
    }
    close(): void {
      ears = ears.filter(({ channel }) => channel !== this);
    }
  }

  return {
    setFull: (full) => {
      isFull = full;
    },
    tear: () => {
      const value = kept[last];
      if (value !== undefined) kept[last] = value.slice(0, world.random.below(value.length));
    },
    drop: (tab) => {
      ears = ears.filter((ear) => ear.tab !== tab);
    },
    install: () => {
      const names = ['localStorage', 'caches', 'BroadcastChannel', 'navigator'] as const;
      const real = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
      const put = (name: (typeof names)[number], value: unknown) =>
        Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
      put('localStorage', storage);
      put('caches', {
        has: async (name: string) => caches.has(name),
        open: async (name: string) => cacheOf(name),
        delete: async (name: string) => caches.delete(name),
      });
      put('BroadcastChannel', Channel);
      // Without locks every tab may write: what compares has to be enough.
      put('navigator', {});
      return () => {
        for (const [at, name] of names.entries()) {
          const descriptor = real[at];
          if (descriptor) Object.defineProperty(globalThis, name, descriptor);
          else Reflect.deleteProperty(globalThis, name);
        }
      };
    },
  };
}
