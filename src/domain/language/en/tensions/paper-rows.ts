import { wordsOfWork } from '#src/domain/language/en/aspiration/work-name.ts';
import { capital, from, line, type Piece } from '#src/domain/language/en/compose/line.ts';
import { readKind } from '#src/domain/language/en/work-kinds/read-kind.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import { aimsOf, inMind, shareAWord } from './aims.ts';
import { dateSide, numberOfMonths } from './date-side.ts';
import { allSetOn, isTaught } from './learning.ts';
import { type PullRow, pull } from './pull.ts';
import { allOf, chip, ownOf, quoted, said, yours, yoursFirst } from './quote.ts';
import { missingStep, paperIn, toYou } from './sides.ts';

/** No more school, and a paper that still asks for it. */
export const papersNoSchool: PullRow = {
  id: 'papers-no-school',
  find: ({ slots, typed }) => {
    const paper = paperIn(typed, ['missing', 'not-finished', 'lapsed']);
    if (!paper || !slots.noSchool) return null;
    // Who hands the work on, or is past it, is asked for no new paper; one that ran out may still be asked for.
    const isPast = slots.arc?.id === 'pass' || slots.arc?.id === 'keep';
    const isDriving = /\bdriv\w+/iu.test(paper.words);
    if (isPast && (paper.state !== 'lapsed' || isDriving || aimsOf(typed).length === 0)) return null;
    const read = slots.papers.find(({ name }) => name.source === paper.source);
    const step = read ? missingStep(read) : null;
    const first =
      paper.state === 'lapsed'
        ? line('pull-lapsed')`Your ${quoted(paper)} has run out.`
        : step?.forms.noun
          ? line(
              'pull-missing',
            )`Your ${quoted(paper)} still lacks ${[from(step, toYou(step.forms.noun), 'noun')]}.`
          : paper.state === 'missing'
            ? line('pull-unfinished')`Something is still missing from your ${quoted(paper)}.`
            : line('pull-unfinished')`Your ${quoted(paper)} is not finished.`;
    const named = aimsOf(typed).some(({ words }) => shareAWord(words, paper.words));
    return pull(
      [first, line('pull-no-school')`You also want ${[from(slots.noSchool, 'no more school', 'noun')]}.`],
      paper.state === 'lapsed'
        ? 'If one day would renew it, would you go, or would you sooner do work that does not ask for it?'
        : named
          ? 'Who takes people for that work without the paper?'
          : 'Would training at work, with pay, count as school for you?',
      [
        paper.state === 'lapsed' ? 'One day for it, and no more' : 'Only what is missing, and no more',
        'Training at work, with pay',
        'Work where the paper is not asked for',
      ],
    );
  },
};

/** Whether the years were spent in such work: by its name, or by its kind. */
function isFamiliar(aim: string, { work }: Slots): boolean {
  const kind = readKind(aim)?.id;
  return work
    .map(wordsOfWork)
    .some((known) => shareAWord(known, aim) || (kind !== undefined && readKind(known)?.id === kind));
}

/** The work in mind is what the missing paper is for, and years of work stand beside it. */
export const papersYears: PullRow = {
  id: 'papers-years',
  find: ({ slots, typed }) => {
    const { years } = slots;
    const paper = slots.papers.find(
      ({ state, name }) =>
        state !== 'in-force' &&
        state !== 'not-recognised' &&
        // Who lists it to learn has chosen to finish it.
        !(
          state === 'not-finished' &&
          ownOf(typed, 'learning').some(({ words }) => shareAWord(words, name.quote))
        ) &&
        aimsOf(typed).some(({ words }) => shareAWord(words, name.quote)),
    );
    const aim = aimsOf(typed).find(({ words }) => paper && shareAWord(words, paper.name.quote));
    if (!paper || !aim || slots.noSchool) return null;
    const step = missingStep(paper)?.forms.noun;
    const held = ownOf(typed, 'paper').find(({ source }) => source === paper.name.source);
    const called: Piece = !held ? null : held.read ? yours(held) : line('pull-paper')`your ${quoted(held)}`;
    const first = called ? capital(called) : null;
    const lacks =
      step && paper.missing
        ? line(
            'pull-missing',
          )`For ${called} this is still missing: ${quoted({ ...paper.missing, signal: 'paper', words: step, state: null })}.`
        : paper.state === 'lapsed'
          ? line('pull-missing')`${first} has run out.`
          : paper.state === 'missing'
            ? line('pull-missing')`Something is still missing from ${called}.`
            : line('pull-missing')`${first} is not finished.`;
    return pull(
      [inMind(aim), lacks],
      years && years.count >= 5 && isFamiliar(aim.words, slots)
        ? line(
            'pull-question',
          )`Would that work require the paper, or could your ${[from(years.origin, String(years.count), 'number')]} years of work count for it?`
        : 'Could you start that work before you have the paper?',
      [
        'I finish it first',
        'I ask whether my work so far counts',
        'I begin as a helper, and finish it alongside',
      ],
    );
  },
};

/** What is said of a paper that does not count yet. */
const STATES: Readonly<Record<string, string>> = {
  lapsed: 'has run out',
  'not-recognised': 'is not accepted here yet',
  'not-finished': 'is not finished',
};

/** "Your BCom is not accepted here yet.", "Something is still missing from your homestay licence."; null for a paper that counts. */
function standing(held: Typed): Piece {
  if (held.state === 'missing')
    return line('pull-paper')`Something is still missing from your ${quoted(held)}.`;
  const stands = STATES[held.state ?? ''];
  return stands ? line('pull-paper')`Your ${quoted(held)} ${stands}.` : null;
}

/** A date in the person's own words by which they hope to be at work. */
const READY = /\b(?:ready|work(?:ing)?|back|start(?:ing)?(?= (?:work|again|by|in))|begin)\b/iu;

/** Money for so few months does not wait for a renewal. */
const MONTHS_THAT_PRESS = 3;

/** A day to be working by, and a paper for that work that does not count yet. */
export const byPaper: PullRow = {
  id: 'by-paper',
  find: ({ slots, typed }) => {
    const isBack = slots.arc?.id === 'back' || slots.arc?.id === 'elsewhere';
    const date =
      chip(typed, 'deadline', 'working-by', 'money-lasts') ??
      ownOf(typed, 'deadline').find(({ words }) => READY.test(words));
    if (!date || date.words === '') return null;
    for (const held of ownOf(typed, 'paper')) {
      const { words, state } = held;
      const side = standing(held);
      if (!side || /\b(?:driv\w+|conduct)\b/iu.test(words)) continue;
      // Money that lasts for long, and a paper that has run out, pull nobody apart.
      const isLong = date.option === 'money-lasts' && (numberOfMonths(date) ?? 99) > MONTHS_THAT_PRESS;
      if (state === 'lapsed' && isLong) continue;
      const isOfWork = isBack && state !== 'not-finished';
      if (!isOfWork && !aimsOf(typed).some((aim) => shareAWord(aim.words, words))) continue;
      return pull(
        [dateSide(date, slots), side],
        state === 'lapsed'
          ? date.option === 'money-lasts'
            ? 'Which work like that could pay you before it is renewed, and who would pay for the renewal?'
            : 'What has to be done to renew it, and by which month, to make that date?'
          : 'What related work could you start by then, without the paper?',
        [
          'A helping post in the same place',
          'Other work, and the paper alongside it',
          'The paper first, and a later start',
        ],
      );
    }
    return null;
  },
};

const STAYS_UNTIL = /\b(?:visa|permit|residence|status|stamp 4)\b/iu;

/** A permit to stay that ends, and a paper or an exam that the work here asks for. */
export const permitPaper: PullRow = {
  id: 'permit-paper',
  find: ({ slots, typed }) => {
    const date = allOf(typed, 'deadline').find(({ words }) => STAYS_UNTIL.test(words));
    if (!date) return null;
    const foreign = paperIn(typed, ['not-recognised']);
    const exam = allSetOn(typed, slots).find((one) => isTaught(one));
    return pull(
      [
        dateSide(date, slots),
        foreign
          ? line(
              'pull-not-recognised',
            )`${yoursFirst(foreign)} is not accepted here yet, and that can take time.`
          : line('pull-course')`You are also set on ${exam?.name ?? null}.`,
      ],
      'What has to be in your hands by that day, and which part of it takes longest?',
      [
        'The longest part first, this month',
        'An employer who backs my stay meanwhile',
        'I ask for more time before the day',
      ],
    );
  },
};

/** What is gathered at work, and not at a desk. */
const GATHERED = /\b(?:days?|hours?|months?|practice|placement|supervised|sea time|service book)\b/iu;
/** There already, or gathered for pay. */
const IS_THERE_OR_PAID =
  /\b(?:complet\w+|done|finished|have (?:the|my|all)|helper|company|employer|apprentic\w+|paid|job)\b/iu;

/** A paper that still asks for days or hours of practice, and no unpaid work. */
export const practicePaid: PullRow = {
  id: 'practice-paid',
  find: ({ slots, typed }) => {
    const none = chip(typed, 'unpaid', 'none');
    const short = slots.learning.find(({ stance }) => stance === 'only-short');
    const brief = short && ownOf(typed, 'learning').find(({ source }) => source === short.what.source);
    const paper = slots.papers.find(
      ({ state, missing }) =>
        state === 'missing' &&
        GATHERED.test(missing?.forms.noun ?? missing?.quote ?? '') &&
        !IS_THERE_OR_PAID.test(missing?.quote ?? ''),
    );
    const held = paper && ownOf(typed, 'paper').find(({ source }) => source === paper.name.source);
    if (!paper?.missing || !held) return null;
    if (!none && brief && shareAWord(brief.words, paper.name.quote))
      return pull(
        [
          line('pull-short')`You only want to learn something short: ${quoted(brief)}.`,
          line(
            'pull-missing',
          )`For ${yours(held)} this is still missing: ${quoted({ ...paper.missing, signal: 'paper', words: paper.missing.forms.noun ?? paper.missing.quote, state: null })}.`,
        ],
        'How many hours does it ask for, and who could sign them week by week?',
        [
          'Half a day a week, until they are there',
          'I ask whether other work counts for part of it',
          'A helping post where they are gathered for pay',
        ],
      );
    if (!none) return null;
    return pull(
      [
        line(
          'pull-missing',
        )`Your ${quoted(held)} still lacks this: ${quoted({ ...paper.missing, signal: 'paper', words: paper.missing.forms.noun ?? paper.missing.quote, state: null })}.`,
        line('pull-unpaid')`You also want ${said(none, 'no unpaid work')}.`,
      ],
      'Would a paid place below your rank be worth it for what it gives you, and for how long?',
      [
        'Yes, for a set time',
        'Only if the pay is what I need',
        'I ask whether my work so far counts for part of it',
      ],
    );
  },
};

const AT_A_SCHOOL = /\b(?:colleges?|schools?|universit(?:y|ies)|tafe|academy|institute)\b/iu;
const TO_TEACH = /\b(?:pedagog\p{L}*|teach\p{L}*|instruct\p{L}*|assess\p{L}*|train(?:er|ing the)\p{L}*)\b/iu;

/** To teach at a school, which often asks for a paper, and no school for oneself, or only something short. */
export const teachingPaper: PullRow = {
  id: 'teaching-paper',
  find: ({ slots, typed }) => {
    const aim = aimsOf(typed).find(
      ({ words, isOwn }) => !isOwn && IS_TAUGHT.test(words) && AT_A_SCHOOL.test(words),
    );
    const short = ownOf(typed, 'learning').find(
      ({ words, state }) => state === 'only-short' && TO_TEACH.test(words),
    );
    if (!aim || !(slots.noSchool || short)) return null;
    return pull(
      [
        inMind(aim),
        slots.noSchool
          ? line('pull-no-school')`You also want ${[from(slots.noSchool, 'no more school', 'noun')]}.`
          : short
            ? line(
                'pull-short-only',
              )`Of a paper to teach with, you only want ${said(short, 'something short')}.`
            : null,
      ],
      'If they ask for a long course, would you do it, or find the learners in another place?',
      [
        'I ask first which paper they want',
        'A guest now and then, without a paper',
        'Another place: on site, or at my old work',
      ],
    );
  },
};
const IS_TAUGHT =
  /\b(?:teach\p{L}*|instruct\p{L}*|lectur\p{L}*|show(?:ing)?|train(?:er|ing)|tutor\p{L}*)\b/iu;
