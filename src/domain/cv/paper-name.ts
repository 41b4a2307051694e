/** Long names of degrees beside their letters. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:bachelor|b)s? (?:of )?sc(?:ience)?s?\b/g, 'bsc'],
  [/\b(?:master|m)s? (?:of )?sc(?:ience)?s?\b/g, 'msc'],
  [/\b(?:bachelor|b)s? (?:of )?a(?:rts?)?\b/g, 'ba'],
  [/\b(?:master|m)s? (?:of )?a(?:rts?)?\b/g, 'ma'],
  [/\b(?:bachelor|b)s? (?:of )?eng(?:ineering)?\b/g, 'beng'],
  [/\b(?:master|m)s? (?:of )?eng(?:ineering)?\b/g, 'meng'],
  [/\bmaster (?:of )?business administration\b/g, 'mba'],
  [/\b(?:doctor (?:of )?philosophy|ph d)\b/g, 'phd'],
];

/** The name of a paper as any CV may write it: "BSc, Physics", "B.Sc. in Physics" and "Bachelor of Science in Physics" are one. */
export function barePaperName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}%+#]+/gu, ' ')
    .trim();
  return LETTERS.reduce((words, [long, letters]) => words.replace(long, letters), plain)
    .replace(/\b(?:in|of|the|and|with honours?|hons)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters or a name of a degree alone, as a form keeps it apart from what it was in: "MSc", "Bachelor of Science - BS". */
const DEGREE =
  /^(?:(?:[BM]\.?\s?(?:Sc|A|Eng|Ed|Phil|Res|Com|Tech|BA|S|Arch|Mus)|MBA|LL\.?[BM]|Ph\.?\s?D|HN[CD]|(?:Bachelor|Master|Doctor|Associate)(?:['’]s)?(?: of (?:Science|Arts|Engineering|Education|Philosophy|Research|Commerce|Technology|Music|Laws?|Business Administration|Applied Science|Fine Arts))?(?: degree)?|(?:Postgraduate |Graduate |Higher |Advanced )?Diploma)\.?)(?: \(Hons?\.?\))?(?: ?[-–] ?[A-Z][A-Za-z.]{1,5})?$/u;
/** What stands behind a comma and is nothing that one studies: a class, honours, or a place. */
const NO_SUBJECT =
  /^(?:hons?\b|honours|first|upper|lower|second|third|with\b|pass\b|merit|distinction|cum |magna |summa |grade|gpa|level|\d)|\b(?:university|college|school|institute|academy)\b/iu;

/** The name of a degree as one says it: "MSc, Hydrology" is an "MSc in Hydrology". Any other name stays as it is. */
export function spokenPaperName(name: string): string {
  const [, degree = '', subject = ''] = /^([^,]+),\s+(.+)$/u.exec(name) ?? [];
  return DEGREE.test(degree.trim()) && /^\p{Lu}/u.test(subject) && !NO_SUBJECT.test(subject)
    ? `${degree.trim().replace(/ ?[-–] ?[A-Z][A-Za-z.]{1,5}$/u, '')} in ${subject}`
    : name;
}
