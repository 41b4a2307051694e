import type { Phrase, Slots } from '#src/domain/synthesis/slots.ts';
import type { Given } from './choice.ts';
import { forStrangers } from './for-strangers.ts';
import { type Piece, textOf } from './piece.ts';
import { opening, type Skeleton, skeletonsOf } from './skeleton.ts';
import type { Manner } from './write-drafts.ts';
import { writeRow } from './write-row.ts';

/** A headline is read at a glance, a line of a CV in one breath. */
const MOST_WORDS_OF_HEADLINE = 6;
const MOST_WORDS_OF_CV_LINE = 28;

/** The shortest true name for the aim, best first. */
const HEADLINES = [
  opening('headline-own', 'My own {own}', null),
  opening('headline-for', '{bare} for {served}', null),
  opening('headline-from-field', 'From {field} to {into}', null),
  opening('headline-doing', '{doing}', null),
  opening('headline-from-role', 'From {field} to {bare}', null),
  opening('headline-bare', '{bare}', null),
  opening('headline-into', '{into}', null),
  opening('headline-joy', '{joy}', null),
  opening('headline-knack', '{knack}', null),
  opening('headline-work', '{work}', null),
  opening('headline-field', '{field}', null),
];

/** As CVs are written, without "I"; the fullest first. */
const CV_LINES = [
  opening(
    'cv-years-become',
    '{roleBare} with {years} of experience, looking to become {become}[; known for {knack}].',
    null,
  ),
  opening(
    'cv-years-do',
    '{roleBare} with {years} of experience, looking to {do}[; known for {knack}].',
    null,
  ),
  opening(
    'cv-years-into',
    '{roleBare} with {years} of experience, moving into {into}[; known for {knack}].',
    null,
  ),
  opening('cv-become-do', 'Looking to become {become} and {do}[; known for {knack}].', null),
  opening('cv-role-do', '{roleBare} looking to {do}[; known for {knack}].', null),
  opening('cv-into-do', 'Looking to work in {into} and {do}[; known for {knack}].', null),
  opening('cv-become', 'Looking to become {become}[; known for {knack}].', null),
  opening('cv-into', 'Looking to work in {into}[; known for {knack}].', null),
  opening('cv-do', 'Looking to {do}[; known for {knack}].', null),
  opening('cv-years-knack', '{roleBare} with {years} of experience, known for {knack}.', null),
  opening('cv-role-knack', '{roleBare} known for {knack}.', null),
  opening('cv-knack', 'Known for {knack}; looking for work that makes good use of it.', null),
];

/** Six words at most for the top of a page; null where nothing is short enough. */
export function writeHeadline(slots: Slots, { verbs, forOthers = false }: Manner): Piece | null {
  const given = { slots: forOthers ? forStrangers(slots) : slots, verbs };
  return firstOf(skeletonsOf(HEADLINES, []), given, ({ words }) => words <= MOST_WORDS_OF_HEADLINE);
}

/** One line for a CV, at most 28 words, of what strangers may read; null where there is none to make it from. */
export function writeCvLine(slots: Slots, { verbs }: Manner): Piece | null {
  const given = { slots: withoutMine(forStrangers(slots)), verbs };
  const isFit = ({ words, text }: Line) => words <= MOST_WORDS_OF_CV_LINE && !MINE.test(text);
  return firstOf(skeletonsOf(CV_LINES, []), given, isFit);
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
  };
}

type Line = { words: number; text: string };

function firstOf(skeletons: readonly Skeleton[], given: Given, isFit: (line: Line) => boolean): Piece | null {
  for (const skeleton of skeletons) {
    const written = writeRow(skeleton, given);
    if (written && isFit({ words: written.words, text: textOf(written.segments) })) return written.segments;
  }
  return null;
}
