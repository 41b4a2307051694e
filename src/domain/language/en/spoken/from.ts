import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { from, listed, type Piece, yearsInWords } from '#src/domain/language/en/compose/line.ts';
import type { Work } from '#src/domain/synthesis/slots.ts';
import { nameOf, type Part, seedOf, type Told, type Way } from './context.ts';
import { say } from './frames.ts';

const MOST_WORDS = 8;

/** The work and the years. Who works is it, who no longer does was it; else what holds for both. */
export const FROM: Part = (told) => {
  const { arc, standing, years } = told.slots;
  const [first, second] = worksOf(told);
  if (!first) return [];
  const time = years && [from(years.origin, yearsInWords(years.count), 'number')];
  // Abroad one stays what one is by trade, whatever one does meanwhile.
  const isElsewhere = arc?.id === 'elsewhere';
  const isNow = arc?.id === 'grow' || standing === 'working' || standing === 'ending';
  const isOver = arc?.id === 'back' || standing === 'not-working';
  const also = isElsewhere || (second && isSame(first, second)) ? undefined : second;
  const both = [first, also].flatMap((one) => {
    const where = one ? whereOf(one) : null;
    return where ? [where] : [];
  });
  const holes = { work: listed(both, 'list'), years: time };
  const alone = { work: whereOf(first), years: time };
  const isTwo = both.length === 2;
  const order = seedOf(told.slots) % 2 === 0;
  // "Worked in warehouse work" is no English.
  const done = first.kind === 'field' && /\bwork$/i.test(first.field.name) ? inField(first) : null;
  return [
    [say('from-done-years', { field: done, years: time })],
    [say('from-done', { field: done })],
    ...(isElsewhere && !/ in /.test(nameOf(first)) ? trade(first, time) : []),
    ...(isNow && !isOver && !isElsewhere ? present(first, also, time) : []),
    ...(isOver ? past(first, isTwo, holes) : []),
    ...(isTwo ? [[say('from-years-two', holes)]] : []),
    ...(isTwo ? [] : [[say(order ? 'from-has-years' : 'from-for-years', holes)]]),
    [say('from-has', holes)],
    [say('from-has-years', alone)],
    [say('from-has', alone)],
    [say('from-doing-years', { doing: doingOf(first), years: time })],
    [say('from-doing', { doing: doingOf(first) })],
  ];
};

function trade(first: Work, years: Piece): readonly Way[] {
  const a = asA(first);
  return [[say('from-is-years', { a, years })], [say('from-is', { a })]];
}

function present(first: Work, second: Work | undefined, years: Piece): readonly Way[] {
  const a = asA(first);
  const also = second ? whereOf(second) : null;
  return [
    [say('from-is-also-years', { a, also, years })],
    [say('from-is-also', { a, also })],
    [say('from-is-years', { a, years })],
    [say('from-is', { a })],
    [say('from-in-years', { field: inField(first), years })],
    [say('from-in-also', { field: inField(first), also })],
    [say('from-in', { field: inField(first) })],
  ];
}

function past(first: Work, isTwo: boolean, holes: { work: Piece; years: Piece }): readonly Way[] {
  const a = isTwo ? null : asA(first);
  return [
    [say('from-was-years', { a, years: holes.years })],
    [say('from-was', { a })],
    [say(isTwo ? 'from-years-two-over' : 'from-worked-years', holes)],
    [say('from-worked', holes)],
  ];
}

/** The work that can stand in a sentence. */
function worksOf({ slots }: Told): readonly Work[] {
  return slots.work.filter((one) => {
    const text = nameOf(one);
    return isSmooth(text) && text.split(' ').length <= MOST_WORDS;
  });
}

/** "A librarian" and "a town library" are one work, once by who does it and once by where. */
function isSame(first: Work, second: Work): boolean {
  const starts = (one: Work) => [
    ...(nameOf(one)
      .toLowerCase()
      .match(/\b\p{L}{6}/gu) ?? []),
  ];
  return first.kind !== second.kind && starts(first).some((start) => starts(second).includes(start));
}

/** "a nurse" */
function asA(one: Work): Piece {
  return one.kind === 'role' ? [from(one.role, one.role.a, 'noun')] : null;
}

function inField(one: Work): Piece {
  return one.kind === 'field' ? [from(one.field, one.field.name, 'noun')] : null;
}

function doingOf(one: Work): Piece {
  return one.kind === 'doing' && one.doing.forms.gerund
    ? [from(one.doing, one.doing.forms.gerund, 'gerund')]
    : null;
}

/** "as a nurse", "in a warehouse": after "worked". */
function whereOf(one: Work): Piece {
  return say('work-as', { a: asA(one) }) ?? say('work-in', { field: inField(one) });
}
