import type { Factor } from '#src/domain/model/factor.ts';
import { choiceOf, type Plan } from '#src/domain/synthesis/plan.ts';
import type { Evidence, Segment } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { directionOf, realiseDirection } from './direction.ts';
import { capitalised, paragraph } from './filler.ts';
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
import { AT_MY_BEST, BEST_FOR, BRINGING, THEME_FOR, THEME_LED } from './skeletons.ts';

/** A statement has at least and at most this many words; what does not fit stays in the roots below it. */
const FEWEST_WORDS = 12;
const MOST_WORDS = 60;

type Sentence = readonly Segment[];

/** How much a text says: how many of each, and whether at all. */
type Size = Readonly<Record<'strengths' | 'themes' | 'room', number>> &
  Readonly<Record<'values' | 'instead' | 'learning' | 'purpose' | 'money' | 'proof' | 'openness', boolean>>;
/** One thing to say more briefly. */
type Step = Partial<Size>;

const FULL: Size = {
  strengths: 2,
  themes: 2,
  room: 2,
  values: true,
  instead: true,
  learning: true,
  purpose: true,
  money: true,
  proof: true,
  openness: true,
};

/** What may be said more briefly, one step after another, until a statement is short enough. */
const BRIEFER: readonly Step[] = [
  { proof: false },
  { openness: false },
  { room: 1 },
  { themes: 1 },
  { strengths: 1 },
  { purpose: false },
  { instead: false },
];

/** What a factor gives up when its turn comes: the one that steers least goes first. */
const WITHOUT: Readonly<Record<Factor, Step>> = {
  skills: { strengths: 0 },
  experiences: { themes: 0, values: false },
  social: { room: 0 },
  education: { learning: false },
  finances: { money: false },
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
  const text = fitted(plan, writerFor(plan, lead, choice));
  if (!text) return null;
  const sentences = text.sentences.map(({ segments }) => segments);
  const open = text.words < FEWEST_WORDS ? realise([OPENNESS], {}, 0) : null;
  return paragraph(open ? [...sentences, open] : sentences);
}

/** The fullest text within the limit: lightened step by step, and what then fits again is put back. */
function fitted(plan: Plan, write: Writer): Text | null {
  // Without anybody to help, strengths and themes are all there is.
  const isKept = (factor: Factor) => !plan.who && (factor === 'skills' || factor === 'experiences');
  const last = plan.order.toReversed().filter((factor) => !isKept(factor));
  const lightened = (steps: readonly Step[]) => write(Object.assign({}, FULL, ...steps));
  const fits = (text: Text | null) => text !== null && text.words <= MOST_WORDS;
  let steps: readonly Step[] = [];
  let text = lightened(steps);
  for (const step of [...BRIEFER, ...last.map((factor) => WITHOUT[factor])]) {
    if (!text || fits(text)) break;
    const briefer = lightened([...steps, step]);
    if (!briefer) continue;
    steps = [...steps, step];
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
type Writer = (size: Size) => Text | null;

/** The sentences that carry the whole, and what they say already. */
type Core = { sentences: readonly Said[]; saysTheme: boolean; saysRoom: boolean };

/**
 * Writes texts of one statement in several sizes. Sizes differ in what they leave out, so that a sentence is written
 * once for each number of things it says: all this happens at every key.
 */
function writerFor(plan: Plan, lead: Factor, choice: number): Writer {
  const known = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T): T => {
    if (!known.has(key)) known.set(key, make());
    return known.get(key) as T;
  };
  const directionFor = (strengths: number) =>
    once(`direction ${strengths}`, () =>
      directionOf({ ...plan, strengths: plan.strengths.slice(0, strengths) }),
    );
  const besidesFor = (themes: number, room: number) =>
    once(`besides ${themes} ${room}`, () =>
      besidesOf({ ...plan, themes: plan.themes.slice(0, themes), room: plan.room.slice(0, room) }),
    );
  return ({ strengths, themes, room, ...says }) => {
    const given = besidesFor(themes, room);
    const say = (key: string, schemas: readonly Schema[], from: Given = given) =>
      once(key, () => said(realise(schemas, from, choice)));
    const core = once(`core ${strengths} ${themes} ${room}`, () =>
      coreOf({ ...directionFor(strengths), ...given }, lead, choice),
    );
    if (!core) return null;
    const hasRoom = !core.saysRoom && plan.room.length > 0 && room > 0;
    const hasMoney = says.money && Boolean(given.money);
    const life = () => said(lifeOf(plan, hasMoney ? given : { ...given, money: null }, choice));
    const rest: Readonly<Record<Factor, Said | null>> = {
      skills: null,
      experiences: core.saysTheme ? null : themeOf(),
      social: hasRoom ? once(`life ${room} ${hasMoney}`, life) : null,
      // Money stands in the sentence about room where there is one.
      finances: hasMoney && !(hasRoom && given.room) ? say('money', [MONEY]) : null,
      education: says.learning ? learningOf() : null,
    };
    const first = lead === 'finances' && hasMoney ? (rest.finances ?? rest.social) : rest[lead];
    const sentences = [
      first,
      ...core.sentences,
      says.proof ? say('proof', PROOF) : null,
      ...plan.order.map((factor) => rest[factor]).filter((sentence) => sentence !== first),
      says.instead ? say('instead', [INSTEAD]) : null,
      says.openness ? say('openness', [OPENNESS], {}) : null,
    ].filter((sentence) => sentence !== null);
    return { sentences, words: sentences.reduce((sum, { words }) => sum + words, 0) };

    function themeOf(): Said | null {
      if (plan.themes.length > 0) return themes > 0 ? say(`theme ${themes}`, [THEME]) : null;
      return says.values ? say('values', [VALUES]) : null;
    }

    function learningOf(): Said | null {
      const hasPurpose = lead === 'education' && says.purpose;
      return say(`learning ${hasPurpose}`, hasPurpose ? [...LEARNING_FOR, ...LEARNING] : LEARNING);
    }
  };
}

/** Skeleton B when what was done leads, C when the life around it leads, A else; whatever their slots allow. */
function coreOf(given: Given, lead: Factor, choice: number): Core | null {
  const core = (sentences: readonly (Sentence | null)[], says: Partial<Core> = {}): Core => ({
    sentences: sentences.flatMap((sentence) => said(sentence) ?? []),
    saysTheme: false,
    saysRoom: false,
    ...says,
  });
  // Where the change stands in the person's own words, no shorter sentence may drop it.
  const isWhole = !given.ownChange && !given.ownDoing;
  const themed =
    lead === 'experiences' ? realise(isWhole ? [THEME_LED, THEME_FOR] : [THEME_LED], given, choice) : null;
  if (themed) return core([themed, realise(BRINGING, given, choice)], { saysTheme: true });
  const best =
    lead === 'social' ? realise(isWhole ? [AT_MY_BEST, BEST_FOR] : [AT_MY_BEST], given, choice) : null;
  if (best) return core([best], { saysRoom: true });
  const direction = realiseDirection(given, choice);
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
