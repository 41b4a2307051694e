import { from, line } from '#src/domain/language/en/compose/line.ts';
import { readKind } from '#src/domain/language/en/work-kinds/read-kind.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import { aimsOf, inMind, shareAWord } from './aims.ts';
import { dateSide } from './date-side.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, ownOf, quoted, said } from './quote.ts';
import { missingStep, nameOfPaper, paperIn, toYou } from './sides.ts';
import { wordsOfWork } from './words-of-work.ts';

/** No more school, and a paper that still asks for it. */
export const papersNoSchool: PullRow = {
  id: 'papers-no-school',
  find: ({ slots, typed }) => {
    const paper = paperIn(slots, ['missing', 'not-finished', 'lapsed']);
    // Who hands the work on, or is past it, is asked for no paper.
    if (!paper || !slots.noSchool || slots.arc?.id === 'pass' || slots.arc?.id === 'keep') return null;
    const step = missingStep(paper);
    const first =
      paper.state === 'lapsed'
        ? line('pull-lapsed')`Your ${nameOfPaper(paper)} has run out.`
        : step?.forms.noun
          ? line(
              'pull-missing',
            )`Your ${nameOfPaper(paper)} still lacks ${[from(step, toYou(step.forms.noun), 'noun')]}.`
          : paper.state === 'missing'
            ? line('pull-unfinished')`Of your ${nameOfPaper(paper)} something is missing.`
            : line('pull-unfinished')`Your ${nameOfPaper(paper)} is not finished.`;
    const named = aimsOf(typed).some(({ words }) => shareAWord(words, paper.name.quote));
    return pull(
      [first, line('pull-no-school')`You also say: ${[from(slots.noSchool, 'no more school', 'noun')]}.`],
      named
        ? 'Who takes people for that work without the paper?'
        : 'Would training at work, with pay, count as school for you?',
      [
        'Only what is missing, and no more',
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
    const called = held ? quoted(held) : null;
    const lacks =
      step && paper.missing
        ? line(
            'pull-missing',
          )`You also list ${called}, and this is missing: ${quoted({ ...paper.missing, signal: 'paper', words: step, state: null })}.`
        : paper.state === 'lapsed'
          ? line('pull-missing')`You also list a paper that has run out: ${called}.`
          : paper.state === 'missing'
            ? line('pull-missing')`You also list a paper of which something is missing: ${called}.`
            : line('pull-missing')`You also list a paper that is not finished: ${called}.`;
    return pull(
      [inMind(aim), lacks],
      years && years.count >= 5 && isFamiliar(aim.words, slots)
        ? line(
            'pull-question',
          )`Would that work ask for the paper, or could your ${[from(years.origin, String(years.count), 'number')]} years of work count for it?`
        : 'Could you begin that work before the paper is there?',
      [
        'I finish it first',
        'I ask whether my work so far counts',
        'I begin as a helper, and finish it beside',
      ],
    );
  },
};

const STATES = {
  lapsed: 'has run out',
  'not-recognised': 'is not accepted here yet',
  'not-finished': 'is not finished',
  missing: 'still lacks something',
} as const;

/** A date in the person's own words by which they hope to be at work. */
const READY = /\b(?:ready|work(?:ing)?|back|start(?:ing)?(?= (?:work|again|by|in))|begin)\b/iu;

/** A day to be working by, and a paper for that work that does not count yet. */
export const byPaper: PullRow = {
  id: 'by-paper',
  find: ({ slots, typed }) => {
    const isBack = slots.arc?.id === 'back' || slots.arc?.id === 'elsewhere';
    const date =
      chip(typed, 'deadline', 'working-by', 'money-lasts') ??
      ownOf(typed, 'deadline').find(({ words }) => READY.test(words));
    if (!date || date.words === '') return null;
    for (const { state, name } of slots.papers) {
      // Money that lasts some months, and a paper that has run out, pull nobody apart.
      if (state === 'lapsed' && date.option === 'money-lasts') continue;
      if (state === 'in-force' || /\b(?:driv\w+|conduct)\b/iu.test(name.quote)) continue;
      const isOfWork = isBack && state !== 'not-finished';
      if (!isOfWork && !aimsOf(typed).some(({ words }) => shareAWord(words, name.quote))) continue;
      const held = ownOf(typed, 'paper').find(({ source }) => source === name.source);
      if (!held) continue;
      return pull(
        [dateSide(date), line('pull-paper')`Your ${quoted(held)} ${STATES[state]}.`],
        state === 'lapsed'
          ? 'What has to be done to renew it, and by which month for that date?'
          : 'Which work near it could you begin by then, without the paper?',
        [
          'A helping post in the same place',
          'Other work, and the paper beside it',
          'The paper first, and a later start',
        ],
      );
    }
    return null;
  },
};

/** A contract or a service that ends, and a paper that is not finished. */
export const datePaper: PullRow = {
  id: 'date-paper',
  find: ({ slots, typed }) => {
    const date = chip(typed, 'deadline', 'ends-on');
    const paper = paperIn(slots, ['not-finished']);
    if (!date || date.words === '' || !paper) return null;
    return pull(
      [dateSide(date), line('pull-unfinished')`Your ${nameOfPaper(paper)} is not finished.`],
      line(
        'pull-question',
      )`Does the work you want need the ${nameOfPaper(paper)}, or do you finish it for another reason?`,
      ['It needs it: I finish it first', 'I finish it for myself, at my pace', 'I let it go, and say so'],
    );
  },
};

/** What is gathered at work, and not at a desk. */
const GATHERED = /\b(?:days?|hours?|months?|practice|placement|supervised|sea time|service book)\b/iu;

/** A paper that still asks for days or hours of practice, and no unpaid work. */
export const practicePaid: PullRow = {
  id: 'practice-paid',
  find: ({ slots, typed }) => {
    const none = chip(typed, 'unpaid', 'none');
    const short = slots.learning.find(({ stance }) => stance === 'only-short');
    const brief = short && ownOf(typed, 'learning').find(({ source }) => source === short.what.source);
    const paper = slots.papers.find(
      ({ state, missing }) =>
        state === 'missing' && GATHERED.test(missing?.forms.noun ?? missing?.quote ?? ''),
    );
    if (!paper?.missing) return null;
    if (!none && brief && shareAWord(brief.words, paper.name.quote))
      return pull(
        [
          line('pull-short')`You only want to learn something short: ${quoted(brief)}.`,
          line(
            'pull-missing',
          )`For ${[from(paper.name, `“${paper.name.quote}”`, 'quote')]} this is still missing: ${quoted({ ...paper.missing, signal: 'paper', words: paper.missing.forms.noun ?? paper.missing.quote, state: null })}.`,
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
        )`Your ${nameOfPaper(paper)} still lacks this: ${quoted({ ...paper.missing, signal: 'paper', words: paper.missing.forms.noun ?? paper.missing.quote, state: null })}.`,
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
