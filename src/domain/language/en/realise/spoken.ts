import type { SpokenDraft, SpokenExtras, SpokenPartId } from '#src/domain/interview/language.ts';
import type { Plan } from '#src/domain/synthesis/plan.ts';
import { choiceOf } from '#src/domain/synthesis/plan.ts';
import type { Segment, Shareable } from '#src/domain/synthesis/types.ts';
import { directionOf, realiseDirection } from './direction.ts';
import { capitalised, type Filler, fill, list, paragraph } from './filler.ts';
import { type Given, realise, type Schema, schema } from './frames.ts';
import { LOVED, NEXT, OPEN, TOLD, TOLD_WITH_RESULT } from './interview.ts';
import { besidesOf, lovedOf, THEME } from './sentences.ts';

/** A goal that the person took on. */
const GOAL: Schema = schema(['goal'], {
  'spoken-goal-1': (say, { goal }) => say`I have set myself a goal for it: to ${goal}.`,
  'spoken-goal-2': (say, { goal }) => say`One goal I have taken on is to ${goal}.`,
});

/** Why here: what they write, and what the person said that it meets. */
const HERE: readonly Schema[] = [
  schema(['employer', 'who', 'change'], {
    'here-help': (say, { employer, who, change }) =>
      say`You say ${employer}. That is close to what I hope for: to help ${who} ${change}.`,
  }),
  schema(['employer', 'change'], {
    'here-change': (say, { employer, change }) =>
      say`You say ${employer}, and I hope for work that helps people ${change}.`,
  }),
  schema(['employer', 'who'], {
    'here-who': (say, { employer, who }) =>
      say`You say ${employer}. That speaks to me, since I want my work to be of use to ${who}.`,
  }),
  schema(['employer', 'theme'], {
    'here-theme': (say, { employer, theme }) =>
      say`You say ${employer}. What I keep coming back to is close to that: ${theme}.`,
  }),
  schema(['employer', 'values'], {
    'here-values': (say, { employer, values }) =>
      say`You say ${employer}. What matters to me is close to that: ${values}.`,
  }),
  schema(['employer', 'gifts'], {
    'here-gifts': (say, { employer, gifts }) => say`You say ${employer}. To that I could bring ${gifts}.`,
  }),
  schema(['employer', 'doings'], {
    'here-doings': (say, { employer, doings }) => say`You say ${employer}. I could add to that by ${doings}.`,
  }),
  schema(['employer', 'things'], {
    'here-things': (say, { employer, things }) => say`You say ${employer}. I could use ${things} for that.`,
  }),
  schema(['employer', 'known'], {
    'here-known': (say, { employer, known }) =>
      say`You say ${employer}. Something I know about comes close to that: ${known}.`,
  }),
  schema(['employer', 'subject'], {
    'here-subject': (say, { employer, subject }) =>
      say`You say ${employer}. What I want to learn next is close to that: ${subject}.`,
  }),
  schema(['employer', 'skill'], {
    'here-skill': (say, { employer, skill }) =>
      say`You say ${employer}. It fits what I want to learn: to ${skill}.`,
  }),
  schema(['employer', 'instead'], {
    'here-instead': (say, { employer, instead }) =>
      say`You say ${employer}. It fits what I look for: to ${instead}.`,
  }),
  schema(['employer', 'did'], {
    'here-did': (say, { employer, did }) =>
      say`You say ${employer}. It makes me think of a time when I ${did}.`,
  }),
  schema(['employer', 'loved'], {
    'here-loved': (say, { employer, loved }) =>
      say`You say ${employer}. Work I would gladly do again comes close to that: ${loved}.`,
  }),
  schema(['employer', 'ownWords'], {
    'here-own-words': (say, { employer, ownWords }) =>
      say`You say ${employer}. My own words for it are ${ownWords}.`,
  }),
];

/** The people one would work with and for. */
const WITH: Schema = schema(['people'], {
  'with-people-1': (say, { people }) => say`I would be glad to work with and for ${people}.`,
  'with-people-2': (say, { people }) => say`I would like to work with and for ${people}.`,
});

/** One line each way: what they get. */
const BRING: readonly Schema[] = [
  schema(['gifts'], {
    'say-bring-gifts-1': (say, { gifts }) => say`What you would get from me is ${gifts}.`,
    'say-bring-gifts-2': (say, { gifts }) => say`What I would bring is ${gifts}.`,
  }),
  schema(['doings'], {
    'say-bring-doings-1': (say, { doings }) => say`You would get someone who is good at ${doings}.`,
    'say-bring-doings-2': (say, { doings }) => say`What people come to me for is ${doings}.`,
  }),
  schema(['things'], {
    'say-bring-things': (say, { things }) => say`What I would bring is ${things}.`,
  }),
  schema(['known'], {
    'say-bring-known': (say, { known }) => say`What I know something about already is ${known}.`,
  }),
  schema(['ownWords'], {
    'say-bring-own-words': (say, { ownWords }) => say`What people come to me for, in my words: ${ownWords}.`,
  }),
];

/** And the other way: what the person gets. */
const GET: readonly Schema[] = [
  schema(['values'], {
    'get-values-1': (say, { values }) =>
      say`What I would hope to find here is what matters most to me: ${values}.`,
    'get-values-2': (say, { values }) =>
      say`What matters most to me, and what I would look for here: ${values}.`,
  }),
  schema(['subject'], {
    'get-subject': (say, { subject }) => say`What I would get is room to learn more about ${subject}.`,
  }),
  schema(['skill'], {
    'get-skill': (say, { skill }) => say`What I would get is room to learn to ${skill}.`,
  }),
  schema(['theme'], {
    'get-theme': (say, { theme }) => say`What I would get is work that has to do with ${theme}.`,
  }),
];

/** Where money leads the weights, the difference one wants to make stands in its place. */
const IMPACT: readonly Schema[] = [
  schema(['theme'], {
    'impact-theme': (say, { theme }) => say`The difference I want to make has to do with ${theme}.`,
  }),
  schema(['who', 'change'], {
    'impact-help': (say, { who, change }) =>
      say`The difference I would like to make for you is to help ${who} ${change}.`,
  }),
  schema(['change'], {
    'impact-change': (say, { change }) =>
      say`The difference I would like to make for you is to help people ${change}.`,
  }),
  schema(['who'], {
    'impact-who': (say, { who }) => say`The difference I would like to make is one for ${who}.`,
  }),
];

export const SPOKEN_SCHEMAS: readonly Schema[] = [GOAL, ...HERE, WITH, ...BRING, ...GET, ...IMPACT];

/** Every part that the answers carry, in the order in which they are said. */
export function draftSpoken(
  plan: Plan<Shareable>,
  evidence: readonly Shareable[],
  extras: SpokenExtras,
): readonly SpokenDraft[] {
  const choice = choiceOf(evidence, 'interview');
  const direction = directionOf(plan);
  const hasAim = [direction.who, direction.change, direction.ownWho, direction.ownChange].some(Boolean);
  const bare = hasAim && !extras.keepsDirection;
  const aim: Given = bare
    ? { ...direction, gifts: null, things: null, doings: null, ownWords: null }
    : direction;
  const aspiration = realiseDirection(aim, choice);
  if (aspiration.length === 0) return [];
  const given: Given = { ...besidesOf(plan), ...lovedOf(plan) };
  const impact = extras.isMoneyFirst ? realise(IMPACT, { ...direction, ...given }, choice) : null;
  const impactNeedsTheme = impact?.some(({ rule }) => rule === 'impact-theme') ?? false;
  const goal = extras.goal && realise([GOAL], { goal: phraseOf(extras.goal) }, choice);
  const story = realise([...TOLD_WITH_RESULT, ...TOLD], given, choice);
  const shortStory = given.result ? realise(TOLD, given, choice) : null;
  const loved = realise(LOVED, given, choice);
  const strengths: Given = bare || !hasAim ? direction : {};
  const isSaidAlready = !bare && [direction.gifts, direction.things, direction.doings].some(Boolean);
  const known = {
    known: list(
      evidence
        .filter(({ signal }) => signal === 'knowledge')
        .slice(0, 2)
        .flatMap((item) => fill(item, 'noun') ?? []),
    ),
  };
  const bring = realise(BRING, isSaidAlready ? known : { ...strengths, ...known }, choice);
  const getGiven: Given = {
    values: given.values ?? null,
    ...(goal ? { subject: given.subject ?? null, skill: given.skill ?? null } : {}),
  };
  const [first, second] = extras.matches.map((match) => realise(HERE, hereGiven(match, plan), choice));
  const drafts: readonly (readonly [
    SpokenPartId,
    readonly Segment[] | null,
    (readonly Segment[] | null)?,
  ])[] = [
    ['aspiration', paragraph(aspiration.map(capitalised))],
    ['impact', impact],
    ['theme', impactNeedsTheme ? null : realise([THEME], given, choice)],
    ['story', story ?? loved, story ? shortStory : null],
    ['loved', story ? loved : null],
    [
      'next',
      goal ?? realise(NEXT, given, choice),
      goal || !given.purpose ? null : realise(NEXT, { ...given, purpose: null }, choice),
    ],
    ['here', first ?? null],
    ['here-2', second ?? null],
    ['people', extras.people && realise([WITH], { people: peopleOf(extras.people) }, choice)],
    ['bring', bring],
    ['get', realise(GET, getGiven, choice)],
    ['open', realise([OPEN], {}, choice)],
  ];
  return drafts.flatMap(([id, full, short]) =>
    full ? [{ id, full: capitalised(full), short: short ? capitalised(short) : null }] : [],
  );
}

/** A goal taken on, as it follows "to". */
export function phraseOf(segments: readonly Segment[]): Filler<'phrase'> {
  return { form: 'phrase', segments };
}

/** What an employer writes, in the form that its slot takes. */
export function quoteOfTheirs(segments: readonly Segment[]): Filler<'quote'> {
  return { form: 'quote', segments };
}

function peopleOf({ segments, isQuoted }: NonNullable<SpokenExtras['people']>): Filler<'noun' | 'quote'> {
  return { form: isQuoted ? 'quote' : 'noun', segments };
}

/** The answer that a phrase of theirs meets, in the form that its frame takes. */
function hereGiven({ employer, mine }: SpokenExtras['matches'][number], plan: Plan<Shareable>): Given {
  const noun = fill(mine, 'noun');
  const base = fill(mine, 'base');
  const gerund = fill(mine, 'gerund');
  const ownWords = quoteOf(mine);
  const shared: Given = { employer: quoteOfTheirs(employer), ownWords };
  switch (mine.signal) {
    case 'beneficiary':
      return { ...shared, who: noun };
    case 'change':
      return { ...shared, change: base, who: fill(plan.who, 'noun') };
    case 'theme':
      return { ...shared, theme: noun ?? gerund };
    case 'value':
      return { ...shared, values: noun };
    case 'strength':
      return mine.option === null
        ? { ...shared, things: noun, doings: gerund }
        : { ...shared, gifts: noun, doings: gerund };
    case 'knowledge':
      return { ...shared, known: noun };
    case 'learn-next':
      return { ...shared, subject: noun ?? gerund, skill: base };
    case 'instead':
      return { ...shared, instead: base };
    case 'story':
      return { ...shared, did: fill(mine, 'past') };
    case 'loved-work':
      return { ...shared, loved: gerund ?? noun };
    default:
      return shared;
  }
}

function quoteOf(mine: Shareable): Filler<'quote'> | null {
  const { reading } = mine;
  if (!reading || reading.tier === 'drop' || reading.text.split(' ').length > 16) return null;
  return {
    form: 'quote',
    segments: [{ text: `“${reading.text}”`, kind: 'quote', sources: [mine.id], rule: 'own-words' }],
  };
}
