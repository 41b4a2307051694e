import { goalSignOf } from '#src/domain/language/en/goal-signs.ts';
import type { Plan } from '#src/domain/synthesis/plan.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { type Filler, fill, list, listOf, quote } from './filler.ts';
import type { Given } from './frames.ts';

/* What a plan gives the slots of the growth path, the shelf and the further goals. */

/** Own words in quotation marks are at most this long inside a sentence. */
const QUOTE_AT_MOST = 16;

/** For whom, to what end, with which strengths. */
export function directionOf({ who, change, strengths }: Plan): Given {
  const nouns = listOf(strengths, 'noun');
  const doings = listOf(strengths, 'gerund');
  const [first] = strengths;
  // Strengths that share no form cannot stand in one list: then the first speaks alone.
  const isMixed = !nouns && !doings;
  const named = strengths.length === 0 ? null : isMixed ? fill(first, 'noun') : nouns;
  // Things of the person's own ("Excel", "my van licence") are used rather than had.
  const isListed = named?.segments.every(({ kind }) => kind !== 'user') ?? false;
  return {
    who: fill(who, 'noun'),
    change: fill(change, 'base'),
    gifts: isListed ? named : null,
    doings: isMixed ? fill(first, 'gerund') : doings,
  };
}

/** A longer "who" than this keeps its change apart, or one reads "people who hurry past the gate stop" twice. */
const SHORT_WHO = 3;

/** Whether "help new parents feel less alone" reads at once, so short are those who are helped. */
export function isShortWho(who: Filler<'noun'> | null): boolean {
  return who !== null && textOf(who.segments).split(' ').length <= SHORT_WHO;
}

/** What stands beside the direction: what matters, the life around it, and what was done. */
export function besidesOf({ values, room, story }: Plan): Given {
  return {
    values: list(values.flatMap((value) => fill(value, 'noun') ?? [])),
    room: list(room.flatMap((item) => fill(item, 'base') ?? [])),
    did: fill(story, 'past'),
  };
}

/** What there is of learning: what next, and what for. */
export function learningOf({ learning, learningPurpose }: Plan): Given {
  return {
    subject: fill(learning, 'noun') ?? fill(learning, 'gerund'),
    // "Get promoted" is a goal, and nothing that one learns to do.
    skill: goalSignOf(learning?.quote ?? '') ? null : fill(learning, 'base'),
    ownLearning: quote(learning, QUOTE_AT_MOST),
    purpose: fill(learningPurpose, 'base'),
  };
}
