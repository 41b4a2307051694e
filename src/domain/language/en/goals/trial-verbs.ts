import { whoOf } from '#src/domain/language/en/compose/doing.ts';
import { from, line, ours } from '#src/domain/language/en/compose/line.ts';

import { aimsOf } from './aims.ts';
import { type GoalDraft, type GoalGiven, goal } from './parts.ts';
import type { Told } from './told.ts';

type Said = {
  action: ReturnType<ReturnType<typeof line>> | string;
  measure: string;
  firstStep: string;
  months?: number;
};

/** One small thing of the kind that the chosen verb names, for the people named; null where the verb names no such thing. */
export function trialByVerb({ slots }: GoalGiven): GoalDraft | null {
  const verb = slots.serving?.verb.id;
  const said = verb ? BY_VERB[verb]?.(slots) : undefined;
  return said ? goal(`by-verb-${verb}`, 'trial', { months: said.months ?? 3, ...said }) : null;
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

const BY_VERB: Readonly<Record<string, (slots: Told) => Said | null>> = {
  teach: lesson,
  'pass-on': lesson,
  'show-it-can': talk,
  help: realThing,
  'find-feet': realThing,
  advise: realThing,
  'be-useful-to': askNeeds,
  'make-life-easier': askNeeds,
  'make-things-work': askNeeds,
  'be-there-for': hours,
  'listen-to': hours,
  'look-after': hours,
  'care-for': hours,
  'bring-joy': hours,
  'stand-up-for': page,
  'keep-safe': unsafe,
  protect: unsafe,
  'get-home-safe': unsafe,
  'build-for': smallPiece,
  'repair-for': repair,
  'make-sense-of-numbers': figures,
  welcome: firstDay,
  'bring-together': oneHour,
  'tell-the-stories': story,
};

function lesson(slots: Told): Said {
  const who = people(slots, 11);
  const field = aimsOf(slots).find(({ kind }) => kind === 'field');
  const about = field?.kind === 'field' ? [from(field.field, field.field.name, 'noun')] : null;
  const isShort = (about?.[0]?.text.split(' ').length ?? 9) <= 4 && !/^an? /.test(about?.[0]?.text ?? '');
  return {
    action: who
      ? about && isShort
        ? line('lesson')`Give one short lesson on ${about} to ${who}.`
        : line('lesson')`Give one short lesson to ${who}.`
      : 'Teach one thing to one person who is new to it, and let them do it themselves.',
    measure: 'One lesson given, and their word on what they can do now.',
    firstStep: 'Write the outline of half an hour, from the first minute to the last.',
  };
}

function talk(slots: Told): Said | null {
  const who = people(slots, 9);
  return who
    ? {
        action: line('talk')`Tell my own way to ${who}, in ten minutes.`,
        measure: 'One talk held, and one question from them written down.',
        firstStep: 'Write down the three turns of my way that helped me most.',
      }
    : null;
}

function realThing(slots: Told): Said | null {
  const who = people(slots, 9);
  return who
    ? {
        action: line(
          'one-real-thing',
        )`Ask two ${severalOf(who)} what they need most, and do that with each from start to end.`,
        measure: 'Two people helped, and one line on what took longest.',
        firstStep: 'Write down the first two names, or one place where I could ask.',
      }
    : null;
}

function askNeeds(slots: Told): Said | null {
  const who = people(slots, 8);
  return who
    ? {
        action: line(
          'ask-needs',
        )`Ask three ${severalOf(who)} what gives them the most trouble, and mend one thing.`,
        measure: 'Three answers written down, and one thing better than before.',
        firstStep: 'Ask the first one this week.',
      }
    : null;
}

function hours(slots: Told): Said | null {
  const who = people(slots, 9);
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
        firstStep: 'Call one such place, and ask when I could come.',
      };
}

function page(slots: Told): Said | null {
  const who = people(slots, 11);
  return who
    ? {
        action: line(
          'speak-up',
        )`Write one page that speaks up for ${who}, and show it to one person who decides.`,
        measure: 'One page read by somebody who decides, and their answer written down.',
        firstStep: 'Write down one case that shows it, without names.',
      }
    : null;
}

function unsafe(slots: Told): Said | null {
  const who = people(slots, 9);
  return who
    ? {
        action: line(
          'unsafe',
        )`Write down three things that are not safe for ${who}, and bring one to somebody who can change it.`,
        measure: 'Three things written down, and one answer from somebody who decides.',
        firstStep: 'Write down the first one tonight.',
      }
    : null;
}

function smallPiece(slots: Told): Said | null {
  const who = people(slots, 9);
  return who
    ? {
        action: line('small-piece')`Make one small thing for ${who}, and write down the hours and the cost.`,
        measure: 'One thing finished, with the hours and the cost on a page.',
        firstStep: 'Choose it this week, and ask what it has to do.',
      }
    : null;
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

function figures(slots: Told): Said | null {
  const who = people(slots, 10);
  return who
    ? {
        action: line(
          'figures',
        )`Put one month of real figures on one page for ${who}, and explain it to one of them.`,
        measure: 'One page that they could explain back to me.',
        firstStep: 'Ask one of them whether I may use a month of their figures.',
      }
    : null;
}

function firstDay(slots: Told): Said | null {
  const who = people(slots, 9);
  return who
    ? {
        action: line('first-day')`Plan a first week for ${who}, and try it with one of them.`,
        measure: 'One first week tried, and their answers on what helped.',
        firstStep: 'Ask two of them what they missed most in their own first week.',
      }
    : null;
}

function oneHour(slots: Told): Said | null {
  const who = people(slots, 11);
  return who
    ? {
        action: line('one-hour')`Bring ${who} together once, for an hour around one thing.`,
        measure: 'One hour held, and two people who would come again.',
        firstStep: 'Choose the thing, the place and the day.',
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

/** Those whom it is for, after a number: "farmers that buy seed", "of the older women"; null where they are not several. */
export function severalPeople(slots: Told) {
  const who = people(slots, 9);
  return who && severalOf(who);
}
