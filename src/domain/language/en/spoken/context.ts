import { doing, type Verbs } from '#src/domain/language/en/compose/doing.ts';
import { words } from '#src/domain/language/en/compose/line.ts';
import type { Proof, Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { hashNumber } from '#src/domain/text/hash.ts';

/** What a part of the spoken answer is told. Slots are those a stranger may hear. */
export type Told = {
  slots: Slots;
  verbs: Verbs;
  /** Seconds: 30, 60 or 90. */
  length: 30 | 60 | 90;
  employer: EmployerTold | null;
  /** A goal taken on that may be said, from its verb on; null for none. */
  goal: readonly Segment[] | null;
  /** Evidence whose words stand already: nothing is said twice. */
  used: Set<string>;
  /** The part that stands before. */
  last: string | null;
};

/** What the person noted about one employer, as it may be said. */
export type EmployerTold = {
  /** What they write, in quotation marks, where the person confirmed that it meets an answer; null for none. */
  line: readonly Segment[] | null;
  /** The post by its name. */
  role: readonly Segment[] | null;
  /** The people one would work with. */
  people: readonly Segment[] | null;
};

/** The verb with its object, for this answer. */
export function serve({ slots, verbs }: Told, form: 'base' | 'gerund'): Segment[] | null {
  return doing(slots, verbs, form);
}

/** The proofs that may be said aloud, in the person's order. */
export function proofsAloud({ proofs }: Slots): readonly Proof[] {
  return proofs.filter(({ isSaidAloud }) => isSaidAloud);
}

/** The first starred gift as an activity; null where none is starred. */
export function starredDoing({ gifts }: Slots): Segment[] | null {
  const starred = gifts.filter(({ isStarred, isTiring }) => isStarred && !isTiring);
  for (const gift of starred) {
    const said = words(gift, 'gerund');
    if (said) return said;
  }
  return null;
}

/** "when nobody interrupts": the stem with its words. */
export function bestClause({ best }: Slots): Segment[] | null {
  if (!best) return null;
  const said = words(best.words, 'clause') ?? words(best.words, 'noun') ?? words(best.words, 'gerund');
  if (!said) return null;
  const stem = { 'when-i': 'I ', 'when-it': 'it is ', when: '', where: '' }[best.stem];
  return stem === '' ? said : [{ text: stem, kind: 'frame', sources: [], rule: 'best' }, ...said];
}

/** A number from 0 to 2^32 - 1 that the same words always give; mixed once more, so that its last bits differ too. */
export function hash(words: string): number {
  const value = hashNumber(words);
  const mixed = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** What all answers say together, for choices between equal wordings: neither a name nor the time is in it. */
export function seedOf({ gifts, serving, proofs, fields, roles, arc }: Slots): string {
  const origins = [...gifts, ...fields, ...roles].map(({ quote }) => quote);
  const proof = proofs.map((one) =>
    Object.values(one)
      .map((part) => (typeof part === 'object' ? part.quote : ''))
      .join(' '),
  );
  return [arc?.id ?? '', ...origins, serving?.who?.quote ?? '', ...proof].join('|');
}
