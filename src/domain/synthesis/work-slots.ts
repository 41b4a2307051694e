import { FIELD } from '#src/domain/model/work-id.ts';
import { onceByTwo } from '#src/domain/text/readings.ts';
import type { InMind, Origin, Slots, Work } from './slots.ts';
import type { ReadWork, ToldItem } from './told.ts';

/** What the reading of work asks of a language. */
type Around = {
  withArticle: (words: string) => string;
  readWork: (words: string) => readonly ReadWork[];
  readOwn: (words: string) => { thing: string; isHedged: boolean; tail?: string } | null;
};

/**
 * The work that an answer names. What was found in the catalogue keeps its name with the answer, and says by its id
 * whether it is a field; own words are told by what they name. "Boat" is no work as it stands, and fills no sentence.
 */
export const workOf: (item: ToldItem, around: Around) => readonly Work[] = onceByTwo((item, around) =>
  read(item, around).map(({ work, tail }) =>
    // What is said of the work without a comma belongs to its name.
    work.kind === 'role' && tail?.startsWith(' ')
      ? { ...work, role: { ...work.role, a: work.role.a + tail, role: work.role.role + tail } }
      : work,
  ),
);

/**
 * What the person has in mind, own things too, with the doubt it was said with. A small place is to be their own only
 * where they set out for something of their own.
 */
export function inMindOf(items: readonly ToldItem[], around: Around, isOwn = false): readonly InMind[] {
  const named = items
    .flatMap((item) => inMindIn(item, around))
    .map((one) =>
      isOwn && one.isSmall && one.kind === 'field'
        ? { ...one, kind: 'own' as const, own: { ...one.field, thing: one.field.name.replace(/^an? /u, '') } }
        : one,
    );
  const meant = named.filter(({ isJoke }) => !isJoke);
  const all = meant.length > 0 ? meant : named;
  const start = all.find(({ isStart }) => isStart);
  // What is to come later comes behind what is wanted first; alone, it is what is wanted.
  if (!start || all.length < 2) {
    const [first, ...more] = [
      ...all.filter(({ isLater }) => !isLater),
      ...all.filter(({ isLater }) => isLater),
    ];
    return first ? [{ ...first, isLater: false }, ...more] : all;
  }
  // "Road engineer", then "technician for a start": the one that was named last comes first.
  return [start, ...all.filter((one) => one !== start).map((one) => ({ ...one, isLater: true }))];
}

const inMindIn = onceByTwo((item: ToldItem, around: Around): readonly InMind[] => {
  if (item.option === 'own') return ownOf(item, around);
  return read(item, around).map(({ work, isHedged, isLater, isStart, isSmall, isJoke, tail }) => ({
    ...work,
    isHedged,
    ...(isLater ? { isLater } : {}),
    ...(isStart ? { isStart } : {}),
    ...(isSmall ? { isSmall } : {}),
    ...(isJoke ? { isJoke } : {}),
    ...(tail ? { tail } : {}),
  }));
});

/** The first of each kind that was said without a doubt, and the second job or field beside it. */
export function targetOf(inMind: readonly InMind[]): Slots['target'] {
  const sure = inMind.filter(({ isHedged }) => !isHedged);
  const jobs = sure.filter(({ kind }) => kind === 'role' || kind === 'field');
  const [, second] = jobs;
  return {
    role: sure.flatMap((one) => (one.kind === 'role' ? one.role : []))[0] ?? null,
    field: sure.flatMap((one) => (one.kind === 'field' ? one.field : []))[0] ?? null,
    own: sure.flatMap((one) => (one.kind === 'own' ? one.own : []))[0] ?? null,
    other: second
      ? {
          role: second.kind === 'role' ? second.role : null,
          field: second.kind === 'field' ? second.field : null,
        }
      : null,
  };
}

type Read = {
  work: Work;
  isHedged: boolean;
  isLater: boolean;
  isStart?: boolean | undefined;
  isSmall?: boolean | undefined;
  isJoke?: boolean | undefined;
  tail?: string | undefined;
};

function read(item: ToldItem, { withArticle, readWork }: Around): readonly Read[] {
  const { id, quote, option, topic, channel } = item;
  const origin: Origin = { source: id, quote, option, topic, channel };
  if (option === 'own' || option === 'not-yet') return [];
  const asRole = (role: string): Work => ({
    kind: 'role',
    role: { ...origin, a: withArticle(role), role, people: null, field: null },
  });
  if (option !== null) {
    const name = inSentence(quote);
    if (!/^\p{L}[^<>{}[\]]+$/u.test(name)) return [];
    const work: Work = option.startsWith(FIELD)
      ? { kind: 'field', field: { ...origin, name } }
      : asRole(name);
    return [{ work, isHedged: false, isLater: false }];
  }
  const field = (name: string): Work => ({ kind: 'field', field: { ...origin, name } });
  const doing = (gerund: string, base: string | undefined): Work => ({
    kind: 'doing',
    doing: { ...origin, forms: base ? { gerund, base } : { gerund } },
  });
  const workNamed = ({ kind, words, base }: ReadWork): Work => {
    if (kind === 'role') return asRole(words);
    if (kind === 'doing') return doing(words, base);
    return field(kind === 'place' ? withArticle(words) : words);
  };
  return readWork(quote).map((one) => ({
    work: workNamed(one),
    isHedged: one.isHedged,
    isLater: one.isLater,
    isStart: one.isStart,
    isSmall: one.isSmall,
    isJoke: one.isJoke,
    tail: one.tail,
  }));
}

/** "Dental nurse" as it stands inside a sentence; "HR manager" keeps its capitals. */
function inSentence(label: string): string {
  const plain = label.replace(/\s*\([^)]*\)/gu, '').trim();
  return /^\p{Lu}\p{Ll}/u.test(plain) ? plain.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : plain;
}

function ownOf({ id, quote, option, topic, channel, detail }: ToldItem, { readOwn }: Around): InMind[] {
  const own = readOwn(detail ?? '');
  if (!own) return [];
  const { thing, ...said } = own;
  return [{ kind: 'own', own: { source: id, quote, option, topic, channel, thing }, ...said }];
}
