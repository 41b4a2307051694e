import { from } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { myPaper } from './papers.ts';
import type { Study } from './studies.ts';
import { type Told, typedAs } from './told.ts';

const GIVES =
  /\b(?:(?:the|my|our) )?(company|firm|employer|factory|hospital|union|guild|association|museum|council|department) (?:gives?|offers?|runs?|teaches|does|holds|pays(?: for)?|provides?)\b/iu;

/** "Company gives it": there is one such course, and one knows whom to ask. */
export function giverOf({ what }: Study, slots: Told): Segment[] | null {
  const typed = typedAs(slots, 'learning').find(({ source }) => source === what.source);
  const giver = typed && GIVES.exec(typed.words)?.[1];
  return typed && giver ? [from(typed, `the ${giver.toLowerCase()}`, 'quote')] : null;
}

/** Terms at a university that were not finished may count for another course. */
export function studiedBefore(study: Study, slots: Told): Segment[] | null {
  const before = slots.papers.find(
    (paper) => paper.state === 'not-finished' && paper !== study.paper && AT_A_SCHOOL.test(paper.name.quote),
  );
  return before ? myPaper(before) : null;
}

const AT_A_SCHOOL =
  /\b(?:universit\p{L}*|semesters?|college|bachelor\p{L}*|b\.?sc|b\.?a|conservator\p{L}*|degree|diploma)\b/iu;
