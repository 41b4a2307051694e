/** A control by what a person perceives of it; `in` is the name of the group that it stands in. */
export type Control = { role: string; name: string | RegExp; in?: string };

/** One tab, by what the journey does in it. Whatever asks for a control waits until it is there. */
export type Tab = {
  goto: (address: string) => Promise<void>;
  reload: () => Promise<void>;
  click: (control: Control) => Promise<void>;
  /** Puts words in the place of what stands in a box. */
  fill: (control: Control, words: string) => Promise<void>;
  /** Takes the option of a list that is called so. */
  choose: (control: Control, label: string) => Promise<void>;
  press: (control: Control, key: 'ArrowRight' | 'Enter') => Promise<void>;
  /** What the control looks like, as a PNG. */
  picture: (control: Control) => Promise<Uint8Array>;
  /** Gives a file to the first field for files. */
  upload: (path: string) => Promise<void>;
  /** What a function of the page's own world returns; it takes strings and returns what JSON can hold. */
  run: <T>(inPage: (...args: string[]) => T, ...args: string[]) => Promise<Awaited<T>>;
  /** The page on paper, as a PDF; absent where the engine cannot be asked for it. */
  print?: () => Promise<Uint8Array>;
};

/** A browser with a profile of its own, which is gone once it is closed. */
export type Browser = {
  version: string;
  tab: Tab;
  newTab: () => Promise<Tab>;
  /** The folder in which its downloads arrive. */
  downloads: string;
  close: () => Promise<void>;
};

/** One of the three engines as it was found on this machine. */
export type Engine = { name: EngineName; how: string; open: () => Promise<Browser> };

export const ENGINE_NAMES = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** Longer than any step takes on a busy machine, in ms. */
const PATIENCE_MS = 30_000;

/** Asks until the answer is neither false nor null; throws with `what` and the last refusal when patience ends. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | false | null>,
  patience = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patience;
  let refusal: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== false && answer !== null) return answer;
    } catch (error) {
      refusal = error;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`This did not come within ${patience / 1000} s: ${what}`, { cause: refusal });
}
