import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Arc, Field, InMind, Role, Slots } from '#src/domain/synthesis/slots.ts';
import { say } from './frames.ts';
import { toldWorks } from './from.ts';
import { isDoing } from './target-words.ts';

/** A name that is longer is no word of a question. */
const MOST_WORDS = 5;

/** Who asks: one who is new to the work, one who knows it, one who comes back to it, one who shows it to others. */
type Stand = 'new' | 'known' | 'back' | 'elsewhere' | 'lead';

const BY_ROLE = {
  new: ['ask-role-first', 'ask-role-learns', 'ask-role-able', 'ask-role-look'],
  known: ['ask-role-good', 'ask-role-month'],
  back: ['ask-role-back', 'ask-role-changed'],
  elsewhere: ['ask-role-good', 'ask-role-month'],
  lead: ['ask-role-trust', 'ask-role-good'],
} as const satisfies Readonly<Record<Stand, readonly string[]>>;

const BY_FIELD = {
  new: ['ask-field-start', 'ask-field-hard'],
  known: ['ask-field-trouble', 'ask-field-hard'],
  back: ['ask-field-changed', 'ask-field-trouble'],
  elsewhere: ['ask-field-trouble', 'ask-field-hard'],
  lead: ['ask-field-trouble'],
} as const satisfies Readonly<Record<Stand, readonly string[]>>;

/** Questions that name the very work in mind, so that they fit whatever kind it is of; none where it has no short name. */
export function asksByName(slots: Slots, isKnown: boolean): readonly Piece[] {
  const [first] = [...slots.inMind.filter(({ isHedged }) => !isHedged), ...slots.inMind];
  const arc = slots.arc?.id ?? 'grow';
  if (first?.kind === 'own') return [];
  const named = first ? ofWork(first, arc, isKnown) : [];
  const known = arc === 'elsewhere' ? ofTheKnown(slots, 'ask-role-start') : [];
  const passedOn = arc === 'pass' && named.length === 0 ? ofTheKnown(slots, 'ask-role-hands') : [];
  return [...known, ...named, ...passedOn].filter((piece) => piece !== null);
}

function ofWork(one: InMind, arc: Arc, isKnown: boolean): readonly Piece[] {
  switch (one.kind) {
    case 'own':
      return [];
    case 'role': {
      const { role } = one;
      // Who gives some hours, or helps with what has no post, is asked for by no name.
      if (arc === 'own' || arc === 'keep' || isDoing(role) || !isRole(role)) return [];
      return BY_ROLE[standOf(arc, isKnown)].map((frame) =>
        // "A weather observer at an airport who is new": with two of them behind it, nobody knows who is.
        frame === 'ask-role-look'
          ? say(frame, { a: [from(role, headOf(role.a), 'noun')] })
          : say(frame, holesOf(role)),
      );
    }
    case 'field': {
      const { field } = one;
      if (arc === 'own' || arc === 'keep' || !isField(field)) return [];
      return BY_FIELD[standOf(arc, isKnown)].map((frame) =>
        say(frame, { field: [from(field, field.name, 'noun')] }),
      );
    }
    case 'doing':
      return [];
  }
}

function standOf(arc: Arc, isKnown: boolean): Stand {
  if (arc === 'start' || (arc === 'shift' && !isKnown)) return 'new';
  if (arc === 'back') return isKnown ? 'back' : 'new';
  // Who did a work elsewhere is no beginner, by whatever name it goes there.
  if (arc === 'elsewhere') return 'elsewhere';
  return arc === 'grow' ? 'lead' : 'known';
}

/** Who did the work in another country, or hands it on, asks as one who knows it. */
function ofTheKnown(slots: Slots, frame: 'ask-role-start' | 'ask-role-hands'): readonly Piece[] {
  const [known] = toldWorks(slots);
  const isFirst = slots.isFirstNamed && known === slots.work[0];
  if (!isFirst || known?.kind !== 'role' || !isRole(known.role)) return [];
  return [say(frame, { a: [from(known.role, headOf(known.role.a), 'noun')] })];
}

function holesOf(role: Role): { a: Piece; role: Piece } {
  // "A new trainer for the new starters": whose, was said.
  const cut = (text: string): Piece => [from(role, headOf(text), 'noun')];
  return { a: cut(role.a), role: cut(role.role) };
}

/** "Weather forecaster", of "weather forecaster at the met office": without where or with what it is done. */
export function headOf(name: string): string {
  return name.split(/ (?:in|at|on|with|for|from|near) /u)[0] ?? name;
}

function isShort(name: string): boolean {
  return isSmooth(name) && name.split(' ').length <= MOST_WORDS && !/,|\b(?:my|our|me|or|and)\b/iu.test(name);
}

/** "A captain and pilot" is one person; "a cook or a waiter" is two. */
function isRole({ role }: Role): boolean {
  return isShort(headOf(role).replace(/ and /gu, ' '));
}

function isField({ name }: Field): boolean {
  return isShort(name) && headOf(name) === name && !NO_FIELD.test(name);
}

/** What is offered or has an article is no field that one gets a start in. */
const NO_FIELD =
  /^(?:an?|the|some|any)\b|\b(?:jobs?|posts?|apprent\w+|traineeships?|internships?|placements?|something)\b/iu;
