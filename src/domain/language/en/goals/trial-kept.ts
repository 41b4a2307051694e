import { whoOf } from '#src/domain/language/en/compose/doing.ts';
import { from, line, ours, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Field } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf, nameOfWork, placeInAim, somebodyWho } from './aims.ts';
import { unreadAim } from './in-own-words.ts';
import { type GoalRow, goal } from './parts.ts';
import { likedGift } from './path-next.ts';
import { inList, type Told, typedAs } from './told.ts';
import { severalOf } from './trial-verbs.ts';

const LONG_WHO = 14;
const SHORT_WHO = 7;
const HEARS: readonly string[] = ['listen-to', 'be-there-for', 'bring-joy', 'welcome'];
const TEACHES: readonly string[] = ['teach', 'pass-on', 'show-it-can'];

/** Who stays useful after work: the very thing they want to do, for two of those they want to do it for. */
export const forThem: GoalRow = ({ slots }) => {
  const verb = slots.serving?.verb.id ?? '';
  const who = shortWho(slots) ?? whoever(slots);
  if (slots.arc?.id !== 'keep' || !who) return null;
  const [aim] = aimsOf(slots);
  if (!aim && verb === 'get-there')
    return goal('for-them', 'trial', {
      months: 4,
      action: line('lifts')`Take four of ${who} where they have to go, on days that suit me.`,
      measure: 'Four trips done, with one line on each: the road, the time, what they needed.',
      firstStep: whereStep(slots),
    });
  if (!aim && verb === 'be-useful-to')
    return goal('for-them', 'trial', {
      months: 5,
      action: line('visits')`Visit eight of ${who}, and note what does not work for them.`,
      measure: 'Eight visits made, and one page of notes handed to somebody who can change it.',
      firstStep: whereStep(slots),
    });
  if (aim?.kind === 'field' && PLANNED.test(aim.field.name)) return onePlan(aim.field, who, slots);
  // A gift from the list can be given to somebody; one in own words may be something that one knows.
  const gift = likedGift({ ...slots, gifts: slots.gifts.filter(({ option }) => option !== null) });
  const made = aim?.kind === 'field' && !TEACHES.includes(verb) ? aim.field : null;
  const action = made
    ? line('for-them')`Do one piece of ${[from(made, made.name, 'noun')]} for each of two ${severalOf(who)}.`
    : HEARS.includes(verb)
      ? line('for-them')`Sit with two ${severalOf(who)}, an hour each, and listen.`
      : TEACHES.includes(verb)
        ? line(
            'for-them',
          )`Show one thing to two ${severalOf(who)}, an hour each, and let them do it themselves.`
        : gift
          ? line(
              'for-them',
            )`Sit with two ${severalOf(who)}, an hour each, and help with what I do well: ${gift}.`
          : line(
              'for-them',
            )`Sit with two ${severalOf(who)}, an hour each, and do the one thing that they ask for most.`;
  return goal('for-them', 'trial', {
    months: 2,
    action,
    measure: made
      ? 'Two pieces done, and each time their word on it.'
      : 'Two hours given, and each time their word on whether it helped.',
    firstStep: whereStep(slots),
  });
};

/** Past work, with hands that mend: ten things for those whom it is for. */
export const mendTen: GoalRow = ({ slots }) => {
  const who = shortWho(slots);
  if (slots.arc?.id !== 'keep' || slots.serving?.verb.id !== 'repair-for' || !who) return null;
  return goal('mend-ten', 'trial', {
    months: 5,
    action: line('mend-ten')`Repair ten things for ${who}.`,
    measure: 'Ten things that work again, with one line on each fault and how I found it.',
    firstStep: 'Put up one note that says what I mend and when, and take in the first thing.',
  });
};

/** Past work, with a post in mind that one can simply do: two turns of it, and then one knows. */
export const twoTurns: GoalRow = ({ slots }) => {
  const [aim, other] = aimsOf(slots);
  if (slots.arc?.id !== 'keep' || aim?.kind !== 'role') return null;
  const isPaid = slots.unpaid === 'none';
  const one = placeOfRole(aim.role.role);
  if (other?.kind === 'role') {
    const two = placeOfRole(other.role.role);
    return goal('two-turns', 'trial', {
      months: 3,
      action: line(
        'two-turns',
      )`Do ${isPaid ? 'two paid turns' : 'two turns'} as ${[from(aim.role, aim.role.a, 'noun')]} and two as ${[from(other.role, other.role.a, 'noun')]}, and see which suits me.`,
      measure: 'Two turns of each done, and one line after each: would I do it every week?',
      firstStep:
        one && two && one !== two
          ? `Call the nearest ${one} and the nearest ${two}, and ask who takes people on for it.`
          : 'Write down one place for each, and ask who takes people on for it.',
    });
  }
  const place = placeInAim(slots) ?? (one ? [ours(one, 'place')] : null);
  return goal('two-turns', 'trial', {
    months: 3,
    action: line(
      'two-turns',
    )`Do ${isPaid ? 'two paid turns' : 'two turns'} as ${[from(aim.role, aim.role.a, 'noun')]}, and see whether it suits me.`,
    measure: 'Two turns done, and one line after each: would I do it every week?',
    firstStep: place
      ? line(
          'two-turns',
        )`Call one ${place} near me, and ask who arranges it and on which days they are short.`
      : 'Write down two places where such work is done, and ask the first on which days they are short.',
  });
};

const PLACES_OF_ROLES =
  /\b(?<place>library|school|museum|hospital|hotel|church|clinic|theatre|theater|college|garden|zoo|shop|kindergarten)\b(?! bus\b)/iu;

/** "library" of "library clerk": the place that the name of a post holds. */
const placeOfRole = (role: string) => PLACES_OF_ROLES.exec(role)?.groups?.place?.toLowerCase() ?? null;

/** Who hands on the work to people with names lets each of them do one piece of it alone. */
export const letThem: GoalRow = ({ slots }) => {
  const team = adviserFor(slots, 'team') ?? namedWho(slots);
  const text = team ? textIn(team) : '';
  const isNamed = /\p{Lu}/u.test(text) && !/\b(?:team|shift|crew|group|staff|department)\b/iu.test(text);
  if (slots.arc?.id !== 'pass' || slots.standing !== 'working' || !team || !isNamed) return null;
  const isMany = /\band\b|,|&/u.test(text);
  return goal('let-them', 'trial', {
    months: 5,
    action: isMany
      ? line('let-them')`Show one piece of my work to ${team}, and let each of them do it alone.`
      : line('let-them')`Show one piece of my work to ${team}, and let them do it alone.`,
    measure: isMany
      ? 'Each of them has done it three times, without my hands in it.'
      : 'Three times done, without my hands in it.',
    firstStep: 'Choose the piece this week, and talk them through it once while they do it.',
  });
};

const NAMED_TWO = /^(\p{Lu}\p{Ll}+ and (?:(?:his|her) \p{Ll}+|\p{Lu}\p{Ll}+))(?=$|[\s,.])/u;

/** "Rahim and his daughter": whom it is for, by name. */
function namedWho(slots: Told): Segment[] | null {
  const typed = typedAs(slots, 'serve').find(({ option }) => option === null);
  const names = typed && NAMED_TWO.exec(typed.words.trim())?.[1];
  return typed && names && TEACHES.includes(slots.serving?.verb.id ?? '')
    ? [from(typed, names, 'quote')]
    : null;
}

/** Work on paper is shown on one page. */
const PLANNED =
  /\b(?:planning|design|scheduling|accounts|bookkeeping|editing|translation|research|mapping|surveying|engineering)\b/iu;

function onePlan(field: Field, who: Segment[], slots: Told) {
  const name = adviserFor(slots, 'trying');
  return goal('propose-change', 'trial', {
    months: 3,
    action: line(
      'propose-change',
    )`Put one change in ${[from(field, field.name, 'noun')]} on one page, for ${who}, and offer it to whoever decides.`,
    measure: 'One page handed over, and one talk about it.',
    firstStep: name
      ? line('propose-change')`Ask ${name} who decides about it.`
      : 'Find out who decides about it, and write down the name.',
  });
}

const TALKS: readonly string[] = ['advise', 'find-feet', 'help', 'explain', ...HEARS, ...TEACHES];
const BY_TALK =
  /\b(?:teach|tell|advis|listen|help|read|writ|translat|explain|answer|interpret|counsel|mentor|coach|train|guid|speak|talk|fill|sit|visit|meet|welcom|support|accompan)\p{L}*/iu;

/** Whether it is done sitting with somebody, at a table. */
export function isTalk(slots: Told): boolean {
  const [aim] = aimsOf(slots);
  return aim?.kind === 'doing' ? BY_TALK.test(nameOfWork(aim)) : TALKS.includes(slots.serving?.verb.id ?? '');
}

/** Where it could be: the place that was named, else the community, else somebody who knows the first one. */
export function whereStep(slots: Told): Segment[] | string | null {
  const place = unreadAim(slots);
  if (place) return line('for-them')`Go and ask where the first hour could be: ${place}.`;
  const together = adviserFor(
    { ...slots, advisers: slots.advisers.filter(({ relation }) => relation === 'community') },
    'trying',
  );
  if (together)
    return line(
      'for-them',
    )`Ask ${together} for ${isTalk(slots) ? 'a table and two chairs, one morning' : 'one morning, and where I could begin'}.`;
  const name = adviserFor(slots, 'trying');
  return name
    ? line('for-them')`Ask ${name} who the first one could be.`
    : 'Write down two names, and ask the first.';
}

/** Whom it is for, without what is said of them after the first "and": "people with a box of old papers". */
function shortWho(slots: Told): Segment[] | null {
  const { who } = slots.serving ?? {};
  const [said] = whoOf(slots, LONG_WHO) ?? whoAsTyped(slots) ?? [];
  if (!said || who?.isPlural === false || who?.isPerson === false) return null;
  const isLong = countStretches(said.text) > SHORT_WHO;
  const text =
    (isLong ? said.text.split(/ and (?:no|not|nobody|nothing)\b|[,;]/u)[0] : said.text)?.trim() ?? '';
  return text === '' || /^(?:an?|one|my (?:mother|father|son|daughter|wife|husband))\b/iu.test(text)
    ? null
    : [{ ...said, text }];
}

/** "Whoever is at the bottom end of the ditch": those who are. */
function whoever(slots: Told): Segment[] | null {
  const typed = typedAs(slots, 'serve').find(({ option }) => option === null);
  const said = /^(?:whoever|who ?ever|anyone who|anybody who) (?:is|are) ([^,.;!?]{3,60})[.!]*$/iu.exec(
    typed?.words.trim() ?? '',
  )?.[1];
  return typed && said ? [from(typed, `those who are ${said}`, 'quote')] : null;
}

const SEVERAL =
  /^(?:the |those |my |our )?(?:\p{L}+ ){0,2}(?:people|ones|neighbours|neighbors|children|women|men|families)\b/iu;

/** Whom it is for as it was typed, where it is plain that they are several people. */
function whoAsTyped(slots: Told): Segment[] | null {
  const typed = typedAs(slots, 'serve').find(({ option }) => option === null);
  const whole = typed ? inList(typed.words.trim().replace(/[.!]+$/u, '')) : '';
  // What is said of them at length does not fit into a sentence: they do.
  const text = countStretches(whole) <= LONG_WHO ? whole : (whole.split(/ (?:who|that|which) /u)[0] ?? '');
  return typed && SEVERAL.test(text) && countStretches(text) <= LONG_WHO
    ? [from(typed, text, 'quote')]
    : null;
}

/** Who goes back to work they know: a word from one who has seen them work. */
export const askReference: GoalRow = ({ slots }) => {
  const name = adviserFor(slots, 'reference');
  if (slots.arc?.id !== 'back' || !name) return null;
  return goal('ask-reference', 'trial', {
    months: 1,
    action: line(
      'ask-reference',
    )`Ask ${name} for advice on what has changed since my time, and for a reference.`,
    measure: 'One talk, one reference agreed, and three places to apply to written down.',
    firstStep: line('ask-reference')`Write five lines to ${name}, and send them tonight.`,
    firstDays: 2,
  });
};

/** Who is out of work and has left somebody who has seen them work: it is had in writing. */
export const askLetter: GoalRow = ({ slots }) => {
  const isOut = ['looking', 'ending', 'not-working'].includes(slots.standing ?? '');
  const name = adviserFor(slots, 'reference');
  if (!isOut || !name || !['steady', 'shift', 'side'].includes(slots.arc?.id ?? '')) return null;
  return goal('ask-letter', 'trial', {
    months: 1,
    action: line(
      'ask-letter',
    )`Ask ${name} for a short letter about the work that I did, and which work would suit me now.`,
    measure: 'One signed letter in my hands, and one line on which work would suit me.',
    firstStep: line('ask-letter')`Call ${name}, and ask for four lines.`,
    firstDays: 2,
  });
};

/** In a new country: one who went the same way before. */
export const sameWay: GoalRow = ({ slots }) => {
  const [aim] = aimsOf(slots);
  const someone = aim ? somebodyWho(aim) : null;
  if (slots.arc?.id !== 'elsewhere' || !someone) return null;
  const name = adviserFor(slots, 'trying');
  return goal('same-way', 'trial', {
    months: 2,
    action: line(
      'same-way',
    )`Talk with ${someone} who came from elsewhere too, and write down each step they took.`,
    measure: 'One talk, and their steps in order on one page, with what each cost.',
    firstStep: name
      ? line('same-way')`Ask ${name} who that could be.`
      : 'Ask in one group of people from home who that could be.',
  });
};

/** Something made with what one likes to do, where somebody can look at it. */
export const giftShown: GoalRow = ({ slots }) => {
  const gift = likedGift(slots);
  return gift && MADE.test(textIn(gift))
    ? goal('gift-shown', 'trial', {
        months: 2,
        action: line(
          'gift-shown',
        )`Finish one small thing that comes from ${gift}, and show it to three people.`,
        measure: 'One thing finished, and three answers written down.',
        firstStep: 'Choose something that can be finished in two evenings.',
      })
    : null;
};

const MADE =
  /^(?:making|building|drawing|sewing|designing|writing|cooking|baking|painting|carving|mending)\b/iu;
