import type { Evidence, Segment } from '#src/domain/synthesis/types.ts';
import { type SaidSentence, sentencesOf, textOfSegments } from './said-text.ts';

/** A few words to speak from, instead of the whole sentence. */
export type KeyPoint = { text: string; sources: readonly string[] };

type Candidate = KeyPoint & { ownWords: number };

const MOST_POINTS = 3;
const MOST_WORDS = 10;
const OWN: readonly Segment['kind'][] = ['user', 'quote', 'edit'];

/**
 * Three points of an answer at most: its beginning, its end, and between them what is most in the person's own words
 * (as a rule their story). Where nothing has a source, the first words of a sentence stand for it.
 */
export function keyPoints({
  segments,
  evidence,
}: {
  segments: readonly Segment[];
  evidence: readonly Evidence[];
}): readonly KeyPoint[] {
  const horizons = new Set(evidence.filter(({ signal }) => signal === 'horizon').map(({ id }) => id));
  const sentences = sentencesOf(textOfSegments(segments));
  const found = sentences.flatMap((sentence) => candidateOf(sentence, segments, horizons) ?? []);
  const candidates =
    found.length > 0 ? found : sentences.map(fromBeginning).filter(({ text }) => text !== '');
  return spread(candidates).map(({ text, sources }) => ({ text, sources }));
}

/** The first phrase of a sentence that rests on an answer. How far one looks ahead is no point to make. */
function candidateOf(
  { start, end }: SaidSentence,
  segments: readonly Segment[],
  horizons: ReadonlySet<string>,
): Candidate | null {
  let at = 0;
  const parts: Segment[] = [];
  for (const segment of segments) {
    const from = Math.max(start, at);
    const to = Math.min(end, at + segment.text.length);
    const text = segment.text.slice(from - at, Math.max(from, to) - at);
    at += segment.text.length;
    if (from >= to) continue;
    const isContent = segment.sources.some((source) => !horizons.has(source));
    // Phrases with only a space between them are read as one.
    if (isContent || (parts.length > 0 && text.trim() === '')) parts.push({ ...segment, text });
    else if (parts.length > 0) break;
  }
  const text = shortened(textOfSegments(parts));
  if (text === '') return null;
  return {
    text,
    sources: [...new Set(parts.flatMap(({ sources }) => sources))],
    ownWords: parts
      .filter(({ kind }) => OWN.includes(kind))
      .reduce((sum, part) => sum + wordsOf(part.text).length, 0),
  };
}

function fromBeginning({ text }: SaidSentence): Candidate {
  return { text: shortened(text), sources: [], ownWords: 0 };
}

function spread(candidates: readonly Candidate[]): readonly Candidate[] {
  const [first, ...rest] = candidates;
  const last = rest.pop();
  if (!first || !last || rest.length < MOST_POINTS - 2) return candidates;
  const middle = rest.reduce((best, next) => (next.ownWords > best.ownWords ? next : best));
  return [first, middle, last];
}

const wordsOf = (text: string): readonly string[] => text.match(/\S+/gu) ?? [];

/** Ten words at most, without the stop, with a capital. */
function shortened(text: string): string {
  const words = wordsOf(text);
  const short = words
    .slice(0, MOST_WORDS)
    .join(' ')
    .replace(/[\s.,;:!?]+$/u, '');
  const whole = words.length > MOST_WORDS ? `${short} …` : short;
  const [initial = ''] = whole;
  return initial.toUpperCase() + whole.slice(initial.length);
}
