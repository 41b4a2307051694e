import { whoOf } from '#src/domain/language/en/compose/doing.ts';
import { from, ours, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { IN_DIALECT } from './papers.ts';
import { inList, type Told, typedAs } from './told.ts';

/** Said to their face it would hurt, or nobody meets them: such words stay out of what is offered to them. */
const HURTS = /\b(?:stupid|dumb|lazy|useless|nothing|fail\w*|losers?|slow|ugly|never see|never meet)\b/i;
const MOST_WORDS = 9;
/** "the young paramedics", "young fishermen", before what is said of them. */
const NAMES_MANY =
  /^(?:(?!who\b|whom\b|with\b|of\b|in\b|from\b|for\b)[\p{L}'’-]+ ){0,4}(?:\p{L}*(?:[^su]s|men)|people|children|folks?|crew|staff)(?=$|,| (?:who|whom|with|of|in|from|for|at|on)\b)/iu;

/** Whom it is for, as several people in a few words: "young cooks". */
export function peopleOf(slots: Told): Segment[] | null {
  const { who } = slots.serving ?? {};
  const said = whoOf(slots, MOST_WORDS);
  const isMany = (who?.isPlural === true || NAMES_MANY.test(textIn(said ?? []))) && who?.isPerson !== false;
  const isKind = said && !said.some(({ text }) => HURTS.test(text)) && !IN_DIALECT.test(textIn(said));
  return isKind && isMany ? said : null;
}

/** Verbs whose "whom" is a learner. */
export const HANDS_ON: readonly string[] = ['teach', 'pass-on', 'open-the-door', 'find-feet', 'show-it-can'];

/** "one of the boys who have no work"; null where nobody was named so. */
export function oneOfThem(slots: Told): Segment[] | null {
  const people = peopleOf(slots);
  if (!people) return null;
  const isDetermined = /^(?:the|my|our|those)\b/iu.test(people[0]?.text ?? '');
  // ", like me", ", before I stop": said of all of it, and not of the one.
  const bare = people.map((one) => ({
    ...one,
    text: one.text.replace(OF_ALL_OF_THEM, '').replace(SOME, ''),
  }));
  // "Any young one who …", "some youngster with a good ear" is one already.
  const isSome = /^some\b/iu.test(people[0]?.text ?? '');
  if (/^any(?:body|one)?\b/iu.test(people[0]?.text ?? '') || (isSome && !NAMES_MANY.test(textIn(people))))
    return people;
  return [ours(isDetermined ? 'one of ' : 'one of the ', 'one'), ...bare];
}

/** "One of the young cooks", who were named as some. */
const SOME = /^some (?:of (?=the\b))?/iu;

/** Also "before they're all gone", "while they still can": when it is done, and not who they are. */
const OF_ALL_OF_THEM = /,? (?:before|while|until|till|as long as) (?:they|we|I|it|he|she|time)\b.*$|, .*$/u;

const ARE_PLACES =
  /^(?:(?!(?:who|that|which|with|of|from|for|in|at)\b)[\p{L}'’-]+ ){0,3}(?:factories|plants|mills|workshops|garages|stations|offices|museums|schools|farms|shops|clinics|hospitals|firms|companies|businesses|restaurants|hotels|villages|towns|roads|rivers|forests|parks)(?=$|,| )/iu;

/** Those whom it is for, where they come together somewhere: no factory meets, and nobody who is lost. */
export function whoMeet(slots: Told): Segment[] | null {
  const people = peopleOf(slots);
  return MEET_NOWHERE.includes(slots.serving?.verb.id ?? '') || ARE_PLACES.test(textIn(people ?? []))
    ? null
    : people;
}

/** Who is lost on the way, and what a story is of: a city and its trams. */
const MEET_NOWHERE: readonly string[] = ['get-there', 'tell-the-stories'];

/** Whether the work is for places of a kind, and for no people: "small factories". */
export function isForPlaces(slots: Told): boolean {
  return ARE_PLACES.test(textIn(peopleOf(slots) ?? []));
}

const NO_BUYERS: readonly string[] = [...HANDS_ON, 'make', 'provide-for'];
const MOST_OF_BUYERS = 12;
const BUYING =
  /\b(?:museums|schools|farms|shops|clinics|hospitals|firms|companies|theatres|churches|restaurants|hotels|caf[eé]s|villages|clubs|galleries)\b/iu;

/** "Four women who work with me": nobody sells to those whom the work is to keep. */
const WORKS_WITH_ME = /\b(?:works?|working) (?:with|for|beside) (?:me|us)\b/iu;

/** Animals and things: somebody else pays for them. */
const IS_OWNED =
  /^(?:(?:the|my|our|small|old|scared|farm|sick) )*(?:dogs?|puppies|cats?|horses?|ponies|cows?|goats?|sheep|pigs?|hens|bees|birds?|animals?|pets?|trees?|plants?|gardens?|backyards?|lawns?|houses|homes|roofs|walls|cars|bikes|boats|engines|machines|shoes|clothes|phones|pianos|furniture)\b/iu;

/** Those who may buy, after a number: people, or places that have something to spend; null where nobody was named so. */
export function buyersOf(slots: Told): Segment[] | null {
  // Whom one would teach or take on buys nothing, and a dress is bought by nobody named.
  if (NO_BUYERS.includes(slots.serving?.verb.id ?? '')) return null;
  const people = peopleOf(slots);
  // No dog and no backyard is offered a price.
  if (people && IS_OWNED.test(textIn(people))) return null;
  if (people && WORKS_WITH_ME.test(textIn(people))) return null;
  if (people) return afterNumber(firstGroup(people));
  const typed = typedAs(slots, 'serve').find(({ option, words }) => option === null && BUYING.test(words));
  const text = typed?.words.split(/[,.;(]/u)[0]?.trim() ?? '';
  if (!typed || IN_DIALECT.test(text) || !BUYING.test(text) || countStretches(text) > MOST_OF_BUYERS)
    return null;
  return afterNumber(firstGroup([from(typed, inList(text), 'quote')]));
}

/** "Small clinics and shop women": a price is offered to two of one kind. */
function firstGroup(people: Segment[]): Segment[] {
  // ", who cannot pay the official service": said of them, and closed by no second comma.
  const at = people.findIndex(({ text }) => ASIDE.test(text));
  const who =
    at < 0
      ? people
      : people
          .slice(0, at + 1)
          .map((one, n) => (n < at ? one : { ...one, text: one.text.replace(ASIDE, '') }));
  const [only, ...more] = who;
  const [, first] = /^((?:[\p{L}'’-]+ ){0,2}[\p{L}'’-]+s) and /u.exec(only?.text ?? '') ?? [];
  return only && first && more.length === 0 ? [{ ...only, text: first }] : who;
}

const ASIDE = /, (?:who|which|that|where)\b.*$/iu;

/** "the older women" after "two" is "of the older women". */
export function afterNumber(who: Segment[]): Segment[] {
  const [first] = who;
  if (!first || !/^(?:the|my|our|those)\b/iu.test(first.text)) return who;
  return [ours('of ', 'of'), ...who];
}
