import { from, line } from '#src/domain/language/en/compose/line.ts';
import type { Origin, PaperHeld } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { myPaper, thingMissing } from './papers.ts';
import { say } from './parts.ts';
import { studying } from './studying.ts';
import { whoGives } from './who-gives-it.ts';

const COUNT: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };
const PARTS =
  /^(?:(?:the|my|only|just|last) )*(\d{1,2}|one|two|three|four|five|six) (?:last |more |final )?((?:\p{Ll}+ )?(papers?|exams?|subjects?|units?|modules?|class(?:es)?|courses?))(?=$|[\s,;.(])/iu;
const IS_SAT = /^(?:paper|exam|subject)/iu;
const AT_ONCE = 2;

/** Parts of a paper that are still to be learned or sat, as a goal: what is done with them, how one knows it, how to begin. */
export type PartsMissing = {
  action: Segment[] | null;
  measure: string;
  firstStep: Segment[] | string | null;
  months: number;
};

/** "4 papers" of an ACCA, "2 units" of an HNC: sat or finished, and sent for in no letter; null where no parts are counted. */
export function partsMissing(paper: PaperHeld, hours: Segment[] | null): PartsMissing | null {
  const { missing } = paper;
  const [, number = '', parts = '', head = ''] =
    PARTS.exec(thingMissing(paper)?.forms.noun ?? missing?.quote.trim() ?? '') ?? [];
  if (!missing || number === '') return null;
  const count = COUNT[number.toLowerCase()] ?? Number(number);
  const said = [from(missing, `${number.toLowerCase()} ${parts.toLowerCase()}`, 'quote')];
  const isSat = IS_SAT.test(head);
  const which =
    count === 1 ? ['the ', said] : count <= AT_ONCE ? ['the ', said] : ['the first of the ', said];
  return {
    action: say(
      'parts-missing',
      isSat ? 'Pass ' : 'Finish ',
      ...which,
      ' missing for ',
      myPaper(paper),
      ...studying(hours),
      '.',
    ),
    measure:
      count === 1
        ? 'The result in my hand.'
        : count <= AT_ONCE
          ? 'Both results in my hand.'
          : 'The result in my hand, and a date for the next one.',
    firstStep: isSat
      ? 'Look up the next date and the entry fee, and choose which one to sit first.'
      : count === 1
        ? line('parts-missing')`Ask ${whoGives(paper.name)} when it is given next, and what it costs.`
        : line('parts-missing')`Ask ${whoGives(paper.name)} when they are given next, and what they cost.`,
    months: isSat ? MONTHS_TO_SIT : count <= AT_ONCE ? MONTHS_FOR_TWO : MONTHS_TO_FINISH,
  };
}

/** "F7 and F8", of "ACCA F7 and F8": papers that one has chosen already. */
const BY_NAME = /\b\p{Lu}{1,3}\d{1,2}(?:(?:, | and | & |\/)\p{Lu}{1,3}\d{1,2})*(?![\p{L}\d])/u;

/** Of several papers that are missing, those that one would sit now by their names; null where none is named. */
export function partsByName({ what, paper }: Learned, hours: Segment[] | null): PartsMissing | null {
  const isSat = IS_SAT.test(PARTS.exec(paper?.missing?.quote.trim() ?? '')?.[3] ?? '');
  const names = BY_NAME.exec(what.quote)?.[0].replace(/ ?[&/] ?/gu, ' and ');
  if (!paper || !isSat || names === undefined) return null;
  const isOne = !/,| and /u.test(names);
  return {
    action: say(
      'parts-missing',
      'Pass ',
      [from(what, names, 'quote')],
      ' for ',
      myPaper(paper),
      ...studying(hours),
      '.',
    ),
    measure: isOne ? 'The result in my hand.' : 'The results in my hand.',
    firstStep: `Look up the next date and the entry fee${isOne ? '' : ', and choose which one to sit first'}.`,
    months: MONTHS_TO_SIT,
  };
}

type Learned = { what: Origin; paper: PaperHeld | null };

const MONTHS_TO_SIT = 10;
const MONTHS_TO_FINISH = 9;
const MONTHS_FOR_TWO = 6;
