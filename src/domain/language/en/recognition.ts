/** What an office does with a paper from another country, by the word that English speakers of other languages have for it. */
const RECOGNITION =
  '(?:nostrification|homologation|convalidation|recognition|equivalen(?:ce|cy)|validation|revalidation)';
const PAPER = '(?:diploma|degree|qualifications?|licen[cs]e|certificate|title|studies|papers?)';
const OF_A_PAPER = new RegExp(
  `^(?:the |my |an? )?${RECOGNITION} (?:of|for) (?:the |my |an? )?((?:\\p{L}+ )?${PAPER})(?: (?:here|from .+|in .+))?$`,
  'iu',
);
const PAPER_FIRST = new RegExp(`^(?:the |my |an? )?((?:foreign |\\p{L}+ )?${PAPER}) ${RECOGNITION}$`, 'iu');
/** "Validation" alone may be of anything. */
const ALONE =
  /^(?:the |my )?(?:nostrification|homologation|convalidation|recognition|equivalen(?:ce|cy))(?: process| procedure)?$/iu;

/** "My diploma", of "nostrification" and "recognition of my diploma": what is to be recognised, and is nothing that one learns; null for all else, and for an exam. */
export function toBeRecognised(name: string): string | null {
  if (ALONE.test(name)) return 'my diploma';
  const [, of = ''] = OF_A_PAPER.exec(name) ?? PAPER_FIRST.exec(name) ?? [];
  return of === ''
    ? null
    : `my ${of.replace(/^(?:foreign|of|the|my) /iu, '').replace(/^title$/iu, 'diploma')}`;
}
