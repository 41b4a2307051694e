import type { Factor } from '#src/domain/model/factor.ts';
import { choiceOf, type Plan } from '#src/domain/synthesis/plan.ts';
import type { Evidence, Segment } from '#src/domain/synthesis/types.ts';
import { pick, realiseDirection } from './direction.ts';
import { capitalised, type Filler, fill, frame, list, paragraph, quote, say, textOf } from './filler.ts';

/** A statement says at most this much; what does not fit stays in the roots below it. */
const MOST_WORDS = 75;

type Sized = { plan: Plan; openness: boolean };
type Lighten = (sized: Sized) => Sized;

const withPlan =
  (change: (plan: Plan) => Partial<Plan>): Lighten =>
  (sized) => ({ ...sized, plan: { ...sized.plan, ...change(sized.plan) } });

/** What may be said more briefly, one step after another, until a statement is short enough. */
const BRIEFER: readonly Lighten[] = [
  (sized) => ({ ...sized, openness: false }),
  withPlan(() => ({ instead: null })),
  withPlan(({ room }) => ({ room: room.slice(0, 1) })),
  withPlan(({ themes }) => ({ themes: themes.slice(0, 1) })),
  withPlan(({ strengths }) => ({ strengths: strengths.slice(0, 1) })),
];

/** What a factor gives up when its turn comes: the one that steers least goes first. */
const WITHOUT: Readonly<Record<Factor, Lighten>> = {
  skills: withPlan(({ who, strengths }) => (who ? { strengths: [] } : { strengths })),
  experiences: withPlan(() => ({ themes: [] })),
  social: withPlan(() => ({ room: [] })),
  education: withPlan(() => ({ learning: null })),
  finances: withPlan(() => ({ money: null })),
};

/**
 * The long-term aspiration: direction, theme, the life it leaves room for, what the person keeps learning.
 * The factor that steers most comes first. Null when the answers carry neither direction nor theme.
 */
export function realiseStatement(plan: Plan, evidence: readonly Evidence[]): readonly Segment[] | null {
  const choice = choiceOf(evidence, 'statement');
  const lighter = [...BRIEFER, ...[...plan.order].reverse().map((factor) => WITHOUT[factor])];
  let sized: Sized = { plan, openness: true };
  let statement = sentencesOf(sized, choice);
  for (const lighten of lighter) {
    if (!statement || textOf(statement).split(/\s+/).length <= MOST_WORDS) break;
    const next = lighten(sized);
    const briefer = sentencesOf(next, choice);
    if (briefer) {
      sized = next;
      statement = briefer;
    }
  }
  return statement;
}

function sentencesOf({ plan, openness }: Sized, choice: number): readonly Segment[] | null {
  const direction = realiseDirection(plan, choice);
  const theme = realiseTheme(plan.themes, choice);
  if (!direction && !theme) return null;
  const life = realiseLife(plan, choice);
  const first = plan.lead === 'experiences' ? theme : plan.lead === 'social' ? life : direction;
  const rest = [direction, theme, life, realiseInstead(plan.instead), realiseLearning(plan.learning)];
  const open = openness ? say('openness')`I am open to what the role is called.` : null;
  const ordered = [first, ...rest.filter((sentence) => sentence !== first), open];
  return paragraph(ordered.filter((sentence) => sentence !== null).map(capitalised));
}

const themeFrames: readonly ((theme: Filler<'noun'>) => Segment[])[] = [
  (theme) => say('theme-1')`What runs through my work is ${theme}.`,
  (theme) => say('theme-2')`What I keep coming back to is ${theme}.`,
];

function realiseTheme(themes: readonly Evidence[], choice: number): Segment[] | null {
  const nouns = list(themes.map((theme) => fill(theme, 'noun')).filter((filler) => filler !== null));
  return nouns ? pick(themeFrames, choice)(nouns) : null;
}

/** What the work must leave room for, and what it must bring in: the heavier of the two first. */
function realiseLife(plan: Plan, choice: number): Segment[] | null {
  const room = list(plan.room.map((item) => fill(item, 'base')).filter((filler) => filler !== null));
  const money = fill(plan.money, 'base');
  const roomFirst = before(plan, 'social', 'finances');
  const pay = payWords(plan.steady, 'pay');
  if (room && money && roomFirst) {
    return pick(
      [
        say('life-1')`I want my work to leave me room to ${room}, and to ${pay} enough to ${money}.`,
        say('life-2')`My work should leave me room to ${room}, and ${pay} enough to ${money}.`,
      ],
      choice,
    );
  }
  if (room && money)
    return say('life-3')`I want my work to ${pay} enough to ${money}, and to leave me room to ${room}.`;
  if (room) return say('life-4')`I want work that leaves me room to ${room}.`;
  if (money) return say('life-5')`I want work that ${payWords(plan.steady, 'pays')} enough to ${money}.`;
  return ownLife(plan.room);
}

function ownLife(room: readonly Evidence[]): Segment[] | null {
  const words = quote(room[0]);
  return words ? say('life-own-words')`I want to be able to say this of my life: ${words}.` : null;
}

/** From this stop of the five-point scale on, steady pay is named. */
const STEADY_FROM = 4;

function payWords(steady: Evidence | null, verb: 'pay' | 'pays'): readonly Segment[] {
  if (!steady || (steady.amount ?? 0) < STEADY_FROM) return [frame(verb, 'pay')];
  return [{ text: `${verb} steadily`, kind: 'lexeme', sources: [steady.id], rule: 'steady' }];
}

function realiseInstead(instead: Evidence | null): Segment[] | null {
  const wish = fill(instead, 'base');
  return wish ? say('instead')`I want to ${wish}.` : null;
}

function realiseLearning(learning: Evidence | null): Segment[] | null {
  const thing = fill(learning, 'noun') ?? fill(learning, 'gerund');
  if (thing) return say('learning-1')`I will keep learning, starting with ${thing}.`;
  const doing = fill(learning, 'base');
  if (doing) return say('learning-2')`I will keep learning, and next I want to learn to ${doing}.`;
  const words = quote(learning);
  return words ? say('learning-3')`I will keep learning. What comes next, in my words: ${words}.` : null;
}

function before(plan: Plan, first: Factor, second: Factor): boolean {
  return plan.order.indexOf(first) < plan.order.indexOf(second);
}
