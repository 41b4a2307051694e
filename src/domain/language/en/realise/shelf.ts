import type { MoveId, ShelfMove, ShelfPlan } from '#src/domain/plan/shelf-move.ts';
import { MOVES } from '#src/domain/plan/shelf-move.ts';
import type { GoalPlan, TestSize } from '#src/domain/synthesis/goal-plan.ts';
import type { Plan } from '#src/domain/synthesis/plan.ts';
import type { Goal, GoalKind, Segment, Shareable } from '#src/domain/synthesis/types.ts';
import { fill, paragraph, phrase, quote } from './filler.ts';
import type { Given, Schema } from './frames.ts';
import { givenTo, plain, sourced, whyOf, write } from './goal-parts.ts';
import { besidesOf, directionOf, learningOf } from './plan-slots.ts';
import * as frames from './shelf-frames.ts';

/** What each move asks of a person and what it tells them; the words that are the same for everybody. */
const MOVE_WORDS: Readonly<
  Record<
    MoveId,
    {
      kind: GoalKind;
      days: 'people' | 'learning' | 'test';
      asks: string;
      test: string;
      hours: string;
      money: string;
    }
  >
> = {
  mentor: {
    kind: 'people',
    days: 'learning',
    asks: 'Would you have 20 minutes to tell me how you came to it, and perhaps twice more over three months?',
    test: 'One talk of 20 minutes. Only then decide whether to ask for more.',
    hours: 'One hour a month.',
    money: 'Nothing, or a cup of coffee.',
  },
  trial: {
    kind: 'test',
    days: 'test',
    asks: 'Could I lend a hand for a few hours, to see what the work is like?',
    test: '',
    hours: '',
    money: 'Nothing to pay. Ask whether fares are paid back.',
  },
  class: {
    kind: 'learning',
    days: 'learning',
    asks: 'Would that be possible, and what should I bring?',
    test: 'One lesson, before I pay for ten.',
    hours: '',
    money: '',
  },
  network: {
    kind: 'people',
    days: 'people',
    asks: 'Is there a meeting where people in your line of work talk to newcomers, and could I come along once?',
    test: 'One evening, and three people asked one question each.',
    hours: 'Two or three hours, once.',
    money: 'Choose a meeting that is free to go to.',
  },
  shadow: {
    kind: 'test',
    days: 'test',
    asks: 'Could I watch you at work for two hours, without getting in the way?',
    test: 'Two hours beside one person, with a notebook.',
    hours: 'Two hours, once.',
    money: 'Nothing.',
  },
};

/** How large a trial may be: the smaller the cushion of money, the smaller the trial. */
const TRIALS: Readonly<Record<TestSize, { size: string; hours: string; test: string }>> = {
  'half-day': {
    size: 'for two hours on one day, without giving anything up',
    hours: 'Two hours, once.',
    test: 'Two hours on one day. Nothing else in my life has to move for it.',
  },
  'four-days': {
    size: 'for two half-days in one month',
    hours: 'Two half-days in one month.',
    test: 'Two half-days in one month, part-time or as a volunteer. Everything else stays as it is.',
  },
  month: {
    size: 'for half a day a week over six weeks',
    hours: 'Half a day a week for six weeks.',
    test: 'Half a day a week for six weeks, part-time or as a volunteer. My cushion could carry that.',
  },
};

const CLASS_HOURS: Readonly<Record<string, string>> = {
  none: 'One lesson, once: that is all there is room for now.',
  'one-two': 'One to two hours a week at most.',
  'three-five': 'Three to five hours a week at most.',
  'six-ten': 'Six to ten hours a week at most.',
  more: 'As many hours as the class needs.',
};

const CLASS_MONEY: Readonly<Record<string, string>> = {
  free: 'Free: a library, an adult school or an online lesson.',
  little: 'A little: ask for the price of one lesson first.',
  some: 'A fair amount, if the first lesson was worth it.',
  employer: 'Ask my employer before I pay anything.',
};

/** The five moves, each in this person's terms. */
export function realiseShelf(given: ShelfPlan): readonly ShelfMove[] {
  return MOVES.map((id) => ({
    id,
    whom: whomToAsk(given, id),
    ask: questions(given, id),
    message: firstMessage(given.forOthers, id),
    test: smallTest(given.own, id),
    hours: hoursOf(given.own, id),
    money: moneyOf(given.own, id),
    goal: moveAsGoal(given, id),
  }));
}

function slotsOf({ own, roleModel }: ShelfPlan): Given {
  const { who, ...rest } = givenTo(own);
  const contact = fill(own.contact, 'noun') ?? quote(own.contact) ?? fill(roleModel, 'noun');
  const supporter = opensDoors(own) ? fill(own.supporter, 'noun') : null;
  return { ...rest, who: isOwn(own) ? null : who, contact, supporter };
}

/** Children, and people one cares for, may support a change; nobody asks them for a name at work. */
function opensDoors({ supporter }: GoalPlan): boolean {
  return supporter?.option !== 'children' && supporter?.option !== 'cared-for';
}

/** Nobody's work helps "my granda" in particular. */
function isOwn({ plan }: GoalPlan): boolean {
  return /^(?:my|our)\b/i.test(plan.who?.forms.noun ?? '');
}

/** A class and a meeting are asked for where they are held; the rest begins with somebody one knows. */
function whomToAsk(given: ShelfPlan, id: MoveId): readonly Segment[] {
  const slots = slotsOf(given);
  if (id === 'class')
    return plain('Ask a library, an adult school or the teacher of the class.', 'shelf-whom-class');
  if (id === 'network') return write([...frames.WHOM_CLOSE, ...frames.WHOM_STRANGER], slots);
  return write([...frames.WHOM_KNOWN, ...frames.WHOM_CLOSE, ...frames.WHOM_STRANGER], slots);
}

function questions(given: ShelfPlan, id: MoveId): readonly (readonly Segment[])[] {
  const slots = slotsOf(given);
  const last = {
    mentor: 'May I come back to you in a month and tell you what I tried?',
    trial: 'What could I do here in a few hours that would really help?',
    class: 'Who usually does well in this class, and who does not?',
    network: 'Whom else should I talk to?',
    shadow: 'When in your week is there most to see?',
  }[id];
  return [
    write(frames.ASK_DAY, slots),
    write(id === 'mentor' || id === 'class' ? frames.ASK_LEARN : frames.ASK_DOING, slots),
    plain(last, 'shelf-ask-last'),
  ];
}

/** Goes to somebody else: the type lets in what strangers may hear and nothing more. */
function firstMessage(forOthers: Plan<Shareable>, id: MoveId): readonly Segment[] {
  const [theme] = forOthers.themes;
  const slots: Given = {
    ...directionOf(forOthers),
    theme: fill(theme, 'noun') ?? fill(theme, 'gerund'),
    did: besidesOf(forOthers).did,
    ...learningOf(forOthers),
  };
  return paragraph([
    plain('Hello.', 'message-hello'),
    write(frames.MESSAGE_WHO_I_AM, slots),
    id === 'class' ? write(frames.MESSAGE_CLASS, slots) : write(frames.MESSAGE_BRING, slots),
    plain(MOVE_WORDS[id].asks, 'message-asks'),
    plain('If it does not suit you, that is fine too. Thank you for reading.', 'message-thanks'),
  ]);
}

function smallTest({ test }: GoalPlan, id: MoveId): readonly Segment[] {
  return plain(id === 'trial' ? TRIALS[test].test : MOVE_WORDS[id].test, 'shelf-test');
}

function hoursOf({ hours, hoursEvidence, test }: GoalPlan, id: MoveId): readonly Segment[] {
  if (id === 'trial') return plain(TRIALS[test].hours, 'shelf-hours');
  if (id === 'class')
    return sourced(CLASS_HOURS[hours] ?? CLASS_HOURS['one-two'] ?? '', 'shelf-hours', hoursEvidence);
  return plain(MOVE_WORDS[id].hours, 'shelf-hours');
}

function moneyOf({ budget, budgetEvidence }: GoalPlan, id: MoveId): readonly Segment[] {
  if (id === 'class')
    return sourced(CLASS_MONEY[budget] ?? CLASS_MONEY.free ?? '', 'shelf-money', budgetEvidence);
  return plain(MOVE_WORDS[id].money, 'shelf-money');
}

const ACTIONS: Readonly<Record<MoveId, readonly Schema[]>> = {
  mentor: frames.GOAL_MENTOR,
  trial: frames.GOAL_TRIAL,
  class: frames.GOAL_CLASS,
  network: frames.GOAL_NETWORK,
  shadow: frames.GOAL_SHADOW,
};

/** What each move needs to be a goal: a sign, a first half hour, and a plan for when it stalls. */
const GOAL_WORDS: Readonly<
  Record<MoveId, { measure: string; firstStep: string; ifThen: string; why: string; changeIf: string }>
> = {
  mentor: {
    measure: 'Three talks held, with three lines written after each.',
    firstStep: 'Write the first message, read it out loud once, and send it.',
    ifThen: 'If there is no answer after a week, then I will ask the next person on my list.',
    why: 'Someone who does it already can spare me a wrong turn',
    changeIf: 'the first talk shows me that this is not it.',
  },
  trial: {
    measure: 'The hours done, and three lines: what gave me energy, what did not, what next.',
    firstStep: 'Write down two places that could use a hand, and ring one of them.',
    ifThen: 'If the first place says no, then I will ring the second the same day.',
    why: 'A small trial tells me more than thinking about it',
    changeIf: 'it takes more energy than it gives.',
  },
  class: {
    measure: 'One lesson attended, and one page: what I learned, and whether I want the next.',
    firstStep: 'Look up two classes near me or online, and write down their days and cost.',
    ifThen: 'If the class is full, then I will ask for the date of the next one and put it in my calendar.',
    why: 'One lesson shows whether I like learning it',
    changeIf: 'the lesson leaves me cold.',
  },
  network: {
    measure: 'One meeting, three people, and one name to write to afterwards.',
    firstStep: 'Find one meeting in the next month, and write its date down.',
    ifThen:
      'If I stand alone in the room, then I will ask the person nearest to me how they came to be there.',
    why: 'People I do not know yet hold doors that I cannot see',
    changeIf: 'two such evenings lead nowhere.',
  },
  shadow: {
    measure: 'Two hours watched, and half a page of notes: what I would like, what I would not.',
    firstStep: 'Write the message that asks for two hours, and send it.',
    ifThen: 'If watching is not allowed there, then I will ask for a 20-minute talk instead.',
    why: 'Seeing the work from close up is the cheapest test there is',
    changeIf: 'what I see is not how I want to spend my days.',
  },
};

function moveAsGoal(given: ShelfPlan, id: MoveId): Goal {
  const { kind, days } = MOVE_WORDS[id];
  const words = GOAL_WORDS[id];
  const opening = phrase(TRIALS[given.own.test].size, `shelf-trial-${given.own.test}`, null);
  const slots = { ...slotsOf(given), opening };
  return {
    id: `shelf-${id}`,
    kind,
    action: write(ACTIONS[id], slots),
    measure: plain(words.measure, 'shelf-measure'),
    by: given.own.by[days],
    firstStep: plain(words.firstStep, 'shelf-first'),
    firstStepBy: given.own.firstStepBy[days],
    ifThen: plain(words.ifThen, 'if-then'),
    why: write(whyOf(words.why), slots),
    changeIf: plain(words.changeIf, 'shelf-change'),
  };
}
