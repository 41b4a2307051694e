import { MENDS } from '#src/domain/language/en/aspiration/behind.ts';
import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { HELP, OTHERS_BESIDE, PROTECT, TO_GET_HOME } from '#src/domain/language/en/aspiration/verb-around.ts';
import { nameOf } from '#src/domain/language/en/aspiration/work-name.ts';
import { doing, type Verbs } from '#src/domain/language/en/compose/doing.ts';
import { from, type Piece, textIn } from '#src/domain/language/en/compose/line.ts';
import { DO_REPAIRS, repairVerb } from '#src/domain/language/en/compose/repairs.ts';
import type { Phrase, PhraseForms, Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import type { SpokenEmployer } from '#src/domain/synthesis/writing-language.ts';
import { hashNumber } from '#src/domain/text/hash.ts';

export { nameOf };

/** A sentence is spoken in one breath: at most so many words. */
export const SENTENCE_AT_MOST = 30;

/** What a spoken answer is made of. Slots are those that a stranger may hear. */
export type SpokenGiven = {
  slots: Slots;
  verbs: Verbs;
  /** Seconds. */
  length: 30 | 60 | 90;
  /** What the person noted about one employer, as it may be said. */
  employer: SpokenEmployer | null;
  /** A goal taken on that may be said, from its verb on; null for none. */
  goal: readonly Segment[] | null;
  /** Parts that will be left out: they take no other with them. */
  leftOut?: readonly string[];
};

/** What one part is told: the answers, which of them stand already, and a number that these answers always give. */
export type Told = SpokenGiven & {
  used: Pick<ReadonlySet<string>, 'has' | 'size'>;
  seed: number;
  /** The work stands before it in one breath. */
  isBehindWork?: boolean;
};

/** One way to say a part: its sentences. With a hole in one of them, it is no way at all. */
export type Way = readonly Piece[];

/** The ways to say a part, the best first; the next is made only where the one before it cannot stand. */
export type Part = (told: Told) => Iterable<Way>;

/** The verb of the menu with whom or what it serves, from its base form on. */
export function serve({ slots, verbs }: Told, most?: number): Segment[] | null {
  const { serving } = slots;
  if (serving && isOfUseToAny(slots)) return [from(serving.verb, BE_USEFUL, 'verb')];
  const doingIt = doing(slots, verbs, 'base', most);
  const said =
    doingIt &&
    withOthersLast(serving?.verb.id === 'repair-for' ? repairs(doingIt, slots) : aroundOne(doingIt));
  // "Do work I am proud of, work that my kid can see": what follows says more of it.
  return serving?.verb.id === 'do-good-work' && said
    ? said.map((one, at) => (at === 0 ? { ...one, text: one.text.replace(/ $/u, ', ') } : one))
    : (said ?? null);
}

/** "Protect anyone who steps in a lift": one of whom a clause tells, around whom a verb in two halves is read twice. */
function aroundOne([before, who, after, ...more]: readonly Segment[]): readonly Segment[] {
  const said = [before, who, after, ...more].filter((one) => one !== undefined);
  if (!before || !who || !after || !/ (?:who|that) /u.test(who.text)) return said;
  if (after.text === ' safe') return [{ ...before, text: PROTECT }, who];
  if (after.text === ' home safe') return [{ ...before, text: HELP }, who, { ...after, text: TO_GET_HOME }];
  return said;
}

/** "Repair the boats round here"; and behind a work that is mending itself, "do repairs for students". */
function repairs([verb, ...whom]: readonly Segment[], { inMind }: Slots): readonly Segment[] {
  if (!verb) return whom;
  const text = repairVerb(verb.text, textIn(whom));
  if (text !== verb.text) return [{ ...verb, text }, ...whom];
  const isMending = inMind.some((one) => MENDS.test(nameOf(one)));
  return [isMending ? { ...verb, text: DO_REPAIRS } : verb, ...whom];
}

/** "Get drivers home safe, especially the rookies": others behind a comma stand behind both halves of the verb. */
function withOthersLast(said: readonly Segment[]): Segment[] {
  const at = said.findIndex(({ text }, place) => place < said.length - 1 && OTHERS_BESIDE.test(text));
  const one = said[at];
  if (!one) return [...said];
  const [others = ''] = OTHERS_BESIDE.exec(one.text) ?? [];
  const whom = { ...one, text: one.text.slice(0, -others.length) };
  return [...said.slice(0, at), whom, ...said.slice(at + 1), { ...one, text: others }];
}

/** To somebody, to anybody: that is to be useful, and no more. */
export const BE_USEFUL = 'be useful';

/** Whether somebody wants to be of use, and to nobody in particular. */
export function isOfUseToAny({ serving }: Pick<Slots, 'serving'>): boolean {
  const who = serving?.who?.forms.noun ?? '';
  return serving?.verb.id === 'be-useful-to' && /^(?:some(?:body|one)$|any(?:body|one)\b)/iu.test(who);
}

/** The phrase in the asked form, if it can stand inside a sentence of ours. */
export function smooth(phrase: Phrase | null | undefined, form: keyof PhraseForms): Piece {
  const text = phrase?.forms[form];
  return phrase && text !== undefined && isSmooth(text) ? [from(phrase, text, form)] : null;
}

/** A number from 0 to 2^32 - 1 that the same answers always give: neither a name nor the time is in it. */
export function seedOf({ gifts, serving, work, inMind, best }: Slots): number {
  const quotes = [
    ...gifts.map(({ quote }) => quote),
    ...[...work, ...inMind].map(nameOf),
    serving?.verb.quote,
    serving?.who?.quote,
    best?.words.quote,
  ];
  const value = hashNumber(quotes.join('|'));
  // Mixed once more, so that its last bits differ too.
  const mixed = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** The ways that say the same, from the one that these answers begin with: not everybody is said in the same words. */
export function rotated<T>(ways: readonly T[], seed: number): readonly T[] {
  const at = seed % Math.max(1, ways.length);
  return [...ways.slice(at), ...ways.slice(0, at)];
}
