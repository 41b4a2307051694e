import type { Strand } from '#src/domain/model/factor.ts';
import type { KeptSegment, Origin } from '#src/domain/model/goal-record.ts';
import type { Audience } from '#src/domain/sharing/audience.ts';
import type { MattersLanguage } from '#src/domain/sharing/language.ts';
import { type HowRead, matterRead } from '#src/domain/sharing/matter-read.ts';
import { mayReach, seesAll } from '#src/domain/sharing/may-reach.ts';
import type { Evidence, Segment } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';

/** What is known today of the answers that words came from. */
export type WhatStands = {
  evidence: readonly Evidence[];
  /** The strand of a question: kept words may rest on an answer that is gone by now. */
  strandOf: (questionId: string) => Strand | undefined;
  /** The language that the words are read in. */
  matters: MattersLanguage;
};

/** Strands whose answers tell what the person has done, where a place alone tells a private matter. */
const OF_THE_PAST: ReadonlySet<Strand> = new Set(['skills', 'experiences']);

/**
 * Whether a text may reach an audience. An answer vouches for the words that it still says, and for no others: words
 * whose answer was rewritten, set aside or retired are judged by what was known of them and by reading them.
 */
export function textMayReach(
  audience: Audience,
  text: readonly (Segment | KeptSegment)[],
  told: WhatStands,
): boolean {
  if (seesAll(audience)) return true;
  const read = text.map((segment) => ({ segment, standing: answersSaying(segment, told.evidence) }));
  const unvouched = read.flatMap(({ segment, standing }) => (standing.length === 0 ? [segment] : []));
  const known = [
    ...read.flatMap(({ standing }) => standing),
    ...unvouched.flatMap((segment) => originsOf(segment, told)),
    // "My wife and two sons" to "come here": what neither stretch says alone, both say together.
    ...(unvouched.length > 1 ? readIn(textOf(unvouched), told.matters, 'plain') : []),
  ];
  return known.every((words) => mayReach(audience, words));
}

/** Whether words without an answer behind them may reach an audience: a note, a title, a line written by hand. */
export function lineMayReach(audience: Audience, line: string, matters: MattersLanguage): boolean {
  return seesAll(audience) || readIn(line, matters, 'by-hand').every((words) => mayReach(audience, words));
}

/** Whether an audience may hear where somebody has worked or learned: a place alone can tell a private matter. */
export function placeMayReach(audience: Audience, place: string, matters: MattersLanguage): boolean {
  return seesAll(audience) || readIn(place, matters, 'own-past').every((words) => mayReach(audience, words));
}

/**
 * An answer that may reach an audience, as a note quotes it: where other words of the person's took a private matter
 * out, those. A mark speaks for another answer, whose words it names.
 */
export function quoteFor(
  audience: Audience,
  { quote, reading, topic, mark, strand }: Evidence,
  matters: MattersLanguage,
): string {
  const isJudged = topic !== null || (mark === null && !reading?.confirmed);
  if (isJudged || seesAll(audience)) return quote;
  const isOpen = readIn(quote, matters, OF_THE_PAST.has(strand) ? 'own-past' : 'plain').every((words) =>
    mayReach(audience, words),
  );
  return isOpen ? quote : (reading?.text ?? '');
}

/** What is known of words for which no answer vouches. */
function originsOf(segment: Segment | KeptSegment, told: WhatStands): readonly Origin[] {
  const { sources, text } = segment;
  const strands = sources.flatMap((id) => told.strandOf(questionOf(id)) ?? []);
  const rests = strands.includes('finances')
    ? [{ strand: 'finances', topic: null, channel: 'private' } as const]
    : [];
  return [...rests, ...keptOrigin(segment), ...readIn(text, told.matters, howToRead(segment, told))];
}

/** What was known of the words when they were kept. A leave to share them ended with the answer that it was given for. */
function keptOrigin(segment: Segment | KeptSegment): readonly Origin[] {
  if (!('from' in segment)) return [];
  const { from, kind, sources } = segment;
  if (from) return [{ ...from, channel: from.topic === null ? from.channel : 'private' }];
  // Of words kept before version 4 nobody knows who may see them.
  const isAnswer = sources.length > 0 && kind !== 'edit';
  return isAnswer ? [{ strand: 'life', topic: null, channel: 'private' }] : [];
}

/** The private matter that words speak of by themselves. */
function readIn(text: string, matters: MattersLanguage, how: HowRead): readonly Origin[] {
  const topic = matterRead(text, matters, how);
  return topic === null
    ? []
    : [{ strand: topic === 'money' ? 'finances' : 'life', topic, channel: 'private' }];
}

/** Kept words of a question that is gone are read with care: nobody knows any more what it asked. */
function howToRead(segment: Segment | KeptSegment, { strandOf }: WhatStands): HowRead {
  const { kind, sources } = segment;
  if (kind === 'edit') return 'by-hand';
  if (kind !== 'user' && kind !== 'quote') return 'plain';
  const isKept = 'from' in segment;
  if (isKept && segment.from) return OF_THE_PAST.has(segment.from.strand) ? 'own-past' : 'plain';
  const isPast = sources.some((id) => {
    const strand = strandOf(questionOf(id));
    return strand === undefined ? isKept : OF_THE_PAST.has(strand);
  });
  return isPast ? 'own-past' : 'plain';
}

function answersSaying(
  { sources, text }: Pick<Segment, 'sources' | 'text'>,
  evidence: readonly Evidence[],
): readonly Evidence[] {
  if (sources.length === 0) return [];
  return evidence.filter((item) => sources.includes(item.id) && wordsOf(item).has(plain(text)));
}

/** The words that an answer is printed in. */
function wordsOf({ quote, option, forms, reading, parts }: Evidence): ReadonlySet<string> {
  // Words that the person wrote over the answer go before it.
  const written = reading?.confirmed ? [] : [quote];
  const read = parts.flatMap((part) => Object.values(part.forms));
  const said = [...written, ...Object.values(forms), ...read, reading?.text, option];
  return new Set(said.map((text) => plain(text ?? '')).filter((words) => words !== ''));
}

/** The same words with or without their capital, and inside quotation marks or outside. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/^[“”"]|[“”".,]+$/g, '')
    .toLowerCase();
}

function questionOf(evidenceId: string): string {
  return evidenceId.split('/')[0] ?? '';
}
