import { whoOf } from '#src/domain/language/en/compose/doing.ts';
import { from, line, textIn, words } from '#src/domain/language/en/compose/line.ts';
import type { Gift, Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { aimsOf, nameOfWork } from './aims.ts';
import { giftSaid } from './path-arcs.ts';
import { isForPlaces, peopleOf } from './people.ts';
import type { Told } from './told.ts';

/* What somebody after the working years does, by the work in mind: "playing music for the seniors", and no "being there". */

/** "driving seniors to their appointments": the work that was named, as one does it; "working with" it says nothing. */
export function namedDeed(slots: Told, form: 'base' | 'gerund'): Segment[] | null {
  const [aim] = aimsOf(slots);
  const deed = aim?.kind === 'doing' ? words(aim.doing, form) : null;
  return deed && !/^work(?:ing)? (?:with|at|in|for|on)\b/iu.test(textIn(deed)) ? deed : null;
}

/** "music for the seniors", "a science museum guide": the work as a thing that one gives, or somebody who one is. */
export function namedThing(slots: Told): { of: Segment[] } | { as: Segment[] } | null {
  const [aim] = aimsOf(slots);
  const isPlain =
    aim?.kind === 'role' &&
    /^(?:[\p{L}’'-]+ ?){1,4}$/u.test(aim.role.role) &&
    !SAYS_LITTLE.test(aim.role.role);
  if (aim?.kind === 'role') return !isPlain ? null : { as: [from(aim.role, aim.role.a, 'noun')] };
  return aim?.kind === 'field' && IS_GIVEN_TO.test(aim.field.name)
    ? { of: [from(aim.field, aim.field.name, 'noun')] }
    : null;
}

/** "Music for the seniors", "music in rest homes": something that is given, and where or to whom. */
const IS_GIVEN_TO =
  / for \p{L}|^(?:(?!work|something|anything|help)\p{L}+ )(?:in|at) (?:an? |the )?(?:\p{L}+ ){0,2}(?:homes?|schools?|hospices?|hospitals?|wards?|prisons?|churches|church|libraries|library|nurser(?:y|ies)|kindergartens?|cent(?:re|er)s?|shelters?|clubs?|villages?|parks?)$/u;

/** Who it is says nothing of what is done. */
const SAYS_LITTLE = /\b(?:helper|assistant|volunteer|member|worker|with|for|at)\b/iu;

/** What comes when it comes: nobody can fix a day for it. */
const COMES_UNASKED =
  /\b(?:(?:on|at) short notice|last[- ]minute|at the last minute|emergenc(?:y|ies)|cris[ei]s|funerals?|wakes?|burials?|deathbeds?|accidents?|breakdowns?|outages?|call-?outs?|disasters?|floods?|storms?|births?)\b/iu;

/** "reading old maps": what one gladly does, in one's own words, and can do on a day that one chooses. */
export function gladDeed(slots: Told): Segment[] | null {
  const isOwn = ({ option, quote }: Gift) => option === null && !COMES_UNASKED.test(quote);
  const gift = giftSaid(slots, (one) => isOwn(one) && one.isStarred) ?? giftSaid(slots, isOwn);
  return gift && /^\p{L}{3,}ing \p{L}/u.test(textIn(gift)) && !IS_NO_DEED.test(textIn(gift)) ? gift : null;
}
/** What one is like, and no afternoon's work. */
const IS_NO_DEED =
  /^(?:being|having|staying|remembering|knowing|keeping calm|noticing|hearing|seeing|making (?:people|young|old|men|women|them))\b/iu;

/** Those whom one can sit down with: people, one group of them. */
export function whoCanBeMet(slots: Told): Segment[] | null {
  if (slots.serving?.who?.isPerson === false || isForPlaces(slots)) return null;
  const isOneGroup = (who: Segment[] | null) =>
    who !== null && !/ (?:and|or|by) |\bgenerally\b|,/iu.test(textIn(who));
  return [peopleOf(slots), cutShort(slots)].find(isOneGroup) ?? null;
}

/** "Young fellas on stations" of "…, a long way from home": who they are, without what is said behind it. */
function cutShort(slots: Told): Segment[] | null {
  const [only, ...more] = slots.serving?.who?.isPlural ? (whoOf(slots) ?? []) : [];
  const text = only?.text.replace(/(?:,| and (?:a|an|no|far)\b| with(?:out)? (?:no|any|a)\b).*$/iu, '') ?? '';
  const isShort = countStretches(text) > 1 && countStretches(text) <= MOST_OF_A_GROUP;
  return only && more.length === 0 && text !== only.text && isShort ? [{ ...only, text }] : null;
}
const MOST_OF_A_GROUP = 9;

const IS_PEOPLE =
  /(?:kids|children|people|adults|teenagers|teens|students|pupils|women|men|girls|boys|lads|learners|beginners|seniors|apprentices|trainees|ones|drivers|nurses|teachers|welders|workers|cooks|guys|folks?)$/iu;

const TAUGHT =
  /^(?:(?:the|some|my|young|new|local|older|little|small) )*(?:kids|children|people|adults|teens|teenagers|students|pupils|women|men|girls|boys|lads|lasses|learners|beginners|seniors|apprentices|trainees|youngsters|others|newcomers) (?=\p{L})/iu;

/** "quilting" of "teaching quilting, maybe at the library"; "sewing" of "sewing classes": what is taught, where it was named. */
export function subjectTaught(aim: Work | undefined): string | null {
  const name = aim ? nameOfWork(aim) : '';
  const subject =
    /^teaching (?!(?:at|in|to|for|on|others?|people|kids|children|young|old|adults|the young)\b)(.+?)(?: (?:to|for|at|in|as|on|with) .*|,.*)?$/iu.exec(
      name,
    )?.[1] ?? /^(.+?) (?:classes|lessons|workshops|courses)\b/iu.exec(name)?.[1];
  // "Lads roofing": whom one teaches stands before what.
  const bare = subject?.replace(TAUGHT, '');
  return bare &&
    !IS_PEOPLE.test(bare) &&
    bare.split(' ').length <= 3 &&
    !/^(?:short|evening|weekend|small|my|some)\b/iu.test(bare)
    ? bare
    : null;
}

/** What is taught, as the person named it. */
export function taughtIn(slots: Told): Segment[] | null {
  const [aim] = aimsOf(slots);
  const subject = subjectTaught(aim);
  if (!aim || !subject) return null;
  if (aim.kind === 'doing') return [from(aim.doing, subject, 'quote')];
  return aim.kind === 'field' ? [from(aim.field, subject, 'quote')] : null;
}

/** Somebody who learns it: "one of the young moms". */
export const lessonsTo = (subject: Segment[], learner: Segment[]): Segment[] | null =>
  line('lessons')`Teach ${subject} to ${learner}, over four mornings.`;
