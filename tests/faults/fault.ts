import type { Host } from '#tests/engines/serve.ts';

/** What came of one try. */
export type Outcome =
  /** Everything that was said to be saved is there, or the page says so and brings it back. */
  | 'recovered'
  /** Something that was said to be saved is gone, and nothing brings it back. */
  | 'lost'
  /** Nothing that was said to be saved was at stake, and the page said what was wrong. */
  | 'told'
  /** The page said nothing, or something else than what was the matter. */
  | 'silent';

export type Told = { outcome: Outcome; note?: string };

export type Ground = {
  host: Host;
  /** A new folder for a profile. */
  profile: () => Promise<string>;
  /** How often a fault that depends on the moment is caused. */
  tries: number;
};

/** One kind of fault: what it is called, and every try of it. */
export type Fault = { name: string; run: (ground: Ground) => AsyncIterable<Told> };
