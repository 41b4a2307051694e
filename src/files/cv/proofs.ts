import { itemsIn } from './plain-lines.ts';

/** Numbers that name a thing instead of counting: "ISO 9001", "Level 3", "Windows 10", "Python 3". */
const NAMES =
  /\b(?:iso|en|din|level|windows|python|java|html|css|es|version|v|grade|stage|phase|nvq|btec|office|room|unit|article|section|form|band|tier|class|category|type|key stage|year|sap|covid|web|industry|microsoft|part|chapter|mp|ps)[\s-]?\d[\d.]*\b|\b\d{1,2}\/\d{1,2}\b|\b\d+(?:d|g|st|nd|rd|th)\b/giu;
/** Sizes of paper, levels of a language, vitamins: "A4", "B2". */
const LETTERED = /\b[ABC]-?\d[\d.]*\b/gu;
const YEARS =
  /(?<![\d$€£%])(?:19|20)\d\d(?![\d%]|\s?(?:people|customers|users|units|items|students|orders))/gu;
/** How long somebody has been at it is no result: the dates say it. */
const LASTED = /\b(?:\d+\+?|\p{L}+) years?['’]?(?= (?:of|in|as|with|on|from|experience)\b)/giu;
const COUNTED =
  /\d|%|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|million|dozen|doubled|halved|tripled|twice|half)\b/iu;

/** Whether a line has a number in it that counts something, rather than a year or a name with a figure. */
export function hasResult(line: string): boolean {
  // Most lines count nothing at all.
  if (!COUNTED.test(line) || PROGRAM.test(line)) return false;
  const rest = YEARS_LONG.test(line) ? line.replace(LASTED, '').replace(WORKED_FOR, '$1') : line;
  return COUNTED.test(rest.replace(NAMES, '').replace(LETTERED, '').replace(YEARS, ''));
}

/** "Worked as a cook for five years". */
const WORKED_FOR =
  /\b((?:work(?:ed|ing)?|served|been|employed)\b[^.;]{0,60}?) for (?:\p{L}+ ){0,2}(?:\d+\+?|\p{L}+) years?\b/giu;
const YEARS_LONG = /\byears?\b/i;

/** A number alone behind a name is one of a program or a rule: "Sage 50", "Office 365". */
const PROGRAM = /^[\p{L}.&+-]+(?: [\p{L}.&+-]+)? \d{1,4}[a-z]?$/u;

/** The sentences of a paragraph; what stands apart by two blanks or a list's sign is apart, as exports without line breaks have it. */
export function sentencesIn(line: string): string[] {
  return itemsIn(line)
    .flatMap((item) => item.split(/(?<=[.!?;])\s+(?=\p{Lu})|\s{2,}|\t/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
