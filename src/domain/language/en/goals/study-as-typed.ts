import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { type Learning, STANCES } from '#src/domain/synthesis/slots.ts';
import { THE_REST } from './finish-part.ts';
import { inList, type Told, typedAs } from './told.ts';

/** What one takes, passes or holds one of. */
export const COUNTED =
  /\b(?:course|class|workshop|certificat(?:e|ion)|cert|diploma|exam(?:ination)?|test|resit|retake|licen[cs]e|permit|ticket|apprenticeship|traineeship|internship|seminar|refresher|update|practical|degree|endorsement|qualification|award|portfolio|programme|program)\b/i;

/** "A short course, if it is in a room": what is wanted on a condition keeps it, in the words that were typed. */
const ON_TERMS =
  /^(?:(?:finish|do|get|take|start|pass|complete|learn|try) )?(?:an? |the )?((?:[\p{L}\p{N}’'-]+ ){0,8}?[\p{L}\p{N}’'-]+),? (if .{3,70})$/iu;

/** "Restricted licence": two or three words that end in the name of a paper, where nothing more was read in them. */
const PLAIN_PAPER =
  /^((?:the )?(?!(?:the|my|an?|no|not|any|some|what|which|maybe|if|a lot)\b)(?:[\p{L}\d’'-]+ ){1,3}(?:licen[cs]e|course|cert|certificate|award|exam|test|card|diploma|degree|training|permit|refresher|apprenticeship))(?:[.!]*|, [\p{L} ]{3,40})$/iu;

/** "Whatever computer system the labs use now": the one that they use. */
const WHATEVER =
  /^(?:whatever|which ?ever|the) ((?:\p{Ll}+ ){0,2}(?:system|software|programme?|machine|tool|computer|till)s?) (?:that )?((?:the |my |our )?\p{L}+ (?:uses?|works? with|runs? on)(?: now| today| these days)?)[.!]*$/iu;

/** "Whatever system theyre all on now". */
const ALL_ON =
  /^(?:whatever|which ?ever|the) ((?:\p{Ll}+ ){0,2}(?:system|software|programme?)s?) they(?:['’]?re| are) (all )?(on|using)( now| today| these days)?[.!]*$/iu;
const allOn = (words: string): string | null => {
  const [, thing, all = '', on, now = ''] = ALL_ON.exec(words) ?? [];
  return thing && on ? `the ${thing} that they are ${all}${on}${now}` : null;
};

/** "How to do proper accounts": all that is typed is what is to be learned. */
const HOW_TO = /^(how to \p{L}+ [\p{L} ]{4,50})[.!]*$/iu;

/** A name in another writing, with what it means in brackets: the meaning. */
const GLOSS = /^[^\p{Script=Latin}]{2,20}\(([\p{Script=Latin} ]{4,40})\)/u;

/** What was typed to learn and read as nothing more, where its form is plain all the same. */
export function onTerms(slots: Told): readonly Learning[] {
  const read = new Set(slots.learning.map(({ what }) => what.source));
  return typedAs(slots, 'learning').flatMap(({ signal: _, words, state, ...origin }): Learning[] => {
    const stance = STANCES.find((known) => known === state);
    if (!stance || read.has(origin.source) || origin.option !== null) return [];
    const [, thing, used] = WHATEVER.exec(words.trim()) ?? [];
    const plain =
      (thing && used ? `the ${thing} that ${used}` : allOn(words.trim())) ??
      PLAIN_PAPER.exec(words.trim())?.[1]?.replace(/\bcert$/iu, 'certificate') ??
      HOW_TO.exec(words.trim())?.[1] ??
      GLOSS.exec(words.trim())?.[1]?.trim();
    if (plain)
      return [
        {
          what: { ...origin, quote: plain, forms: { noun: inList(plain) }, isPlural: null },
          stance,
          ...(THE_REST.test(words) ? { isToFinish: true } : {}),
        },
      ];
    const [, name, terms] = ON_TERMS.exec(firstSentence(readParts(words, 'learning').repaired)) ?? [];
    const isNamed = name !== undefined && (COUNTED.test(name) || /\blevel \d/i.test(name));
    return isNamed && name && terms
      ? [
          {
            what: { ...origin, quote: `${name}, ${terms}`, forms: { noun: inList(name) }, isPlural: null },
            stance,
          },
        ]
      : [];
  });
}

const firstSentence = (text: string) =>
  (text.split(/[.;]\s|, (?!if\b)/u)[0] ?? '').replace(/[.!]+$/u, '').trim();
