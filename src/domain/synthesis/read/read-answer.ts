import type { Wording } from '#src/domain/model/answer.ts';
import type { Shape } from '#src/domain/model/question.ts';
import type { Reading } from '#src/domain/synthesis/types.ts';
import {
  bare,
  isNoise,
  settleCapitals,
  tidy,
  trimEnd,
  trimStart,
  withoutIntensifiers,
  wordsOf,
} from './clean.ts';
import { type Form, formOf, goesOnAsSentence, holdsOwnSentence, isForeign } from './shape.ts';
import { NOT_OPENING, ROUGH } from './words.ts';

/** Words that may be woven into a sentence of ours, and words of a quotation; longer answers are kept but not printed whole. */
const WEAVE_AT_MOST = 14;
const QUOTE_AT_MOST = 40;
/** The same limits in letters, for scripts that put no space between words, and for what was pasted without one. */
const WEAVE_LETTERS_AT_MOST = 140;
const QUOTE_LETTERS_AT_MOST = 400;

/** Forms that a slot of each wanted shape has frames for. */
const ACCEPTED: Readonly<Record<Shape, readonly Form[]>> = {
  noun: ['noun'],
  gerund: ['gerund'],
  base: ['base'],
  skill: ['noun', 'gerund', 'base'],
  activity: ['gerund', 'noun'],
  past: [],
  clause: [],
  any: [],
};

/** Ways to begin that only lead up to the answer. Longest first, each matched once at the start. */
const LEAD_INS = [
  /^(?:I think |I guess |maybe |probably |well |basically |honestly )+/i,
  /^so (?:that )?I can /i,
  /^(?:I would|I’d|I want|I like|I’d like|I would like|I’d love|I would love|I hope|my goal is|my dream is)(?: like| love)?(?: my work)? to (?:help )?/i,
  /^(?:I am|I’m)(?: really| very| quite| pretty)? good at /i,
  /^(?:people (?:ask|come to) me (?:to|for) |I(?:’ve| have) been told I(?:’m| am) good at )/i,
  /^(?:the )?ability to /i,
];

/** What reading needs to know of the field. */
export type Field = { shape: Shape; stem: string; keepCase: boolean };

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
  if (raw.trim() === '') return dropped('empty');
  const line = trimEnd(trimStart(tidy(raw)));
  if (isNoise(line)) return dropped('noise');
  if (/\S@\S+\.\S|https?:|www\.|(?:\+|\b0)\d[\d\s().-]{7,}\d|\b\d{3}[-. ]\d{4}\b/.test(line))
    return dropped('contact');
  const said = trimStart(withoutIntensifiers(withoutStem(line, field.stem)));
  if (isNoise(said)) return dropped('noise');
  if (wordsOf(said).some((word) => ROUGH.has(bare(word)))) return dropped('rough');
  const plain = field.keepCase ? said : settleCapitals(said);
  if (isForeign(plain)) return quoted(said, 'language');
  if (field.shape === 'any' || field.shape === 'past' || field.shape === 'clause')
    return quoted(plain, 'story');
  return woven(plain, field) ?? quoted(plain, 'shape');
}

function readConfirmed(wording: Wording, field: Field): Reading {
  const text = trimEnd(trimStart(tidy(wording.text)));
  if (wording.use === 'leave-out' || text === '') return { ...dropped('left-out'), confirmed: true };
  if (wording.use === 'quote') return { ...quoted(text, 'confirmed'), confirmed: true };
  const form = formOf(text);
  const [wanted] = ACCEPTED[field.shape];
  // The person says that these words fit: they are taken as the wanted form unless they clearly are another.
  const accepted = ACCEPTED[field.shape].includes(form) ? form : form === 'unknown' ? wanted : undefined;
  if (!accepted) return { ...quoted(text, 'confirmed'), confirmed: true };
  return { tier: 'weave', form: accepted, text, reason: 'confirmed', confirmed: true };
}

function woven(line: string, { shape, keepCase }: Field): Reading | null {
  const phrase = withoutLeadIn(line);
  if (isLonger(phrase, WEAVE_AT_MOST, WEAVE_LETTERS_AT_MOST) || holdsOwnSentence(phrase)) return null;
  if (/\b(?:your?|yours)\b|[+=$£€@%]/i.test(phrase) || isBareList(phrase)) return null;
  const found = formOf(phrase);
  // A noun is the one form that a word unknown to the tables may be: a name, or a phrase that is short.
  // Told after "what I liked was": "that it was mine".
  if (shape === 'activity' && /^(?:that|when) /i.test(phrase)) return weave(phrase, 'noun');
  // What one has can be used: "my patience" beside "calming people down".
  if (shape === 'gerund' && /^my /i.test(phrase) && !goesOnAsSentence(phrase, 'noun'))
    return weave(phrase, 'noun');
  const isName = shape === 'activity' ? false : keepCase ? /^\p{Lu}/u.test(phrase) : isShortName(phrase);
  const form = found === 'unknown' && ACCEPTED[shape].includes('noun') && isName ? 'noun' : found;
  if (!ACCEPTED[shape].includes(form) || goesOnAsSentence(phrase, form)) return null;
  return weave(phrase, form);
}

function weave(text: string, form: Form): Reading {
  return { tier: 'weave', form, text, reason: form, confirmed: false };
}

/** Three things or more with commas alone ("python, sql, excel"): a sentence would need an "and" of ours. */
function isBareList(phrase: string): boolean {
  return /,.*,/.test(phrase) && !/\b(?:and|or)\b/i.test(phrase);
}

function isShortName(phrase: string): boolean {
  const words = wordsOf(phrase);
  if (NOT_OPENING.has(bare(words[0] ?? ''))) return false;
  // "peple who are scared of forms": what "who" follows is a name, however it is spelt.
  if (/^\S+ (?:\S+ )?(?:who|whose)\b/i.test(phrase)) return true;
  return words.length <= 5 && !words.some((word) => /^(?:I|is|are|was|were|am|be|I’m)$/i.test(word));
}

function quoted(line: string, reason: string): Reading {
  const isTooLong = (text: string) => isLonger(text, QUOTE_AT_MOST, QUOTE_LETTERS_AT_MOST);
  const text = isTooLong(line) ? firstSentence(line) : line;
  if (isTooLong(text)) return dropped('long');
  return { tier: 'quote', form: formOf(text), text: trimEnd(text), reason, confirmed: false };
}

function isLonger(text: string, words: number, letters: number): boolean {
  return text.length > letters || wordsOf(text).length > words;
}

function firstSentence(line: string): string {
  return /^.+?(?:[.!?؟](?=\s)|[。！？])/u.exec(line)?.[0] ?? line;
}

/** Without the words of the stem that the person typed again ("help people ..." after "... to help"). */
function withoutStem(line: string, stem: string): string {
  const said = wordsOf(line);
  const asked = wordsOf(stem).map(bare);
  if (
    said.length <= asked.length &&
    said.length > 1 &&
    asked.slice(-said.length).join(' ') === said.map(bare).join(' ')
  )
    return '';
  for (let length = Math.min(asked.length, said.length - 1); length > 0; length -= 1) {
    const tail = asked.slice(-length).join(' ');
    if (said.slice(0, length).map(bare).join(' ') === tail) return said.slice(length).join(' ');
  }
  return line;
}

function withoutLeadIn(line: string): string {
  let phrase = line;
  for (const leadIn of LEAD_INS) phrase = phrase.replace(leadIn, '');
  const rest = phrase.replace(/^to (?=\p{L})/iu, '');
  return rest === '' ? line : rest;
}
