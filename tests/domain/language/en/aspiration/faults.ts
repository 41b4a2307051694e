import { type Piece, textOf } from '#src/domain/language/en/aspiration/piece.ts';

/** Words before which "an" stands though they start with a consonant, and the other way round. */
const AN = /^(?:[aeiou]|hour|honest|heir|X-ray|FAFSA|MBA|NHS)/i;
const A = /^(?:uni[^nm]|use|user|usual|one|once|euro|UN\b)/i;

/** What is wrong with the form of a draft, in words for a failing test; empty for a sound one. */
export function faultsOf(segments: Piece): readonly string[] {
  const text = textOf(segments);
  const sentences = text.split(/(?<=[.!]) (?=\p{Lu})/u);
  const faults = [
    / {2}|^ | $/.test(text) && 'spaces',
    /[{}[\]]|undefined|null/.test(text) && 'hole',
    /\b(\p{L}+) \1\b/iu.test(text) && 'doubled word',
    / [.,]|,[.,]|\.\./.test(text) && 'punctuation',
    !/^\p{Lu}/u.test(text) && 'no capital',
    !/[.!]$/.test(text) && 'no stop',
    sentences.length > 3 && 'four sentences',
    sentences.some((one) => !/^\p{Lu}/u.test(one) || !/[.!]$/.test(one)) && 'sentence',
    /["“”„«»]/.test(text) && 'quotation marks',
    text.split(/\s+/).length > 50 && 'over 50 words',
    / i /.test(text) && 'small i',
    /\b(?:and|or|with|in|where|to|for) ?[.,]/.test(text) && 'hanging word',
    [...text.matchAll(/\b(an?) (\S+)/gi)].some(([, article = '', next = '']) => {
      const isAn = AN.test(next) && !A.test(next);
      return (article.toLowerCase() === 'an') !== isAn;
    }) && 'article',
    segments.some(({ sources, rule }) => sources.length === 0 && rule === '') && 'no origin',
    segments.some(({ kind, sources }) => kind !== 'frame' && sources.length === 0) && 'no source',
    segments.some(
      (one) =>
        one.kind === 'user' &&
        segments.some((other) => other !== one && other.kind === 'user' && other.text === one.text),
    ) && 'said twice',
  ];
  return faults.filter((fault) => fault !== false);
}
