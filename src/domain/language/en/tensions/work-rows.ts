import { line } from '#src/domain/language/en/compose/line.ts';
import { ownBusiness } from '#src/domain/language/en/own-business.ts';
import { type Aim, aimsOf, alsoInMind } from './aims.ts';
import { NO_NIGHTS } from './no-nights.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, ownOf, quoted, said } from './quote.ts';
import { isOften, leadingPost, TEACHES } from './work-facts.ts';
import { aimOften, keptFree, shownWith } from './work-sides.ts';
import { looksTenYears } from './years-ahead.ts';

const IS_A_WORKSHOP = /\b(?:factory|workshop|studio|mill|plant)\b/iu;

/** No nights, and work that knows nights. */
export const nightsWork: PullRow = {
  id: 'nights-work',
  find: ({ typed }) => {
    const off = chip(typed, 'off', 'nights');
    const fit = chip(typed, 'fit', 'no-nights');
    const own = ownOf(typed, 'fit').find(({ words }) => NO_NIGHTS.test(words));
    const aim = aimOften(typed, 'nights');
    // Whoever runs a workshop closes it at night.
    if (!aim || (aim.isOwn && IS_A_WORKSHOP.test(aim.words)) || (!off && !fit && !own)) return null;
    const first = off
      ? line('pull-away')`You want to leave ${said(off, 'night shifts')} behind.`
      : fit
        ? line('pull-nights')`The work must not involve ${said(fit, 'nights')}.`
        : own
          ? line('pull-nights')`The work must fit this: ${quoted(own)}.`
          : null;
    return pull([first, alsoInMind(aim)], 'Where is that work done by day, and who could tell you?', [
      'Day posts only, even if it takes longer',
      'Some nights in the first year, with an end date',
      'A place that closes at night',
    ]);
  },
};

const SUNDAY = /\b(?:sundays?|saturdays?|weekends?|sabbath)\b/iu;

/** What is wanted on just these days, whoever runs it. */
const FALLS_THEN =
  /\b(?:part(?:y|ies)|weddings?|events?|canopy|marquees?|markets?|guest ?houses?|catering|music|funerals?)\b/iu;

/** Weekends or one day of them kept free, and work that falls on them. */
export const weekendsWork: PullRow = {
  id: 'weekends-trade',
  find: ({ slots, typed }) => {
    const fit = chip(typed, 'fit', 'weekends');
    const off = chip(typed, 'off', 'weekends');
    const own = ownOf(typed, 'fit').find(
      ({ words }) => SUNDAY.test(words) && !/\b(?:is|are) (?:fine|ok)/iu.test(words),
    );
    const aim = aimsOf(typed).find((one) => isOften('weekends', one) && !TEACHES.test(one.words)) ?? null;
    // Whoever has a place of their own says when it is open.
    if (!aim || (aim.isOwn && !fit && !(own && FALLS_THEN.test(aim.words)))) return null;
    if (aim.isOwn && ownBusiness(slots)) return null;
    const first = fit
      ? keptFree(fit)
      : own
        ? line('pull-weekends')`The work must fit this: ${quoted(own)}.`
        : off
          ? line('pull-away')`You want to leave ${said(off, 'weekend work')} behind.`
          : null;
    if (!aim.isOwn && NEVER_CLOSES.test(aim.words)) return null;
    return pull(
      [first, alsoInMind(shownWith('weekends', aim))],
      aim.isOwn
        ? 'On which of those days would it be open, and who would be there?'
        : 'Which of those days could you give, if any, and what would you want in exchange?',
      [
        'Other weekends or evenings in exchange',
        'A place that closes on those days',
        'I say it before I begin, and keep to it',
      ],
    );
  },
};

/** Trains run and the sick lie there on every day of the week. */
const NEVER_CLOSES =
  /\b(?:(?:train|bus|tram|ferry|taxi|ambulance) drivers?|conductors?|nurs(?:e|es|ing)|hospitals?|wards?|care homes?|paramedics?|ambulance|midwi\w+|police|prison|fire ?fight\w+|security|airports?|hotels?)\b/iu;

/** The same of work that never closes: there it is the rota that gives days off. */
export const weekendsRota: PullRow = {
  id: 'weekends-rota',
  find: ({ typed }) => {
    const fit = chip(typed, 'fit', 'weekends');
    const off = chip(typed, 'off', 'weekends');
    const aim =
      aimsOf(typed).find(
        (one) =>
          !one.isOwn && NEVER_CLOSES.test(one.words) && isOften('weekends', one) && !TEACHES.test(one.words),
      ) ?? null;
    if (!aim) return null;
    return pull(
      [
        fit
          ? keptFree(fit)
          : off
            ? line('pull-away')`You want to leave ${said(off, 'weekend work')} behind.`
            : null,
        alsoInMind(shownWith('weekends', aim)),
      ],
      'How is the rota drawn up there, and how early could you say which days you need?',
      [
        'I ask for the rota before I say yes',
        'Swaps with somebody who likes those days',
        'A post on fixed weekdays, even if it takes longer',
      ],
    );
  },
};

/** Heavy by the very words, whatever school or house it is for. */
const HEAVY =
  /\b(?:(?:repair|restor|mov|tun)\w* (?:\p{L}+ ){0,2}pianos?|farriers?|farriery|shoe(?:ing)? horses|stone ?masons?|stone ?masonry|fish (?:shop|stall)|fishmongers?|butchers?|furniture (?:remov|mov)\w+|house removals?|removals? (?:work|firm|driver))\b/iu;
const isHeavy = (aim: Aim) => HEAVY.test(aim.words) || isOften('body', aim);

/** Work that the body can keep doing, and work that asks much of it. */
export const bodyWork: PullRow = {
  id: 'body-trade',
  find: ({ slots, typed }) => {
    const fit = chip(typed, 'fit', 'body');
    const off = chip(typed, 'off', 'lifting');
    const aim = aimsOf(typed).find((one) => isHeavy(one) && !leadingPost(one) && !TEACHES.test(one.words));
    if ((!fit && !off) || !aim) return null;
    const first = fit
      ? line('pull-body')`You want ${said(fit, 'work that your body can keep doing')}.`
      : off
        ? line('pull-away')`You want to leave ${said(off, 'heavy lifting')} behind.`
        : null;
    return pull(
      [first, alsoInMind(HEAVY.test(aim.words) ? aim : shownWith('body', aim))],
      looksTenYears(slots)
        ? 'Which part of it could you still do in ten years, and who would do the rest?'
        : 'Which part of it could you still do, for how long yet, and who would do the rest?',
      [
        'The light part, and somebody else lifts',
        'Tools or a second person for the heavy part',
        'Teaching or checking it, step by step',
      ],
    );
  },
};

const FROM_THE_GROUND =
  /\bladders?\b|\bheights?\b|\bclimb\p{L}*\b|\bfeet on the ground\b|\bon (?:the )?roofs?\b/iu;

/** Who inspects houses often climbs too. */
const LOOKS_AT_ROOFS = /\b(?:building|roof|bridge|chimney|mast) (?:inspect\w+|survey\w+)/iu;

/** The ladder is to be left, and the work in mind is up there. */
export const heightsWork: PullRow = {
  id: 'heights-work',
  find: ({ typed }) => {
    const off = ownOf(typed, 'off').find(({ words }) => FROM_THE_GROUND.test(words));
    const fit = ownOf(typed, 'fit').find(({ words }) => FROM_THE_GROUND.test(words));
    const aim =
      aimOften(typed, 'heights') ?? aimsOf(typed).find(({ words }) => LOOKS_AT_ROOFS.test(words)) ?? null;
    if (!aim) return null;
    return pull(
      [
        off
          ? line('pull-away')`You want to leave this behind: ${quoted(off)}.`
          : fit
            ? line('pull-limit')`The work must fit this: ${quoted(fit)}.`
            : null,
        alsoInMind(aim),
      ],
      'Who could climb for you, and which part of it can be done from the ground?',
      [
        'Somebody younger climbs, and I direct',
        'Only what I reach from the ground',
        'A tool with a long handle',
      ],
    );
  },
};
