import { from, ours, textIn } from '#src/domain/language/en/compose/line.ts';
import { isOfAnotherLanguage } from '#src/domain/language/en/of-another-language.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { nameOfWork, thoughtsOf } from './aims.ts';
import { notBefore } from './not-before.ts';
import { paperInHand, papersIn } from './papers.ts';
import { type GoalDraft, goal, say } from './parts.ts';
import { IS_OF_DAYS } from './study-time.ts';
import { type Told, typedAs } from './told.ts';

/** Papers that many posts ask for, whatever the trade. */
export const OF_ANY_TRADE =
  /\b(?:first aid|CPR|fork ?lift|driv\p{L}*|CDL|food (?:hygiene|safety|handler\p{L}*)|HACCP|medical|ENG1|white card|CSCS|security (?:licen[cs]e|guard)|background check|police check|working with (?:children|kids)|wwcc?|DBS|PVG|(?:garda )?vetting|blue card)\b/iu;

const ENDS_IN_ITS_NAME = /^(?:[\p{L}’'-]+ ){1,4}(?:check|card|clearance|licen[cs]e|certificate|ticket)$/iu;

/** One that was read as no paper, by the name that was typed: "working with children check". */
function asTyped(slots: Told, said: ReadonlySet<string>): Segment[] | null {
  const one = typedAs(slots, 'paper').find(
    ({ words, state, source }) =>
      state === 'lapsed' &&
      OF_ANY_TRADE.test(words) &&
      ENDS_IN_ITS_NAME.test(words.trim()) &&
      !slots.papers.some(({ name }) => name.source === source) &&
      !said.has(source),
  );
  return one ? [ours('my ', 'article'), from({ ...one, option: null }, one.words.trim(), 'quote')] : null;
}

/** A paper of any trade that has run out and that the work in mind asks for is renewed, in place of what only leads to the offer. */
export function withPaperRenewed(drafts: readonly GoalDraft[], slots: Told): readonly GoalDraft[] {
  const said = new Set(
    drafts.flatMap(({ action, measure }) => [...action, ...measure].flatMap(({ sources }) => sources)),
  );
  const offer = drafts.find(({ id }) => id === 'hold-to-terms');
  const gives = drafts.find(({ action }) => LEADS_TO_IT.test(textIn(action)));
  if (!offer || !gives) return drafts;
  const paper = papersIn(slots, 'lapsed').find(
    (one) =>
      OF_ANY_TRADE.test(one.name.quote) &&
      !said.has(one.name.source) &&
      notBefore(one, slots) === null &&
      !isOfAnotherLanguage(one.name.quote, slots),
  );
  const named = (paper && paperInHand(paper)) ?? asTyped(slots, said);
  if (!named || !isAskedFor(textIn(named), slots)) return drafts;
  const renewed = goal('renew', 'path', {
    months: Math.max(1, Math.min(gives.months, offer.months - 1)),
    on: gives.on,
    action: say('renew', 'Renew ', named, '.'),
    measure: 'The paper valid again in my hand.',
    firstStep: IS_OF_DAYS.test(textIn(named))
      ? 'Look up two places that give it, with the price and the next date of each.'
      : 'Ask the office that issues it what is needed and what it costs.',
  });
  return renewed ? drafts.map((draft) => (draft === gives ? renewed : draft)) : drafts;
}

/** A talk, or what is sent for the offer: neither is missed where the paper opens the door. */
const LEADS_TO_IT = /^(?:Talk with|Send \p{L}+ applications) /u;

/** Which work asks for which of these papers. */
const ASKED_FOR: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:first aid|CPR)\b/iu,
    /\b(?:care|carer|caregiver|aide|nurs\p{L}*|ambulance|paramedic|guide|ranger|teach\p{L}*|school|child\p{L}*|kinder\p{L}*|play\p{L}*|youth|coach\p{L}*|sports?|swim\p{L}*|lifeguard|fitness|gym|instructor|trainer|safety|security|fire\p{L}*|rescue|outdoor|sea\p{L}*|boat\p{L}*|ship|harbou?r|ferry|deck\p{L}*|cabin|crew)\b/iu,
  ],
  [
    /\b(?:driv\p{L}*|CDL)\b/iu,
    /\b(?:driv\p{L}*|deliver\p{L}*|courier|trucks?|trucking|lorr\p{L}*|bus|taxi|transport|haul\p{L}*|van)\b/iu,
  ],
  [/\bfork ?lift\b/iu, /\b(?:fork ?lift|warehous\p{L}*|stores?|storeman|logistics|dock|yard|loading)\b/iu],
  [
    /\b(?:food|HACCP)\b/iu,
    /\b(?:food|kitchen|cook\p{L}*|chef|bak\p{L}*|pastry|canteen|cater\p{L}*|restaurant|caf[eé]|butcher|lunch|dinners?)\b/iu,
  ],
  [
    /\b(?:white card|CSCS)\b/iu,
    /\b(?:construction|build\p{L}*|sites?|roof\p{L}*|plumb\p{L}*|electric\p{L}*|carpent\p{L}*|joiner\p{L}*|mason|scaffold\p{L}*|crane|labourer|install\p{L}*)\b/iu,
  ],
  [/\bsecurity\b/iu, /\b(?:security|guard|door\p{L}*)\b/iu],
  [
    /\b(?:medical|ENG1)\b/iu,
    /\b(?:sea\p{L}*|ship|boat\p{L}*|ferry|deck\p{L}*|marine|pilot|driv\p{L}*|crew)\b/iu,
  ],
  [
    /\b(?:check|children|kids|wwcc?|DBS|PVG|vetting|blue card)\b/iu,
    /\b(?:child\p{L}*|kids|school|teach\p{L}*|nurser\p{L}*|kinder\p{L}*|youth|care|carer|nurs\p{L}*|support|coach\p{L}*|tutor\p{L}*|disab\p{L}*|hospital)\b/iu,
  ],
];

const isAskedFor = (paper: string, slots: Told): boolean =>
  ASKED_FOR.some(
    ([name, work]) => name.test(paper) && thoughtsOf(slots).some((aim) => work.test(nameOfWork(aim))),
  );
