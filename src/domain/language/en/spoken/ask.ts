import { overlaps, rootsOf } from '#src/domain/language/en/aspiration/roots.ts';
import { originOf } from '#src/domain/language/en/aspiration/work-name.ts';
import { ours, type Piece } from '#src/domain/language/en/compose/line.ts';
import { ownBusiness } from '#src/domain/language/en/own-business.ts';
import { kindInMind, kindOfWork } from '#src/domain/language/en/work-kinds/find-kind.ts';
import type { Arc, Slots, Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { asksOfAnswers } from './ask-answers.ts';
import { asksByName, headOf } from './ask-named.ts';
import { nameOf, rotated, type Told } from './context.ts';
import { isKnown } from './looks-back.ts';

/** Questions back by what comes next: short, of use to any employer, and nothing in them is taken for granted. */
const BY_ARC: Readonly<Record<Arc | 'open' | 'study', readonly string[]>> = {
  open: [
    'What would I be working on first?',
    'What does an ordinary week look like here?',
    'What would the first month look like?',
  ],
  start: [
    'Who would I be learning from?',
    'What would I be doing in the first month?',
    'How do beginners learn the work here?',
    'What is hardest in the first weeks?',
    'How long does it take to learn the work?',
    'Who teaches beginners here?',
    'What do you look for in a beginner?',
  ],
  shift: [
    'What would the first month look like?',
    'What do new people find hardest here?',
    'What should I learn first?',
    'How do new people learn the work here?',
    'What would you want me to be able to do first?',
    'What would a first week look like?',
    'How long does it take to learn the work here?',
    'Who teaches new people here?',
    'What do you look for in somebody new?',
  ],
  side: [
    'What would I take over first?',
    'What is hardest about this work here?',
    'What would you need most from me?',
    'Who would I be working with?',
    'How is the work shared out here?',
  ],
  back: [
    'How do people usually start again here?',
    'What would a first week look like?',
    'What has changed most in recent years?',
    'What would you like me to look at before I start?',
  ],
  elsewhere: [
    'What would you need to see from me first?',
    'What should I know about the work here?',
    'How could somebody with my experience get started here?',
    'What is done differently here?',
    'Where would I begin?',
    'What would help you to trust my experience?',
    'Which part of the work is different here?',
    'What should I learn first about the work here?',
  ],
  // Whoever hears it might be a customer, or know one.
  own: ['Who should I talk to first?', 'What is missing most round here?'],
  pass: [
    'Who trains new people here now?',
    'What do learners find hardest here?',
    'Who would I be teaching first?',
    'Do you know somebody who would like to learn?',
    'How long do learners stay with you?',
  ],
  steady: [
    'What does an ordinary week look like here?',
    'What would I be responsible for?',
    'How are the hours planned here?',
    'What do people like about working here?',
    'What would a first week look like?',
    'What would you want me to do first?',
  ],
  keep: [
    'Where could you use a hand first?',
    'What is needed most here?',
    'Which days could you use me most?',
    'When do you need people most?',
    'What could I start with?',
    'When could I come by and see how it goes?',
  ],
  grow: [
    'What would I take on first?',
    'What should I learn first for that work?',
    'What would the next step look like here?',
    'Which part of the work would you give me first?',
    'When could I take on more?',
    'How do people move up here?',
  ],
  study: [
    'How did others get in?',
    'What do you look for in those who apply?',
    'What helps most in the first year?',
    'What should I be able to do before I begin?',
  ],
};

/** What is asked by whom no job is in mind yet. */
const NO_JOB_YET: readonly string[] = [
  'Which work here might fit me?',
  'Where would you start somebody like me?',
  'What work do you have that might fit me?',
  'What would you let me try first?',
  'What would I learn first here?',
  'What would a first week here look like?',
  'What could I begin with here?',
  'What do people usually start with here?',
];

/** After so many years nobody asks what they might try. */
const MANY_YEARS = 15;
const OF_MANY_YEARS: readonly string[] = [
  'Where could my years be of most use here?',
  'What goes wrong most often here?',
  'What work here needs somebody with experience?',
  'What would you want me to take on first?',
];

/** The question at the end: about the work in mind by its name, else one that fits what comes next. */
export function* ASK(told: Told): Iterable<readonly [Piece]> {
  const { slots, seed } = told;
  for (const named of asksOfAnswers(told)) yield [named];
  if (startsAnApprenticeship(slots))
    for (const words of rotated(OF_AN_APPRENTICE, seed >>> 5)) yield [[ours(words, 'ask')]];
  for (const named of rotated(asksByName(slots, isKnownWork(slots)), seed >>> 7)) yield [named];
  const general = generalOf(slots);
  yield [[ours(general[seed % general.length] ?? '', 'ask')]];
}

function generalOf(slots: Slots): readonly string[] {
  const { arc, inMind, notYet, years } = slots;
  const business = ownBusiness(slots);
  // Who wants a post as a trainer asks no customer for a learner.
  if (business && arc?.id === 'pass' && !inMind.some((one) => isPost(one) && !isKnown(one, slots)))
    return HANDS_IT_ON;
  if (business && (arc?.id === 'own' || (arc?.id === 'grow' && !inMind.some(isPost)))) return HAS_ONE;
  // Who runs something of their own asks nobody for a post.
  if (inMind.some(({ kind }) => kind === 'own')) return BY_ARC.own;
  if (inMind.some(isStudy)) return BY_ARC.study;
  if (notYet && arc && LOOKS_FOR_ONE.has(arc.id))
    return (years?.count ?? 0) >= MANY_YEARS ? OF_MANY_YEARS : NO_JOB_YET;
  return BY_ARC[arc?.id ?? 'open'];
}

/** Who has a business now asks a customer, or whoever knows one. */
const HAS_ONE: readonly string[] = [
  'What is missing most round here?',
  'What would you want me to add first?',
];
/** Who hands a business on asks for the one who learns it. */
const HANDS_IT_ON: readonly string[] = [
  'Do you know somebody who would like to learn it?',
  'When could somebody begin with me?',
];

const LOOKS_FOR_ONE: ReadonlySet<Arc> = new Set(['start', 'shift', 'side', 'back']);

const isPost = ({ kind }: Work) => kind === 'role';

/** "Study nursing", "go to university": nobody is asked for a post. */
function isStudy(one: Work): boolean {
  return (
    one.kind === 'doing' &&
    /^(?:study|go (?:back )?to (?:uni\p{L}*|college|school)|get into (?:uni\p{L}*|college|medical school)|do (?:an?|my) (?:\p{L}+ )?degree)\b/u.test(
      one.doing.forms.base ?? '',
    )
  );
}

/** Who would learn the work as an apprentice is asked for as one. */
const OF_AN_APPRENTICE: readonly string[] = [
  'What do you look for in an apprentice?',
  'What does a new apprentice learn first here?',
  'Who do your apprentices learn from?',
];

function startsAnApprenticeship({ arc, inMind, learning }: Slots): boolean {
  const isNew = arc?.id === 'start' || arc?.id === 'shift';
  const isNamed = learning.some(
    ({ what, stance }) => stance !== 'later' && /\bapprenticeship\b/iu.test(what.quote),
  );
  return isNew && isNamed && !inMind.some(({ kind }) => kind === 'own');
}

/** Whether somebody asks as one who knows the work. */
function isKnownWork(slots: Slots): boolean {
  const inMind = kindInMind(slots);
  const isOfKind = inMind !== null && slots.work.some((one) => kindOfWork(one)?.id === inMind.id);
  return (isOfKind && slots.arc?.id !== 'start' && slots.arc?.id !== 'back') || hasLongKnown(slots);
}

/** With so many years in a work, nobody asks what a beginner would. */
const LONG_YEARS = 3;
const NEAR_WORK: readonly Arc[] = ['grow', 'pass', 'side'];

/** Whether the work in mind is the one known for years, though the two are not called by one name: "lift mechanic". */
function hasLongKnown({ arc, years, work, inMind }: Slots): boolean {
  if (!arc || !years || years.count < LONG_YEARS) return false;
  if (arc.id === 'elsewhere') return true;
  // Who comes back to another work than they knew has nothing of it to refresh.
  if (arc.id === 'back') return isWithin(inMind, work);
  return NEAR_WORK.includes(arc.id) && isNear(work, inMind);
}

function isWithin([first]: readonly Work[], known: readonly Work[]): boolean {
  if (first?.kind !== 'role') return isNear(known, first ? [first] : []);
  const [head = ''] = headOf(first.role.role).split(' ').slice(-1);
  return overlaps(
    rootsOf(head),
    rootsOf(known.map((one) => `${nameOf(one)} ${originOf(one).quote}`).join(' ')),
  );
}

/** Whether works have a word of their names in common: "billing coordinator", "a remote billing job". */
function isNear(some: readonly Work[], others: readonly Work[]): boolean {
  const about = (works: readonly Work[]) => rootsOf(works.map(nameOf).join(' '));
  return overlaps(about(some), about(others));
}

/** The words of every question back. */
export function allAsks(): readonly Segment[] {
  return [
    ...Object.values(BY_ARC),
    NO_JOB_YET,
    OF_MANY_YEARS,
    HAS_ONE,
    HANDS_IT_ON,
    OF_AN_APPRENTICE,
  ].flatMap((asks) => asks.map((words) => ours(words, 'ask')));
}
