import { courseIn } from '#src/domain/language/en/compose/course.ts';
import { whoOf } from '#src/domain/language/en/compose/doing.ts';
import {
  from,
  line,
  listed,
  ours,
  type Piece,
  words,
  wordsIn,
  yearsInWords,
} from '#src/domain/language/en/compose/line.ts';
import { long } from '#src/domain/language/en/tensions/sides.ts';
import type { Gift, Proof } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { aimOf, work } from './aim.ts';
import { bestClause, proofsAloud, serve, type Told } from './context.ts';

/** Ways to say one part, best first for equal choice; each one to three sentences. Null ways have a hole and drop out. */
export type Ways = (told: Told) => readonly (Piece | readonly Piece[])[];

/** A sentence is spoken in one breath. */
export const SENTENCE_AT_MOST = 20;

const arcOf = ({ slots }: Told) => slots.arc?.id ?? 'grow';
const full = (piece: Piece): Piece => (piece ? [...piece, ours('.', 'stop')] : null);
const text = (words: string, rule: string): Piece => [ours(words, rule)];

export const FROM: Ways = (told) => {
  const { slots } = told;
  const arc = arcOf(told);
  const [proof] = proofsAloud(slots);
  // A title told as the story says the role by itself.
  if (
    proof?.stem === 'title' &&
    slots.roles[0] &&
    proof.what.quote.toLowerCase().includes(slots.roles[0].role.toLowerCase())
  )
    return [];
  const years = slots.years ? [from(slots.years.origin, yearsInWords(slots.years.count), 'number')] : null;
  const second = slots.roles[1] ? [from(slots.roles[1], slots.roles[1].a, 'noun')] : null;
  const inWork = work.field(slots);
  switch (arc) {
    case 'start':
      return [];
    case 'shift':
      return [
        line('from-field')`I come from ${inWork}.`,
        line('from-so-far')`My work so far has been in ${inWork}.`,
        line('from-was')`So far I have worked as ${work.role(slots)}.`,
      ];
    case 'back':
      return [
        line('from-was-two')`I was ${work.role(slots)}, and then ${second}.`,
        line('from-was-years')`I was ${work.role(slots)} for ${years}.`,
        line('from-was')`I was ${work.role(slots)}.`,
        line('from-know')`${inWork} is what I know.`,
      ];
    case 'elsewhere':
      return [
        line('from-did-years')`I am ${work.role(slots)}, and I have done that work for ${years}.`,
        line('from-am')`I am ${work.role(slots)}.`,
        line('from-years')`I have ${years} in ${inWork} behind me.`,
      ];
    default: {
      // The aim says the same work already.
      if (slots.roles[0] && told.used.has(slots.roles[0].source)) return [];
      // Who no longer works was it, and is it no more.
      if (slots.standing === 'not-working')
        return [
          line('from-was-years')`I was ${work.role(slots)} for ${years}.`,
          line('from-was')`I was ${work.role(slots)}.`,
          line('from-years')`I have ${years} in ${inWork} behind me.`,
        ];
      const isBehind = proofsAloud(slots)[0]?.stem === 'behind-me';
      return [
        isBehind ? null : line('from-am-years')`I am ${work.role(slots)}, with ${years} behind me.`,
        isBehind ? null : line('from-years')`I have ${years} in ${inWork} behind me.`,
        line('from-is')`I am ${work.role(slots)}.`,
        line('from-work-in')`I work in ${inWork}.`,
      ];
    }
  }
};

/** The story as its stem says it: bare for half a minute, with a lead for longer. */
export function storyOf(told: Told, proof: Proof | undefined): readonly (Piece | readonly Piece[])[] {
  if (!proof) return [];
  const isShort = told.length === 30;
  const lead = (words: string, fact: Piece): readonly Piece[] | null =>
    fact ? [text(words, 'story-lead'), fact] : null;
  switch (proof.stem) {
    case 'did': {
      const fact = line('story-did')`I ${words(proof.did, 'past')}.`;
      // A degree is no example of anything: it is said, and that is all.
      if (/^(?:graduated|passed|got my|finished my)\b/i.test(proof.did.forms.past ?? ''))
        return [fact, fact ? [fact, text('I am proud of that.', 'story-proud')] : null];
      return isShort
        ? [line('story-proud')`I am proud of one thing above all: I ${words(proof.did, 'past')}.`, fact]
        : orFact([
            lead('There is one thing I like to tell people about.', fact),
            lead('Let me give you one example.', fact),
            lead('If you ask me for one example, it is this one.', fact),
            fact ? [fact, text('I am proud of that.', 'story-proud')] : null,
          ]);
    }
    case 'never': {
      const fact = told.slots.years
        ? line(
            'story-never',
          )`In ${[from(told.slots.years.origin, yearsInWords(told.slots.years.count), 'number')]}, I never ${words(proof.did, 'past')}.`
        : line('story-never')`I never ${words(proof.did, 'past')}.`;
      return [fact];
    }
    case 'because-of-me': {
      // A sentence of the person's own stands as it is; it has its own stop.
      const whole = words(proof.clause, 'sentence');
      const clause =
        words(proof.clause, 'clause') ??
        whole?.map((segment) => ({
          ...segment,
          text: segment.text
            .replace(/[.!]+$/, '')
            .replace(/^(?:My|Our|The|They|When|It|Your|People)\b/, (word) => word.toLowerCase()),
        })) ??
        null;
      return isShort
        ? [line('story-can-say')`I can say this: ${clause}.`, full(clause)]
        : orFact([
            lead('There is one thing I can tell you.', full(clause)),
            clause ? [full(clause), text('I am proud of that.', 'story-proud')] : null,
          ]);
    }
    case 'number': {
      const went = line(
        'story-went',
      )`${words(proof.what, 'noun')} went from ${words(proof.from, 'noun')} to ${words(proof.to, 'noun')}`;
      return [
        line('story-number')`There is one number I am proud of: ${went}.`,
        line('story-one-number')`I am proud of one number: ${went}.`,
      ];
    }
    case 'behind-me':
      return [
        line('story-behind')`I have ${words(proof.what, 'noun')} behind me.`,
        line('story-behind-me')`Behind me are ${proof.what.isPlural ? words(proof.what, 'noun') : null}.`,
      ];
    case 'first-in':
      return [
        line(
          'story-first',
        )`I am the first in my ${words(proof.group, 'noun')} to ${words(proof.to, 'base')}.`,
      ];
    case 'title':
      return [
        line('story-title')`I was ${words(proof.what, 'noun')}.`,
        line('story-proud-title')`I am proud that I was ${words(proof.what, 'noun')}.`,
      ];
    case 'thing':
      return [
        line('story-thing')`If you ask what I am proud of, it is ${words(proof.what, 'noun')}.`,
        line('story-proudest')`What I am proudest of is ${words(proof.what, 'noun')}.`,
      ];
  }
}

function orFact(ways: readonly (readonly Piece[] | null)[]): readonly (readonly Piece[])[] {
  return ways.filter((way) => way !== null);
}

export const STORY: Ways = (told) => {
  const ways = storyOf(told, proofsAloud(told.slots)[0]);
  const { before, after } = told.slots.story;
  if (told.length === 30 || (!before && !after)) return ways;
  const at = line('story-before')`At first, ${words(before, 'clause')}.`;
  const end = line('story-after')`In the end, ${words(after, 'clause')}.`;
  return ways.map((way) => {
    const facts = isPieces(way) ? way : [way];
    const last = facts.at(-1) ?? null;
    return [...facts.slice(0, -1), ...(at ? [at] : []), last, ...(end ? [end] : [])];
  });
};

/** A second proof, where a minute and a half has room for it. */
export const STORY_TWO: Ways = (told) =>
  told.length === 90 ? storyOf({ ...told, length: 30 }, proofsAloud(told.slots)[1]) : [];

function isPieces(way: Piece | readonly Piece[]): way is readonly Piece[] {
  return Array.isArray(way) && way.some((item) => item === null || Array.isArray(item));
}

/** Gifts that may be told: none that tires, none whose words stand already. */
export function giftsFor({ slots, used }: Told): readonly Gift[] {
  const told = slots.gifts.filter(({ isTiring, source }) => !isTiring && !used.has(source));
  return [...told].sort((a, b) => Number(b.isStarred) - Number(a.isStarred));
}

/** One or two gifts as they stand after "for": what one does where it has that form, else what one knows. */
function giftList(gifts: readonly Gift[]): Segment[] | null {
  const said = gifts.flatMap((gift) => {
    const piece = words(gift, 'gerund') ?? (gift.option === null ? words(gift, 'noun') : null);
    return piece ? [piece] : [];
  });
  return listed(said.slice(0, 2), 'list');
}

export const GIFT: Ways = (told) => {
  const gifts = giftsFor(told);
  const [first] = gifts;
  if (!first) return [];
  // More is asked for right after this: of what fills the person's days, where they marked any.
  const starred = gifts.filter(({ isStarred }) => isStarred);
  const all = giftList(starred.length > 0 ? starred : gifts);
  const isTurn = arcOf(told) === 'shift' && proofsAloud(told.slots).length > 0;
  if (!all) return [line('gift-how')`People ask me how to ${words(first, 'howTo')}.`];
  if (isTurn) return [line('gift-turn')`What people come to me for, though, is ${all}.`];
  return [
    line('gift-come')`People come to me for ${all}.`,
    line('gift-what')`What people come to me for is ${all}.`,
    line('gift-ask')`What others ask me for is ${all}.`,
    line('gift-count')`Others count on me for ${all}.`,
    first.forms.noun && first.option === null
      ? line('gift-known')`I am the one people ask about ${words(first, 'noun')}.`
      : null,
  ];
};

export const BEST: Ways = (told) => {
  const clause = bestClause(told.slots);
  const { best } = told.slots;
  if (!clause || !best) return [];
  if (best.stem === 'where') return [line('best-where')`I am at my best ${clause}.`];
  return arcOf(told) === 'pass'
    ? [line('best-worked')`I will know that it worked when ${clause}.`]
    : [
        line('best-when')`I am at my best when ${clause}.`,
        line('best-like')`I like my work best when ${clause}.`,
        line('best-days')`My best days are the ones when ${clause}.`,
      ];
};

export const TURN: Ways = (told) => {
  const gift = giftsFor({ ...told, used: new Set<string>() })[0];
  const arc = arcOf(told);
  if (arc === 'steady' || arc === 'keep') return [];
  if (told.last === 'best')
    return arc === 'pass'
      ? []
      : [text('That is what I want more of.', 'turn-best'), text('I want more days like that.', 'turn-days')];
  if (told.last !== 'gift' || !gift) return [];
  if (!gift.isStarred || !told.used.has(gift.source)) return [];
  if (arc === 'pass')
    return [
      text('That is what I want to pass on.', 'turn-pass'),
      text('I would like to hand that on.', 'turn-hand'),
    ];
  return gift.forms.gerund
    ? [
        text('That is the work I want more of.', 'turn-more'),
        text('I would like to do more of that.', 'turn-do-more'),
      ]
    : [
        text('That is what I want to work with every day.', 'turn-with'),
        text('I would like more of my week to be about that.', 'turn-week'),
      ];
};

export const FOR: Ways = (told) => {
  if (aimOf(told)?.saysWho) return [];
  const doIt = serve(told, 'base');
  const who = whoOf(told.slots);
  return [
    doIt && wordsIn(doIt) < SENTENCE_AT_MOST - 4 ? line('for-and')`And I want to ${doIt}.` : null,
    doIt && wordsIn(doIt) < SENTENCE_AT_MOST - 4 ? line('for-also')`I also want to ${doIt}.` : null,
    told.slots.serving?.who?.isPerson ? line('for-use')`It should be of use to ${who}.` : null,
  ];
};

export const GAP: Ways = (told) => {
  const { slots } = told;
  const states = new Set(slots.papers.map(({ state }) => state));
  const arc = arcOf(told);
  if (states.has('lapsed') && (arc === 'back' || arc === 'elsewhere'))
    return [text('One of my qualifications needs to be renewed, so that comes first.', 'gap-lapsed')];
  if (states.has('not-recognised') && arc === 'elsewhere')
    return [text('My qualifications are from abroad, so I take it step by step.', 'gap-abroad')];
  return [];
};

export const STEP: Ways = (told) => {
  const { learning } = told.slots;
  const thing = (at: number, stances: readonly string[]) => {
    const item = learning.filter(({ stance }) => stances.includes(stance))[at];
    return item ? { item, said: courseIn(item.what) } : null;
  };
  const first = thing(0, ['set-on-it', 'only-short', 'if-free']);
  const second = thing(1, ['set-on-it']);
  if (first && second) return [line('step-two')`${first.said} comes first, and then ${second.said}.`];
  if (first) {
    if (first.item.what.isPlural) return [line('step-plural')`Next on my list: ${first.said}.`];
    return long(first.item)
      ? [
          line('step-way')`The way there is ${first.said}, and I am ready for it.`,
          line('step-for')`For that, ${first.said} is my next step.`,
        ]
      : [
          line('step-next')`${first.said} is my next step.`,
          line('step-list')`Next on my list is ${first.said}.`,
          line('step-begin')`I will begin with ${first.said}.`,
        ];
  }
  const taken = told.goal ? line('step-goal')`My next step is to ${told.goal}.` : null;
  if (taken) return [taken];
  const later = thing(0, ['later']);
  return later && told.length === 90 ? [line('step-later')`${later.said} may come later.`] : [];
};

export const HONEST: Ways = (told) =>
  arcOf(told) === 'own'
    ? [
        [
          text('I will be open with you: this job would be a step on the way.', 'honest-open'),
          text('Until then, my best work is yours.', 'honest-work'),
        ],
        [
          text('You should know that this would be a step on my way.', 'honest-know'),
          text('Until then, you get my best work.', 'honest-get'),
        ],
      ]
    : [];

/** For one employer: what they write that meets an answer, the post by its name, the people there. */
export const PLACE: Ways = (told) => {
  const { employer } = told;
  if (!employer) return [];
  const gift = words(giftsFor({ ...told, used: new Set<string>() })[0], 'gerund');
  const meets: readonly Piece[] = [
    line('place-write')`You write ${employer.line}.`,
    employer.line ? text('That is close to what I have just told you.', 'place-close') : null,
  ];
  const post =
    line('place-post-gift')`As your ${employer.role}, I could begin with ${gift}.` ??
    line('place-post')`That is why I would like to be your ${employer.role}.`;
  const people = line('place-people')`I would be glad to work with ${employer.people}.`;
  const said = [...(employer.line ? meets : []), post, people].filter((piece) => piece !== null);
  return said.length > 0 ? [said] : [];
};

/** Without an employer: the place the person looks for. */
export const LOOKING: Ways = (told) => {
  if (told.employer?.line || told.employer?.role || arcOf(told) === 'pass' || arcOf(told) === 'keep')
    return [];
  if (aimOf(told)?.saysBest) return [];
  const best = bestClause(told.slots);
  const stem = told.slots.best?.stem;
  return best && stem !== 'where' ? [line('looking-where')`So I am looking for a place where ${best}.`] : [];
};
