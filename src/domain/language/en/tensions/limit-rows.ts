import { wordsOfWork } from '#src/domain/language/en/aspiration/work-name.ts';
import { line, type Piece, words } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import { type Aim, aimsOf, alsoInMind, shareAWord } from './aims.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, ownOf, quoted, said } from './quote.ts';
import { serves } from './sides.ts';
import { type Fact, isOften, leadingPost } from './work-facts.ts';
import { dayEnd, hourOf, keptFree } from './work-sides.ts';
import { looksTenYears } from './years-ahead.ts';

const A_COUNT = /\b(?:max(?:imum)?|at most|no more than|not more than|only|up to|tops)\b/iu;

/** A limit with a figure, and the very work that it limits: "max 5 massages one day", and massage. */
export const limitAim: PullRow = {
  id: 'limit-aim',
  find: ({ typed }) => {
    for (const fit of ownOf(typed, 'fit').filter(
      ({ words: text }) => A_COUNT.test(text) && /\d/u.test(text),
    )) {
      const aim = aimsOf(typed).find((one) => shareAWord(fit.words, one.words));
      if (!aim) continue;
      return pull(
        [line('pull-limit')`The work must fit this: ${quoted(fit)}.`, alsoInMind(aim)],
        'What could fill the other hours of a day, or would part of a day be enough?',
        [
          'Another part of the same trade',
          'Part of the day, at a pay that is enough',
          'I ask each place what else there is to do',
        ],
      );
    }
    return null;
  },
};

const IS_HEAVY =
  /\b(?:\p{L}*mason|butcher|roof\p{L}*|build(?:er|ing)|carpenter|joiner|blacksmith|welder|plumber|mechanic|farm\p{L}*|shear\p{L}*|docker|forest\p{L}*|fell(?:er|ing)|scaffold\p{L}*|mov(?:er|ing)|printer|tuner|electrician|lineman|miner|fisherman|boat\p{L}*)\b/iu;

/** A heavy trade is to be handed on, and nothing heavy lifted: who lifts while one shows it. */
export const showHeavy: PullRow = {
  id: 'show-heavy',
  find: ({ slots, verbs, typed }) => {
    const off = chip(typed, 'off', 'lifting');
    const who = serves(slots, verbs);
    const shows = HANDS_OVER.includes(slots.serving?.verb.id ?? '');
    const isHeavy = slots.work.some((one) => IS_HEAVY.test(wordsOfWork(one)));
    // In a class room nothing heavy is lifted.
    const isInClass = ownOf(typed, 'target').some(({ words: at }) => IN_CLASS.test(at));
    if (slots.arc?.id !== 'pass' || isInClass || !off || !who || !shows || !isHeavy) return null;
    return pull(
      [
        line('pull-serve')`You want to ${who}.`,
        line('pull-away')`You also want to leave ${said(off, 'heavy lifting')} behind.`,
      ],
      'How much of the work can you show without lifting anything yourself, and who would do the lifting then?',
      [
        'The learner lifts, and I say how',
        'Only the part that is done at a bench',
        'A second pair of hands comes along',
      ],
    );
  },
};

const IN_CLASS = /\b(?:vo[- ]?tech|schools?|college|institute|academy|class(?:es|room)?|faculty)\b/iu;
const HANDS_OVER: readonly string[] = ['teach', 'pass-on', 'find-feet'];

/** A part of the body that was named, and what the work in mind often asks of it. */
type BodyPart = {
  part: RegExp;
  fact: Fact | RegExp;
  question: string;
  /** The same of whom ten years are too many to ask about. */
  sooner?: string;
};

const BODY_PARTS: readonly BodyPart[] = [
  {
    part: /\b(?:voice|throat|nodules)\b/iu,
    fact: /\b(?:teach\w*|train(?:er|ing)|educat\w+|guide|tutor|instructor|call cent(?:re|er)|reception\w*|singer|singing|presenter)\b/iu,
    question: 'How many hours of talking a day could you keep up, and what would the rest of the day be?',
  },
  {
    part: /\b(?:eyes?|eyesight|migraines?)\b/iu,
    fact: 'screens',
    question: 'How many hours a day at a screen could you keep up, and what would the rest of the day be?',
  },
  {
    part: /\b(?:back|knees?|thumbs?|wrists?|shoulders?|hips?|hands?|heart|stent|spine|elbows?|lungs?|asthma)\b/iu,
    fact: 'body',
    question: 'Which part of it could you do with that for ten years, and who would do the rest?',
    sooner: 'Which part of it could you do with that, for how long yet, and who would do the rest?',
  },
];

/** What is no limit: a name, a way of speaking. */
const NO_PART =
  /\b(?:back (?:home|at|by|to|in|from|up)|by heart|hands[- ]on|at hand|second[- ]hand|come back|be back)\b/iu;

/** A limit of the body in own words, and work that often asks for just that. */
export const partOfBody: PullRow = {
  id: 'part-of-body',
  find: ({ slots, typed }) => {
    for (const fit of ownOf(typed, 'fit').filter(({ words: text }) => !NO_PART.test(text)))
      for (const { fact, question, sooner } of BODY_PARTS.filter((one) => one.part.test(fit.words))) {
        const aim = aimsOf(typed).find((one) =>
          typeof fact === 'string' ? isOften(fact, one) : fact.test(one.words),
        );
        if (aim)
          return pull(
            [line('pull-limit')`The work must fit this: ${quoted(fit)}.`, alsoInMind(aim)],
            sooner && !looksTenYears(slots) ? sooner : question,
            [
              'Half days of it',
              'The light part, and somebody else does the rest',
              'I say it before I begin, and keep to it',
            ],
          );
      }
    return null;
  },
};

/** Hours of the week that are given already, and a thing to learn that is taught in just these. */
type TaughtThen = {
  option: 'evenings' | 'weekends';
  taught: RegExp;
  own: RegExp;
  question: string;
};

const TAUGHT_THEN: readonly TaughtThen[] = [
  {
    option: 'evenings',
    taught: /\b(?:evenings?|night school|at night|nights)\b/iu,
    own: /\b(?:no|free|not|never)\b.*\bevenings?\b|\bevenings?\b.*\b(?:free|off|off limits)\b/iu,
    question: 'Is it taught on other evenings or by day, or which of yours could give way for a time?',
  },
  {
    option: 'weekends',
    taught: /\b(?:weekends?|saturdays?|sundays?)\b/iu,
    own: /\b(?:no|free|not|never)\b.*\b(?:weekends?|saturdays?|sundays?)\b|\b(?:weekends?|saturdays?|sundays?)\b.*\b(?:free|off)\b/iu,
    question: 'Is it taught on other days too, or how many weekends could give way for a time?',
  },
];

const EVENING_BEGINS = 17;

/** To be home when an evening class begins; who learns from home is there. */
function homeBefore(typed: readonly Typed[], course: Typed): Typed | null {
  const home = chip(typed, 'fit', 'home-by');
  const hour = home && hourOf(home.words);
  const isAtHome = /\b(?:online|from home|distance|remote)\b/iu.test(course.words);
  return home && hour && hour >= EVENING_BEGINS && !isAtHome ? home : null;
}

/** What one would learn now, and not later. */
const meant = (typed: readonly Typed[]) => ownOf(typed, 'learning').filter(({ state }) => state !== 'later');

/** To learn in the evening, and evenings that are given already; the same of weekends. */
export const taughtThen: PullRow = {
  id: 'taught-then',
  find: ({ typed }) => {
    for (const { option, taught, own, question } of TAUGHT_THEN) {
      const course = meant(typed).find(
        ({ words: text }) =>
          taught.test(text) &&
          !/\b(?:no|not)\b|\bor (?:evening|weekend)|(?:evening|weekend)s? or\b/iu.test(text),
      );
      const kept =
        chip(typed, 'fit', option) ?? (option === 'evenings' && course ? homeBefore(typed, course) : null);
      const typedFit = ownOf(typed, 'fit').find(({ words: text }) => own.test(text));
      if (!course || !(kept || typedFit)) continue;
      const side: Piece = kept
        ? kept.option === 'home-by'
          ? (dayEnd(typed)?.side ?? null)
          : keptFree(kept)
        : typedFit
          ? line('pull-kept')`The work must fit this: ${quoted(typedFit)}.`
          : null;
      // What stands in brackets is not quoted, and here it is just that.
      const isInBrackets = !taught.test(course.words.replace(/\([^)]*\)/gu, ''));
      const learn = isInBrackets
        ? line('pull-course')`You also want to learn this in your ${option}: ${quoted(course)}.`
        : line('pull-course')`You also want to learn this: ${quoted(course)}.`;
      return pull([side, learn], question, [
        'A class on the other days',
        'One of mine gives way until it is done',
        'From home, in hours that I choose',
      ]);
    }
    return null;
  },
};

const ELSEWHERE =
  /\b(?:(?:in|at|to) (?:england|scotland|wales|ireland|london|dublin|france|germany|spain|italy|portugal|austria|switzerland|belgium|the netherlands|holland|poland|norway|sweden|denmark|finland|iceland|canada|australia|new zealand|japan|korea|china|india|the (?:us|usa|uk|states|capital|city)|america|brazil|mexico|dubai|qatar|south africa)|abroad|overseas|another (?:city|town|country)|residential|boarding|hours? away)\b|\bthere(?:['’]?s| is) (?:a|an|one|only)\b[^,;]{2,25}\bin (?!town|the|my|our)\p{L}/iu;
/** "It's down in Dunedin": said of a place that is not near. */
const DOWN_THERE = /\b(?:[Dd]own|[Uu]p|[Oo]ver|[Oo]ut|[Aa]way|[Oo]nly|[Ff]ar) (?:in|to|at) (?:the )?\p{Lu}/u;
const isElsewhere = (words: string) => ELSEWHERE.test(words) || DOWN_THERE.test(words);

/** To stay near home, and a thing to learn or to be that is elsewhere. */
export const nearElsewhere: PullRow = {
  id: 'near-elsewhere',
  find: ({ slots, typed }) => {
    const near = chip(typed, 'fit', 'near-home');
    const stay = chip(typed, 'place', 'stay');
    const away = ownOf(typed, 'learning').find(({ words: text }) => isElsewhere(text));
    // Who came to a new country names that country, and is there.
    const aim =
      slots.arc?.id === 'elsewhere'
        ? undefined
        : aimsOf(typed).find(({ words: text }) => isElsewhere(text) && !/\bhere\b/iu.test(text));
    if (!(near || stay) || !(away || aim)) return null;
    const side = near
      ? line('pull-near')`The work must be ${said(near, 'near home')}.`
      : stay && line('pull-stay')`You want to ${said(stay, 'stay where you live')}.`;
    return away
      ? pull(
          [side, line('pull-course')`You are also thinking of learning this: ${quoted(away)}.`],
          'Could you go for the course and come back, or is there a way to learn it near home?',
          [
            'I go for the course, and come back',
            'A way to learn it near home',
            'Not now: I ask again in a year',
          ],
        )
      : pull(
          [side, aim ? alsoInMind(aim) : null],
          'Is there a way into it from where you live, or for how long could you be away?',
          [
            'The part of it that can be done from here',
            'Away for a set time, and back',
            'The same work, near home',
          ],
        );
  },
};

/** A post that leads others, and leading is not what one would gladly do all day. */
export const leadAside: PullRow = {
  id: 'lead-aside',
  find: ({ slots, typed }) => {
    const lead = slots.gifts.find(({ option }) => option === 'lead');
    const others = slots.gifts.filter((gift) => gift !== lead);
    const aim: Aim | undefined = aimsOf(typed).find((one) => leadingPost(one) !== null);
    if (!lead || lead.isStarred || lead.isTiring || !aim) return null;
    if (others.length < 2 || !others.every(({ isStarred }) => isStarred)) return null;
    return pull(
      [
        line(
          'pull-lead',
        )`Of what people come to you for, only ${words(lead, 'gerund')} is not what you would like to fill your days with.`,
        alsoInMind(aim),
      ],
      'Would leading with one foot still in the work itself suit you, or is it the way of an expert that you want?',
      [
        'Leading, with one foot in the work',
        'The way of an expert, with nobody under me',
        'I try leading one small thing first',
      ],
    );
  },
};

/** No unpaid work, and a post that is often done without pay. */
export const unpaidAim: PullRow = {
  id: 'unpaid-aim',
  find: ({ typed }) => {
    const none = chip(typed, 'unpaid', 'none');
    const aim = aimsOf(typed).find(({ words: text }) => /\b(?:volunt\w+|unpaid|honorary)\b/iu.test(text));
    if (!none || !aim) return null;
    return pull(
      [line('pull-unpaid')`You want ${said(none, 'no unpaid work')}.`, alsoInMind(aim)],
      'Who pays for work like that, or would it be enough if your costs were paid?',
      ['Only where it is paid', 'My costs paid, for some hours', 'A few hours, if I choose them'],
    );
  },
};
