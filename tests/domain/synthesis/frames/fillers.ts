import { readFileSync } from 'node:fs';
import { questionnaire } from '#src/content/en/index.ts';
import { aimOf, openingOf } from '#src/domain/language/en/realise/direction.ts';
import { type Filler, list, phrase } from '#src/domain/language/en/realise/filler.ts';
import type { SlotName, Slots } from '#src/domain/language/en/realise/frames.ts';
import { besidesOf } from '#src/domain/language/en/realise/sentences.ts';
import type { Forms, Option, Signal } from '#src/domain/model/question.ts';
import type { Document } from './all-frames.ts';
import { emptyPlan, evidenceOf } from './plans.ts';

type Fillers = { readonly [K in SlotName]: readonly Slots[K][] };
type Woven = 'noun' | 'gerund' | 'base' | 'past' | 'clause';

/** How many of the gathered answers stand in each slot, so that all frames with all of them take seconds. */
const ANSWERS_A_FORM = 12;

/** Everything that can stand in a slot: each lexeme of the content in its form, some lists of two, and gathered answers. */
export function fillersFor(document: Document): Fillers {
  return { ...COMMON, opening: OPENINGS[document] ?? COMMON.opening };
}

/** A listed option in one of its hand-written forms, as `fill` gives it. */
function lexemes<F extends Woven>(signal: Signal, form: F): readonly Filler<F>[] {
  return optionsWith(signal).flatMap(({ id, forms }) => {
    const text = (forms as Forms | undefined)?.[form];
    return text === undefined
      ? []
      : [
          {
            form,
            segments: [{ text, kind: 'lexeme' as const, sources: [`test/${id}`], rule: `lexeme-${form}` }],
          },
        ];
  });
}

function optionsWith(signal: Signal): readonly Option[] {
  return questionnaire
    .flatMap((step) => step.questions)
    .flatMap(({ input }) => {
      if (input.kind === 'starter')
        return input.parts.filter((part) => part.signal === signal).flatMap((part) => part.options ?? []);
      return input.signal === signal && 'options' in input ? input.options : [];
    });
}

type Phrase = { woven: string | null; form: string | null; best: string; answer: string };

/** Answers gathered before the rules (tests/phrases), of one form: the even half, which rules may know. */
function answers<F extends Woven>(file: string, form: F): readonly Filler<F>[] {
  return phrasesOf(file)
    .filter((phrase) => phrase.form === form)
    .slice(0, ANSWERS_A_FORM)
    .map(({ woven }) => ({ form, segments: [typed(woven ?? '', 'user', `user-${form}`)] }));
}

/** Gathered answers that fit no slot, in quotation marks. */
function quotes(file: string): readonly Filler<'quote'>[] {
  return phrasesOf(file)
    .filter(({ best, answer }) => best === 'quote' && /^[\w ’',]+$/.test(answer))
    .slice(0, ANSWERS_A_FORM / 2)
    .map(({ answer }) => ({ form: 'quote', segments: [typed(`“${answer.trim()}”`, 'quote', 'own-words')] }));
}

function typed(text: string, kind: 'user' | 'quote', rule: string) {
  return { text, kind, sources: ['test/typed'], rule };
}

function phrasesOf(file: string): readonly Phrase[] {
  const url = new URL(`../../../phrases/${file}.json`, import.meta.url);
  const all: readonly Phrase[] = JSON.parse(readFileSync(url, 'utf8'));
  return all.filter((_, at) => at % 2 === 0);
}

/** Each with its neighbour, as a list of two. */
function pairs<F extends Woven>(all: readonly Filler<F>[]): readonly Filler<F>[] {
  return all.flatMap((filler, at) => {
    const next = all[at + 1];
    return at % 3 === 0 && next ? (list([filler, next]) ?? []) : [];
  });
}

const withPairs = <F extends Woven>(all: readonly Filler<F>[]) => [...all, ...pairs(all)];

const steady = (amount: number) => evidenceOf('steadiness', { amount });
const pays = [null, steady(5)].map((evidence) => besidesOf({ ...emptyPlan, steady: evidence }));

/** Whom with what should change, each of both at least once. */
const whos = [...lexemes('beneficiary', 'noun'), ...answers('contribution-who', 'noun')];
const changes = [
  ...lexemes('change', 'base'),
  ...answers('contribution-change', 'base'),
  ...answers('contribution-change-2', 'base'),
];
const aims = Array.from({ length: Math.max(whos.length, changes.length) }, (_, at) =>
  aimOf(whos[at % whos.length] ?? null, changes[at % changes.length] ?? null),
).filter((aim) => aim !== null);

const COMMON: Fillers = {
  opening: [null, ...optionsWith('horizon').map(({ id }) => evidenceOf('horizon', { option: id }))].map(
    openingOf,
  ),
  who: whos,
  change: changes,
  aim: aims,
  gifts: withPairs(lexemes('strength', 'noun')),
  things: [...answers('strengths-own', 'noun'), ...answers('strengths-own-2', 'noun')],
  doings: [
    ...withPairs(lexemes('strength', 'gerund')),
    ...answers('strengths-own', 'gerund'),
    ...answers('strengths-own-2', 'gerund'),
  ],
  theme: [
    ...withPairs(lexemes('theme', 'noun')),
    ...lexemes('theme', 'gerund'),
    ...answers('themes-own', 'noun'),
    ...answers('themes-own', 'gerund'),
  ],
  values: [...withPairs(lexemes('value', 'noun')), ...answers('values-own', 'noun')],
  room: [...withPairs(lexemes('room-for', 'base')), ...answers('room-for-own', 'base')],
  money: [...lexemes('money-purpose', 'base'), ...answers('money-purpose-own', 'base')],
  pay: pays.flatMap(({ pay }) => pay ?? []),
  pays: pays.flatMap(({ pays }) => pays ?? []),
  instead: answers('never-again-instead', 'base'),
  subject: [...answers('learn-next-what', 'noun'), ...answers('learn-next-what', 'gerund')],
  skill: answers('learn-next-what', 'base'),
  purpose: answers('learn-next-purpose', 'base'),
  did: answers('helped-did', 'past'),
  result: answers('helped-result', 'clause'),
  loved: [...answers('loved-work-work', 'noun'), ...answers('loved-work-work', 'gerund')],
  liked: [...answers('loved-work-liked', 'noun'), ...answers('loved-work-liked', 'gerund')],
  growth: [
    ...lexemes('growth', 'gerund'),
    ...answers('growth-own', 'gerund'),
    ...answers('growth-own', 'noun'),
  ],
  talent: [...answers('hidden-talent', 'noun'), ...answers('hidden-talent', 'gerund')],
  ownWho: quotes('contribution-who'),
  ownChange: quotes('contribution-change'),
  ownDoing: answers('contribution-change', 'base').map(({ segments }) => ({
    form: 'quote',
    segments: segments.map((segment) => ({ ...segment, text: `“${segment.text}”` })),
  })),
  ownWords: quotes('strengths-own'),
  ownLearning: quotes('learn-next-what'),
  ownStory: quotes('helped-did'),
  ownResult: quotes('helped-result'),
  ownLoved: quotes('loved-work-work'),
  contact: [...answers('contact-who', 'noun'), ...quotes('contact-who')],
  supporter: lexemes('person', 'noun'),
  employer: quotes('contribution-change'),
  people: [...answers('contribution-who', 'noun'), ...quotes('contribution-who')],
  known: withPairs(lexemes('knowledge', 'noun')),
  goal: [phrase('make a real start on bookkeeping', 'goal', null), phrase('have one talk', 'goal', null)],
  stepLearn: [phrase('how a kitchen is run', 'typed', null), phrase('the trade', 'typed', null)],
  stepGive: [phrase('two good years', 'typed', null), phrase('a calm pair of hands', 'typed', null)],
  years: [phrase('year', 'typed', null), phrase('two years', 'typed', null)],
  fact: [phrase('I was let go in March', 'typed', null), phrase('my firm closed', 'typed', null)],
  learned: [phrase('to ask early', 'typed', null), phrase('that I work best in a team', 'typed', null)],
  lookFor: [phrase('a steady team', 'typed', null), phrase('a place that plans ahead', 'typed', null)],
};

/** In goals the opening is a way to learn, or the size of a test. */
const OPENINGS: Partial<Record<Document, Fillers['opening']>> = {
  learning: [
    'with a free course, the library or someone who knows',
    'and ask my employer to help with the cost',
  ].map((text) => phrase(text, 'way', null)),
  test: [
    'for one half-day, unpaid or beside someone, without giving anything up',
    'one day a week for a month',
  ].map((text) => phrase(text, 'size', null)),
  shelf: ['for two hours on one day, without giving anything up', 'for two half-days in one month'].map(
    (text) => phrase(text, 'size', null),
  ),
  further: ['free of charge and just once', 'just once'].map((text) => phrase(text, 'size', null)),
};
