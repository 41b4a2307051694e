import type { Plan } from '#src/domain/synthesis/plan.ts';
import type { Evidence, Segment } from '#src/domain/synthesis/types.ts';
import { capitalised, type Filler, fill, frame, list, quote, say } from './filler.ts';

/** The first sentence: what for, for whom, with which strengths. Slots in the forms that its frames take. */
export type Direction = {
  opening: readonly Segment[];
  who: Filler<'noun'> | null;
  change: Filler<'base'> | null;
  /** "a good ear and a way with words": present when every strength is a listed one with a noun form. */
  gifts: Filler<'noun'> | null;
  /** "Excel": present when every strength has a noun form and one is in the person's own words. */
  things: Filler<'noun'> | null;
  /** "listening to people properly": present when every strength has a gerund form. */
  doings: Filler<'gerund'> | null;
};

const HORIZONS: Readonly<Record<string, string>> = {
  three: 'over the next three years',
  five: 'over the next five years',
  ten: 'over the next ten years',
  open: 'in the years ahead',
};

/** "over the next ten years", sourced from the answer; "in the years ahead" when there is none. */
export function openingOf(plan: Plan): readonly Segment[] {
  const { horizon } = plan;
  const text = HORIZONS[horizon?.option ?? 'open'] ?? 'in the years ahead';
  if (!horizon) return [frame(text, 'horizon')];
  return [{ text, kind: 'lexeme', sources: [horizon.id], rule: 'horizon' }];
}

export function directionOf(plan: Plan): Direction {
  const nouns = inOneForm(plan.strengths, 'noun');
  const doings = inOneForm(plan.strengths, 'gerund');
  const [first] = plan.strengths;
  // Strengths that share no form cannot stand in one list: then the first speaks alone.
  const alone = nouns || doings ? null : { nouns: fill(first, 'noun'), doings: fill(first, 'gerund') };
  const named = nouns ?? alone?.nouns ?? null;
  const isListed = named?.segments.every(({ kind }) => kind !== 'user') ?? false;
  return {
    opening: openingOf(plan),
    who: fill(plan.who, 'noun'),
    change: fill(plan.change, 'base'),
    gifts: isListed ? named : null,
    things: isListed ? null : named,
    doings: doings ?? alone?.doings ?? null,
  };
}

function inOneForm<F extends 'noun' | 'gerund'>(strengths: readonly Evidence[], form: F): Filler<F> | null {
  const fillers = strengths.map((strength) => fill(strength, form)).filter((filler) => filler !== null);
  return fillers.length === strengths.length ? list(fillers) : null;
}

type Frame<S> = (slots: S) => Segment[];
type Opened = { opening: readonly Segment[] };
type Helping = Opened & { who: Filler<'noun'>; change: Filler<'base'> };

const helpWithGifts: readonly Frame<Helping & { gifts: Filler<'noun'> }>[] = [
  ({ opening, gifts, who, change }) =>
    say(
      'help-gifts-1',
    )`I have ${gifts}. ${capitalised(opening)}, I want to use that to help ${who} ${change}.`,
  ({ opening, gifts, who, change }) =>
    say('help-gifts-2')`${opening}, I hope to help ${who} ${change}. I bring ${gifts} to that.`,
  ({ opening, gifts, who, change }) =>
    say('help-gifts-3')`${opening}, I want to help ${who} ${change}, drawing on ${gifts}.`,
  ({ opening, gifts, who, change }) =>
    say('help-gifts-4')`What I hope for, ${opening}, is to help ${who} ${change}. I bring ${gifts} to that.`,
];

/** Things of the person's own ("Excel", "my van licence"), which one uses rather than has. */
const helpWithThings: readonly Frame<Helping & { things: Filler<'noun'> }>[] = [
  ({ opening, things, who, change }) =>
    say('help-things-1')`${opening}, I want to use ${things} to help ${who} ${change}.`,
];

const helpByDoing: readonly Frame<Helping & { doings: Filler<'gerund'> }>[] = [
  ({ opening, doings, who, change }) =>
    say('help-doing-1')`${opening}, I want to help ${who} ${change} by ${doings}.`,
  ({ opening, doings, who, change }) =>
    say(
      'help-doing-2',
    )`I want to help ${who} ${change}. ${capitalised(opening)}, I hope to do that by ${doings}.`,
  ({ opening, doings, who, change }) =>
    say('help-doing-3')`${opening}, I want to spend more of my work ${doings}, and so help ${who} ${change}.`,
];

const helpOnly: readonly Frame<Helping>[] = [
  ({ opening, who, change }) => say('help-1')`${opening}, I want to help ${who} ${change}.`,
  ({ opening, who, change }) => say('help-2')`${opening}, I hope to do work that helps ${who} ${change}.`,
];

const serveWithGifts: readonly Frame<Opened & { who: Filler<'noun'>; gifts: Filler<'noun'> }>[] = [
  ({ opening, gifts, who }) => say('serve-gifts-1')`${opening}, I want to use ${gifts} to help ${who}.`,
  ({ opening, gifts, who }) =>
    say('serve-gifts-2')`${opening}, I hope to put ${gifts} to good use for ${who}.`,
];

const serveByDoing: readonly Frame<Opened & { who: Filler<'noun'>; doings: Filler<'gerund'> }>[] = [
  ({ opening, doings, who }) => say('serve-doing-1')`${opening}, I want to help ${who} by ${doings}.`,
];

const giftsOnly: readonly Frame<Opened & { gifts: Filler<'noun'> }>[] = [
  ({ opening, gifts }) => say('gifts-1')`${opening}, I want to find work that draws on ${gifts}.`,
  ({ opening, gifts }) => say('gifts-2')`${opening}, I hope to find work that makes good use of ${gifts}.`,
];

const doingOnly: readonly Frame<Opened & { doings: Filler<'gerund'> }>[] = [
  ({ opening, doings }) => say('doing-1')`${opening}, I want to spend more of my work ${doings}.`,
  ({ opening, doings }) => say('doing-2')`${opening}, I hope to find work where I am ${doings}.`,
];

/** The direction in the fullest frame that its slots allow; null when they allow none. */
export function realiseDirection(plan: Plan, choice: number): readonly Segment[] | null {
  const { opening, who, change, gifts, things, doings } = directionOf(plan);
  if (who && change && gifts) return pick(helpWithGifts, choice)({ opening, who, change, gifts });
  if (who && change && doings) return pick(helpByDoing, choice)({ opening, who, change, doings });
  if (who && change && things) return pick(helpWithThings, choice)({ opening, who, change, things });
  if (who && change) return pick(helpOnly, choice)({ opening, who, change });
  const ownWords = inOwnWords(plan);
  if (ownWords) return withOwnWords(ownWords, { opening, gifts: gifts ?? things, doings }, choice);
  if (who && gifts) return pick(serveWithGifts, choice)({ opening, who, gifts });
  if (who && doings) return pick(serveByDoing, choice)({ opening, who, doings });
  if (who) return say('serve')`${opening}, I want to do work that helps ${who}.`;
  if (gifts) return pick(giftsOnly, choice)({ opening, gifts });
  if (doings) return pick(doingOnly, choice)({ opening, doings });
  if (things) return pick(giftsOnly, choice)({ opening, gifts: things });
  const words = list(plan.strengths.map((strength) => quote(strength)).filter((filler) => filler !== null));
  return words
    ? say(
        'strength-words',
      )`${opening}, I want to find work that draws on what people come to me for: ${words}.`
    : null;
}

/**
 * The contribution as the person wrote it, when one of its halves cannot be woven: the sentence starter that
 * they completed, with their words in quotation marks.
 */
function inOwnWords(plan: Plan): Segment[] | null {
  const who = fill(plan.who, 'noun') ?? quote(plan.who);
  const change = fill(plan.change, 'base') ?? quote(plan.change);
  if (!change)
    return who?.form === 'quote' ? say('own-words-who')`I would like my work to help ${who}.` : null;
  if (!who) {
    return change.form === 'base'
      ? say('own-words-change')`I would like my work to help people ${change}.`
      : say('own-words-change')`What I would like my work to change: ${change}.`;
  }
  if (change.form === 'base') return say('own-words-both')`I would like my work to help ${who} to ${change}.`;
  return say('own-words-both')`I would like my work to help ${who}. What should change for them: ${change}.`;
}

function withOwnWords(
  ownWords: readonly Segment[],
  { opening, gifts, doings }: Pick<Direction, 'opening' | 'gifts' | 'doings'>,
  choice: number,
): readonly Segment[] {
  if (gifts) return [...pick(giftsOnly, choice)({ opening, gifts }), frame(' ', 'space'), ...ownWords];
  if (doings) return [...pick(doingOnly, choice)({ opening, doings }), frame(' ', 'space'), ...ownWords];
  return ownWords;
}

/** One of several frames, by the hash of the picks. */
export function pick<T>(frames: readonly T[], choice: number): T {
  const chosen = frames[choice % frames.length];
  if (chosen === undefined)
    throw new Error('A list of frames is empty: give every schema at least one frame.');
  return chosen;
}
