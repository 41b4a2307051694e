import { originOf, phrasesOf } from './slot-items.ts';
import type { Gift, Phrase, Slots, Work } from './slots.ts';
import type { ToldItem } from './told.ts';
import type { SlotRules } from './writing-language.ts';

/** What people come for, with what it costs or gives. */
export function giftsOf(item: ToldItem, told: readonly ToldItem[]): readonly Gift[] {
  const marked = told.find(({ signal, part }) => signal === 'energy' && part === item.part)?.mark ?? null;
  return phrasesOf(item, 'gerund', 'noun', 'howTo', 'sentence').map((phrase) => ({
    ...phrase,
    isStarred: marked === 'energy',
    isTiring: marked === 'tires',
  }));
}

/** Without what only names the work again ("office work", by an office worker), where another gift is left. */
export function besideTheWork(gifts: readonly Gift[], works: readonly Work[]): readonly Gift[] {
  const names = new Set(
    works
      .flatMap((one) => {
        if (one.kind === 'own') return [];
        const { quote } = one.kind === 'role' ? one.role : one.kind === 'field' ? one.field : one.doing;
        return [...quote.split(/[,;/]/u), one.kind === 'field' ? one.field.name : ''];
      })
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== ''),
  );
  const others = gifts.filter(
    ({ option, forms, quote }) =>
      option !== null ||
      forms.noun === undefined ||
      forms.gerund !== undefined ||
      ![forms.noun, quote].some((name) => names.has(name.toLowerCase())),
  );
  return others.length > 0 ? others : gifts;
}

/** The chosen verb, and whom or what it serves; the person's own people are "provides", and no matter of work. */
export function servingOf(items: readonly ToldItem[], rules: SlotRules): Pick<Slots, 'serving' | 'provides'> {
  const verb = items.find(({ part }) => part === 'verb');
  const who = items.find(({ part }) => part === 'who') ?? null;
  const origin = originOf(verb);
  if (!verb?.option || !origin) return { serving: null, provides: null };
  const said = fitting(verb.option, whoOf(who, rules));
  const sentence = said && who ? rules.tellBeside(who.quote) : null;
  const served = {
    verb: { ...origin, id: verb.option },
    who: said ? { ...said, isPerson: PEOPLE_VERBS.has(verb.option) ? true : null } : null,
    ...(said && sentence ? { told: { ...said, forms: { sentence } } } : {}),
  };
  // Help for one's own is a chore or a joy, and no work: it stays between the two, but for whom one earns.
  if (said && rules.isOwnPeople(said.forms.noun ?? ''))
    return { serving: null, provides: verb.option === 'provide-for' ? served : null };
  return { serving: served, provides: null };
}

/** "Young women how to sew" are taught; "how the council answers" is improved. With another verb those alone are named, or nobody. */
function fitting(verb: string, who: Phrase | null): Phrase | null {
  const noun = who?.forms.noun ?? '';
  if (!who || !/(?:^| )how /u.test(noun)) return who;
  if (noun.startsWith('how ')) return verb === 'improve' ? who : null;
  // "Women who don’t know how to read" are told of whole: no verb is left to wait for what it takes.
  return verb === 'teach' || !SHOWN_HOW.test(noun)
    ? who
    : { ...who, forms: { noun: noun.replace(/ how to .*/u, '') } };
}

/** Those who are shown how stand right before it, or where they are. */
const SHOWN_HOW =
  /^(?:(?!who |that |whose |no )\S+ ){0,6}?\S*(?:s|people|kids|children|w?omen|men|folk)(?: (?:in|of|from|on|at)(?: (?!\S+ing )\S+){1,3})? how to /u;

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

/** "Hedges, walls and old gates": as many as one reads at once, each by one or two words. */
const MOST_OF_A_LIST = 3;
const PLAIN_NAME = /^(?!very |so |too |just )(?:\p{L}+ )?\p{L}+s$/u;

/** Whom it serves: one group, or a list as it was typed. */
function whoOf(item: ToldItem | null, { bothOf, readServed, withItsEnd }: SlotRules): Phrase | null {
  const phrases = phrasesOf(item, 'noun');
  const [only] = item?.parts ?? [];
  const origin = originOf(item);
  // "My parents and my sister till she finishes college": for how long is another matter.
  // Those who are named first are the whole: of others that stand behind no one would know whom they join.
  const isLost = only?.kind === 'unread' && only.text.includes(' ');
  const served = only && (isLost || phrases.length === 0) ? readServed(only.text) : null;
  if (served !== null && origin) return { ...origin, forms: { noun: served }, isPlural: true };
  if (isLost) return null;
  // What comes after a full stop is said about them, and is no second group.
  const [first, second] = /[.!?]\s+\S/u.test(item?.quote.trim() ?? '') ? phrases.slice(0, 1) : phrases;
  if (!first) return null;
  const all = phrases.map(({ forms }) => forms.noun ?? '');
  if (
    phrases.length === MOST_OF_A_LIST &&
    item?.parts.length === MOST_OF_A_LIST &&
    all.every((one) => PLAIN_NAME.test(one))
  )
    return { ...first, forms: { noun: `${all[0]}, ${all[1]} and ${all[2]}` }, isPlural: true };
  const whole = withItsEnd(first.forms.noun ?? '', item?.quote ?? '');
  if (whole !== null) return { ...first, forms: { noun: whole } };
  if (!second || !first.forms.noun || !second.forms.noun) return first;
  const both = bothOf(first.forms.noun, second.forms.noun, item?.quote ?? '');
  return both === null ? first : { ...first, forms: { noun: both }, isPlural: true };
}
