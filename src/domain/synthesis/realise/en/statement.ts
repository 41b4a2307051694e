import type { Factor } from '#src/domain/model/factor.ts';
import { choiceOf, type Plan } from '#src/domain/synthesis/plan.ts';
import type { Evidence, Segment } from '#src/domain/synthesis/types.ts';
import { directionOf, realiseDirection } from './direction.ts';
import { capitalised, paragraph, textOf } from './filler.ts';
import { type Given, realise } from './frames.ts';
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
  const text = fitted({ plan, proof: true, openness: true }, writerFor(lead, choice));
  if (!text) return null;
  const sentences = text.sentences.map(({ segments }) => segments);
  const open = text.words < FEWEST_WORDS ? realise([OPENNESS], {}, 0) : null;
  return paragraph(open ? [...sentences, open] : sentences);
}

/** The fullest text within the limit: lightened step by step, and what then fits again is put back. */
function fitted(full: Sized, write: Writer): Text | null {
  const lighter = [...BRIEFER, ...[...full.plan.order].reverse().map((factor) => WITHOUT[factor])];
  const lightened = (steps: readonly Lighten[]) =>
    write(steps.reduce((sized, lighten) => lighten(sized), full));
  const fits = (text: Text | null) => text !== null && text.words <= MOST_WORDS;
  let steps: readonly Lighten[] = [];
  let text = lightened(steps);
  for (const lighten of lighter) {
    if (!text || fits(text)) break;
    const briefer = lightened([...steps, lighten]);
    if (!briefer) continue;
    steps = [...steps, lighten];
    text = briefer;
  }
  // What was given up last was the dearest, and comes back first.
  for (const step of steps.toReversed()) {
    const without = steps.filter((other) => other !== step);
    const fuller = lightened(without);
    if (!fits(fuller)) continue;
    steps = without;
    text = fuller;
  }
  return text;
}

type Said = { segments: Sentence; words: number };
type Text = { sentences: readonly Said[]; words: number };
type Writer = (sized: Sized) => Text | null;

/** The sentences that carry the whole, and what they say already. */
type Core = { sentences: readonly Said[]; saysTheme: boolean; saysRoom: boolean };

/**
 * Writes texts of one statement in several sizes. Sizes differ in what they leave out, so that a sentence is written
 * once for each number of things it says: it is read at every key.
 */
function writerFor(lead: Factor, choice: number): Writer {
  const known = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T): T => {
    if (!known.has(key)) known.set(key, make());
    return known.get(key) as T;
  };
  return ({ plan, proof, openness }) => {
    const counts = [plan.strengths.length, plan.themes.length, plan.room.length].join('-');
    const given = () =>
      once(
        `given ${counts} ${Boolean(plan.money)} ${Boolean(plan.learning)} ${Boolean(plan.learningPurpose)} ${Boolean(plan.instead)}`,
        () => ({ ...directionOf(plan), ...besidesOf(plan) }),
      );
    const say = (key: string, make: () => Sentence | null) => once(key, () => said(make()));
    const core = once(`core ${counts}`, () => coreOf(plan, given(), lead, choice));
    if (!core) return null;
    const life = `life ${plan.room.length} ${Boolean(plan.money)}`;
    const learning = `learning ${Boolean(plan.learning)} ${Boolean(plan.learningPurpose)}`;
    const rest: Readonly<Record<Factor, Said | null>> = {
      skills: null,
      experiences: core.saysTheme
        ? null
        : say(`theme ${plan.themes.length} ${plan.values.length}`, () =>
            realise(plan.themes.length > 0 ? [THEME] : [VALUES], given(), choice),
          ),
      social: core.saysRoom ? null : say(life, () => lifeOf(plan, given(), choice)),
      finances:
        core.saysRoom || plan.room.length === 0
          ? say(`money ${Boolean(plan.money)}`, () => realise([MONEY], given(), choice))
          : null,
      education: say(learning, () =>
        realise(lead === 'education' ? [...LEARNING_FOR, ...LEARNING] : LEARNING, given(), choice),
      ),
    };
    // Money stands in the sentence about room where there is one.
    const first = lead === 'finances' && plan.money ? (rest.finances ?? rest.social) : rest[lead];
    const sentences = [
      first,
      ...core.sentences,
      proof ? say('proof', () => realise(PROOF, given(), choice)) : null,
      ...plan.order.map((factor) => rest[factor]).filter((sentence) => sentence !== first),
      plan.instead ? say('instead', () => realise([INSTEAD], given(), choice)) : null,
      openness ? say('openness', () => realise([OPENNESS], {}, choice)) : null,
    ].filter((sentence) => sentence !== null);
    return { sentences, words: sentences.reduce((sum, { words }) => sum + words, 0) };
  };
}

/** Skeleton B when what was done leads, C when the life around it leads, A else; whatever their slots allow. */
function coreOf(plan: Plan, given: Given, lead: Factor, choice: number): Core | null {
  const core = (sentences: readonly (Sentence | null)[], says: Partial<Core> = {}): Core => ({
    sentences: sentences.flatMap((sentence) => said(sentence) ?? []),
    saysTheme: false,
    saysRoom: false,
    ...says,
  });
  const themed = lead === 'experiences' ? realise(THEME_LED, given, choice) : null;
  if (themed) return core([themed, realise(BRINGING, given, choice)], { saysTheme: true });
  const best = lead === 'social' ? realise(AT_MY_BEST, given, choice) : null;
  if (best) return core([best], { saysRoom: true });
  const direction = realiseDirection(plan, choice);
  if (direction.length > 0) return core(direction);
  const theme = realise([THEME], given, choice);
  return theme && core([theme], { saysTheme: true });
}

/** What the work must leave room for, and what it must bring in: the heavier of the two first. */
function lifeOf(plan: Plan, given: Given, choice: number): Sentence | null {
  const isRoomFirst = plan.order.indexOf('social') < plan.order.indexOf('finances');
  const both = realise([isRoomFirst ? ROOM_AND_MONEY : MONEY_AND_ROOM], given, choice);
  return both ?? realise([ROOM], given, choice) ?? realise([ROOM_IN_OWN_WORDS], ownRoomOf(plan), choice);
}

function said(sentence: Sentence | null): Said | null {
  if (!sentence) return null;
  const segments = capitalised(sentence);
  return { segments, words: textOf(segments).split(' ').length };
}
