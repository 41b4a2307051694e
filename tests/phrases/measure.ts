import { readFileSync } from 'node:fs';
import { questionById } from '#src/content/en/index.ts';
import { readAnswer } from '#src/domain/language/en/read/read-answer.ts';
import type { Field } from '#src/domain/synthesis/language.ts';

/*
 * How often the reading is right when it weaves, on answers written down before its rules (README.md beside this
 * file). Rules may be written for the first half of a set; of the second half nothing leaves this file but counts.
 */
type Phrase = { answer: string; best: 'weave' | 'quote' | 'drop'; woven: string | null; form: string | null };

/** An answer of the first half that was woven wrongly, or could have been woven. */
export type Miss = { prompt: string; kind: 'wrong' | 'missed'; answer: string; read: string };

/** Counts for one half of one set: those meant to be woven, those woven, those woven rightly; the same for what is left out. */
export type Tally = {
  answers: number;
  fit: number;
  woven: number;
  right: number;
  noise: number;
  dropped: number;
  droppedRightly: number;
};

export type Half = 'first' | 'second';

function partField(questionId: string, partId: string, keepCase = false): Field {
  const input = questionById(questionId)?.input;
  const part = input?.kind === 'starter' ? input.parts.find(({ id }) => id === partId) : undefined;
  if (!part) throw new Error(`There is no "${partId}" in "${questionId}".`);
  return { shape: part.shape, stem: part.stem, keepCase };
}

/** The field of a question that is asked no more: what people typed into it is still read by the same rules. */
function onceAsked(shape: Field['shape'], stem: string): Field {
  return { shape, stem, keepCase: false };
}

function ownField(questionId: string): Field {
  const input = questionById(questionId)?.input;
  if (input?.kind !== 'picks' || !input.own) throw new Error(`"${questionId}" takes no words of one's own.`);
  return { shape: input.own.shape, stem: '', keepCase: false };
}

/** Every set, and the field that its answers were typed into. */
export const PROMPTS: readonly (readonly [file: string, field: Field])[] = [
  ['contribution-who', onceAsked('noun', 'I would like my work to help')],
  ['contribution-change', onceAsked('base', 'to')],
  ['contribution-change-2', onceAsked('base', 'to')],
  ['learn-next-what', onceAsked('skill', 'Next I want to learn')],
  ['learn-next-purpose', onceAsked('base', 'so that I can')],
  ['loved-work-work', partField('loved-work', 'work')],
  ['loved-work-liked', partField('loved-work', 'liked')],
  ['never-again-never', onceAsked('activity', 'Something I do not want again is')],
  ['never-again-instead', onceAsked('base', 'Instead I want to')],
  ['hidden-talent', partField('hidden-talent', 'talent')],
  ['cv-missing', partField('cv-missing', 'missing')],
  ['not-for-money', partField('not-for-money', 'line')],
  ['session-hope', partField('hope', 'hope')],
  ['looked-up-to-who', partField('looked-up-to', 'who', true)],
  ['looked-up-to-because', partField('looked-up-to', 'because')],
  ['contact-who', partField('contact', 'who', true)],
  ['contact-link', partField('contact', 'link')],
  ['helped-did', onceAsked('past', 'I')],
  ['helped-result', onceAsked('clause', 'and as a result')],
  ['inner-obstacle', partField('inner-obstacle', 'obstacle')],
  ['work-message', partField('work-message', 'message')],
  ['work-today', partField('work-message', 'today')],
  ['tuesday', partField('tuesday', 'day')],
  ['motto', partField('motto', 'words')],
  ['strengths-own', ownField('strengths')],
  ['strengths-own-2', ownField('strengths')],
  ['growth-own', ownField('growth')],
  ['themes-own', ownField('themes')],
  ['room-for-own', ownField('room-for')],
  ['money-purpose-own', ownField('money-purpose')],
  ['knowledge-own', ownField('knowledge')],
  ['values-own', ownField('values')],
];

/** The counts for one half of one set, and the misses where the first half is asked for. */
export function measure(file: string, field: Field, half: Half): { tally: Tally; misses: readonly Miss[] } {
  const tally: Tally = {
    answers: 0,
    fit: 0,
    woven: 0,
    right: 0,
    noise: 0,
    dropped: 0,
    droppedRightly: 0,
  };
  const misses: Miss[] = [];
  for (const phrase of halfOf(file, half)) {
    const reading = readAnswer(phrase.answer, field);
    const isRight = reading.tier === 'weave' && isWovenRightly(phrase, reading);
    tally.answers += 1;
    tally.fit += Number(phrase.best === 'weave');
    tally.woven += Number(reading.tier === 'weave');
    tally.right += Number(isRight);
    tally.noise += Number(phrase.best === 'drop');
    tally.dropped += Number(reading.tier === 'drop');
    tally.droppedRightly += Number(reading.tier === 'drop' && phrase.best === 'drop');
    if (half === 'second') continue;
    const read = `${reading.tier} ${reading.form} ${reading.text}`;
    if (reading.tier === 'weave' && !isRight)
      misses.push({ prompt: file, kind: 'wrong', answer: phrase.answer, read });
    else if (reading.tier !== phrase.best)
      misses.push({ prompt: file, kind: 'missed', answer: phrase.answer, read });
  }
  return { tally, misses };
}

/** Several counts as one. */
export function total(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((all, tally) => all + tally[key], 0);
  return {
    answers: sum('answers'),
    fit: sum('fit'),
    woven: sum('woven'),
    right: sum('right'),
    noise: sum('noise'),
    dropped: sum('dropped'),
    droppedRightly: sum('droppedRightly'),
  };
}

/** How many of the woven are right, and how many of those meant to be woven are; 1 where there are none. */
export function figures({ woven, right, fit }: Tally): { precision: number; recall: number } {
  return { precision: woven === 0 ? 1 : right / woven, recall: fit === 0 ? 1 : right / fit };
}

function halfOf(file: string, half: Half): readonly Phrase[] {
  const all: Phrase[] = JSON.parse(readFileSync(new URL(`./${file}.json`, import.meta.url), 'utf8'));
  return all.filter((_, at) => at % 2 === (half === 'first' ? 0 : 1));
}

/** "Bookkeeping" is a gerund or a noun as one likes: the same words are right in either form. */
function isWovenRightly(phrase: Phrase, reading: { text: string; form: string }): boolean {
  if (phrase.best !== 'weave') return false;
  return plain(reading.text) === plain(phrase.woven ?? '') || phrase.form === reading.form;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
