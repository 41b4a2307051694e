import { whoOf } from '#src/domain/language/en/compose/doing.ts';
import { from, line, ours, textIn } from '#src/domain/language/en/compose/line.ts';

import type { Adviser } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf } from './aims.ts';
import { IN_DIALECT } from './papers.ts';
import { type GoalDraft, type GoalGiven, goal } from './parts.ts';
import { inList, type Told, typedAs } from './told.ts';

type Said = {
  action: ReturnType<ReturnType<typeof line>> | string;
  measure: string;
  firstStep: ReturnType<ReturnType<typeof line>> | string;
};

/** One small thing for several people, in a few words of them (`most`); `together`: its first step, where somebody was named. */
type OneThing = {
  most: number;
  action: (who: Segment[]) => Segment[] | null;
  measure: string;
  firstStep: string;
  together?: (name: Segment[]) => Segment[] | null;
};

/** One small thing of the kind that the chosen verb names, for the people named; null where the verb names no such thing. */
export function trialByVerb({ slots }: GoalGiven): GoalDraft | null {
  const verb = slots.serving?.verb.id ?? '';
  const said = BY_VERB[verb]?.(slots) ?? oneThing(THINGS[verb], slots);
  return said ? goal(`by-verb-${verb}`, 'trial', { months: 3, ...said }) : null;
}

/** A church or a club has a room; to read a page to, it takes one person. */
const isOfMany = ({ relation }: Adviser) => relation === 'community' || relation === 'team';
const oneByName = (slots: Told) =>
  adviserFor({ ...slots, advisers: slots.advisers.filter((one) => !isOfMany(one)) }, 'trying');

function oneThing(thing: OneThing | undefined, slots: Told): Said | null {
  const who = thing ? people(slots, thing.most) : null;
  if (!thing || !who) return null;
  const name = oneByName(slots);
  return {
    action: thing.action(who),
    measure: thing.measure,
    firstStep: (name && thing.together?.(name)) ?? thing.firstStep,
  };
}

/** Said to their face it would hurt, or nobody meets them: such words stay out of what is offered to them. */
const HURTS = /\b(?:stupid|dumb|lazy|useless|nothing|fail\w*|losers?|slow|ugly|never see|never meet)\b/i;

/** Whom it is for, as several people in a few words. */
function people(slots: Told, most = 9) {
  const { who } = slots.serving ?? {};
  const said = whoOf(slots, most);
  const isMany = who?.isPlural === true && who.isPerson !== false;
  return said && isMany && !said.some(({ text }) => HURTS.test(text)) ? said : null;
}

/** Hours given away are none for those who said that they cannot work without pay. */
const forMoney = ({ known }: Told) => known.unpaid === 'none';

const HAS_GIVEN: readonly string[] = ['grow', 'pass', 'back', 'elsewhere'];

const REAL_THING: OneThing = {
  most: 9,
  action: (who) =>
    line(
      'one-real-thing',
    )`Ask two ${severalOf(who)} what they need most, and do that with each from start to end.`,
  measure: 'Two people helped, and one line on what took longest.',
  firstStep: 'Write down the first two names, or one place where I could ask.',
  together: (name) => line('one-real-thing')`Ask ${name} who the first two could be.`,
};

const NEEDS: OneThing = {
  most: 8,
  action: (who) =>
    line('ask-needs')`Ask three ${severalOf(who)} what gives them the most trouble, and mend one thing.`,
  measure: 'Three answers written down, and one thing better than before.',
  firstStep: 'Ask the first one this week.',
  together: (name) => line('ask-needs')`Ask ${name} who the first one could be.`,
};

const UNSAFE: OneThing = {
  most: 9,
  action: (who) =>
    line(
      'unsafe',
    )`Write down three things that are not safe for ${who}, and bring one to somebody who can change it.`,
  measure: 'Three things written down, and one answer from somebody who decides.',
  firstStep: 'Write down the first one tonight.',
  together: (name) => line('unsafe')`Write down the first one tonight, and show it to ${name}.`,
};

const THINGS: Readonly<Record<string, OneThing>> = {
  help: REAL_THING,
  'find-feet': REAL_THING,
  advise: REAL_THING,
  'show-it-can': {
    most: 9,
    action: (who) => line('talk')`Tell my own way to ${who}, in ten minutes.`,
    measure: 'One talk held, and one question from them written down.',
    firstStep: 'Write down the three turns of my way that helped me most.',
  },
  'be-useful-to': NEEDS,
  'make-life-easier': NEEDS,
  'make-things-work': NEEDS,
  'stand-up-for': {
    most: 11,
    action: (who) =>
      line('speak-up')`Write one page that speaks up for ${who}, and show it to one person who decides.`,
    measure: 'One page read by somebody who decides, and their answer written down.',
    firstStep: 'Write down one case that shows it, without names.',
    together: (name) =>
      line('speak-up')`Write down one case that shows it, without names, and read it to ${name}.`,
  },
  'keep-safe': UNSAFE,
  protect: UNSAFE,
  'get-home-safe': UNSAFE,
  'build-for': {
    most: 9,
    action: (who) =>
      line('small-piece')`Make one small thing for ${who}, and write down the hours and the cost.`,
    measure: 'One thing finished, with the hours and the cost on a page.',
    firstStep: 'Choose it this week, and ask what it has to do.',
  },
  'make-sense-of-numbers': {
    most: 10,
    action: (who) =>
      line('figures')`Put one month of real figures on one page for ${who}, and explain it to one of them.`,
    measure: 'One page that they could explain back to me.',
    firstStep: 'Ask one of them whether I may use a month of their figures.',
  },
  welcome: {
    most: 9,
    action: (who) => line('first-day')`Plan a first week for ${who}, and try it with one of them.`,
    measure: 'One first week tried, and their answers on what helped.',
    firstStep: 'Ask two of them what they missed most in their own first week.',
  },
  'bring-together': {
    most: 11,
    action: (who) => line('one-hour')`Bring ${who} together once, for an hour around one thing.`,
    measure: 'One hour held, and two people who would come again.',
    firstStep: 'Choose the thing, the place and the day.',
    together: (name) => line('one-hour')`Choose the thing, the place and the day, together with ${name}.`,
  },
};

/** What rests on more than whom it is for. */
const BY_VERB: Readonly<Record<string, (slots: Told) => Said | null>> = {
  teach: lesson,
  'pass-on': lesson,
  'find-feet': (slots) => (slots.arc?.id === 'pass' ? lesson(slots) : null),
  welcome: (slots) => (slots.arc?.id === 'pass' ? lesson(slots) : null),
  'be-there-for': hours,
  'listen-to': hours,
  'look-after': hours,
  'care-for': hours,
  'bring-joy': hours,
  'repair-for': repair,
  'tell-the-stories': story,
};

const YEARS_OF_A_MASTER = 10;

function lesson(slots: Told): Said {
  const who = people(slots, 11);
  const name = oneByName(slots);
  const room = adviserFor({ ...slots, advisers: slots.advisers.filter(isOfMany) }, 'trying');
  const field = aimsOf(slots).find(({ kind }) => kind === 'field');
  const about = field?.kind === 'field' ? [from(field.field, field.field.name, 'noun')] : null;
  const { who: one } = slots.serving ?? {};
  const single =
    one?.isPerson !== false && /^(?:an?|one) /iu.test(one?.forms.noun ?? '') ? whoOf(slots, 9) : null;
  const learner = who ?? single ?? [ours('somebody new', 'lesson')];
  if (slots.arc?.id === 'pass' && learner && (slots.years?.count ?? 0) >= YEARS_OF_A_MASTER)
    return {
      action: line('lesson')`Let ${learner} do one small piece of my work from start to end.`,
      measure: 'One whole piece done by them, with one line on each mistake and what cured it.',
      firstStep: name
        ? line('lesson')`Choose the piece and the place, and go through it with ${name}.`
        : 'Choose the piece, and the place for it.',
    };
  const isShort = (about?.[0]?.text.split(' ').length ?? 9) <= 4 && !/^an? /.test(about?.[0]?.text ?? '');
  return {
    action: who
      ? about && isShort
        ? line('lesson')`Give one short lesson on ${about} to ${who}.`
        : line('lesson')`Give one short lesson to ${who}.`
      : 'Teach one thing to one person who is new to it, and let them do it themselves.',
    measure: 'One lesson given, and their word on what they can do now.',
    firstStep: name
      ? line('lesson')`Write the outline of half an hour, and go through it with ${name}.`
      : room
        ? line('lesson')`Ask ${room} for a room and an hour.`
        : 'Write the outline of half an hour, from the first minute to the last.',
  };
}

function hours(slots: Told): Said | null {
  const who = people(slots, 9);
  const name = adviserFor(slots, 'trying');
  // Who stays in the work, or goes back to it, has given such hours for years.
  if (!who || HAS_GIVEN.includes(slots.arc?.id ?? '')) return null;
  return forMoney(slots)
    ? {
        action: line('hours')`Spend one half day where others work with ${who}, and watch what helps.`,
        measure: 'One half day, and three lines: what helped, what did not, what I would do.',
        firstStep: 'Call one such place, and ask whether I may come and watch.',
      }
    : {
        action: line('hours')`Give four afternoons to ${who}, in a place that already does such work.`,
        measure: 'Four afternoons, with one line after each: would I go back?',
        firstStep: name
          ? line('hours')`Ask ${name} which place takes such help.`
          : 'Call one such place, and ask when I could come.',
      };
}

function repair(slots: Told): Said | null {
  const who = people(slots, 11);
  // Who repairs for a living has done it for years.
  return who && (slots.arc?.id === 'keep' || slots.arc?.id === 'shift' || slots.arc?.id === 'start')
    ? {
        action: line('repair')`Repair two things for ${who}, and write down the time and the parts.`,
        measure: 'Two things that work again, with the hours and the cost of each.',
        firstStep: 'Ask the first one what is broken.',
      }
    : null;
}

function story(slots: Told): Said | null {
  const who = whoOf(slots, 9);
  return who
    ? {
        action: line('story')`Tell one story of ${who} in ten minutes, and show it to three people.`,
        measure: 'One story told, and three answers on where they leaned in.',
        firstStep: 'Choose the one scene that it begins with.',
      }
    : null;
}

/** "the older women" after "two" is "of the older women". */
export function severalOf(who: NonNullable<ReturnType<typeof people>>) {
  const [first, ...rest] = who;
  if (!first || !/^(?:the|my|our|those)\b/i.test(first.text)) return who;
  return [ours('of ', 'of'), first, ...rest];
}

const MOST_OF_BUYERS = 12;
const BUYING =
  /\b(?:museums|schools|farms|shops|clinics|hospitals|firms|companies|theatres|churches|restaurants|hotels|caf[eé]s|villages|clubs|galleries)\b/iu;

/** Whether those whom it is for are places that have something to spend. */
export const arePlaces = (slots: Told) =>
  typedAs(slots, 'serve').some(({ option, words }) => option === null && BUYING.test(words));

/** Those who may buy: people, or places that have something to spend. */
export function severalBuyers(slots: Told) {
  const people = severalPeople(slots);
  const typed = typedAs(slots, 'serve').find(({ option, words }) => option === null && BUYING.test(words));
  const text = typed?.words.split(/[,.;(]/u)[0]?.trim() ?? '';
  if (IN_DIALECT.test(text)) return null;
  if (people || !typed || !BUYING.test(text) || countStretches(text) > MOST_OF_BUYERS) return people;
  return severalOf([from(typed, inList(text), 'quote')]);
}

/** Those whom it is for, after a number: "farmers that buy seed", "of the older women"; null where they are not several. */
export function severalPeople(slots: Told) {
  const who = people(slots, 9);
  if (who && IN_DIALECT.test(textIn(who))) return null;
  return who && severalOf(who);
}
