import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { summariesAsJson } from '#scripts/summary/summary-json.ts';
import { questionById, questionnaire } from '#src/content/en/index.ts';
import { newClient } from '#src/domain/coaching/clients.ts';
import { withSpoken } from '#src/domain/interview/with-spoken.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Answer, AnswerValue } from '#src/domain/model/answer.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { calendarDays } from '#src/domain/plan/calendar-days.ts';
import { rewriteGoal, takeOn, writtenOf } from '#src/domain/plan/goals-taken-on.ts';
import { exploreShelf } from '#src/domain/plan/shelf.ts';
import { releaseAnswer, releaseOwn, releaseTold } from '#src/domain/release/gate.ts';
import { releaseCopy } from '#src/domain/release/release-copy.ts';
import { madeOf, madeOfAll } from '#src/domain/sharing/released.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Goal } from '#src/domain/synthesis/types.ts';
import { EMPTY_FEEDBACK, feedbackText } from '#src/features/rehearsal/feedback.ts';
import { FeedbackPaper } from '#src/features/rehearsal/feedback-paper.tsx';
import { PrintView } from '#src/features/results/print-view.tsx';
import { writeCalendar } from '#src/files/calendar/write-calendar.ts';
import { writeCopy } from '#src/files/copy/write-copy.ts';
import { renderDocx } from '#src/files/docx/render-docx.ts';
import { formats } from '#src/files/formats.ts';
import { renderMarkdown } from '#src/files/markdown/render-markdown.ts';
import type { Block, SummaryDocument } from '#src/files/paper/blocks.ts';
import { paperOf as paperOfTold, toldOnPaper } from '#src/files/paper/paper-document.ts';
import { profileOf } from '#src/files/profile/profile.ts';
import { type ProfileForm, profileForms } from '#src/files/profile/profile-forms.ts';
import { renderText } from '#src/files/text/render-text.ts';
import { plan } from '#src/i18n/en/plan.ts';
import { WordsContext } from '#src/i18n/words.ts';
import { readZip } from '#tests/files/zip-by-standard.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { goneBackTo } from '#tests/helpers/gone-back-to.ts';
import { isLong } from '#tests/helpers/how-many.ts';
import { loadKept } from './pdf/kept-fonts.ts';
import { readBack } from './pdf/read-back.ts';

/*
 * A private word is planted in every state that words can get into, and walked through every way out, as the real
 * makers write it. It stands in exactly those where it may.
 */

const TODAY = '2026-11-22';
const NOW = new Date('2026-11-22T10:00:00Z');
const when = { today: TODAY, now: NOW.toISOString() };

/**
 * A word of each kind of private matter, in an answer of each kind where it is found, and a plain one that may take its
 * place. `key` is the name of the words: of their evidence, of their wording and of who may see them.
 */
type Planted = {
  question: string;
  key: string;
  words: string;
  word: RegExp;
  plain: string;
  /** What a chip or a row asks for besides: it has no wording, and cannot be opened to others. */
  isDetail?: true;
};
const PLANTED: Readonly<Record<string, Planted>> = {
  'health, in a row': {
    question: 'learn',
    key: 'row-1',
    words: 'living with my depression',
    word: /depression/i,
    plain: 'bookkeeping',
  },
  'money, in a sentence that was finished': {
    question: 'proof',
    key: 'did-did',
    words: 'paid off my debt',
    word: /debt/i,
    plain: 'rewrote the rota',
  },
  'health, in when somebody is at their best': {
    question: 'best',
    key: 'when-words',
    words: 'my depression is quiet',
    word: /depression/i,
    plain: 'nobody looks over my shoulder',
  },
  'health, in where the wish comes from': {
    question: 'reason',
    key: 'since-clause',
    words: 'I had my miscarriage',
    word: /miscarriage/i,
    plain: 'my aunt showed me the ropes',
  },
  'family, in whom the work serves': {
    question: 'serve',
    key: 'who',
    words: 'mums after a divorce',
    word: /divorce/i,
    plain: 'new parents',
  },
  'work in mind': {
    question: 'target',
    key: 'own-1',
    words: 'probation officer since my conviction',
    word: /conviction/i,
    plain: 'family support worker',
  },
  'what is to be left behind': {
    question: 'off',
    key: 'own-1',
    words: 'paying for my divorce',
    word: /divorce/i,
    plain: 'the noise',
  },
  'a detail of a chip': {
    question: 'must-fit',
    key: 'evenings',
    words: 'my son and his depression',
    word: /depression/i,
    plain: 'my son',
    isDetail: true,
  },
  'what is missing of a paper': {
    question: 'papers',
    key: 'row-1',
    words: 'a year lost to my depression',
    word: /depression/i,
    plain: 'the last exam',
    isDetail: true,
  },
  'what somebody told in confidence': {
    question: 'loved-work',
    key: 'work',
    words: 'listening when Anna told of her miscarriage',
    word: /miscarriage/i,
    plain: 'running the open day',
  },
};

/** Someone with an answer of each kind, and without money matters of their own: a word about money is the planted one. */
const someone = () =>
  quickPerson()
    .picking('money-purpose', 'basics')
    .picking('must-fit', { id: 'evenings', text: 'my son' })
    .picking('off', { own: 'the noise' })
    .listing('papers', ['teaching certificate', 'missing', 'the last exam'])
    .finishing('best', 'when', { words: 'nobody looks over my shoulder' })
    .finishing('reason', 'since', { clause: 'my aunt showed me the ropes' })
    .done();

/** The value of an answer with other words in it. */
function saying(
  value: AnswerValue | null | undefined,
  { key, isDetail }: Planted,
  text: string,
): AnswerValue {
  switch (value?.kind) {
    case 'starter':
    case 'stems':
      return { ...value, parts: { ...value.parts, [key]: text } };
    case 'verb':
      return { ...value, who: text };
    case 'rows':
      return {
        ...value,
        rows: value.rows.map((row) =>
          row.id === key ? { ...row, ...(isDetail ? { detail: text } : { text }) } : row,
        ),
      };
    case 'picks':
      return { ...value, picks: value.picks.map((pick) => (pick.id === key ? { ...pick, text } : pick)) };
    default:
      throw new Error(`There is no such answer: ${key}.`);
  }
}

const answering = (reflection: Reflection, planted: Planted, text: string, more: Partial<Answer> = {}) => {
  const answer = reflection.answers[planted.question];
  if (!answer) throw new Error(`There is no such answer: ${planted.question}.`);
  const changed = { ...answer, value: saying(answer.value, planted, text), ...more };
  return { ...reflection, answers: { ...reflection.answers, [planted.question]: changed } };
};

const forSelf = (reflection: Reflection) =>
  synthesize(reflection, questionnaire, { today: TODAY, audience: 'self', language: en });

/** Takes on a goal made of the answer, and its own proposals as far as there is room. */
function takingOn(reflection: Reflection, planted: Planted): Reflection {
  const { goals, evidence } = forSelf(reflection);
  const [like] = goals;
  const found = evidence.find(({ id }) => id === `${planted.question}/${planted.key}`);
  if (!like || !found) throw new Error('There is nothing to make a goal of.');
  const words = (planted.isDetail ? found.detail : found.reading?.text) || found.quote;
  const own: Goal = {
    ...like,
    id: 'planted',
    action: [
      { text: 'Make a real start on ', kind: 'frame', sources: [], rule: 'learn' },
      { text: words, kind: 'user', sources: [found.id], rule: 'user-noun' },
      { text: '.', kind: 'frame', sources: [], rule: 'learn' },
    ],
  };
  return [own, ...goals].reduce((before, goal) => takeOn(before, goal, when, evidence), reflection);
}

const said = (planted: Planted) => takingOn(answering(someone(), planted, planted.words), planted);
const since = (planted: Planted, text: string, more: Partial<Answer> = {}) =>
  answering(said(planted), planted, text, more);
const confirmedAs = ({ key }: Planted, text: string) => ({
  wordings: { [key]: { use: 'weave', text } as const },
});

function vanished(planted: Planted): Reflection {
  const { answers, goals, ...rest } = said(planted);
  const { [planted.question]: gone, ...others } = answers;
  const move = (id: string) => id.replace(`${planted.question}/`, 'retired-question/');
  return {
    ...rest,
    answers: gone ? { ...others, 'retired-question': gone } : others,
    goals: goals.map((goal) => ({
      ...goal,
      action: goal.action.map((segment) => ({ ...segment, sources: segment.sources.map(move) })),
    })),
  };
}

/** A phrase of the statement and an action of a goal, both in the person's own hand. */
function edited(planted: Planted): Reflection {
  const plain = takingOn(answering(someone(), planted, planted.plain), planted);
  const phrase = forSelf(plain).statement?.find(({ sources }) => sources.length > 0);
  const [goal] = plain.goals;
  if (!phrase || !goal) throw new Error('There is nothing to edit.');
  const edits = { [phrase.key]: { text: planted.words, over: phrase.text, language: 'en' } };
  return rewriteGoal({ ...plain, edits }, goal.id, { ...writtenOf(goal), action: planted.words });
}

/** What became of the words. In all of them the person has them somewhere in their reflection. */
const STATES: Readonly<Record<string, (planted: Planted) => Reflection>> = {
  said,
  skipped: (planted) => since(planted, planted.words, { setAside: 'skipped' }),
  rewritten: (planted) => since(planted, planted.plain),
  vanished,
  confirmed: (planted) =>
    takingOn(answering(someone(), planted, planted.words, confirmedAs(planted, planted.words)), planted),
  'confirmed in other words': (planted) => since(planted, planted.words, confirmedAs(planted, planted.plain)),
  'put in by confirming': (planted) =>
    takingOn(answering(someone(), planted, planted.plain, confirmedAs(planted, planted.words)), planted),
  edited,
  'frozen before version 4': (planted) => {
    const reflection = since(planted, planted.plain);
    const unknown = <T extends object>(segment: T) => ({ ...segment, from: null });
    return {
      ...reflection,
      goals: reflection.goals.map((goal) => ({ ...goal, action: goal.action.map(unknown) })),
    };
  },
  'gone back to': (planted) => goneBackTo(said(planted), since(planted, planted.plain)),
  'gone back to, beside another answer': (planted) =>
    goneBackTo(since(planted, planted.plain), said(planted)),
  'in a note, a reason and a title': (planted) => {
    const reflection = answering(said(planted), planted, planted.plain);
    const [goal, ...others] = reflection.goals;
    if (!goal) throw new Error('There is no goal.');
    const notes = [{ on: TODAY, text: `Thought about ${planted.words}.` }];
    return {
      ...reflection,
      title: planted.words,
      goals: [{ ...goal, notes, status: 'no-longer', statusWhy: planted.words }, ...others],
    };
  },
};

const withPaper = (reflection: Reflection, privateMatters: boolean): Reflection => ({
  ...reflection,
  paper: { ...reflection.paper, privateMatters, parts: ['goals', 'path', 'road', 'interview'] },
});

const given = { texts: english, language: en };

/** What may be told of each reflection on its paper, and that paper, which all ways out share. */
function printedOf(reflection: Reflection) {
  const told = toldOnPaper(given, reflection, TODAY);
  return { told, paper: paperOfTold(given, told, TODAY) };
}
type Printed = ReturnType<typeof printedOf>;
type Paper = Printed['paper'];

const printed = new WeakMap<Reflection, Printed>();
function inPrint(reflection: Reflection): Printed {
  const known = printed.get(reflection) ?? printedOf(reflection);
  printed.set(reflection, known);
  return known;
}
const paperOf = (reflection: Reflection) => inPrint(reflection).paper;

/** What is written of each paper, once: where nothing of the words got onto it, many states have the same one. */
function oncePerPaper<T>(write: (paper: Paper) => T): (reflection: Reflection) => T {
  const written = new Map<string, T>();
  return (reflection) => {
    const paper = paperOf(reflection);
    const key = JSON.stringify(paper.words);
    const known = written.get(key) ?? write(paper);
    written.set(key, known);
    return known;
  };
}

const print = oncePerPaper((paper) => inEnglish(createElement(PrintView, { paper })));

/** All that a Word file says, in whichever of its parts, without the tags between. */
const everyWord = (file: Uint8Array) =>
  Object.values(readZip(file))
    .map((part) => new TextDecoder().decode(part).replace(/<[^>]*>/g, ''))
    .join('\n');

/** Each paper way out, as it is written. */
const ON_PAPER: Readonly<Record<string, (reflection: Reflection) => string>> = {
  print,
  'plain text': (reflection) => madeOf(paperOf(reflection), renderText).words,
  Markdown: (reflection) => madeOf(paperOf(reflection), renderMarkdown).words,
  Word: oncePerPaper((paper) => everyWord(madeOf(paper, renderDocx).words)),
  'command line, JSON': (reflection) => summariesAsJson([inPrint(reflection).told], TODAY).words,
};

/**
 * What each paper says as a PDF. All are set in one file, with a mark before each: most of the time goes into the fonts of a file,
 * and where nothing of the words got onto it, many states have the same paper.
 */
async function asPdf(all: readonly Paper[]): Promise<string[]> {
  const keys = all.map((paper) => JSON.stringify(paper.words));
  const once = [...new Map(all.map((paper, at) => [keys[at] ?? '', paper]))];
  const mark = (text: string): Block => ({ kind: 'heading', level: 1, text });
  const one = madeOfAll(
    once.map(([, paper]) => paper),
    (papers) => ({
      ...(papers[0] as SummaryDocument),
      blocks: papers.flatMap(({ blocks }, at) => [mark(`<<${at}>>`), ...blocks]),
    }),
  );
  const { bytes } = await formats.pdf.render(one, { loadFace: loadKept });
  const [, ...parts] = (await readBack(bytes)).pages.join('').split(/<<\d+>>/);
  expect(parts).toHaveLength(once.length);
  const said = new Map(once.map(([key], at) => [key, parts[at] ?? '']));
  return keys.map((key) => said.get(key) ?? '');
}

const calendarOf = (reflection: Reflection) =>
  writeCalendar(
    calendarDays(
      releaseTold('calendar', {
        reflection,
        write: forSelf,
        strandOf: (questionId) => questionById(questionId)?.strand,
        matters: en.matters,
      }),
      TODAY,
    ),
    plan.calendar,
    NOW,
  ).replaceAll('\r\n ', '');

/** Every text that the profile gives: for LinkedIn, for a CV builder, for a friend. */
const profileFormsOf = async (reflection: Reflection) => {
  const { words: profile } = profileOf(given, reflection, TODAY);
  const texts = Object.values(profileForms).map(({ write }: ProfileForm) => write(profile, english));
  return (await Promise.all(texts)).join('\n');
};

/** What can be copied for strangers: the answer, the line for a CV, the first messages. */
function clipboardOf(reflection: Reflection): string {
  const synthesis = withSpoken(reflection, forSelf(reflection), questionnaire, en);
  const messages = exploreShelf({ synthesis, today: TODAY, language: en }).map(({ message }) => message);
  return [synthesis.interview ?? [], synthesis.cvLine ?? [], ...messages]
    .map((text) => releaseAnswer(text, synthesis.evidence, en.matters)?.words ?? '')
    .join('\n');
}

/** A part of the page as markup, in English. */
const inEnglish = (part: ReactElement) =>
  renderToStaticMarkup(
    createElement(WordsContext, { value: { words: english, load: async () => {}, has: () => true } }, part),
  );

/** The sheet for a friend holds nothing of the reflection. */
const sheet = releaseOwn({ feedback: { ...EMPTY_FEEDBACK, who: 'Sam' }, whom: 'The Bakery' });
const sheets = [feedbackText(english, sheet).words, inEnglish(createElement(FeedbackPaper, { sheet }))];

/**
 * The states that each word can be in: all of them in a long run; else every third, each kind beginning one further on, so
 * that each state is met by three kinds of words or more.
 */
const EVERY = Object.entries(PLANTED).map(([kind, planted], turn) => ({
  kind,
  planted,
  states: Object.entries(STATES)
    .filter((_, at) => isLong || at % 3 === turn % 3)
    .filter(([state]) => !planted.isDetail || !/confirm/.test(state))
    .map(([state, make]) => ({ state, reflection: make(planted) })),
}));

/** The person has opened the words to others. */
const opened = (planted: Planted, text: string) =>
  withPaper(since(planted, text, { channels: { [planted.key]: 'shareable' } }), false);

describe.each(EVERY)('a private word: $kind', ({ planted, states }) => {
  for (const { state, reflection } of states) {
    const isHere = (text: string) => planted.word.test(text);

    it(`is on no page that others read and in no calendar, message or answer, where it is ${state}`, async () => {
      const bare = withPaper(reflection, false);
      const leaking = Object.entries(ON_PAPER).flatMap(([way, write]) => (isHere(write(bare)) ? [way] : []));
      if (isHere(calendarOf(bare))) leaking.push('calendar');
      if (isHere(clipboardOf(bare))) leaking.push('clipboard');
      if (isHere(await profileFormsOf(bare))) leaking.push('profile');
      // A tick for paper opens nothing to strangers.
      if (isHere(await profileFormsOf(withPaper(reflection, true)))) leaking.push('profile of ticked paper');
      if (sheets.some(isHere)) leaking.push('sheet');
      expect(leaking).toEqual([]);
    });

    it(`is on paper where private matters are ticked, and in each saved copy, where it is ${state}`, () => {
      const whole = withPaper(reflection, true);
      const missing = Object.entries(ON_PAPER).flatMap(([way, write]) => (isHere(write(whole)) ? [] : [way]));
      const client = newClient({ id: 'c1', label: 'A. B.', now: '2026-11-22T10:00:00Z' });
      for (const clients of [[], [client]]) {
        const copy = releaseCopy({ reflections: [reflection], clients });
        if (!isHere(writeCopy(copy, NOW.toISOString()))) missing.push(copy.audience);
      }
      expect(missing).toEqual([]);
    });
  }

  it.skipIf(planted.isDetail)(
    'is everywhere for others once the person has opened it, and nowhere once its answer is another',
    () => {
      const open = opened(planted, planted.words);
      const moved = opened(planted, planted.plain);
      for (const write of [...Object.values(ON_PAPER), calendarOf]) {
        expect(write(open)).toMatch(planted.word);
        expect(write(moved)).not.toMatch(planted.word);
      }
    },
  );

  it('goes on the clipboard where the person wrote it into the answer by hand', () => {
    const plain = answering(someone(), planted, planted.plain);
    const phrase = withSpoken(plain, forSelf(plain), questionnaire, en).interview?.find(
      ({ sources }) => sources.length > 0,
    );
    const edits = { [phrase?.key ?? '']: { text: planted.words, over: phrase?.text ?? '', language: 'en' } };
    const steppingStone = { learn: planted.words, give: 'two years of care', years: 2 };
    for (const byHand of [{ edits }, { steppingStone }]) {
      expect(clipboardOf({ ...plain, ...byHand })).toMatch(planted.word);
      for (const write of Object.values(ON_PAPER))
        expect(write(withPaper({ ...plain, ...byHand }, false))).not.toMatch(planted.word);
      expect(print(withPaper({ ...plain, ...byHand }, true))).toMatch(planted.word);
    }
  });
});

/* A PDF is set of the same paper as the other forms; each kind of matter has it in some state. */
describe('as a PDF', () => {
  it('a private word is on no paper where private matters are not ticked', async () => {
    const all = EVERY.flatMap(({ kind, planted, states: each }) =>
      each.map(({ state, reflection }) => ({ what: `${kind}: ${state}`, word: planted.word, reflection })),
    );
    const said = await asPdf(all.map(({ reflection }) => paperOf(withPaper(reflection, false))));
    for (const text of said) expect(text.length).toBeGreaterThan(1_000);
    expect(all.filter(({ word }, at) => word.test(said[at] ?? '')).map(({ what }) => what)).toEqual([]);
  });

  it.each([
    ['where they are ticked', EVERY, (planted: Planted) => withPaper(said(planted), true)],
    [
      'once the person has opened it',
      EVERY.filter(({ planted }) => !planted.isDetail),
      (planted: Planted) => opened(planted, planted.words),
    ],
  ])('it is there %s', async (_, every, make) => {
    const texts = await asPdf(every.map(({ planted }) => paperOf(make(planted))));
    expect(
      every.filter(({ planted }, at) => !planted.word.test(texts[at] ?? '')).map(({ kind }) => kind),
    ).toEqual([]);
  });
});
