import { from, ours } from '#src/domain/language/en/compose/line.ts';
import type { Learning } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';

/** A line that asks for the end of something begun. */
export const FINISHES = /^(?:to )?(?:finish|complete)(?:ing)? /iu;
/** What is left of it: "home visit certificate, the rest". */
export const THE_REST =
  /\b(?:the rest|what is left|what['’]s left|remaining)\b|\b(?:second|third|another) (?:go|try|time)\b/iu;
export const ONLY_THE_REST = /^(?:the |my )?(?:rest|(?:second|third|another) (?:go|try|time)(?: at it)?)$/iu;
const PART_TO_FINISH =
  /^(?:to )?(?:finish|complete)(?:ing)? (?:the |my |an? )?((?:[\p{L}\d-]+ ){0,3}(?:course|class|training|diploma|certificate|programme|program|studies)),? (?:especially |mainly |only )?(the (?:last )?(?:part|module|unit|chapter|section|half|bit) (?:about|on|of|with) [^,.;!?]{3,50})[.!]*$/iu;

/** "To finish payroll course, the part about social insurance": the course and the part of it that is named. */
export function partToFinish(line: string): { of: ({ what }: Learning) => Segment[] } | null {
  const [, course, part] = PART_TO_FINISH.exec(line.trim()) ?? [];
  return course && part
    ? {
        of: ({ what }) => [
          ours('my ', 'article'),
          from(what, course, 'quote'),
          ours(', ', 'more'),
          from(what, part, 'quote'),
        ],
      }
    : null;
}

/** Whether an exam that was taken is to be taken again. */
export const isAgain = ({ what }: Learning): boolean =>
  /\b(?:re-?sit(?:ting)?|re-?tak(?:e|ing)|re-?writ(?:e|ing))\b/iu.test(what.quote);
