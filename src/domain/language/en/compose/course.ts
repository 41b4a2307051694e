import type { Phrase } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { from, ours } from './line.ts';

/** What one attends, passes or is given: one of it takes an article ("a refresher course", "an FE exam"). */
const COUNTED =
  /\b(?:course|class|workshop|seminar|program|programme|bootcamp|exam|test|certificate|certification|cert|card|licen[cs]e|permit|ticket|degree|diploma|qualification|apprenticeship|traineeship|internship|refresher|bachelor(?:['’]?s)?|master(?:['’]?s)?|phd|doctorate|mba)\b/i;

/** Words that stand before a noun already. */
const DETERMINED =
  /^(?:an?|the|my|our|his|her|their|one|two|three|some|any|no|this|that|another|each|every|\d+ )\b/i;

const SOUNDS_LIKE_A_VOWEL =
  /^(?:(?![Ee]u)[aeioAEIO]|u(?!n[ai]|ni|ti|se|s[ae])|h(?:our|onest)|(?!(?:MIG|FEMA|SAP|SIA|LEED|RICS|NATE|SERV)\b)[FHLMNRSX](?=[A-Z]{1,3}\b|&[A-Z]|\d)|8|11|18)/;

/** "How the law works" and "being an instructor" are learned, but nobody finishes or begins them. */
const NO_COURSE = /^(?:how|what|why|where|when|who|being|becoming)\b/i;

/** Something to learn or a paper as it stands in a sentence, "a" or "an" where one of it needs that; null for what is no course. */
export function courseIn(phrase: Phrase): Segment[] | null {
  const text = phrase.forms.noun ?? phrase.forms.gerund;
  if (!text || NO_COURSE.test(text)) return null;
  const said = from(phrase, text, 'noun');
  const isOne =
    (phrase.forms.noun !== undefined || isPaper(text)) &&
    (phrase.isPlural !== true || isOneForTwo(text)) &&
    COUNTED.test(text) &&
    !/s$/i.test(
      headOf(text)
        .replace(/['’]s$/i, '')
        .replace(/\bclass$/i, ''),
    );
  if (!isOne || DETERMINED.test(text)) return [said];
  return [ours(SOUNDS_LIKE_A_VOWEL.test(text) ? 'an ' : 'a ', 'article'), said];
}

/** "Driving licence" is a paper, and nothing that one drives; "renewing my licence" is done. */
function isPaper(text: string): boolean {
  return /^(?:driving|riding|flying|fishing|sailing|diving|welding|nursing|teaching|hunting|boating|cooking|cleaning|boxing|climbing|coaching|tutoring|trading|plumbing|farming|swimming|wiring|lifting|loading|banksman) (?:licen[cs]e|ticket|card|certificate|permit|diploma|degree|test|exam|course|qualification)\b/iu.test(
    text,
  );
}

/** "Mower and strimmer ticket" is one for two; "a welding ticket and a forklift ticket" are two. */
function isOneForTwo(text: string): boolean {
  const [first = '', second = '', more] = text.split(/ and /iu);
  return (
    more === undefined &&
    /^(?:\p{L}+ )?\p{L}+$/u.test(first) &&
    /^(?:\p{L}+ ){1,2}(?:ticket|licen[cs]e|card|certificate|permit|diploma|degree|course|qualification)$/iu.test(
      second,
    ) &&
    !COUNTED.test(first)
  );
}

/** "Refresher", of "refresher in seed analysis". */
function headOf(text: string): string {
  return text.split(/ (?:in|of|for|on|at|with|to|by) /u)[0] ?? text;
}

/** "BSN", of "a BSN" and of "my BSN": the name of a thing, for whatever is to stand before it. */
export function bareName(noun: string): string {
  return noun.replace(/^(?:a|an|the|my)\s+/i, '');
}
