import { freeVerbs } from './free-verbs.ts';
import { pastOf } from './inflect.ts';
import { item, type Outcome, unread } from './outcome.ts';
import { isComment } from './reasons.ts';
import { clause, past, pastToOffer, plain, sentence } from './sentence-forms.ts';
import type { Tagged } from './tag-names.ts';
import { tag } from './tags.ts';
import { isBaseVerb, isNounToo, isSameInPast } from './verb-words.ts';

/** Words of one's own that may stand as a sentence; longer ones are kept, and not printed whole. */
const SENTENCE_AT_MOST = 25;

/** What one does or is again and again, and no deed that is told. */
const HABIT =
  /^(?:have|know|like|love|want|need|think|feel|be|do|live|believe|hope|enjoy|hate|mean|go)\b|\b(?:always|every(?! (?:one|body|single))|usually|often|sometimes|never|whenever|when|if)\b/iu;

/** "Winning the regional prize": what is done once is done, where "I" stands before it. */
const DONE_ONCE =
  /^(?:winning|opening|passing|finishing|getting|building|becoming|graduating|completing|making|writing|founding|saving|raising|setting|bringing)$/;

/** "Rebuilt a bike for my nan so she could get to work": the deed stands without whom or what it was for. */
function withoutTail(text: string): string {
  const start = text.replace(SO_THAT, '').replace(FOR_KIN, '');
  return start.split(' ').length < 3 ? text : start;
}

const SO_THAT = /,? so (?:that )?(?:I|we|they|he|she|it|my \p{L}+) .*$/u;
const FOR_KIN =
  /(?<!\b(?:cared|caring|care|provided|spoken|spoke|stood in|cooked and cared)) for (?:my|our) (?:\p{L}+ )?(?:nans?|grans?|grand\p{L}+|mums?|moms?|mams?|mother|dads?|father|parents|son|daughter|wife|husband|partner|kids?|child(?:ren)?|brother|sister|aunt\p{L}*|uncle|cousin|family)(?:['’]s)?\b.*$/iu;

/** "Never missed a day, ask anybody": who could say so is no part of the deed. */
function withoutWitness(text: string): string {
  return text.replace(
    /,? (?:just |you can |go )?ask (?:for |about )?(?:me|any(?:one|body)|every(?:one|body)|them)\b.*$/iu,
    '',
  );
}

/** What was done, as it stands after "I". */
export function deed(
  said: string,
  line: string,
  saidTags: Tagged,
  whole: Tagged,
  isOpening: boolean,
): Outcome {
  // "15 years same company never missed payroll".
  const kept = /^(?:\d+|[a-z]+) years?(?: [a-z]+){0,3},? (never (?:once )?[a-z]+ .*)$/i.exec(said)?.[1];
  const text = withoutWitness(kept ?? said);
  const tagged = text !== said ? tag(text) : saidTags;
  if (!isOpening && isComment(text)) return { kind: 'aside', note: 'told-more' };
  const told = item(past(text, tagged));
  if (told && !FOR_KIN.test(text) && !/^I(?:’m|’ve| am| have) /.test(line)) return told;
  const start = withoutTail(text);
  const begun = start === text ? null : item(past(start, tag(start)));
  if (begun && freeVerbs(tag(start)) <= 1 + Number(/ and /.test(start))) return begun;
  // "I stopped drinking. 6 years in March": what is no deed behind one tells more of it.
  if (!isOpening && freeVerbs(whole) === 0) return { kind: 'aside', note: 'told-more' };
  const done = /^I(?:’ve| have) /i.test(line) ? item(past(text, tagged)) : null;
  if (done) return done;
  if (freeVerbs(whole) > 0) return own(line, whole);
  const offer = pastToOffer(text, tagged);
  // "Build a wall": one thing that was made or won, told in the plain form.
  if (offer && tagged.tags[0] === 'base' && tagged.words.length > 1 && !HABIT.test(text))
    return { kind: 'item', note: 'read', forms: { past: andInPast(offer) }, isPlural: null };
  if (offer && DONE_ONCE.test(tagged.words[0] ?? '') && !/(?:and|or|,) \S+ing\b/.test(text))
    return { kind: 'item', note: 'read', forms: { past: offer }, isPlural: null };
  // "Help deliver a baby", "repair old walls": a verb by what stands behind it, though it may name a thing elsewhere.
  const verb = offer === null && !HABIT.test(text) && isDoneTo(text) ? pastOfVerb(text) : null;
  if (verb !== null) return { kind: 'item', note: 'read', forms: { past: verb }, isPlural: null };
  // "700,000 miles with no accident": no deed, and what lies behind one.
  return DRIVEN.test(text)
    ? { kind: 'item', note: 'read', forms: { noun: text }, isPlural: true }
    : unread('no-past', offer);
}

const DRIVEN = /^\d[\d.,]* (?:million )?(?:miles|km) with(?:out| no) /u;

/** "Built a wall and win": the second deed is told as the first. */
function andInPast(line: string): string {
  return line
    .replace(/, (?=\p{Ll}+ (?:everything|it all)$)/u, ' and ')
    .replace(/(?<=\b(?:and|then) )(\p{Ll}+) (\p{Ll}+)/gu, (whole, verb: string, next: string) =>
      isBaseVerb(verb) &&
      (!isNounToo(verb) || /^(?:an?|the|my|our|it|them|everything)$/u.test(next)) &&
      !isSameInPast(verb)
        ? `${pastOf(verb)} ${next}`
        : whole,
    );
}

function isDoneTo(text: string): boolean {
  const next = tag(`to ${text}`).tags[2] ?? '';
  return /^(?:det|adj|base)$/u.test(next) || (next === 'prep' && MOVES.test(text));
}

/** "Walk from Eritrea to Sudan". */
const MOVES =
  /^(?:move|step|return|walk|swim|run|ride|sail|climb|travel|march|hike|cycle|row|fly|drive|paddle|jump|cook|care|fight|stand)\b/u;

/** "Been late n I take 2 buses": what makes it the harder is told beside it. */
const AND_YET =
  /,? (?:and|n|even though|though) I (?:take|walk|live|drive|come|cycle|travel|have|had|work|worked) .*$/iu;

/** What was never done, as it stands after "I never". */
export function never(typed: string, typedTags: Tagged): Outcome {
  const text = withoutWitness(typed.replace(AND_YET, ''));
  const tagged = text === typed ? typedTags : tag(text);
  if (/^(?:not|didn’t|don’t|haven’t|no(?!-)|wasn’t|couldn’t)\b/i.test(text)) return unread('twice-not');
  // "Had an accident, only once a mirror": what is left out would turn it.
  if (/, only one time /iu.test(text)) return unread('no-past');
  const told = item(past(text.replace(/^been /, 'was '), tag(text.replace(/^been /, 'was '))));
  if (told) return told;
  const base = item(plain(text, tagged));
  const offer = pastToOffer(text, tagged) ?? pastOfVerb(text);
  return base
    ? { ...base, forms: offer ? { ...base.forms, past: offer } : (base.forms ?? {}), offer }
    : unread('no-past');
}

/** "Walk past a call light": behind "I never" stands a verb, though it may name a thing elsewhere. */
function pastOfVerb(text: string): string | null {
  const [verb = '', ...rest] = text.split(' ');
  return isBaseVerb(verb) && rest.length > 0 && freeVerbs(tag(`to ${text}`)) === 0
    ? [pastOf(verb), ...rest].join(' ')
    : null;
}

/** A clause of the person's own may stand as a sentence where it is whole, plain and short. */
export function own(line: string, whole: Tagged): Outcome {
  const { forms } = clause(line, whole);
  // "Their problems and I am sick of it": a thing, and then a sentence.
  const before = /^(.+?) and (?:I|we|they|he|she|it)(?=[\s’])/.exec(line)?.[1];
  if (before !== undefined && freeVerbs(tag(before)) === 0) return unread('shape');
  const isWhole = forms.clause !== undefined && freeVerbs(whole) <= 2 && whole.words.length >= 3;
  if (!isWhole || whole.words.length > SENTENCE_AT_MOST || /\byou\b|\byour\b|\?$/i.test(line))
    return unread('shape');
  return { kind: 'own-sentence', note: 'own', forms: { sentence: sentence(line) } };
}
