import { besideOwnMatter, isOwnMatter } from '#src/domain/language/en/own-matter.ts';
import type { Best, Fit, Proof, Slots } from '#src/domain/synthesis/slots.ts';
import { reasonAloud } from './reason-aloud.ts';

/**
 * The answers as an employer may hear them. Whom of their own somebody earns for is nobody's business at work, nor what
 * they were freed of; nor are "the ladies" anybody, where who they are was cut off.
 */
export function forWork(slots: Slots): Slots {
  const { serving, reason, best, fits } = slots;
  const told = best && withoutHour(best);
  const why = reason && besideOwnMatter(reason);
  const who = serving?.who?.forms.noun ?? '';
  const cut = (serving?.who?.quote ?? '').split(' ').length - who.split(' ').length;
  const isCut = /^the \p{L}+$/u.test(who) && cut >= FEWEST_CUT;
  return {
    ...slots,
    reason: why && reasonAloud(why),
    serving: serving && (serving.verb.id === 'provide-for' || isCut) ? null : serving,
    gifts: slots.gifts.filter((gift) => !isOfRecovery(gift.quote)),
    proofs: slots.proofs.filter((proof) => !isOnlyDays(proof) && !isOwnMatter(deedIn(proof))),
    best: told && isAtNight(told.words.forms.clause ?? '') && fits.some(isNoNights) ? null : told,
  };
}

const FEWEST_CUT = 4;

/** What was done, or came of it, as it is told. */
function deedIn(proof: Proof): string {
  if (proof.stem === 'did') return `I ${proof.did.forms.past ?? ''}`;
  return proof.stem === 'because-of-me' ? (proof.clause.forms.clause ?? '') : '';
}

/** "431 days": with no word of what, it tells an employer nothing, and mostly is a count of days without. */
function isOnlyDays(proof: Proof): boolean {
  if (proof.stem !== 'behind-me' && proof.stem !== 'thing') return false;
  return ONLY_DAYS.test(proof.what.quote.trim());
}

const ONLY_DAYS =
  /^(?:(?:about|almost|nearly|over|more than|exactly|now|my) )?\d[\d,.]*\+? (?:days|nights|weeks|months)(?: (?:today|now|and counting|so far|one at a time|strong))?[.!]?$/iu;

/** "Guys call me when they want to use": whom somebody keeps from it is told in meetings, and to no employer. */
function isOfRecovery(text: string): boolean {
  return OF_RECOVERY.test(text) || OF_THE_HOUSE.test(text.replace(/[.!\s]+$/u, ''));
}

const OF_RECOVERY =
  /\b(?:want(?:s|ed)? to|going to|about to|tempted to|don['’]?t) (?:use|drink|relapse|get high|shoot up|score|gamble|bet)(?= again\b|[.,!]?$)|\b(?:relaps\p{L}*|(?:stay|staying|got|get|getting|been|am) (?:clean|sober)|(?:my|their|his|her) sponsor|(?:AA|NA) meetings?|days (?:clean|sober))\b/iu;

/** "Talking guys down at the house": of a house where people recover, or of their meetings. */
const OF_THE_HOUSE =
  /\b(?:talk|sit|stay|mentor|counsel|sponsor)\p{Ll}* (?:\p{Ll}+ ){0,3}?(?:guys|men|lads|fellas|women|newcomers)\b.*\b(?:at|in|from) (?:(?:the|my|our) (?:halfway )?house|(?:my|the|our) meetings?)$/iu;

/** "3 am, something’s broken": an hour of the night, and what is so then; empty where nothing else was said. */
function withoutHour({ stem, words }: Best): Best {
  const [, then = ''] = stem === 'when-it' ? (AN_HOUR.exec(words.forms.clause ?? '') ?? []) : [];
  return then === '' ? { stem, words } : { stem: 'when', words: { ...words, forms: { clause: then } } };
}

const AN_HOUR =
  /^(?:[1-5](?:[:.]\d\d)? ?a\.?m\.?|(?:\p{L}+ )?in the middle of the night|midnight),(?: and)? (?=\S+ (?:is|are|was|has|have|\p{L}+s)\b|\S+[’'](?:s|re|m)\b)(.+)$/iu;

function isAtNight(text: string): boolean {
  return /\b(?:1[12]|[1-4])(?:[:.]\d\d)? ?a\.?m\b|\bmidnight\b|\bnights?\b/iu.test(text);
}

const isNoNights = ({ id }: Fit) => id === 'no-nights';
