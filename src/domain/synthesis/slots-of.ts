import { isRealDate } from '#src/domain/dates.ts';
import {
  type Adviser,
  ARCS,
  type Arc,
  type Deadline,
  FITS,
  type Figure,
  type Fit,
  type FitId,
  type Gift,
  type Learning,
  type Origin,
  PAPER_STATES,
  type PaperHeld,
  type Phrase,
  type Proof,
  type Slots,
  STANCES,
} from './slots.ts';
import type { ReadPart, ReadWork, ToldItem } from './told.ts';
import { inMindOf, targetOf, workOf } from './work-slots.ts';
import type { WritingLanguage } from './writing-language.ts';

/** What is needed beside the answers. */
export type Around = {
  shares: Slots['shares'];
  /** A day in the language's way of writing, as an ISO date; null where it is none. */
  readDay: (words: string) => string | null;
  /** "a" or "an" before a role in the person's own words. */
  withArticle: (words: string) => string;
  /** The kinds of work that somebody's own words name. */
  readWork: (words: string) => readonly ReadWork[];
  readOwn: WritingLanguage['readOwn'];
};

/** The slots that the answers fill. Pure and total: what was not given, or not understood, leaves its slot empty. */
export function slotsOf(told: readonly ToldItem[], around: Around): Slots {
  const of = (signal: string) => told.filter((item) => item.signal === signal);
  const one = (signal: string) => of(signal)[0] ?? null;
  const arc = arcOf(one('arc'));
  const work = of('work').flatMap((item) => workOf(item, around));
  const inMind = inMindOf(of('target'), around);
  // Who takes up their work again means the first that they name: the second is often what they do meanwhile.
  const known = arc?.id === 'elsewhere' ? work.slice(0, 1) : work;
  const part = (signal: string, name: string) => of(signal).find((item) => item.part === name) ?? null;
  const [cushion] = of('cushion');
  const figure = (signal: string, name: string) => figureOf(part(signal, name));
  return {
    arc,
    work,
    roles: known.flatMap((one) => (one.kind === 'role' ? one.role : [])),
    fields: known.flatMap((one) => (one.kind === 'field' ? one.field : [])),
    years: yearsOf(one('years')),
    inMind,
    target: targetOf(inMind),
    gifts: of('strength').flatMap((item) => giftsOf(item, told)),
    serving: servingOf(of('serve')),
    proofs: proofsOf(of('proof')),
    story: { before: phraseOf(one('story-before'), 'clause'), after: phraseOf(one('story-after'), 'clause') },
    reason: reasonOf(one('reason')),
    best: bestOf(one('best')),
    fits: of('fit').flatMap((item) => fitOf(item)),
    off: of('off').flatMap((item) => phrasesOf(item, 'noun').filter(isPlainOff)),
    papers: of('paper').flatMap((item) => paperOf(item)),
    learning: of('learning').flatMap((item) => learningOf(item)),
    noSchool: originOf(of('learning').find(({ option }) => option === 'no-school')),
    standing: optionIn(one('standing'), ['working', 'ending', 'looking', 'studying', 'not-working'] as const),
    pay: { now: figure('pay', 'now'), need: figure('pay', 'need'), aim: figure('pay', 'aim') },
    own: { saved: figure('own-money', 'saved'), needed: figure('own-money', 'needed') },
    deadline: deadlineOf(one('deadline'), around),
    cushionMonths: cushion ? (CUSHIONS[cushion.option ?? ''] ?? null) : null,
    unpaid: optionIn(one('unpaid'), ['none', 'some', 'any-pay'] as const),
    hours: {
      canGive:
        part('hours', 'can-give')?.amount ??
        hoursIn(of('fit').find(({ option }) => option === 'hours-at-most')),
      now: part('hours', 'now')?.amount ?? null,
    },
    meanwhile: of('meanwhile').flatMap((item) => meanwhileOf(item)),
    place: optionIn(one('place'), ['stay', 'would-move', 'abroad-study', 'abroad-work'] as const),
    advisers: of('person').flatMap((item) => adviserOf(item)),
    learningHours: LEARNING_HOURS[one('learning-hours')?.option ?? ''] ?? null,
    horizonYears: HORIZONS[one('horizon')?.option ?? ''] ?? null,
    shares: around.shares,
  };
}

/** Months that each answer to "how long could you manage on less" stands for: its lower end. */
const CUSHIONS: Readonly<Record<string, number>> = {
  'under-three': 2,
  'three-six': 3,
  'six-twelve': 6,
  'over-year': 12,
};
const LEARNING_HOURS: Readonly<Record<string, number>> = {
  none: 0,
  'one-two': 1,
  'three-five': 3,
  'six-ten': 6,
  more: 10,
};
const HORIZONS: Readonly<Record<string, number>> = { three: 3, five: 5, ten: 10 };
/** Those who may be asked for advice: never children, nor those one looks after. */
const ADVISERS = [
  'partner',
  'parents',
  'relative',
  'friend',
  'manager',
  'past-manager',
  'colleague',
  'mentor',
  'community',
];

/** What one leaves behind reads well by its chip, or as several of a thing; "the word 'journey'" does not. */
function isPlainOff({ option, forms, isPlural }: Phrase): boolean {
  const words = forms.noun ?? '';
  return (
    option !== null ||
    ((isPlural === true || /ing\b/.test(words)) &&
      !/["'‘’“”\d]/.test(words) &&
      words.split(/\s+/u).length <= 3)
  );
}

function originOf(item: ToldItem | null | undefined): Origin | null {
  return item
    ? { source: item.id, quote: item.quote, option: item.option, topic: item.topic, channel: item.channel }
    : null;
}

function optionIn<T extends string>(item: ToldItem | null, known: readonly T[]): T | null {
  return known.find((option) => option === item?.option) ?? null;
}

function arcOf(item: ToldItem | null): Slots['arc'] {
  const id = optionIn<Arc>(item, ARCS);
  const origin = originOf(item);
  return id && origin ? { id, origin } : null;
}

/** Parts that say something: items and sentences of the person's own. */
function saying(item: ToldItem): readonly ReadPart[] {
  return item.parts.filter(({ kind }) => kind === 'item' || kind === 'own-sentence');
}

function phrase(item: ToldItem, { forms, isPlural, topic, text }: ReadPart): Phrase {
  return {
    source: item.id,
    quote: text,
    option: null,
    topic: topic ?? item.topic,
    channel: item.channel,
    forms,
    isPlural,
  };
}

/** A listed option with its hand-written forms. */
function chip(item: ToldItem): Phrase | null {
  const origin = originOf(item);
  return origin && item.option !== null && Object.keys(item.forms).length > 0
    ? { ...origin, forms: item.forms as Phrase['forms'] }
    : null;
}

/** Every phrase of an answer that has one of the forms: own words by their parts, a chip as it is. */
function phrasesOf(item: ToldItem | null, ...wanted: readonly (keyof Phrase['forms'])[]): readonly Phrase[] {
  if (!item) return [];
  const listed = chip(item);
  const all = listed ? [listed] : saying(item).map((part) => phrase(item, part));
  return all.filter(({ forms }) => wanted.some((form) => forms[form] !== undefined));
}

/** The first such phrase. */
function phraseOf(item: ToldItem | null, ...wanted: readonly (keyof Phrase['forms'])[]): Phrase | null {
  return phrasesOf(item, ...wanted)[0] ?? null;
}

/** The phrase whatever its forms, where only the words as typed are shown. */
function plainOf(item: ToldItem, words: string | null): Phrase | null {
  const text = words?.trim() ?? '';
  return text === ''
    ? null
    : {
        source: item.id,
        quote: text,
        option: null,
        topic: item.topic,
        channel: item.channel,
        forms: { noun: text },
      };
}

function yearsOf(item: ToldItem | null): Slots['years'] {
  const origin = originOf(item);
  const count = item?.amount ?? null;
  return origin && count !== null && count >= 1 && count <= 80 ? { count: Math.round(count), origin } : null;
}

function giftsOf(item: ToldItem, told: readonly ToldItem[]): readonly Gift[] {
  const marked = told.find(({ signal, part }) => signal === 'energy' && part === item.part)?.mark ?? null;
  return phrasesOf(item, 'gerund', 'noun', 'howTo').map((phrase) => ({
    ...phrase,
    isStarred: marked === 'energy',
    isTiring: marked === 'tires',
  }));
}

const OWN_PEOPLE =
  /^(?:my |our |me )?(?:grand ?(?:ma|pa|mother|father|son|daughter|kids|children|bairns?)|gran|granny|nan|nana|nanay|mum|mom|mam|ma|dad|pa|mother|father|parents|son|sons|daughter|daughters|wife|husband|partner|kids|children|family|brother|sister|myself)(?: and .*)?$/i;

function servingOf(items: readonly ToldItem[]): Slots['serving'] {
  const verb = items.find(({ part }) => part === 'verb');
  const who = items.find(({ part }) => part === 'who') ?? null;
  const origin = originOf(verb);
  if (!verb?.option || !origin) return null;
  const said = whoOf(who);
  // Help for one's own is a chore or a joy, and no work: it stays between the two.
  if (said && OWN_PEOPLE.test(said.forms.noun ?? '')) return null;
  return {
    verb: { ...origin, id: verb.option },
    who: said ? { ...said, isPerson: PEOPLE_VERBS.has(verb.option) ? true : null } : null,
  };
}

/** Verbs of the menu that take people and nothing else, so that what is named are people. */
const PEOPLE_VERBS = new Set([
  'teach',
  'pass-on',
  'help',
  'open-the-door',
  'listen-to',
  'be-there-for',
  'stand-up-for',
  'welcome',
  'bring-together',
  'advise',
  'feed',
  'build-for',
  'repair-for',
  'make-life-easier',
  'make-sense-of-numbers',
  'get-there',
  'bring-joy',
  'provide-for',
  'treat',
  'make-things-work',
]);

/** Two groups stand side by side where both are short. */
const MOST_WORDS_OF_TWO = 13;

/** Whom it serves: one group, or a list as it was typed. */
function whoOf(item: ToldItem | null): Phrase | null {
  const phrases = phrasesOf(item, 'noun');
  // What comes after a full stop is said about them, and is no second group.
  const [first, second] = /[.!?]\s+\S/u.test(item?.quote.trim() ?? '') ? phrases.slice(0, 1) : phrases;
  if (!first) return null;
  if (!second || !first.forms.noun || !second.forms.noun) return first;
  // "My mother for one", "the older ones first" say more of the first.
  if (/^(?:my|our) |^\p{L}+ly |(?: first| for one| at a time)$/u.test(second.forms.noun)) return first;
  const both = `${first.forms.noun} and ${second.forms.noun}`;
  return both.split(/\s+/u).length <= MOST_WORDS_OF_TWO
    ? { ...first, forms: { noun: both }, isPlural: true }
    : first;
}

function proofsOf(items: readonly ToldItem[]): readonly Proof[] {
  const questions = [...new Set(items.map(({ id }) => id.split('/')[0]))];
  return questions.flatMap((question) => {
    const mine = items.filter(({ id }) => id.split('/')[0] === question);
    const proof = proofOf(mine);
    const isSaidAloud = mine.every(({ channel, topic }) => channel === 'shareable' && topic === null);
    return proof ? [{ ...proof, isSaidAloud } as Proof] : [];
  });
}

/** A proof without whether it may be said aloud, for each of its stems. */
type Stemmed<T> = T extends Proof ? Omit<T, 'isSaidAloud'> : never;

function proofOf(items: readonly ToldItem[]): Stemmed<Proof> | null {
  const part = (name: string) => items.find((item) => item.part === name) ?? null;
  switch (items[0]?.state) {
    case 'did':
      return only(phraseOf(part('did'), 'past'), (did) => ({ stem: 'did', did }));
    case 'never':
      return only(phraseOf(part('did'), 'past'), (did) => ({ stem: 'never', did }));
    case 'because':
      return only(phraseOf(part('clause'), 'clause', 'sentence'), (clause) => ({
        stem: 'because-of-me',
        clause,
      }));
    case 'number': {
      const what = phraseOf(part('what'), 'noun');
      const from = figureAlone(phraseOf(part('from'), 'noun'));
      const to = figureAlone(phraseOf(part('to'), 'noun'));
      return what && from && to ? { stem: 'number', what, from, to } : null;
    }
    case 'behind':
      return only(phraseOf(part('what'), 'noun'), (what) => ({ stem: 'behind-me', what }));
    case 'first': {
      const group = phraseOf(part('group'), 'noun');
      const to = phraseOf(part('to'), 'base');
      return group && to ? { stem: 'first-in', group, to } : null;
    }
    case 'title':
      return only(phraseOf(part('what'), 'noun'), (what) => ({ stem: 'title', what }));
    case 'thing':
      return only(phraseOf(part('what'), 'noun', 'gerund'), (what) => ({ stem: 'thing', what }));
    default:
      return null;
  }
}

/** "6% in 14 months, taught myself": what follows the comma tells how, and does not go on with "from ... to". */
function figureAlone(said: Phrase | null): Phrase | null {
  const noun = said?.forms.noun?.split(',')[0]?.trim();
  return said && noun ? { ...said, forms: { ...said.forms, noun } } : null;
}

function only<T, R>(value: T | null, make: (value: T) => R): R | null {
  return value === null ? null : make(value);
}

/** "Because I want it" gives the wish again, and no reason. */
const WISH = /^I(?:['’]d|(?: just| only| really| always)? (?:want|would|wish|hope|need))\b/i;
/** "Ever since" goes on with something that happened. */
const HAPPENED =
  /\b(?:\p{L}{2,}ed|was|were|had|did|went|came|saw|got|took|said|told|found|made|left|gave|began|became|lost|met|heard|felt|knew|thought|taught|sat|stood|ran|wrote|built|bought|brought|held|grew|fell|let|put|won|kept|spent|spoke|understood|broke|drove|read|rode|sold|sent|slept|woke|wore)\b/u;
/** "Because when it rains": what comes first is no reason by itself. */
const HALF = /^(?:when|if|while|before|after|until)\b/i;
const DENIED = /\b(?:not|never|no|nobody|nothing|because|hate|tired|sick|scared)\b|n['’]t\b/i;
const MOST_WORDS_OF_REASON = 17;

function reasonOf(item: ToldItem | null): Slots['reason'] {
  const clause = phraseOf(item, 'clause');
  const words = clause?.forms.clause ?? '';
  if (!clause || words.split(/\s+/u).length > MOST_WORDS_OF_REASON) return null;
  // "Ever since the rain has come" is no English; what tense was meant, nobody can tell.
  if (item?.state === 'since')
    return /\b(?:has|have|am|is|are)\b/i.test(words) || !HAPPENED.test(words)
      ? null
      : { stem: 'since', clause };
  return item?.state === 'because' &&
    !WISH.test(words) &&
    !DENIED.test(words) &&
    !HALF.test(item.quote.trim())
    ? { stem: 'because', clause }
    : null;
}

const HAS_A_SUBJECT =
  /^(?:i|you|he|she|it|we|they|there|the|my|our|people|every(?:one|body|thing)|some(?:one|body|thing)|no(?:body|thing)|one|an? (?!bit\b|little\b|lot\b))\b/i;
const BESTS = ['when-i', 'when-it', 'when', 'where'] as const;

function bestOf(item: ToldItem | null): Slots['best'] {
  const words = phraseOf(item, 'clause', 'noun', 'gerund');
  if (!item || !words) return null;
  // A whole clause under "when I" stands after "when" alone, as the reader found.
  const read = saying(item)[0]?.stem;
  // "When it is a bit mad and everybody needs something": "it is" holds the first half only.
  if (item.state === 'when-it' && read === 'clause' && !HAS_A_SUBJECT.test(words.forms.clause ?? ''))
    return null;
  const stem =
    BESTS.find((known) => known === (read === 'clause' ? 'when' : read)) ??
    BESTS.find((known) => known === item.state);
  return stem ? { stem, words } : null;
}

function fitOf(item: ToldItem): readonly Fit[] {
  const origin = originOf(item);
  if (!origin) return [];
  const id = FITS.find((known): known is FitId => known === item.option);
  // In the person's own words it may be anything: what speaks of a private matter fills no sentence.
  if (!id) {
    const words = item.topic === null ? phraseOf(item, 'noun') : null;
    return words ? [{ ...origin, id: 'own', detail: null, words }] : [];
  }
  // "Evenings: bowling on Wednesdays", "every other weekend": not all of them.
  if ((id === 'weekends' || id === 'evenings') && A_DAY.test(item.detail ?? '')) return [];
  return [{ ...origin, id, detail: detailOf(id, item), words: null }];
}

const A_DAY =
  /\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:[a-z]*day)?s?\b|\b(?:every (?:other|second)|alternate|some|one|two)\b/i;

/** A time of the day as people write it: "3:15", "15h", "half past three", "dinner". */
const TIME =
  /^(?:about |around |by )?(?:\d{1,2}(?:[:.h]\d{2})?(?: ?h)?(?: ?[ap]\.?m\.?)?|(?:half past|quarter (?:past|to)) \w+|noon|dinner|supper|tea|bedtime|(?:one|two|three|four|five|six|seven|eight) o['’]clock)$/i;
const MOST_WORDS_OF_DETAIL = 6;

/** What a chip asked for, where it is what the chip asked for: a time, a number, or people in a few words. */
function detailOf(id: FitId, item: ToldItem): Phrase | null {
  const typed = (item.detail ?? '').trim().split(/[,;(]/u)[0]?.trim() ?? '';
  if (id === 'home-by') return TIME.test(typed) ? plainOf(item, typed) : null;
  if (id === 'hours-at-most') {
    const hours = /^(?:about |around |max |up to )?(\d{1,2})(?: ?(?:h|hrs?|hours?)\b.*)?$/i.exec(typed)?.[1];
    return hours ? plainOf(item, hours) : null;
  }
  const read = saying(item)[0];
  const who = read?.forms.noun?.split(/[,;(]/u)[0]?.trim() ?? '';
  const isPeople = who !== '' && !/\d|day\b/i.test(who) && who.split(/\s+/u).length <= MOST_WORDS_OF_DETAIL;
  return read && isPeople ? { ...phrase(item, read), forms: { noun: who } } : null;
}

function paperOf(item: ToldItem): readonly PaperHeld[] {
  const name = phraseOf(item, 'noun');
  const state = PAPER_STATES.find((known) => known === item.state) ?? 'in-force';
  return name ? [{ name, state, missing: plainOf(item, item.detail) }] : [];
}

function learningOf(item: ToldItem): readonly Learning[] {
  if (item.option === 'no-school') return [];
  const stated = STANCES.find((known) => known === item.state);
  // One line is one thing: what was added after a comma, or "if", says when, where or on what terms.
  return phrasesOf(item, 'noun', 'gerund')
    .slice(0, 1)
    .flatMap((what) => {
      const forms = Object.fromEntries(
        Object.entries(what.forms).map(([form, text]) => [
          form,
          (text.split(/[,;(–]|\s+(?:if|but|or|not|maybe)\b/iu)[0] ?? '').trim(),
        ]),
      );
      return Object.values(forms).some((text) => text === '')
        ? []
        : [{ what: { ...what, forms }, stance: stated ?? 'later' } as const];
    });
}

/** A figure with the words it was typed in; the amount is null where no number was certain. */
function figureOf(item: ToldItem | null): Figure | null {
  const origin = originOf(item);
  if (!item || !origin) return null;
  // A figure with a story around it is compared with nothing and printed nowhere.
  if (item.amount === null) return null;
  const [currency = '', period = ''] = (item.state ?? '').split('/');
  return {
    ...origin,
    text: item.detail ?? item.quote,
    amount: item.amount,
    currency,
    period: PERIODS.find((known) => known === period) ?? null,
  };
}

const PERIODS = ['hour', 'week', 'month', 'year'] as const;

function deadlineOf(item: ToldItem | null, { readDay }: Around): Deadline | null {
  const origin = originOf(item);
  const detail = item?.detail?.trim() ?? '';
  if (!item || !origin || detail === '') return null;
  const count = Number(/\d+/.exec(detail.normalize('NFKC'))?.[0] ?? Number.NaN);
  switch (item.option) {
    case 'working-by':
    case 'ends-on': {
      const on = readDay(detail);
      return on && isRealDate(on) ? { kind: item.option, on, origin } : null;
    }
    case 'money-lasts':
      return count >= 1 && count <= 120 ? { kind: 'money-lasts', months: count, origin } : null;
    case 'stop-in':
      return count >= 1 && count <= 60 ? { kind: 'stop-in', years: count, origin } : null;
    default:
      return null;
  }
}

function hoursIn(item: ToldItem | undefined): number | null {
  const hours = Number(
    /^\D{0,8}(\d{1,2})(?: ?h| ?hours?| ?hrs?|$)/i.exec(item?.detail?.trim() ?? '')?.[1] ?? Number.NaN,
  );
  return hours >= 1 && hours <= 100 ? hours : null;
}

const MEANWHILE = ['housing', 'sends-money', 'loan', 'cares-for', 'children', 'nobody'] as const;

function meanwhileOf(item: ToldItem): Slots['meanwhile'] {
  const origin = originOf(item);
  const id = MEANWHILE.find((known) => known === item.option);
  return origin && id ? [{ id, detail: plainOf(item, item.detail), origin }] : [];
}

function adviserOf(item: ToldItem): readonly Adviser[] {
  const origin = originOf(item);
  const relation = ADVISERS.find((known) => known === item.option);
  return origin && relation ? [{ ...origin, relation, name: item.detail ?? '' }] : [];
}
