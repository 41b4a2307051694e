import type { EraseReceipt } from '#src/domain/coaching/erase-receipt.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';

/**
 * Why something was kept. `damaged`: it could not be read. `second-copy`: of all that is here; `good-copy`: of a
 * record that is damaged, missing or older here.
 */
export type WhyKept =
  | 'upgrade'
  | 'import'
  | 'restore'
  | 'delete'
  | 'damaged'
  | 'second-copy'
  | 'good-copy'
  | 'version';

/** One thing that is kept beside the records, as the list shows it. */
export type EarlierItem = {
  key: string;
  why: WhyKept;
  /** A moment, as an ISO date and time; what is damaged may say anything. */
  at: string;
  /** What a version is called. */
  name?: string;
  /** The reflections in it. */
  reflections: readonly Pick<Reflection, 'title' | 'createdAt'>[];
  counts: { versions: number; clients: number; sessions: number; unread: number };
  bytes: number;
};

/** What is in it, to be read: reflections whole, and what nobody can read as it stands. */
export type EarlierInside = { reflections: readonly Reflection[]; raw: string | null };

/** What can be done with what is kept. Each rejects where the device refuses. */
export type EarlierDesk = {
  list: () => Promise<readonly EarlierItem[]>;
  look: (key: string) => Promise<EarlierInside>;
  /** Puts what is in it beside what is here; `same` is how much of it is here already, word for word. */
  bringBack: (key: string) => Promise<{ brought: number; same: number }>;
  /** Saves it as a file, and says what the file is called. */
  save: (key: string) => Promise<string>;
  erase: (key: string) => Promise<EraseReceipt>;
};
