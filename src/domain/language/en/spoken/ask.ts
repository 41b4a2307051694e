import { whoOf } from '#src/domain/language/en/compose/doing.ts';
import { from, ours, type Piece, wordsIn } from '#src/domain/language/en/compose/line.ts';
import { kindInMind, kindKnown } from '#src/domain/language/en/work-kinds/find-kind.ts';
import { KINDS } from '#src/domain/language/en/work-kinds/table.ts';
import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { rotated, seedOf, type Told } from './context.ts';
import { filling, stretchesOf } from './fill.ts';

/** Questions back about those whom the work is for, by the verb of the menu; `{who}` are several people. */
const OF_WHO = {
  teach: 'What is hardest at first for {who}?',
  'pass-on': 'What is hardest at first for {who}?',
  help: 'What do you hear most often from {who}?',
  'open-the-door': 'What still keeps the door shut for {who}?',
  'look-after': 'What matters most to {who}?',
  'care-for': 'What matters most to {who}?',
  treat: 'What do you hear most often from {who}?',
  'keep-safe': 'What is the greatest risk today for {who}?',
  protect: 'What is the greatest risk today for {who}?',
  'listen-to': 'What do you hear most often from {who}?',
  'be-there-for': 'Who is there today for {who}?',
  'stand-up-for': 'Who speaks up today for {who}?',
  welcome: 'How do you welcome {who}?',
  'bring-together': 'Where is there room today for {who}?',
  lead: 'What would be asked of me by {who}?',
  advise: 'What do you hear most often from {who}?',
  feed: 'What tastes best to {who}?',
  'build-for': 'What would you most like to see built for {who}?',
  'repair-for': 'What breaks most often for {who}?',
  'make-life-easier': 'What makes life hard today for {who}?',
  'make-things-work': 'What fails most often for {who}?',
  'make-sense-of-numbers': 'Which numbers are hardest to read for {who}?',
  'get-there': 'What makes the way hard for {who}?',
  'bring-joy': 'What brings a smile to {who}?',
  'tell-the-stories': 'Which stories have not been told yet of {who}?',
  'be-useful-to': 'What would most help {who}?',
  'find-feet': 'What makes the first weeks hard for {who}?',
  'get-home-safe': 'What is the greatest risk today for {who}?',
  'show-it-can': 'What holds back {who}?',
} as const;

const OF_ROLE = {
  'ask-role': 'What does {a} do here in the first month?',
  'ask-number': 'Which number would you most like to see move?',
} as const;

/** Questions back by what comes next, where nothing surer is known. */
const BY_ARC: Readonly<Record<Arc, readonly string[]>> = {
  start: [
    'Who would I be learning from in the first months?',
    'What should a beginner be able to do after half a year?',
    'What would I be doing in my first month with you?',
    'What do you wish that beginners knew?',
  ],
  shift: [
    'What would you want to see from me in the first weeks?',
    'How do new people learn the work here?',
    'What do people who are new to this work find hardest?',
    'Has anyone here come to you from another field?',
    'What would a first week look like for somebody new to this?',
  ],
  side: [
    'What would you like to have solved a year from now?',
    'What would I take over first?',
    'What do people here do when a case is not clear?',
    'What would you want to see from me in the first weeks?',
  ],
  back: [
    'What has changed in recent years that I should catch up on first?',
    'What would my first month look like?',
    'How do people usually start again with you?',
  ],
  elsewhere: [
    'Which part of the work would I see first?',
    'What would you want to see from me in the first weeks?',
    'What is done differently here than elsewhere?',
  ],
  own: [
    'What do your customers ask for most?',
    'What do people look for when they choose somebody for this work?',
    'What takes the most time in your week?',
  ],
  pass: [
    'What do new people here find hardest?',
    'Who looks after those who are new to this work?',
    'What do you wish that somebody had shown you at the start?',
    'What does nobody write down here?',
    'How do new people learn from the old hands here?',
  ],
  steady: [
    'What does an ordinary week look like here?',
    'What makes people stay here for a long time?',
    'Who would I be working with most?',
  ],
  keep: [
    'What do people here ask for help with most?',
    'On which days do you need someone most?',
    'What would help you most?',
    'What is left undone here for want of hands?',
    'Who could use a second pair of hands here first?',
  ],
  grow: [
    'What is the hardest thing on your list right now?',
    'What would you like to have solved a year from now?',
    'What do you wish somebody would finally take care of?',
    'What would I be working on in the first month?',
  ],
};

/** The longest group that a question back names. */
const WHO_AT_MOST = 5;
/** A role that a question names is said in a few words. */
const ROLE_AT_MOST = 5;
/** People of one's own are nobody else's to look after. */
const OWN = /\b(?:my|our|me)\b/i;
const KEEPS_TO_IT: readonly Arc[] = ['side', 'own'];

const ofWho = filling(OF_WHO);
const ofRole = filling(OF_ROLE);

/**
 * The question at the end: about the work in mind, else about those it is for, else one that fits what comes next. Who has
 * no post in mind asks about people first.
 */
export function askOf({ slots }: Told): Piece {
  const arc = slots.arc?.id ?? 'grow';
  const { role, field, own } = slots.target;
  const general = BY_ARC[arc].map((words): Piece => [ours(words, 'ask')]);
  const pools =
    arc === 'keep'
      ? [ofPeople(slots), general]
      : (role ?? field ?? own)
        ? [ofWork(slots), ofPeople(slots), general]
        : [ofPeople(slots), ofWork(slots), general];
  return rotated(pools.find(({ length }) => length > 0) ?? [], seedOf(slots))[0] ?? null;
}

/** Questions about the kind of work, for one who is new to it or has long known it. */
function ofWork(slots: Slots): readonly Piece[] {
  const known = kindKnown(slots);
  const { role, field, own } = slots.target;
  // What one has in mind and is no job by its name says nothing of the kind.
  const isNamed = (role ?? field ?? own) !== null || slots.inMind.length === 0;
  const keepsTo = slots.arc !== null && KEEPS_TO_IT.includes(slots.arc.id) ? known : null;
  const kind = isNamed ? (kindInMind(slots) ?? keepsTo) : null;
  if (!kind) return [];
  const isKnown = known?.id === kind.id || slots.arc?.id === 'own';
  const asks = kind.asks[isKnown ? 'known' : 'new'];
  // A question about the work itself says more than one that only names those who do it.
  const close = asks.filter((ask) => !ask.includes(kind.people));
  return (close.length > 0 ? close : asks).map((words): Piece => [ours(words, 'ask-kind')]);
}

function ofPeople(slots: Slots): readonly Piece[] {
  const { serving, proofs, target } = slots;
  const who = whoOf(slots, WHO_AT_MOST);
  const verb = serving?.verb.id ?? '';
  const isSeveral = serving?.who?.isPlural === true && !OWN.test(serving.who.quote);
  const { role } = target;
  return [
    isSeveral && isVerb(verb) ? ofWho(verb, { who }) : null,
    proofs[0]?.stem === 'number' ? ofRole('ask-number', {}) : null,
    role && wordsIn([from(role, role.a, 'noun')]) <= ROLE_AT_MOST
      ? ofRole('ask-role', { a: [from(role, role.a, 'noun')] })
      : null,
  ].filter((piece) => piece !== null);
}

function isVerb(id: string): id is keyof typeof OF_WHO {
  return id in OF_WHO;
}

/** The words of every question back. */
export function allAsks(): readonly Segment[] {
  const kinds = KINDS.flatMap(({ kind }) => [...kind.asks.new, ...kind.asks.known]);
  return [
    ...stretchesOf(OF_WHO),
    ...stretchesOf(OF_ROLE),
    ...kinds.map((words) => ours(words, 'ask-kind')),
    ...Object.values(BY_ARC).flatMap((asks) => asks.map((words) => ours(words, 'ask'))),
  ];
}
