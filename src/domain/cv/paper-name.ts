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
