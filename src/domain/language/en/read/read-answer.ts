import { shortForms } from '#src/domain/language/en/short-forms.ts';
import type { Wording } from '#src/domain/model/answer.ts';
import type { Shape } from '#src/domain/model/question.ts';
import type { Field } from '#src/domain/synthesis/language.ts';
import type { Reading } from '#src/domain/synthesis/types.ts';
import { onceByText } from '#src/domain/text/readings.ts';
import { sentencesOf } from '#src/domain/text/sentences.ts';
import { isClause } from './clauses.ts';
import { tidy, trimEnd, trimStart } from './clean.ts';
import { fittingForm } from './fits.ts';
import { isForeign } from './language.ts';
import { holdsContact, isNoise, isRough } from './noise.ts';
import { type Phrase, phraseOf, wordsOf } from './phrase.ts';
import { isTitled, settleCapitals, withoutHedge, withoutIntensifiers } from './settle.ts';
import { type Form, formOf } from './shape.ts';
import { withoutLeadIn, withoutStem } from './stem.ts';

/** Words that may be woven into a sentence of ours, and words of a quotation; longer answers are kept but not printed whole. */
const WEAVE_AT_MOST = 14;
/** What was done and what came of it may take more: each stands at the end of its sentence. */
const STORY_AT_MOST = 25;
const QUOTE_AT_MOST = 40;
/** The same limits in letters, for scripts that put no space between words, and for what was pasted without one. */
const LETTERS_PER_WORD = 10;

/** Forms that a slot of each wanted shape has frames for. */
const ACCEPTED: Readonly<Record<Shape, readonly Form[]>> = {
  noun: ['noun'],
  gerund: ['gerund'],
  base: ['base'],
  skill: ['noun', 'gerund', 'base'],
  activity: ['gerund', 'noun'],
  past: ['past'],
  clause: ['clause'],
  any: [],
};

const dropped = (reason: string): Reading => ({
  tier: 'drop',
  form: 'unknown',
  text: '',
  reason,
  confirmed: false,
});

/**
 * Reads one free answer: which words to use, in which form, and why. Total over any string; the same string
 * always reads the same. What the person confirmed goes before what the tables say.
 */
export function readAnswer(raw: string, field: Field, wording?: Wording): Reading {
  if (wording) return readConfirmed(wording, field);
  const { shape, stem, keepCase } = field;
  const asked = `${shape}\n${keepCase}\n${stem}`;
  const readBy = known.get(asked) ?? onceByText((words) => read(words, { shape, stem, keepCase }));
  known.set(asked, readBy);
  return readBy(raw);
}

/** What was read in each kind of field. There are as many as the questions name. */
const known = new Map<string, (raw: string) => Reading>();

function read(raw: string, field: Field): Reading {
  if (raw.trim() === '') return dropped('empty');
  const tidied = tidy(raw);
  const line = trimEnd(trimStart(tidied));
  if (isNoise(line)) return dropped('noise');
  if (holdsContact(line)) return dropped('contact');
  const said = withoutIntensifiers(withoutStem(phraseOf(withoutHedge(line)), field.stem));
  const phrase = atStart(said);
  if (phrase.line !== line && isNoise(phrase.line)) return dropped('noise');
  if (isRough(raw, phrase)) return dropped('rough');
  const plain = settleCapitals(phrase, field.keepCase);
  if (isForeign(plain)) return quoted(phrase.line, 'language');
  if (field.shape === 'any') return quoted(plain.line, 'story');
  // A headline is quoted in plain capitals: which of its words are names, nobody can say.
  const isHeadline = !field.keepCase && isTitled(phrase);
  const fits = !isHeadline && !isAsked(tidied) && !holdsSigns(raw) && !/\S\s*\n\s*\S/.test(raw);
  return (fits ? woven(plain, field) : null) ?? quoted(plain.line, 'shape');
}

function readConfirmed(wording: Wording, field: Field): Reading {
  const text = trimEnd(trimStart(tidy(wording.text)));
  if (wording.use === 'leave-out' || text === '') return { ...dropped('left-out'), confirmed: true };
  if (wording.use === 'quote') return { ...quoted(text, 'confirmed'), confirmed: true };
  const phrase = phraseOf(text);
  const form = field.shape === 'clause' && isClause(phrase) ? 'clause' : formOf(phrase.words);
  const [wanted] = ACCEPTED[field.shape];
  // The person says that these words fit: they are taken as the wanted form unless they clearly are another.
  const accepted = ACCEPTED[field.shape].includes(form) ? form : form === 'unknown' ? wanted : undefined;
  if (!accepted) return { ...quoted(text, 'confirmed'), confirmed: true };
  return { tier: 'weave', form: accepted, text, reason: 'confirmed', confirmed: true };
}

function atStart(phrase: Phrase): Phrase {
  const line = trimStart(phrase.line);
  return line === phrase.line ? phrase : phraseOf(line);
}

/** A question back to us is no part of a sentence of ours. */
function isAsked(tidied: string): boolean {
  return tidied.includes('?') && /\?[^\p{L}\p{N}]*$/u.test(tidied);
}

/** Signs between words that tidying takes away: they joined what a space does not. */
function holdsSigns(raw: string): boolean {
  return /[<>|=*~]/.test(raw) && /\s[<>|=*~]\s/.test(raw.replace(/^\s*\*\s/, ''));
}

function woven(phrase: Phrase, field: Field): Reading | null {
  const line = withoutLeadIn(phrase.line, field);
  const short = line === phrase.line ? phrase : withoutStem(phraseOf(line), field.stem);
  const most = field.shape === 'past' || field.shape === 'clause' ? STORY_AT_MOST : WEAVE_AT_MOST;
  if (isLonger(short.line, short.said.length, most)) return null;
  // Whoever wrote "to code" means the doing, whatever else the word may name.
  const isDoing = field.shape === 'skill' && phrase.words[0] === 'to';
  const form = fittingForm(short, isDoing ? { ...field, shape: 'base' } : field);
  return form && { tier: 'weave', form, text: short.line, reason: form, confirmed: false };
}

function quoted(line: string, reason: string): Reading {
  const isTooLong = (text: string) => isLonger(text, wordsOf(text).length, QUOTE_AT_MOST);
  const text = isTooLong(line) ? sentenceOf(line, isTooLong) : line;
  if (isTooLong(text)) return dropped('long');
  return {
    tier: 'quote',
    form: formOf(phraseOf(text).words),
    text: withInnerQuotes(trimEnd(text)),
    reason,
    confirmed: false,
  };
}

/** Quotation marks inside a quotation are single ones. */
function withInnerQuotes(text: string): string {
  if (!/["“”]/.test(text)) return text;
  return text.replace(/["“]([^"“”]*)["”]/g, '‘$1’');
}

function isLonger(text: string, words: number, most: number): boolean {
  return text.length > most * LETTERS_PER_WORD || words > most;
}

/** The sentence that says most within the limit; the first one where none is. */
function sentenceOf(line: string, isTooLong: (text: string) => boolean): string {
  const sentences = sentencesOf(line, shortForms).map(({ text }) => text);
  const fitting = sentences.filter((sentence) => !isTooLong(sentence));
  return fitting.toSorted((a, b) => b.length - a.length)[0] ?? sentences[0] ?? line;
}
