import type { Plan } from '#src/domain/synthesis/plan.ts';
import { frame } from '#src/domain/synthesis/segment.ts';
import type { Evidence, Segment } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { type Filler, fill, list, listOf, phrase, quote, starting } from './filler.ts';
import { type Given, realise, type Schema, schema } from './frames.ts';
import { QUOTE_AT_MOST } from './sentences.ts';
import { BRINGING } from './skeletons.ts';

const HORIZONS: Readonly<Record<string, string>> = {
  three: 'over the next three years',
  five: 'over the next five years',
  ten: 'over the next ten years',
  open: 'in the years ahead',
};

/** "over the next ten years", sourced from the answer; "in the years ahead" when there is none. */
export function openingOf(horizon: Evidence | null) {
  return phrase(HORIZONS[horizon?.option ?? 'open'] ?? 'in the years ahead', 'horizon', horizon);
}

/** What there is for a direction: for whom, to what end, with which strengths. */
export function directionOf({ horizon, who, change, strengths }: Plan): Given {
  const nouns = listOf(strengths, 'noun');
  const doings = listOf(strengths, 'gerund');
  const [first] = strengths;
  // Strengths that share no form cannot stand in one list: then the first speaks alone.
  const isMixed = !nouns && !doings;
  const named = strengths.length === 0 ? null : isMixed ? fill(first, 'noun') : nouns;
  const isListed = named?.segments.every(({ kind }) => kind !== 'user') ?? false;
  const quoted = strengths
    .map((strength) => quote(strength, QUOTE_AT_MOST))
    .filter((words) => words !== null);
  return {
    opening: openingOf(horizon),
    who: fill(who, 'noun'),
    change: fill(change, 'base'),
    aim: aimOf(fill(who, 'noun'), fill(change, 'base')),
    gifts: isListed ? named : null,
    things: isListed ? null : named,
    doings: isMixed ? fill(first, 'gerund') : doings,
    ownWho: quote(who, QUOTE_AT_MOST),
    ownChange: quote(change, QUOTE_AT_MOST),
    ownDoing: change?.reading?.form === 'base' ? quote(change, QUOTE_AT_MOST) : null,
    ownWords: list(quoted),
  };
}

/** The plan without one's own people: nobody hires for the help of "my granda". */
export function forStrangers<E extends Evidence>(plan: Plan<E>): Plan<E> {
  return /^(?:my|our)\b/i.test(plan.who?.forms.noun ?? '') ? { ...plan, who: null, change: null } : plan;
}

/** A longer "who" than this keeps its change apart, or one reads "people who hurry past the gate stop" twice. */
const SHORT_WHO = 3;

/** Whether "help new parents feel less alone" reads at once, so short are those who are helped. */
export function isShortWho(who: Filler<'noun'> | null): boolean {
  return who !== null && textOf(who.segments).split(' ').length <= SHORT_WHO;
}

/** "new parents feel less alone", "children who like no school, so that they can find out ...". */
export function aimOf(who: Filler<'noun'> | null, change: Filler<'base'> | null): Filler<'noun'> | null {
  if (!who || !change) return null;
  const joined = (joint: string, rest: readonly Segment[]): Filler<'noun'> => ({
    form: 'noun',
    segments: [...who.segments, frame(joint, 'aim'), ...rest],
  });
  if (isShortWho(who)) return joined(' ', change.segments);
  const [first, ...others] = change.segments;
  if (first && /^not /i.test(first.text))
    return joined(', so that they need not ', [{ ...first, text: first.text.slice(4) }, ...others]);
  return joined(', so that they can ', change.segments);
}

const helpWithGifts = schema(['opening', 'aim', 'gifts'], {
  'help-gifts-1': (say, { opening, aim, gifts }) =>
    say`I have ${gifts}. ${starting(opening)}, I want to use that to help ${aim}.`,
  'help-gifts-2': (say, { opening, aim, gifts }) =>
    say`${opening}, I hope to help ${aim}. To that I bring ${gifts}.`,
  'help-gifts-3': (say, { opening, aim, gifts }) =>
    say`${opening}, I want to draw on ${gifts} and help ${aim}.`,
  'help-gifts-4': (say, { opening, aim, gifts }) =>
    say`What I hope for, ${opening}, is to help ${aim}. To that I bring ${gifts}.`,
  'help-gifts-5': (say, { opening, aim, gifts }) =>
    say`${opening}, I hope to help ${aim}. What I bring is ${gifts}.`,
});

const helpByDoing = schema(['opening', 'aim', 'doings'], {
  'help-doing-1': (say, { opening, aim, doings }) =>
    say`${opening}, I want to help ${aim}. What I am known for is ${doings}.`,
  'help-doing-2': (say, { opening, aim, doings }) =>
    say`I am known for ${doings}. ${starting(opening)}, I hope to help ${aim}.`,
  'help-doing-3': (say, { opening, aim, doings }) =>
    say`What people know me for is ${doings}. ${starting(opening)}, I want to help ${aim}.`,
  'help-doing-4': (say, { opening, aim, doings }) =>
    say`I am known for ${doings}. ${starting(opening)}, I want to use that to help ${aim}.`,
});

/** Things of the person's own ("Excel", "my van licence"), which one uses rather than has. */
const helpWithThings = schema(['opening', 'aim', 'things'], {
  'help-things-1': (say, { opening, aim, things }) =>
    say`${opening}, I want to use ${things} to help ${aim}.`,
  'help-things-2': (say, { opening, aim, things }) =>
    say`${opening}, I hope to put ${things} to good use and help ${aim}.`,
  'help-things-3': (say, { opening, aim, things }) =>
    say`I want to help ${aim}. ${starting(opening)}, I hope to use ${things} for that.`,
  'help-things-4': (say, { opening, aim, things }) =>
    say`What I hope for, ${opening}, is to use ${things} to help ${aim}.`,
});

const helpOnly = schema(['opening', 'aim'], {
  'help-1': (say, { opening, aim }) => say`${opening}, I want to help ${aim}.`,
  'help-2': (say, { opening, aim }) => say`${opening}, I hope to do work that helps ${aim}.`,
  'help-3': (say, { opening, aim }) => say`What I hope for, ${opening}, is to help ${aim}.`,
  'help-4': (say, { opening, aim }) => say`${opening}, I hope that my work will help ${aim}.`,
});

/** The sentence starter that the person completed, with their words in quotation marks where they fit no slot. */
const inOwnWords: readonly Schema[] = [
  schema(['opening', 'ownWho', 'change'], {
    'own-words-who': (say, { opening, ownWho, change }) =>
      say`${opening}, I would like my work to help ${ownWho} to ${change}.`,
  }),
  schema(['opening', 'who', 'ownDoing'], {
    'own-words-doing': (say, { opening, who, ownDoing }) =>
      say`${opening}, I would like my work to help ${who} to ${ownDoing}.`,
  }),
  schema(['opening', 'who', 'ownChange'], {
    'own-words-change': (say, { opening, who, ownChange }) =>
      say`${opening}, I would like my work to help ${who}. What I want for them: ${ownChange}.`,
  }),
  schema(['opening', 'ownWho', 'ownDoing'], {
    'own-words-both-doing': (say, { opening, ownWho, ownDoing }) =>
      say`${opening}, I would like my work to help ${ownWho} to ${ownDoing}.`,
  }),
  schema(['opening', 'ownWho', 'ownChange'], {
    'own-words-both': (say, { opening, ownWho, ownChange }) =>
      say`${opening}, I would like my work to help ${ownWho}. What I want for them: ${ownChange}.`,
  }),
  schema(['opening', 'ownWho'], {
    'own-words-who-only': (say, { opening, ownWho }) =>
      say`${opening}, I would like my work to help ${ownWho}.`,
  }),
  schema(['opening', 'ownDoing'], {
    'own-words-doing-only': (say, { opening, ownDoing }) =>
      say`${opening}, I would like my work to help people to ${ownDoing}.`,
  }),
  schema(['opening', 'ownChange'], {
    'own-words-change-only': (say, { opening, ownChange }) =>
      say`${opening}, what I would like my work to change: ${ownChange}.`,
  }),
];

/** A change without anybody named: people, as the question says. */
const changeOnly = schema(['opening', 'change'], {
  'change-1': (say, { opening, change }) => say`${opening}, I would like my work to help people ${change}.`,
  'change-2': (say, { opening, change }) => say`${opening}, I hope to do work that helps people ${change}.`,
});

const serveWithGifts = schema(['opening', 'who', 'gifts'], {
  'serve-gifts-1': (say, { opening, who, gifts }) =>
    say`${opening}, I want to draw on ${gifts} and help ${who}.`,
  'serve-gifts-2': (say, { opening, who, gifts }) =>
    say`${opening}, I hope to put ${gifts} to work for ${who}.`,
  'serve-gifts-3': (say, { opening, who, gifts }) =>
    say`I have ${gifts}. ${starting(opening)}, I want to use that for ${who}.`,
  'serve-gifts-4': (say, { opening, who, gifts }) =>
    say`What I hope for, ${opening}, is to be of use to ${who}. To that I bring ${gifts}.`,
});

const serveByDoing = schema(['opening', 'who', 'doings'], {
  'serve-doing-1': (say, { opening, who, doings }) =>
    say`${opening}, I want to help ${who}. What I am known for is ${doings}.`,
  'serve-doing-2': (say, { opening, who, doings }) =>
    say`I am known for ${doings}. ${starting(opening)}, I want to use that to help ${who}.`,
  'serve-doing-3': (say, { opening, who, doings }) =>
    say`What I hope for, ${opening}, is to be of use to ${who}. What I am known for is ${doings}.`,
  'serve-doing-4': (say, { opening, who, doings }) =>
    say`What people know me for is ${doings}. ${starting(opening)}, I want to use that for ${who}.`,
});

const serveOnly = schema(['opening', 'who'], {
  'serve-1': (say, { opening, who }) => say`${opening}, I want to do work that helps ${who}.`,
  'serve-2': (say, { opening, who }) => say`${opening}, I hope that my work will be of use to ${who}.`,
});

const giftsOnly = schema(['opening', 'gifts'], {
  'gifts-1': (say, { opening, gifts }) => say`${opening}, I want to find work that draws on ${gifts}.`,
  'gifts-2': (say, { opening, gifts }) =>
    say`${opening}, I hope to find work that makes good use of ${gifts}.`,
  'gifts-3': (say, { opening, gifts }) =>
    say`I have ${gifts}. ${starting(opening)}, I want to find work that puts that to use.`,
  'gifts-4': (say, { opening, gifts }) => say`What I hope for, ${opening}, is work that needs ${gifts}.`,
});

const doingOnly = schema(['opening', 'doings'], {
  'doing-1': (say, { opening, doings }) =>
    say`${opening}, I want to spend more of my working time ${doings}.`,
  'doing-2': (say, { opening, doings }) =>
    say`I am known for ${doings}. ${starting(opening)}, I want to find work where I can do that.`,
  'doing-3': (say, { opening, doings }) => say`What I hope for, ${opening}, is work that has me ${doings}.`,
  'doing-4': (say, { opening, doings }) => say`${opening}, I hope to find work where I am ${doings}.`,
});

const thingsOnly = schema(['opening', 'things'], {
  'things-1': (say, { opening, things }) => say`${opening}, I want to find work that makes use of ${things}.`,
  'things-2': (say, { opening, things }) => say`${opening}, I hope to find work where I can use ${things}.`,
});

const strengthWords = schema(['opening', 'ownWords'], {
  'strength-words': (say, { opening, ownWords }) =>
    say`${opening}, I want to find work that draws on what people come to me for: ${ownWords}.`,
});

/** The direction in its fullest frame first. */
export const DIRECTION: readonly Schema[] = [helpWithGifts, helpByDoing, helpWithThings, helpOnly];
const STRENGTHS: readonly Schema[] = [giftsOnly, doingOnly, thingsOnly, strengthWords];
const SERVE: readonly Schema[] = [serveWithGifts, serveByDoing, serveOnly];

/** Every schema of this file, for the checks that read them all. */
export const DIRECTION_SCHEMAS: readonly Schema[] = [
  ...DIRECTION,
  ...inOwnWords,
  changeOnly,
  ...SERVE,
  ...STRENGTHS,
];

/**
 * The direction in the fullest frame that its slots allow; nothing when they allow none. Where a half of the
 * contribution cannot be woven it stands in the person's own words, and then what they bring to it.
 */
export function realiseDirection(given: Given, choice: number): readonly (readonly Segment[])[] {
  const whole = realise(DIRECTION, given, choice);
  if (whole) return [whole];
  const inWords = given.ownChange || (given.ownWho && !given.who) ? realise(inOwnWords, given, choice) : null;
  const first = inWords ?? (given.who ? null : realise([changeOnly], given, choice));
  if (first) return [first, realise(BRINGING, given, choice)].filter((said) => said !== null);
  const rest = realise([...SERVE, ...STRENGTHS], given, choice);
  return rest ? [rest] : [];
}
