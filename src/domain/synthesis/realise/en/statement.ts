import type { Factor } from '#src/domain/model/factor.ts';
import { choiceOf, type Plan } from '#src/domain/synthesis/plan.ts';
import type { Evidence, Segment } from '#src/domain/synthesis/types.ts';
import { directionOf, realiseDirection } from './direction.ts';
import { capitalised, paragraph, textOf } from './filler.ts';
import { type Given, realise, type Schema } from './frames.ts';
import {
  besidesOf,
  INSTEAD,
  LEARNING,
  LEARNING_FOR,
  MONEY,
  MONEY_AND_ROOM,
  OPENNESS,
  ownRoomOf,
  PROOF,
  ROOM,
  ROOM_AND_MONEY,
  ROOM_IN_OWN_WORDS,
  THEME,
  VALUES,
} from './sentences.ts';
import { AT_MY_BEST, BRINGING, THEME_LED } from './skeletons.ts';

/** A statement has at least and at most this many words; what does not fit stays in the roots below it. */
const FEWEST_WORDS = 12;
const MOST_WORDS = 60;

type Sentence = readonly Segment[];
type Sized = { plan: Plan; proof: boolean; openness: boolean };
type Lighten = (sized: Sized) => Sized;

const withPlan =
  (change: (plan: Plan) => Partial<Plan>): Lighten =>
  (sized) => ({ ...sized, plan: { ...sized.plan, ...change(sized.plan) } });

/** What may be said more briefly, one step after another, until a statement is short enough. */
const BRIEFER: readonly Lighten[] = [
  (sized) => ({ ...sized, proof: false }),
  withPlan(() => ({ instead: null })),
  (sized) => ({ ...sized, openness: false }),
  withPlan(({ room }) => ({ room: room.slice(0, 1) })),
  withPlan(({ themes }) => ({ themes: themes.slice(0, 1) })),
  withPlan(({ strengths }) => ({ strengths: strengths.slice(0, 1) })),
  withPlan(() => ({ learningPurpose: null })),
];

/** What a factor gives up when its turn comes: the one that steers least goes first. */
const WITHOUT: Readonly<Record<Factor, Lighten>> = {
  skills: withPlan(({ who, strengths }) => (who ? { strengths: [] } : { strengths })),
  experiences: withPlan(({ who, themes, values }) => (who ? { themes: [], values: [] } : { themes, values })),
  social: withPlan(() => ({ room: [] })),
  education: withPlan(() => ({ learning: null })),
  finances: withPlan(() => ({ money: null })),
};

/**
 * The long-term aspiration, 12 to 60 words: direction, for whom, strength with proof, theme, the life it leaves room
 * for, what the person keeps learning. The factor that steers most comes first, and chooses the skeleton. Null when the
 * answers carry neither direction nor theme.
 */
export function realiseStatement(plan: Plan, evidence: readonly Evidence[]): readonly Segment[] | null {
  const choice = choiceOf(evidence, 'statement');
  // Factors that share the first place take turns, by the same stable choice.
  const lead = plan.leads[choice % plan.leads.length] ?? 'skills';
  const statement = fitted({ plan, proof: true, openness: true }, (sized) => write(sized, lead, choice));
  if (!statement || countWords(statement) >= FEWEST_WORDS) return statement;
  return paragraph([statement, realise([OPENNESS], {}, 0) ?? []]);
}

/** The fullest text within the limit: lightened step by step, and what then fits again is put back. */
function fitted(full: Sized, say: (sized: Sized) => Segment[] | null): Segment[] | null {
  const lighter = [...BRIEFER, ...[...full.plan.order].reverse().map((factor) => WITHOUT[factor])];
  const lightened = (steps: readonly Lighten[]) => steps.reduce((sized, lighten) => lighten(sized), full);
  const fits = (text: Segment[] | null) => text !== null && countWords(text) <= MOST_WORDS;
  let steps: readonly Lighten[] = [];
  for (const lighten of lighter) {
    if (fits(say(lightened(steps)))) break;
    if (say(lightened([...steps, lighten]))) steps = [...steps, lighten];
  }
  // What was given up last was the dearest, and comes back first.
  for (const step of steps.toReversed()) {
    const without = steps.filter((other) => other !== step);
    if (fits(say(lightened(without)))) steps = without;
  }
  return say(lightened(steps));
}

function write({ plan, proof, openness }: Sized, lead: Factor, choice: number): Segment[] | null {
  const given = { ...directionOf(plan), ...besidesOf(plan) };
  const core = coreOf(plan, given, lead, choice);
  if (!core) return null;
  const say = (schemas: readonly Schema[], from: Given = given) => realise(schemas, from, choice);
  const rest: Readonly<Record<Factor, Sentence | null>> = {
    skills: null,
    experiences: core.saysTheme ? null : say(plan.themes.length > 0 ? [THEME] : [VALUES]),
    social: core.saysRoom ? null : lifeOf(plan, given, choice),
    finances: core.saysRoom || !given.room ? say([MONEY]) : null,
    education: lead === 'education' ? (say(LEARNING_FOR) ?? say(LEARNING)) : say(LEARNING),
  };
  // Money stands in the sentence about room where there is one.
  const first = lead === 'finances' && given.money ? (rest.finances ?? rest.social) : rest[lead];
  const sentences = [
    first,
    ...core.sentences,
    proof ? say(PROOF) : null,
    ...plan.order.map((factor) => rest[factor]).filter((sentence) => sentence !== first),
    say([INSTEAD]),
    openness ? say([OPENNESS]) : null,
  ];
  return paragraph(sentences.filter((sentence) => sentence !== null).map(capitalised));
}

/** The sentences that carry the whole, and what they say already. */
type Core = { sentences: readonly Sentence[]; saysTheme: boolean; saysRoom: boolean };

/** Skeleton B when what was done leads, C when the life around it leads, A else; whatever their slots allow. */
function coreOf(plan: Plan, given: Given, lead: Factor, choice: number): Core | null {
  if (lead === 'experiences') {
    const themed = realise(THEME_LED, given, choice);
    const bringing = realise(BRINGING, given, choice);
    if (themed) {
      const sentences = bringing ? [themed, bringing] : [themed];
      return { sentences, saysTheme: true, saysRoom: false };
    }
  }
  if (lead === 'social') {
    const best = realise(AT_MY_BEST, given, choice);
    if (best) return { sentences: [best], saysTheme: false, saysRoom: true };
  }
  const direction = realiseDirection(plan, choice);
  if (direction.length > 0) return { sentences: direction, saysTheme: false, saysRoom: false };
  const theme = realise([THEME], given, choice);
  return theme && { sentences: [theme], saysTheme: true, saysRoom: false };
}

/** What the work must leave room for, and what it must bring in: the heavier of the two first. */
function lifeOf(plan: Plan, given: Given, choice: number): Sentence | null {
  const isRoomFirst = plan.order.indexOf('social') < plan.order.indexOf('finances');
  const both = realise([isRoomFirst ? ROOM_AND_MONEY : MONEY_AND_ROOM], given, choice);
  return both ?? realise([ROOM], given, choice) ?? realise([ROOM_IN_OWN_WORDS], ownRoomOf(plan), choice);
}

function countWords(statement: readonly Segment[]): number {
  return textOf(statement).split(/\s+/).length;
}
