import type { Plan } from '#src/domain/synthesis/plan.ts';
import type { Evidence, Segment } from '#src/domain/synthesis/types.ts';
import { fill, list, listOf, phrase, quote, starting } from './filler.ts';
import { type Given, realise, type Schema, schema } from './frames.ts';
import { QUOTE_AT_MOST } from './sentences.ts';

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
    gifts: isListed ? named : null,
    things: isListed ? null : named,
    doings: isMixed ? fill(first, 'gerund') : doings,
    ownWho: quote(who, QUOTE_AT_MOST),
    ownChange: quote(change, QUOTE_AT_MOST),
    ownDoing: change?.reading?.form === 'base' ? quote(change, QUOTE_AT_MOST) : null,
    ownWords: list(quoted),
  };
}

const helpWithGifts = schema(['opening', 'who', 'change', 'gifts'], {
  'help-gifts-1': (say, { opening, who, change, gifts }) =>
    say`I have ${gifts}. ${starting(opening)}, I want to use that to help ${who} ${change}.`,
  'help-gifts-2': (say, { opening, who, change, gifts }) =>
    say`${opening}, I hope to help ${who} ${change}. To that I bring ${gifts}.`,
  'help-gifts-3': (say, { opening, who, change, gifts }) =>
    say`${opening}, I want to help ${who} ${change}, drawing on ${gifts}.`,
  'help-gifts-4': (say, { opening, who, change, gifts }) =>
    say`What I hope for, ${opening}, is to help ${who} ${change}. To that I bring ${gifts}.`,
  'help-gifts-5': (say, { opening, who, change, gifts }) =>
    say`I want to help ${who} ${change}. ${starting(opening)}, I hope to build on ${gifts} to get there.`,
});

const helpByDoing = schema(['opening', 'who', 'change', 'doings'], {
  'help-doing-1': (say, { opening, who, change, doings }) =>
    say`${opening}, I want to help ${who} ${change}, and to do it by ${doings}.`,
  'help-doing-2': (say, { opening, who, change, doings }) =>
    say`I want to help ${who} ${change}. ${starting(opening)}, I hope to do that by ${doings}.`,
  'help-doing-3': (say, { opening, who, change, doings }) =>
    say`${opening}, I want to spend more of my working time ${doings}, and so help ${who} ${change}.`,
  'help-doing-4': (say, { opening, who, change, doings }) =>
    say`People come to me for ${doings}. ${starting(opening)}, I want to use that to help ${who} ${change}.`,
});

/** Things of the person's own ("Excel", "my van licence"), which one uses rather than has. */
const helpWithThings = schema(['opening', 'who', 'change', 'things'], {
  'help-things-1': (say, { opening, who, change, things }) =>
    say`${opening}, I want to use ${things} to help ${who} ${change}.`,
  'help-things-2': (say, { opening, who, change, things }) =>
    say`${opening}, I hope to put ${things} to good use and help ${who} ${change}.`,
  'help-things-3': (say, { opening, who, change, things }) =>
    say`I want to help ${who} ${change}. ${starting(opening)}, I hope to use ${things} for that.`,
  'help-things-4': (say, { opening, who, change, things }) =>
    say`What I hope for, ${opening}, is to use ${things} to help ${who} ${change}.`,
});

const helpOnly = schema(['opening', 'who', 'change'], {
  'help-1': (say, { opening, who, change }) => say`${opening}, I want to help ${who} ${change}.`,
  'help-2': (say, { opening, who, change }) =>
    say`${opening}, I hope to do work that helps ${who} ${change}.`,
  'help-3': (say, { opening, who, change }) => say`What I hope for, ${opening}, is to help ${who} ${change}.`,
  'help-4': (say, { opening, who, change }) =>
    say`I want my work to help ${who} ${change}, ${opening} and maybe longer.`,
});

/** The sentence starter that the person completed, with their words in quotation marks where they fit no slot. */
const inOwnWords: readonly Schema[] = [
  schema(['ownWho', 'change'], {
    'own-words-who': (say, { ownWho, change }) => say`I would like my work to help ${ownWho} to ${change}.`,
  }),
  schema(['who', 'ownDoing'], {
    'own-words-doing': (say, { who, ownDoing }) => say`I would like my work to help ${who} to ${ownDoing}.`,
  }),
  schema(['who', 'ownChange'], {
    'own-words-change': (say, { who, ownChange }) =>
      say`I would like my work to help ${who}. What should change for them, in my words: ${ownChange}.`,
  }),
  schema(['ownWho', 'ownDoing'], {
    'own-words-both-doing': (say, { ownWho, ownDoing }) =>
      say`I would like my work to help ${ownWho} to ${ownDoing}.`,
  }),
  schema(['ownWho', 'ownChange'], {
    'own-words-both': (say, { ownWho, ownChange }) =>
      say`I would like my work to help ${ownWho}. What should change for them, in my words: ${ownChange}.`,
  }),
  schema(['ownWho'], {
    'own-words-who-only': (say, { ownWho }) => say`I would like my work to help ${ownWho}.`,
  }),
  schema(['ownDoing'], {
    'own-words-doing-only': (say, { ownDoing }) => say`I would like my work to help people to ${ownDoing}.`,
  }),
  schema(['ownChange'], {
    'own-words-change-only': (say, { ownChange }) =>
      say`What I would like my work to change, in my words: ${ownChange}.`,
  }),
];

/** A change without anybody named: people, as the question says. */
const changeOnly = schema(['opening', 'change'], {
  'change-1': (say, { opening, change }) => say`${opening}, I would like my work to help people ${change}.`,
  'change-2': (say, { opening, change }) => say`${opening}, I hope to do work that helps people ${change}.`,
});

/** The same after a sentence that has told how far ahead one looks. */
const changeToo = schema(['change'], {
  'change-too-1': (say, { change }) => say`I would like my work to help people ${change}.`,
  'change-too-2': (say, { change }) => say`I hope to do work that helps people ${change}.`,
});

const serveWithGifts = schema(['opening', 'who', 'gifts'], {
  'serve-gifts-1': (say, { opening, who, gifts }) =>
    say`${opening}, I want to help ${who}, drawing on ${gifts}.`,
  'serve-gifts-2': (say, { opening, who, gifts }) =>
    say`${opening}, I hope to put ${gifts} to good use for ${who}.`,
  'serve-gifts-3': (say, { opening, who, gifts }) =>
    say`I have ${gifts}. ${starting(opening)}, I want to use that for ${who}.`,
  'serve-gifts-4': (say, { opening, who, gifts }) =>
    say`What I hope for, ${opening}, is to be of use to ${who}. To that I bring ${gifts}.`,
});

const serveByDoing = schema(['opening', 'who', 'doings'], {
  'serve-doing-1': (say, { opening, who, doings }) =>
    say`${opening}, I want to help ${who}, and to do it by ${doings}.`,
  'serve-doing-2': (say, { opening, who, doings }) =>
    say`People come to me for ${doings}. ${starting(opening)}, I want to use that to help ${who}.`,
  'serve-doing-3': (say, { opening, who, doings }) =>
    say`What I hope for, ${opening}, is to be of use to ${who}, and to do it by ${doings}.`,
  'serve-doing-4': (say, { opening, who, doings }) =>
    say`${opening}, I want to spend more of my working time ${doings}, for ${who}.`,
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
    say`People come to me for ${doings}. ${starting(opening)}, I want to find work where I can do that.`,
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
  changeToo,
  ...SERVE,
  ...STRENGTHS,
];

/**
 * The direction in the fullest frame that its slots allow; null when they allow none. Where a half of the
 * contribution cannot be woven it stands in the person's own words, after what they can do.
 */
export function realiseDirection(given: Given, choice: number): readonly (readonly Segment[])[] {
  const whole = realise(DIRECTION, given, choice);
  if (whole) return [whole];
  const strengths = realise(STRENGTHS, given, choice);
  if (given.ownChange || (given.ownWho && !given.who)) {
    return [strengths, realise(inOwnWords, given, choice)].filter((said) => said !== null);
  }
  const serves = realise(SERVE, given, choice);
  if (serves) return [serves];
  return [strengths, realise([strengths ? changeToo : changeOnly], given, choice)].filter(
    (said) => said !== null,
  );
}
