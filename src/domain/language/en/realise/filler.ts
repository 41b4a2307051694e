import { frame } from '#src/domain/synthesis/segment.ts';
import type { Evidence, Segment } from '#src/domain/synthesis/types.ts';
import { capitalOf } from '#src/domain/text/capitals.ts';

/** The forms that a slot of an English frame can ask for. `phrase` is a piece of our own words, such as a time. */
export type Form = 'noun' | 'gerund' | 'base' | 'past' | 'clause' | 'quote' | 'phrase';

/**
 * Words for one slot, in one grammatical form. A frame names the forms that it takes, so that a filler of the
 * wrong form does not compile (tests/domain/synthesis/filler.test.ts proves it).
 */
export type Filler<F extends Form> = { readonly form: F; readonly segments: readonly Segment[] };

/** The evidence in the asked form; null when it has no such form. */
export function fill<F extends Exclude<Form, 'quote' | 'phrase'>>(
  evidence: Evidence | null | undefined,
  form: F,
): Filler<F> | null {
  const text = evidence?.forms[form];
  if (!evidence || text === undefined) return null;
  const kind = evidence.option === null ? 'user' : 'lexeme';
  return { form, segments: [{ text, kind, sources: [evidence.id], rule: `${kind}-${form}` }] };
}

/**
 * The person's own words in quotation marks; null when they are not to be printed, or have more words than there
 * is room for. Picks are never quoted.
 */
export function quote(
  evidence: Evidence | null | undefined,
  mostWords = Number.POSITIVE_INFINITY,
): Filler<'quote'> | null {
  const reading = evidence?.reading;
  if (!evidence || !reading || reading.tier === 'drop') return null;
  if (reading.text.split(' ').length > mostWords) return null;
  return {
    form: 'quote',
    segments: [{ text: `“${reading.text}”`, kind: 'quote', sources: [evidence.id], rule: 'own-words' }],
  };
}

/** "a", "a and b", "a, b and c"; with a comma before "and" when an item has its own "and" or comma. */
export function list<F extends Form>(fillers: readonly Filler<F>[]): Filler<F> | null {
  const [first] = fillers;
  if (!first) return null;
  const ownAnd = fillers.some(({ segments }) => segments.some(({ text }) => / and |,/.test(text)));
  const last = fillers.length - 1;
  const segments = fillers.flatMap((filler, at) => {
    if (at === 0) return filler.segments;
    const joint = at < last ? ', ' : ownAnd ? ', and ' : ' and ';
    return [frame(joint, 'list'), ...filler.segments];
  });
  return { form: first.form, segments };
}

/** Every item in the form, as one list; null when there is none, or one of them has no such form. */
export function listOf<F extends Exclude<Form, 'quote' | 'phrase'>>(
  evidence: readonly Evidence[],
  form: F,
): Filler<F> | null {
  const fillers = evidence.map((item) => fill(item, form)).filter((filler) => filler !== null);
  return fillers.length === evidence.length ? list(fillers) : null;
}

/** A piece of our own words as a filler, with what it comes from. */
export function phrase(text: string, rule: string, evidence: Evidence | null): Filler<'phrase'> {
  const kind = evidence ? 'lexeme' : 'frame';
  return { form: 'phrase', segments: [{ text, kind, sources: evidence ? [evidence.id] : [], rule }] };
}

/**
 * Tagged template of a frame: plain text becomes frame segments under the rule's name, fillers keep theirs.
 * `say('help-who')`I want to help ${who}.``
 */
export function say(rule: string) {
  return (
    texts: TemplateStringsArray,
    ...fillers: readonly (Filler<Form> | readonly Segment[])[]
  ): Segment[] => {
    const segments: Segment[] = [];
    texts.forEach((text, at) => {
      const joint = /^ \p{L}/u.test(text) && asksForComma(segments) ? `,${text}` : text;
      if (joint !== '') segments.push(frame(joint, rule));
      segments.push(...segmentsOf(fillers[at]));
    });
    return segments;
  };
}

function segmentsOf(filler: Filler<Form> | readonly Segment[] | undefined): readonly Segment[] {
  if (!filler) return [];
  return 'segments' in filler ? filler.segments : filler;
}

/**
 * "Mr Demirel, who builds pumps" needs a second comma when a sentence goes on after it. A list ("cooks, waiters and
 * cleaners") does not.
 */
function asksForComma(segments: readonly Segment[]): boolean {
  const last = segments.at(-1);
  if (last?.kind !== 'user' || !last.text.includes(',')) return false;
  return !/\b(?:and|or)\b/i.test(last.text.slice(last.text.lastIndexOf(',')));
}

/** Sentences one after another, a space between them. */
export function paragraph(sentences: readonly (readonly Segment[])[]): Segment[] {
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, at) => (at === 0 ? sentence : [frame(' ', 'space'), ...sentence]));
}

/** The segments with their first letter as a capital. */
export function capitalised(segments: readonly Segment[]): Segment[] {
  const [first, ...rest] = segments;
  if (!first) return [];
  return [{ ...first, text: first.text.replace(/\p{L}/u, capitalOf) }, ...rest];
}
