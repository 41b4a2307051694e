/** Numbers that name a thing instead of counting: "ISO 9001", "Level 3", "Windows 10", "Python 3". */
const NAMES =
  /\b(?:iso|en|din|level|windows|python|java|html|css|es|version|v|grade|stage|phase|nvq|btec|office|room|unit|article|section|form|band|tier|class|category|type|key stage|year|sap|covid|web|industry|microsoft|part|chapter|mp|ps|b|c|a)[\s-]?\d[\d.]*\b|\b\d{1,2}\/\d{1,2}\b|\b\d+(?:d|g|st|nd|rd|th)\b/giu;
const YEARS =
  /(?<![\d$€£%])(?:19|20)\d\d(?![\d%]|\s?(?:people|customers|users|units|items|students|orders))/gu;
const COUNTED =
  /\d|%|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|million|dozen|doubled|halved|tripled|twice|half)\b/iu;

/** Whether a line has a number in it that counts something, rather than a year or a name with a figure. */
export function hasResult(line: string): boolean {
  return COUNTED.test(line.replace(NAMES, '').replace(YEARS, ''));
}

/** The sentences of a paragraph; what stands apart by two blanks is apart, as exports without line breaks have it. */
export function sentencesIn(line: string): string[] {
  return line
    .split(/(?<=[.!?;])\s+(?=\p{Lu})|\s{2,}|\t/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
