import { bySignal, firstUsable, type Plan, usable } from '#src/domain/synthesis/plan.ts';
import type { Alternative, Evidence, Segment } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { countWords } from '#src/domain/text/words.ts';
import { capitalised, fill, list, listOf, paragraph } from './filler.ts';
import { type Given, realise, type Schema, schema } from './frames.ts';
import { besidesOf, lovedOf, MONEY, ROOM, ROOM_AND_MONEY, storyOf, THEME } from './sentences.ts';

/** An alternative says less than a statement: it is a road to look down, not one to have taken. */
const MOST_WORDS = 60;

/** More of what has worked: work the person would gladly do again, with what people already come to them for. */
const STEADY: readonly Schema[] = [
  schema(['loved', 'doings'], {
    'steady-1': (say, { loved, doings }) =>
      say`I could stay close to what I know, and do more work like ${loved}. I am already known for ${doings}.`,
    'steady-2': (say, { loved, doings }) =>
      say`I could build on what I would gladly do again: ${loved}. I am already known for ${doings}.`,
  }),
  schema(['ownLoved'], {
    'steady-words': (say, { ownLoved }) => say`I could build on what I would gladly do again: ${ownLoved}.`,
  }),
  schema(['loved'], {
    'steady-loved-1': (say, { loved }) =>
      say`I could stay close to what I know, and do more work like ${loved}.`,
    'steady-loved-2': (say, { loved }) => say`I could build on what I would gladly do again: ${loved}.`,
  }),
];

/** A step further: what the person wants to learn and to be able to do. */
const STRETCH: readonly Schema[] = [
  schema(['subject', 'purpose'], {
    'stretch-1': (say, { subject, purpose }) =>
      say`I could reach further, and put learning first: ${subject}. The aim would be that I can ${purpose}.`,
    'stretch-2': (say, { subject, purpose }) =>
      say`I could put learning first: ${subject}. The aim would be that I can ${purpose}.`,
  }),
  schema(['skill', 'purpose'], {
    'stretch-skill-1': (say, { skill, purpose }) =>
      say`I could reach further, and begin by learning to ${skill}. The aim would be that I can ${purpose}.`,
    'stretch-skill-2': (say, { skill, purpose }) =>
      say`I could put learning first, and learn to ${skill}. The aim would be that I can ${purpose}.`,
  }),
  schema(['subject'], {
    'stretch-subject': (say, { subject }) => say`I could reach further, and put learning first: ${subject}.`,
  }),
  schema(['ownLearning'], {
    'stretch-words': (say, { ownLearning }) =>
      say`I could reach further, and put learning first: ${ownLearning}.`,
  }),
  schema(['skill'], {
    'stretch-skill': (say, { skill }) => say`I could reach further, and begin by learning to ${skill}.`,
  }),
];

const GROWING: Schema = schema(['growth'], {
  'stretch-growth-1': (say, { growth }) => say`On the way I would get better at ${growth}.`,
  'stretch-growth-2': (say, { growth }) => say`It would also ask me to get better at ${growth}.`,
});

/** Another road: what the statement does not build on. */
const DIFFERENT: readonly Schema[] = [
  schema(['talent'], {
    'different-talent-1': (say, { talent }) =>
      say`I could take another road, and build on something my CV does not show: ${talent}.`,
    'different-talent-2': (say, { talent }) =>
      say`There is something I am better at than my CV shows: ${talent}. I could make that my work.`,
  }),
  schema(['doings'], {
    'different-doings-1': (say, { doings }) =>
      say`I could take another road, and spend my working days ${doings}.`,
    'different-doings-2': (say, { doings }) => say`I could turn to another thing I am known for: ${doings}.`,
  }),
  schema(['theme'], {
    'different-theme-1': (say, { theme }) =>
      say`I could take another road, and look for work to do with ${theme}.`,
    'different-theme-2': (say, { theme }) =>
      say`I could turn to another thread in what I have loved: ${theme}.`,
  }),
];

const HOLDING_TO: Schema = schema(['values'], {
  'different-values-1': (say, { values }) =>
    say`It would still have to hold to what matters most to me: ${values}.`,
  'different-values-2': (say, { values }) => say`What matters most to me would come along: ${values}.`,
});

const TRY: Readonly<Record<Alternative['id'], Schema>> = {
  steady: schema([], {
    'try-steady': (say) => say`To find out: ask for one more afternoon of it this month, paid or unpaid.`,
  }),
  stretch: schema([], {
    'try-stretch': (say) =>
      say`To find out: do the first hour of a free lesson, and see whether a second one draws me.`,
  }),
  different: schema([], {
    'try-different': (say) =>
      say`To find out: ask one person who does such work if I may watch for two hours.`,
  }),
};

export const ALTERNATIVE_SCHEMAS: readonly Schema[] = [
  ...STEADY,
  ...STRETCH,
  GROWING,
  ...DIFFERENT,
  HOLDING_TO,
  ...Object.values(TRY),
];

/**
 * Up to three other directions that the same answers would carry. Each rests on evidence that neither the
 * statement's direction nor another alternative rests on; where there is none, there is no alternative.
 */
export function realiseAlternatives(
  plan: Plan,
  evidence: readonly Evidence[],
  choice: number,
): readonly Alternative[] {
  const given = besidesOf(plan);
  const write = (schemas: readonly Schema[], from: Given = given) => realise(schemas, from, choice);
  return [
    steady(plan, given, write),
    stretch(plan, { ...given, growth: growthOf(evidence) }, write),
    different(plan, evidence, write),
  ].flatMap(({ id, core, sentences }) => {
    if (!sentences[0] || core.length === 0) return [];
    const said = fitting(sentences.filter((sentence) => sentence !== null));
    return [{ id, core, statement: said, tryOut: write([TRY[id]]) ?? [] }];
  });
}

type Sentence = readonly Segment[] | null;
type Write = (schemas: readonly Schema[], from?: Given) => Sentence;
type Draft = { id: Alternative['id']; core: readonly string[]; sentences: readonly Sentence[] };

function steady(plan: Plan, given: Given, write: Write): Draft {
  const { lovedWork, strengths } = plan;
  const { loved } = lovedOf(plan);
  const { ownLoved } = storyOf(plan);
  const all = {
    ...given,
    loved,
    ownLoved: loved ? null : ownLoved,
    doings: listOf(strengths.slice(0, 1), 'gerund'),
  };
  return {
    id: 'steady',
    core: (loved ?? ownLoved) && lovedWork ? [lovedWork.id] : [],
    sentences: [write(STEADY, all), write([ROOM_AND_MONEY, ROOM, MONEY])],
  };
}

function stretch({ learning, learningPurpose }: Plan, given: Given, write: Write): Draft {
  const reached = write(STRETCH, given);
  return {
    id: 'stretch',
    core: reached ? [learning, learningPurpose].flatMap((item) => item?.id ?? []) : [],
    sentences: [reached, write([GROWING], given), write([THEME])],
  };
}

function different(plan: Plan, evidence: readonly Evidence[], write: Write): Draft {
  const used = new Set([...plan.strengths, ...plan.themes].map(({ id }) => id));
  const talent = firstUsable(evidence, 'hidden-talent');
  const isTired = (item: Evidence) => tiring(evidence).has(item.id.slice(item.id.indexOf('/')));
  const strength = usable(evidence, 'strength').find(
    (item) => !used.has(item.id) && !isTired(item) && item.forms.gerund,
  );
  const theme = usable(evidence, 'theme').find(
    (item) => !used.has(item.id) && (item.forms.noun ?? item.forms.gerund),
  );
  const slots: readonly (readonly [Evidence | null | undefined, Given])[] = [
    [talent, { talent: fill(talent, 'gerund') ?? fill(talent, 'noun') }],
    [strength, { doings: fill(strength, 'gerund') }],
    [theme, { theme: fill(theme, 'noun') ?? fill(theme, 'gerund') }],
  ];
  const found = slots.find(([item, slot]) => item && Object.values(slot)[0]);
  const road = found ? write(DIFFERENT, found[1]) : null;
  return {
    id: 'different',
    core: found?.[0] ? [found[0].id] : [],
    sentences: [road, write([HOLDING_TO]), write([ROOM])],
  };
}

/** The keys of what tires the person: no road should lead back there. */
function tiring(evidence: readonly Evidence[]): ReadonlySet<string> {
  const marks = bySignal(evidence, 'energy').filter(({ mark }) => mark === 'tires');
  return new Set(marks.map(({ id }) => id.slice(id.indexOf('/'))));
}

function growthOf(evidence: readonly Evidence[]) {
  return list(
    usable(evidence, 'growth')
      .slice(0, 1)
      .flatMap((item) => fill(item, 'gerund') ?? []),
  );
}

/** As many of the sentences, from the first on, as have room. */
function fitting(sentences: readonly (readonly Segment[])[]): readonly Segment[] {
  const fits = (many: readonly (readonly Segment[])[]) => countWords(textOf(paragraph(many))) <= MOST_WORDS;
  const most = sentences.findIndex((_, at) => !fits(sentences.slice(0, at + 1)));
  return paragraph(sentences.slice(0, most === -1 ? sentences.length : Math.max(1, most)).map(capitalised));
}
