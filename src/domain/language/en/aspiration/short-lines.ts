import type { InMind, Phrase, Slots } from '#src/domain/synthesis/slots.ts';
import { joysOf, knacksOf } from './gifts.ts';
import type { Given } from './given.ts';
import { wordsIn } from './grammar.ts';
import { inMind } from './in-mind.ts';
import { asField, knownField, words, yearsOf } from './known-work.ts';
import { capital, ours, type Piece, textOf } from './piece.ts';
import { purposeOf } from './purpose.ts';
import type { Manner } from './write-drafts.ts';

/** A headline is read at a glance, a line of a CV in one breath. */
const MOST_WORDS_OF_HEADLINE = 6;
const MOST_WORDS_OF_CV_LINE = 28;

/** The shortest true name for the aim, a few words for the top of a page; null where nothing is short enough. */
export function writeHeadline(slots: Slots, { verbs }: Manner): Piece | null {
  const given = { slots, verbs };
  const [aim] = slots.inMind.filter(({ isHedged }) => !isHedged);
  const lines: readonly (Piece | null)[] = [
    aim ? named(aim) : null,
    aim ? withoutTail(named(aim)) : null,
    purposeOf(given, 'gerund'),
    joysOf(slots),
    knacksOf(slots),
    knownField(slots),
  ];
  const line = lines.find((one) => one !== null && wordsIn(textOf(one)) <= MOST_WORDS_OF_HEADLINE);
  return line ? capital(line) : null;
}

/** "Civil engineer", "my own solar company": the name where with its tail it is too long. */
function withoutTail(name: Piece | null): Piece | null {
  return name?.map((one) => ({ ...one, text: one.text.replace(/ (?:in|at|for|with) .+/u, '') })) ?? null;
}

function named(one: InMind): Piece | null {
  switch (one.kind) {
    case 'role':
      return words(one.role.role, 'target', 'bare-role', one.role);
    case 'field':
      return asField(one.field, 'target');
    case 'own': {
      const thing = words(one.own.thing, 'target', 'own-thing', one.own);
      return thing && [ours('My own ', 'target', 'headline-own'), ...thing];
    }
    case 'doing':
      return words(one.doing.forms.gerund ?? '', 'target', 'doing', one.doing);
  }
}

/** One line for a CV, without "I", at most 28 words, of what strangers may read; null where there is none to make it from. */
export function writeCvLine(all: Slots, { verbs }: Manner): Piece | null {
  const slots = withoutMine(all);
  const given = { slots, verbs };
  const known = knacksOf(slots);
  const end = known ? [ours('; known for ', 'gift', 'cv'), ...known] : [];
  const start = cvStart(given);
  for (const line of [start.length > 0 ? [...start, ...end] : [], start, alone(known)]) {
    if (line.length === 0) continue;
    const whole = capital([...line, ours('.', 'frame', 'cv')]);
    const text = textOf(whole);
    if (wordsIn(text) <= MOST_WORDS_OF_CV_LINE && !MINE.test(text)) return whole;
  }
  return null;
}

/** "Bookkeeper with 12 years of experience, looking to become an auditor". */
function cvStart(given: Given): Piece {
  const { slots } = given;
  const [role] = slots.roles;
  const who = role ? words(role.role, 'move', 'bare-role', role) : null;
  const years = slots.work[0]?.kind === 'role' ? yearsOf(slots) : null;
  const aim = inMind(slots, 'become') ?? purposeOf(given, 'base');
  const first = who && years ? [...who, cv(' with '), ...years, cv(' of experience')] : (who ?? []);
  if (!aim) return first;
  return first.length > 0 ? [...first, cv(', looking to '), ...aim] : [cv('looking to '), ...aim];
}

function alone(known: Piece | null): Piece {
  return known ? [cv('known for '), ...known, cv('; looking for work that makes good use of it')] : [];
}

const MINE = /\b(?:I|me|my|mine|myself|we|our|us)\b/i;

/** A line without "I" has no place for "my crew". */
function withoutMine(slots: Slots): Slots {
  const isMine = (phrase: Phrase | null) =>
    Object.values(phrase?.forms ?? {}).some((text) => MINE.test(text));
  return {
    ...slots,
    gifts: slots.gifts.filter((gift) => !isMine(gift)),
    serving: slots.serving && isMine(slots.serving.who) ? null : slots.serving,
    inMind: slots.inMind.filter((one) => one.kind !== 'own'),
  };
}

function cv(text: string) {
  return ours(text, 'frame', 'cv');
}
