import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { questionById, questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Wording } from '#src/domain/model/answer.ts';
import type { PaperPart, Reflection } from '#src/domain/model/reflection.ts';
import { calendarDays } from '#src/domain/plan/calendar-days.ts';
import { rewriteGoal, takeOn, writtenOf } from '#src/domain/plan/goals-taken-on.ts';
import { releaseTold } from '#src/domain/release/gate.ts';
import { madeOf as wordsOf } from '#src/domain/sharing/released.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { writeCalendar } from '#src/files/calendar/write-calendar.ts';
import { paperDocument } from '#src/files/paper/paper-document.ts';
import { renderText } from '#src/files/text/render-text.ts';
import { plan } from '#src/i18n/en/plan.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { goneBackTo } from '#tests/helpers/gone-back-to.ts';

/*
 * A goal made from private words, in every state that the words can get into afterwards, and every way in which a goal
 * is printed. Private matters are never ticked here.
 */

const TODAY = '2026-11-22';
const when = { today: TODAY, now: '2026-11-22T10:00:00.000Z' };
const PRIVATE = 'living with my depression';

const learning = (what: string, wordings: Record<string, Wording> = {}): Reflection => {
  const { answers, ...rest } = quickPerson().listing('learn', [what, 'set-on-it']).done();
  const { learn } = answers;
  if (!learn) throw new Error('There is no such answer.');
  return { ...rest, answers: { ...answers, learn: { ...learn, wordings } } };
};

const madeOf = (reflection: Reflection) =>
  synthesize(reflection, questionnaire, { today: TODAY, audience: 'self', language: en });

const takingOn = (reflection: Reflection) => {
  const { goals, evidence } = madeOf(reflection);
  // The goal of the answer first: there is room for three.
  const own = goals.toSorted((a, b) => Number(rests(b)) - Number(rests(a)));
  return own.reduce((before, goal) => takeOn(before, goal, when, evidence), reflection);
};

const rests = ({ action }: { action: readonly { sources: readonly string[] }[] }) =>
  action.some(({ sources }) => sources.includes('learn/row-1'));

const withAnswersOf = (reflection: Reflection, { answers }: Reflection): Reflection => ({
  ...reflection,
  answers,
});

/** One goal made of the private words, and others beside it. */
const taken = () => takingOn(learning(PRIVATE));

const withAnswer = (reflection: Reflection, change: object): Reflection => {
  const before = reflection.answers.learn;
  if (!before) throw new Error('There is no such answer.');
  return { ...reflection, answers: { ...reflection.answers, learn: { ...before, ...change } } };
};

const withAction = (reflection: Reflection, action: string) => {
  const [goal] = reflection.goals;
  if (!goal) throw new Error('There is no goal.');
  return rewriteGoal(reflection, goal.id, { ...writtenOf(goal), action });
};

/** An answer whose question is gone: nothing in the questionnaire asks it any more. */
function vanished(): Reflection {
  const reflection = taken();
  const { learn: gone, ...answers } = reflection.answers;
  if (!gone) throw new Error('There is no such answer.');
  return {
    ...reflection,
    answers: { ...answers, 'retired-question': gone },
    goals: reflection.goals.map((goal) => ({
      ...goal,
      action: goal.action.map((segment) => ({
        ...segment,
        sources: segment.sources.map((id) => id.replace('learn/', 'retired-question/')),
      })),
    })),
  };
}

const reworded = { 'row-1': { use: 'weave', text: 'bookkeeping' } } as const;
const confirmed = { 'row-1': { use: 'weave', text: PRIVATE } } as const;
const rewritten = () => withAnswersOf(taken(), learning('bookkeeping'));

/** What became of the words after the goal was made of them. */
const STATES: Readonly<Record<string, () => Reflection>> = {
  'the answer still says it': taken,
  'the answer was skipped': () => withAnswer(taken(), { setAside: 'skipped' }),
  'the answer was rewritten': rewritten,
  'the answer was emptied': () => withAnswersOf(taken(), learning('')),
  'the question was retired': vanished,
  'the answer was confirmed as it is': () => takingOn(learning(PRIVATE, confirmed)),
  'the answer was confirmed in other words afterwards': () => withAnswer(taken(), { wordings: reworded }),
  'the confirmed words were private, and the answer is not': () =>
    withAnswersOf(takingOn(learning('bookkeeping', confirmed)), learning('bookkeeping')),
  'the phrase was edited to say it': () =>
    withAction(takingOn(learning('bookkeeping')), `Read about ${PRIVATE}.`),
  'the goal was edited to say it, and its answer was skipped': () =>
    withAnswer(withAction(takingOn(learning('bookkeeping')), `Read about ${PRIVATE}.`), {
      setAside: 'skipped',
    }),
  'a version that says it was gone back to': () => goneBackTo(taken(), rewritten()),
  'a version with another answer beside the goal was gone back to': () => goneBackTo(rewritten(), taken()),
};

/** Each state, made when it is first asked for: nothing changes what was made. */
const EVERY_STATE = Object.entries(STATES).map(([state, make]) => {
  let made: Reflection | undefined;
  const known = () => {
    made ??= make();
    return made;
  };
  return [state, known] as const;
});

const onPaper = (part: PaperPart) => (reflection: Reflection) =>
  renderText(
    paperDocument(
      { texts: english, language: en },
      { ...reflection, paper: { ...reflection.paper, parts: [part] } },
      TODAY,
    ).words,
  );

const calendarOf = (reflection: Reflection) =>
  writeCalendar(
    calendarDays(
      releaseTold('calendar', {
        reflection,
        write: madeOf,
        strandOf: (questionId) => questionById(questionId)?.strand,
        matters: en.matters,
      }),
      TODAY,
    ),
    plan.calendar,
    new Date('2026-11-22T10:00:00Z'),
  ).replaceAll('\r\n ', '');

const WAYS: Readonly<Record<string, (reflection: Reflection) => string>> = {
  'My goals': onPaper('goals'),
  'the growth path': onPaper('path'),
  'the calendar': calendarOf,
};

describe('words of a goal that speak of a private matter', () => {
  for (const [state, made] of EVERY_STATE)
    it.each(Object.entries(WAYS))(`are not printed, where ${state}: %s`, (_, printed) => {
      expect(JSON.stringify(made().goals)).toContain(PRIVATE);
      expect(printed(made())).not.toMatch(/depression/i);
    });

  it('are printed where the answer still says them and the person opened it to others', () => {
    const open = withAnswer(taken(), { channels: { 'row-1': 'shareable' } });
    for (const printed of Object.values(WAYS)) expect(printed(open)).toContain(PRIVATE);
    const moved = withAnswersOf(
      open,
      withAnswer(learning('bookkeeping'), { channels: { 'row-1': 'shareable' } }),
    );
    for (const printed of Object.values(WAYS)) expect(printed(moved)).not.toContain('depression');
  });

  it.each(Object.entries(WAYS))('leave the other goals as they are: %s', (_, printed) => {
    expect(printed(rewritten())).toMatch(/a job as|Agree on my terms/);
    expect(printed(takingOn(learning('basket weaving')))).toMatch(/basket weaving/i);
  });
});

describe('a place of the past that alone tells a private matter', () => {
  const told = (kind: 'user' | 'edit') => {
    const reflection = taken();
    const [goal, ...others] = reflection.goals;
    if (!goal) throw new Error('There is no goal.');
    const action = [
      { text: 'Ask where to go on with ', kind: 'frame' as const, sources: [], rule: 'test', from: null },
      { text: 'cooking in prison', kind, sources: ['loved-work/work'], rule: 'test', from: null },
    ];
    return { ...reflection, goals: [{ ...goal, action }, ...others] };
  };

  it('is kept back once its answer is rewritten, and not where the person wrote it as an aim', () => {
    for (const printed of Object.values(WAYS)) expect(printed(told('user'))).not.toContain('prison');
    for (const printed of Object.values(WAYS)) expect(printed(told('edit'))).toContain('prison');
  });
});

describe('what two stretches of a goal say together', () => {
  it('is found where neither says it alone, once the answer is rewritten', () => {
    const family = quickPerson().serving('help', 'my wife and two sons').done();
    const [goal] = takingOn(family).goals;
    if (!goal) throw new Error('There is no goal.');
    const words = (text: string, sources: string[] = []) =>
      ({ text, kind: sources.length > 0 ? 'user' : 'frame', sources, rule: 'test', from: null }) as const;
    const action = [
      words('Find out how to help '),
      words('my wife and two sons', ['serve/who']),
      words(' to '),
      words('come here', ['serve/then']),
    ];
    const kept = { ...quickPerson().done(), goals: [{ ...goal, action }] };
    for (const printed of Object.values(WAYS)) expect(printed(kept)).not.toMatch(/two sons|come here/);
  });
});

describe('the person’s own words over a phrase of the statement', () => {
  it('rest on paper where they speak of a private matter, and stand where they do not', () => {
    const reflection = learning('bookkeeping');
    const phrase = madeOf(reflection).statement?.find(({ text }) => text.includes('new parents'));
    const edited = (text: string): Reflection => ({
      ...reflection,
      edits: { [phrase?.key ?? '']: { text, over: phrase?.text ?? '', language: 'en' } },
    });
    for (const part of ['path', 'interview', 'road'] as const) {
      expect(onPaper(part)(edited(`people ${PRIVATE}`))).not.toContain('depression');
      // The words of the answers stand there again.
      expect(onPaper(part)(edited(`people ${PRIVATE}`))).toMatch(/new parents/);
      expect(onPaper(part)(edited('young families'))).toContain('young families');
    }
  });
});

describe('what lay under a coach’s words', () => {
  it('is read as they are, line by line', () => {
    const reflection = learning('bookkeeping');
    const phrase = madeOf(reflection).statement?.find(({ text }) => text.includes('new parents'));
    const line = (text: string) => ({ text, over: 'new parents', language: 'en' as const });
    const key = phrase?.key ?? '';
    const told = releaseTold('paper', {
      reflection: {
        ...reflection,
        edits: {
          [key]: {
            ...line('young families'),
            offeredBy: 'coach',
            before: [line(`people ${PRIVATE}`), line('parents')],
          },
        },
      },
      write: madeOf,
      strandOf: (questionId) => questionById(questionId)?.strand,
      matters: en.matters,
    });
    let edits: Reflection['edits'] = {};
    wordsOf(told, ({ reflection: seen }) => {
      edits = seen.edits;
    });
    expect(edits[key]).toMatchObject({ text: 'young families', before: [{ text: 'parents' }] });
    expect(JSON.stringify(edits)).not.toContain('depression');
  });
});

describe('proposals of goals on paper', () => {
  it('name no private matter of the answers that they rest on', () => {
    const reflection = learning(PRIVATE);
    expect(JSON.stringify(madeOf(reflection).goals)).toContain(PRIVATE);
    expect(onPaper('goals')(reflection)).not.toMatch(/depression/);
  });
});

describe('words kept with and without where they came from', () => {
  it('are read as they stand where nothing was written down, and kept back as the others are', () => {
    const old = (reflection: Reflection): Reflection => ({
      ...reflection,
      goals: reflection.goals.map((goal) => ({
        ...goal,
        action: goal.action.map((segment) => ({ ...segment, from: null })),
      })),
    });
    for (const [, made] of EVERY_STATE) {
      const kept = old(made());
      for (const printed of Object.values(WAYS)) expect(printed(kept)).not.toMatch(/depression/i);
    }
  });

  it('are kept back too for a matter that was known then and that no table finds in the words alone', () => {
    const { goals } = takingOn(learning('bookkeeping'));
    const [goal, ...others] = goals;
    if (!goal) throw new Error('There is no goal.');
    const from = { strand: 'social', topic: 'family', channel: 'private' } as const;
    const action = [
      { text: 'my wife and two sons', kind: 'user' as const, sources: ['serve/who'], rule: 'test', from },
    ];
    const after = { ...quickPerson().done(), goals: [{ ...goal, action }, ...others] };
    for (const printed of Object.values(WAYS)) expect(printed(after)).not.toMatch(/two sons/);
  });
});
