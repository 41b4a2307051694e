import { addresses } from '#src/domain/addresses.ts';
import type { Strand } from '#src/domain/model/factor.ts';
import type { Questionnaire } from '#src/domain/model/question.ts';
import type { StepId } from '#src/domain/model/steps.ts';
import type { Editable, Evidence, Ghost, Segment } from './types.ts';

/** One answer behind a phrase, and the address where it can be changed. */
export type TracedSource = {
  strand: Strand;
  quote: string;
  href: string;
  /** The line of the person's CV that the answer was taken from, as it stands there. */
  line?: string;
};

/** A stretch of text on a page: plain words, a phrase that can say where it came from, or a ghost of what is missing. */
export type TracedPiece = {
  /** Unique within its text; of a text that may be rewritten, the key under which an edit is kept. */
  key: string;
  kind: 'plain' | 'phrase' | 'ghost';
  text: string;
  /** The strand whose hue it wears. */
  strand: Strand | null;
  sources: readonly TracedSource[];
  /** Where a ghost or a phrase leads; null for plain words. */
  href: string | null;
  /** Of words that the person wrote over ours: what the answers say there, and whether that has changed since. */
  edit: Editable['edit'];
};

export type TraceGiven = {
  evidence: readonly Evidence[];
  questionnaire: Questionnaire;
  reflectionId: string;
  /** Lines of a CV by the evidence that was taken from them (domain/cv/take.ts). */
  lines?: ReadonlyMap<string, string> | undefined;
};

/** Gives every segment its sources in words and its way back to the answers. */
export function tracePieces(
  segments: readonly (Segment | Editable | Ghost)[],
  { evidence, questionnaire, reflectionId, lines }: TraceGiven,
): readonly TracedPiece[] {
  const stepOf = (questionId: string): StepId =>
    questionnaire.find((step) => step.questions.some(({ id }) => id === questionId))?.id ?? 'now';
  const hrefOf = (questionId: string) => addresses.question(reflectionId, stepOf(questionId), questionId);
  return segments.map((segment, at) => {
    const numbered = `${at}-${segment.text.slice(0, 12)}`;
    if (segment.kind === 'ghost') {
      const href = hrefOf(segment.questionId);
      return {
        key: numbered,
        kind: 'ghost',
        text: segment.text,
        strand: null,
        sources: [],
        href,
        edit: null,
      };
    }
    const { key, edit } = 'key' in segment ? segment : { key: numbered, edit: null };
    const sources = segment.sources.flatMap((id) => {
      const found = evidence.find((item) => item.id === id);
      const line = lines?.get(id);
      return found
        ? [
            {
              strand: found.strand,
              quote: found.quote,
              href: hrefOf(found.questionId),
              ...(line === undefined ? {} : { line }),
            },
          ]
        : [];
    });
    const [first] = sources;
    return {
      key,
      kind: first ? 'phrase' : 'plain',
      text: segment.text,
      strand: first?.strand ?? null,
      sources,
      href: first?.href ?? null,
      edit,
    };
  });
}
