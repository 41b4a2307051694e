import { line } from '#src/domain/language/en/compose/line.ts';
import { aimsOf } from './aims.ts';
import { NO_NIGHTS } from './no-nights.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, ownOf, quoted, said } from './quote.ts';
import { wordsOfWork } from './words-of-work.ts';
import { FACTS, isOften, TEACHES } from './work-facts.ts';
import { aimOften, dayEnd, hourOf, often } from './work-sides.ts';
import { looksTenYears } from './years-ahead.ts';

/** No nights, and work that knows nights. */
export const nightsWork: PullRow = {
  id: 'nights-work',
  find: ({ typed }) => {
    const off = chip(typed, 'off', 'nights');
    const fit = chip(typed, 'fit', 'no-nights');
    const own = ownOf(typed, 'fit').find(({ words }) => NO_NIGHTS.test(words));
    const aim = aimOften(typed, 'nights');
    const church = ownOf(typed, 'fit').find(({ words }) => SUNDAY.test(words));
    if (!aim || (!off && !fit && !own)) return null;
    const first = off
      ? church && isOften('weekends', aim)
        ? line(
            'pull-away',
          )`You want to leave ${said(off, 'night shifts')} behind, and the work must fit this: ${quoted(church)}.`
        : line('pull-away')`You want to leave ${said(off, 'night shifts')} behind.`
      : fit
        ? line('pull-nights')`The work must have ${said(fit, 'no nights')}.`
        : own
          ? line('pull-nights')`The work must fit this: ${quoted(own)}.`
          : null;
    return pull(
      [
        first,
        often(
          aim,
          church && off && isOften('weekends', aim)
            ? 'such work often has nights and weekends too'
            : 'such work often has nights too',
        ),
      ],
      'Would some nights be all right for a set time, or would you rather look for such work by day?',
      [
        'Day posts only, even if it takes longer',
        'Some nights in the first year, with an end date',
        'A place that closes at night',
      ],
    );
  },
};

const SUNDAY = /\b(?:sundays?|saturdays?|weekends?|sabbath)\b/iu;

/** What is wanted on just these days, whoever runs it. */
const FALLS_THEN =
  /\b(?:part(?:y|ies)|weddings?|events?|canopy|marquees?|markets?|guest ?houses?|catering|music|funerals?)\b/iu;

/** Weekends or one day of them kept free, and work that falls on them. */
export const weekendsWork: PullRow = {
  id: 'weekends-trade',
  find: ({ typed }) => {
    const fit = chip(typed, 'fit', 'weekends');
    const off = chip(typed, 'off', 'weekends');
    const own = ownOf(typed, 'fit').find(
      ({ words }) => SUNDAY.test(words) && !/\b(?:is|are) (?:fine|ok)/iu.test(words),
    );
    const aim = aimOften(typed, 'weekends') ?? aimOften(typed, 'lessons');
    // Whoever has a place of their own says when it is open.
    if (!aim || (aim.isOwn && !fit && !(own && FALLS_THEN.test(aim.words)))) return null;
    const first = fit
      ? fit.words
        ? line('pull-weekends')`You want your weekends free: ${quoted(fit)}.`
        : line('pull-weekends')`You want ${said(fit, 'your weekends free')}.`
      : own
        ? line('pull-weekends')`The work must fit this: ${quoted(own)}.`
        : off
          ? line('pull-away')`You want to leave ${said(off, 'weekend work')} behind.`
          : null;
    return pull(
      [first, often(aim, 'such work often falls on weekends')],
      aim.isOwn
        ? 'On which of those days would it be open, and who would be there?'
        : 'Who takes those days there, and what could you give in exchange for yours?',
      [
        'Other weekends or evenings in exchange',
        'A place that closes on those days',
        'I say it before I begin, and keep to it',
      ],
    );
  },
};

/** A day that ends on time, and work that runs late or in shifts. */
export const homeWork: PullRow = {
  id: 'home-by-shifts',
  find: ({ typed }) => {
    const end = dayEnd(typed);
    const lessons = aimOften(typed, 'lessons');
    const aim = lessons ?? aimOften(typed, 'late');
    if (!end || !aim) return null;
    const isEvenings = !chip(typed, 'fit', 'home-by', 'school-hours');
    return pull(
      [
        end.side,
        often(
          aim,
          lessons ? 'pupils often come when their own day is over' : 'such work often runs in shifts or late',
        ),
      ],
      end.time
        ? line('pull-question')`Which part of it is done by ${end.time}, and could that part be yours?`
        : isEvenings
          ? 'Is there a rota that leaves those evenings free, or could some of them give way?'
          : 'Would early hours in most weeks be enough, or must all of that time stay free?',
      [
        isEvenings ? 'I ask for a day rota' : 'I ask for the early part',
        'Short days on some days, long ones on others',
        'The same work in a place with day hours',
      ],
    );
  },
};

/** Work that the body can keep doing, and work that asks much of it. */
export const bodyWork: PullRow = {
  id: 'body-trade',
  find: ({ slots, typed }) => {
    const fit = chip(typed, 'fit', 'body');
    const off = chip(typed, 'off', 'lifting');
    const aim = aimOften(typed, 'body');
    if ((!fit && !off) || !aim) return null;
    const first = fit
      ? line('pull-body')`You want ${said(fit, 'work that your body can keep doing')}.`
      : off
        ? line('pull-away')`You want to leave ${said(off, 'heavy lifting')} behind.`
        : null;
    return pull(
      [first, often(aim, 'such work often asks much of the body')],
      looksTenYears(slots)
        ? 'Which part of it could you still do in ten years, and who does the rest?'
        : 'Which part of it could you still do, for how long yet, and who does the rest?',
      [
        'The light part, and somebody else lifts',
        'Tools or a second person for the heavy part',
        'Teaching or checking it, step by step',
      ],
    );
  },
};

/** A trade is taught, whichever it is. */
const OF_A_TRADE = /\b(?:vocational|apprentices?|trades?|crafts?|workshop)\b/iu;

/** Heavy work is to be left, and it is to be shown to others. */
export const teachBody: PullRow = {
  id: 'teach-body',
  find: ({ slots, typed }) => {
    const off = chip(typed, 'off', 'lifting');
    const fit = chip(typed, 'fit', 'body');
    const aim = aimsOf(typed).find(
      ({ words }) => TEACHES.test(words) && !/\b(?:leader|supervis\w+)\b/iu.test(words),
    );
    const [first] = slots.work;
    if (
      !aim ||
      !(off || fit) ||
      !(
        FACTS.body.test(aim.words) ||
        ((slots.arc?.id === 'pass' || OF_A_TRADE.test(aim?.words ?? '')) &&
          first &&
          FACTS.body.test(wordsOfWork(first)))
      )
    )
      return null;
    return pull(
      [
        off
          ? line('pull-away')`You want to leave ${said(off, 'heavy lifting')} behind.`
          : fit && line('pull-body')`You want ${said(fit, 'work that your body can keep doing')}.`,
        often(aim, 'whoever shows such work often has to do it too'),
      ],
      'Who lifts while you show it, and which part of it could you show with small pieces?',
      ['The learners lift, and I show where', 'Small pieces at a bench', 'Short days, two or three a week'],
    );
  },
};

/** The end of the month, and days that must not be long. */
export const monthEnd: PullRow = {
  id: 'month-end',
  find: ({ typed }) => {
    const long = chip(typed, 'off', 'long-hours');
    const school = chip(typed, 'fit', 'school-hours');
    const aim = aimOften(typed, 'monthEnd');
    if (!aim || (!long && !school)) return null;
    const first =
      long && school
        ? line(
            'pull-school-hours',
          )`The work must fit ${said(school, 'school hours')}, and you want to leave ${said(long, 'long hours')} behind.`
        : long
          ? line('pull-away')`You want to leave ${said(long, 'long hours')} behind.`
          : school
            ? line('pull-school-hours')`The work must fit ${said(school, 'school hours')}.`
            : null;
    return pull(
      [first, often(aim, 'the last days of a month are often long there')],
      'Could you offer a few longer days at month end, with the hours given back, or is the answer no?',
      [
        'Two longer days a month, given back after',
        'The same work without the month end',
        'No: school hours every day',
      ],
    );
  },
};

/** Breakdowns that do not wait for the morning, and nights or known hours that were asked for. */
export const callOuts: PullRow = {
  id: 'call-outs',
  find: ({ typed }) => {
    const off = chip(typed, 'off', 'nights');
    const fit = chip(typed, 'fit', 'no-nights');
    const known = chip(typed, 'fit', 'known-hours');
    const aim = aimOften(typed, 'callOuts');
    if (!aim) return null;
    const first = fit
      ? line('pull-nights')`The work must have ${said(fit, 'no nights')}.`
      : off
        ? line('pull-away')`You want to leave ${said(off, 'night shifts')} behind.`
        : known && line('pull-known')`You want ${said(known, 'hours that you know in advance')}.`;
    return pull(
      [first, often(aim, 'a call there can come at any hour')],
      'Would some calls at odd hours be all right, if the regular work is by day and you know your turn?',
      [
        'My turn on call, known in advance',
        'A firm that has others for the nights',
        'By day only, even if it takes longer',
      ],
    );
  },
};

const FROM_THE_GROUND =
  /\bladders?\b|\bheights?\b|\bclimb\p{L}*\b|\bfeet on the ground\b|\bon (?:the )?roofs?\b/iu;

/** The ladder is to be left, and the work in mind is up there. */
export const heightsWork: PullRow = {
  id: 'heights-work',
  find: ({ typed }) => {
    const off = ownOf(typed, 'off').find(({ words }) => FROM_THE_GROUND.test(words));
    const fit = ownOf(typed, 'fit').find(({ words }) => FROM_THE_GROUND.test(words));
    const aim = aimOften(typed, 'heights');
    if (!aim) return null;
    return pull(
      [
        off
          ? line('pull-away')`You want to leave this behind: ${quoted(off)}.`
          : fit
            ? line('pull-limit')`The work must fit this: ${quoted(fit)}.`
            : null,
        often(aim, 'much of such work is high up'),
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

const EARLY_EVENING = 17.5;

/** Home in the afternoon, and a place that is open until later. */
export const openLate: PullRow = {
  id: 'open-late',
  find: ({ typed }) => {
    const home = chip(typed, 'fit', 'home-by');
    const end = dayEnd(typed);
    const aim = aimOften(typed, 'openLate');
    const hour = home && hourOf(home.words);
    if (!end || !hour || hour > EARLY_EVENING || !aim || aim.isOwn) return null;
    return pull(
      [end.side, often(aim, 'such a place is often open until later')],
      'Would mornings only, or certain days of the week, suit you better?',
      ['Mornings only', 'Some long days, and others free', 'The part behind the counter, with early hours'],
    );
  },
};
