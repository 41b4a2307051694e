import type { Strand } from '#src/domain/model/factor.ts';
import type { KeptSegment } from '#src/domain/model/goal-record.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { isDelicate } from '#src/domain/synthesis/delicate.ts';
import { topicOf } from '#src/domain/synthesis/read/topics.ts';
import type { Evidence } from '#src/domain/synthesis/types.ts';

/** What is known today of the answers that kept words came from. */
export type WhatStands = {
  evidence: readonly Evidence[];
  /** The strand of a question: kept words may rest on an answer that is gone by now. */
  strandOf: (questionId: string) => Strand | undefined;
};

/** Strands whose answers tell what the person has done, where a place alone tells a private matter. */
const OF_THE_PAST: ReadonlySet<Strand> = new Set(['skills', 'experiences']);

/**
 * Whether a kept text speaks of money or another private matter. An answer vouches for the words that it still says,
 * and for no others: words whose answer was rewritten, set aside or retired are read as they stand.
 */
export function speaksOfPrivateMatters(text: readonly KeptSegment[], told: WhatStands): boolean {
  const read = text.map((segment) => ({ segment, standing: answersSaying(segment, told.evidence) }));
  if (read.some(({ segment, standing }) => isAboutMoney(segment, told) || standing.some(isDelicate)))
    return true;
  const unvouched = read.filter(({ standing }) => standing.length === 0).map(({ segment }) => segment);
  if (unvouched.some((segment) => wasPrivate(segment) || readsPrivate(segment, told))) return true;
  // "My wife and two sons" to "come here": what neither stretch says alone, both say together.
  return unvouched.length > 1 && topicOf(unvouched.map((segment) => segment.text).join('')) !== null;
}

/** The edits that speak of no private matter: on what leaves the screen the others rest, and the answer's words stand. */
export function editsForOthers(edits: Reflection['edits']): Reflection['edits'] {
  return Object.fromEntries(Object.entries(edits).filter(([, { text }]) => topicOf(text) === null));
}

/** The answer as a note may quote it: where other words of the person's took a private matter out, those. */
export function quoteForOthers({ quote, reading, topic, strand }: Evidence): string {
  const isReworded = reading?.confirmed === true && topic === null;
  return isReworded && topicOf(quote, OF_THE_PAST.has(strand)) !== null ? reading.text : quote;
}

/** What was known of the words when they were kept. A leave to share them ended with the answer that it was given for. */
function wasPrivate({ from }: KeptSegment): boolean {
  return from !== null && from.topic !== null && from.topic !== 'unread';
}

function readsPrivate(segment: KeptSegment, told: WhatStands): boolean {
  return topicOf(segment.text, isOfThePast(segment, told)) !== null;
}

function isAboutMoney({ sources, from }: KeptSegment, { strandOf }: WhatStands): boolean {
  if (from?.strand === 'finances') return true;
  return sources.some((id) => strandOf(questionOf(id)) === 'finances');
}

/** Words of a question that is gone are read with care: nobody knows any more what it asked. */
function isOfThePast({ kind, sources, from }: KeptSegment, { strandOf }: WhatStands): boolean {
  if (kind !== 'user' && kind !== 'quote') return false;
  if (from) return OF_THE_PAST.has(from.strand);
  return sources.some((id) => {
    const strand = strandOf(questionOf(id));
    return strand === undefined || OF_THE_PAST.has(strand);
  });
}

function answersSaying({ sources, text }: KeptSegment, evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter((item) => sources.includes(item.id) && wordsOf(item).has(plain(text)));
}

/** The words that an answer is printed in. */
function wordsOf({ quote, option, forms, reading }: Evidence): ReadonlySet<string> {
  // Words that the person wrote over the answer go before it.
  const written = reading?.confirmed ? [] : [quote];
  const said = [...written, ...Object.values(forms), reading?.text, option];
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
