import type { Wording } from '#src/domain/model/answer.ts';
import type { PhraseForms } from './slots.ts';
import type { ReadPart, ReadWords } from './told.ts';
import type { Reading } from './types.ts';

/** A free answer read by its stem: what is shown under its field, and the parts that may fill a slot. */
export type ReadByStem = { reading: Reading; parts: readonly ReadPart[] };

/**
 * Reads free words by the stem that they complete. What the person confirmed goes before what is read: their wording
 * stands in the form of the stem, or is left out.
 */
export function readByStem(
  raw: string,
  stem: string,
  wording: Wording | undefined,
  read: ReadWords,
): ReadByStem {
  if (wording?.use === 'leave-out') return { reading: dropped('left-out', true), parts: [] };
  // A mark alone says nothing, whoever confirmed it.
  if (wording && !/[\p{L}\p{N}]/u.test(wording.text)) return { reading: dropped('noise', true), parts: [] };
  if (wording) return confirmed(wording, stem, read(wording.text, stem).refusal);
  const { parts, refusal, note } = read(raw, stem);
  const saying = parts.filter(({ kind }) => kind === 'item' || kind === 'own-sentence');
  const said = saying.flatMap(({ forms }) => printed(forms, stem) ?? []);
  if (said.length === 0)
    return {
      reading: dropped(refusal ?? whyNot(parts) ?? (note === 'read' ? 'shape' : note), false),
      parts,
    };
  const [first] = saying;
  return {
    reading: {
      tier: 'weave',
      form: formOf(first?.forms ?? {}, stem),
      text: said.join(', '),
      reason: 'read',
      confirmed: false,
    },
    parts,
  };
}

/** Why nothing of it is used: the note of its first part that is no item, which says more than its kind. */
function whyNot(parts: readonly ReadPart[]): string | undefined {
  return parts.find(({ kind }) => kind !== 'item')?.note;
}

/** The form in which the words after each stem are printed; a noun where a stem says nothing else. */
const FORM_OF_STEM: Readonly<Record<string, readonly (keyof PhraseForms)[]>> = {
  gift: ['gerund', 'noun', 'howTo'],
  did: ['past'],
  never: ['past'],
  clause: ['clause', 'sentence'],
  when: ['clause'],
  'when-i': ['clause'],
  'when-it': ['clause'],
  where: ['clause', 'noun'],
  go: ['base'],
  learning: ['noun', 'gerund'],
  thing: ['noun', 'gerund'],
  off: ['noun', 'gerund'],
};

function formsOf(stem: string): readonly (keyof PhraseForms)[] {
  return FORM_OF_STEM[stem] ?? ['noun'];
}

function printed(forms: PhraseForms, stem: string): string | undefined {
  return (
    formsOf(stem)
      .map((form) => forms[form])
      .find((text) => text !== undefined) ?? forms.sentence
  );
}

function formOf(forms: PhraseForms, stem: string): Reading['form'] {
  const form = formsOf(stem).find((known) => forms[known] !== undefined);
  return form === undefined || form === 'howTo' || form === 'sentence' ? 'unknown' : form;
}

function dropped(reason: string, isConfirmed: boolean): Reading {
  return { tier: 'drop', form: 'unknown', text: '', reason, confirmed: isConfirmed };
}

/**
 * The person's own wording, or their words as they typed them, in the form that the stem asks for: a sentence of ours
 * holds no quotation marks. "-ing" at its start tells doing from having. That the language cannot be read stays known: such words reach fewer readers.
 */
function confirmed({ text: written }: Wording, stem: string, refusal: string | null | undefined): ReadByStem {
  const words = written.trim();
  const [first = 'noun', ...others] = formsOf(stem);
  const form =
    first === 'gerund' && !/^\p{L}+ing\b/u.test(words)
      ? 'noun'
      : others.includes('gerund') && /^\p{L}+ing\b/u.test(words)
        ? 'gerund'
        : first;
  const part: ReadPart = {
    text: words,
    quote: words,
    kind: 'item',
    forms: { [form]: words },
    isPlural: null,
    offer: null,
    topic: null,
    stem,
    isHedged: false,
    note: 'confirmed',
  };
  return {
    reading: {
      tier: 'weave',
      form: formOf(part.forms, stem),
      text: words,
      reason: refusal === 'other-language' ? refusal : 'confirmed',
      confirmed: true,
    },
    parts: words === '' ? [] : [part],
  };
}
