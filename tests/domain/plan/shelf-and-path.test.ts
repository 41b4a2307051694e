import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionById, questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { calendarDays } from '#src/domain/plan/calendar-days.ts';
import { setStatus, takeOn } from '#src/domain/plan/goals-taken-on.ts';
import { growthPath, STRETCHES } from '#src/domain/plan/growth-path.ts';
import { exploreShelf, furtherGoals } from '#src/domain/plan/shelf.ts';
import { MOVES } from '#src/domain/plan/shelf-move.ts';
import { releaseTold } from '#src/domain/release/gate.ts';
import { goalsFor } from '#src/domain/release/goals-seen.ts';
import type { Audience } from '#src/domain/sharing/audience.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';
import { anyTold } from '#tests/helpers/any-answers.ts';
import { runs } from '#tests/helpers/how-many.ts';
import { everybody } from '#tests/personas/person.ts';

const today = '2026-11-22';
const when = { today, now: '2026-11-22T10:00:00.000Z' };
const strandOf = (questionId: string) => questionById(questionId)?.strand;
const person = () =>
  quickPerson()
    .saying('contact', { who: 'Ms Adebayo, who runs the advice centre', link: 'my aunt' })
    .naming('people', { id: 'person-1', relation: 'partner', name: 'Sam' })
    .marking('support', { 'person-1': 'supports' })
    .picking('growth', 'speak-up')
    .done();
const madeOf = (reflection: Parameters<typeof synthesize>[0]) =>
  synthesize(reflection, questionnaire, { today, audience: 'self', language: en });

describe('the shelf of moves', () => {
  it('is five moves, each with whom to ask, three questions, a message, a test, hours, money and a goal', () => {
    const shelf = exploreShelf({ synthesis: madeOf(person()), today, language: en });
    expect(shelf.map(({ id }) => id)).toEqual(MOVES);
    for (const move of shelf) {
      expect(move.ask.map(textOf).filter((question) => question.endsWith('?'))).toHaveLength(3);
      for (const text of [move.whom, move.message, move.test, move.hours, move.money, move.goal.action])
        expect(textOf(text)).toMatch(/\S\.$/);
    }
    expect(textOf(shelf[0]?.whom ?? [])).toBe(
      'Start with Ms Adebayo, who runs the advice centre. Then ask my partner whom they know.',
    );
    expect(textOf(shelf[0]?.message ?? [])).toContain('new parents');
  });

  it('sizes the trial to the cushion of money', () => {
    const testOf = (cushion: string) =>
      textOf(
        exploreShelf({
          synthesis: madeOf(quickPerson().choosing('cushion', cushion).done()),
          today,
          language: en,
        })[1]?.test ?? [],
      );
    expect(testOf('under-three')).toMatch(/^Two hours on one day/);
    expect(testOf('over-year')).toMatch(/^Half a day a week for six weeks/);
  });

  it('says something for someone of whom little is known', () => {
    for (const move of exploreShelf({ synthesis: madeOf(aReflection().done()), today, language: en }))
      expect(textOf(move.message)).toMatch(/^Hello\. I am thinking/);
  });

  it('puts nothing private into a message, whatever was answered', () => {
    const check = (reflection: Parameters<typeof synthesize>[0]) => {
      const synthesis = madeOf(reflection);
      const shareable = new Set(
        synthesis.evidence.filter(({ channel }) => channel === 'shareable').map(({ id }) => id),
      );
      for (const { message } of exploreShelf({ synthesis, today, language: en }))
        for (const { sources } of message) for (const id of sources) expect(shareable).toContain(id);
    };
    for (const { reflection } of everybody()) check(reflection);
    fc.assert(fc.property(anyTold, check), { numRuns: runs(60) });
  });
});

const withGoals = () => {
  const reflection = person();
  return madeOf(reflection).goals.reduce((before, goal) => takeOn(before, goal, when, []), reflection);
};
const pathOf = (reflection = withGoals(), audience: Audience = 'self') => {
  const synthesis = synthesize(reflection, questionnaire, { today, audience, language: en });
  return growthPath({
    synthesis,
    direction: reflection.direction,
    goals: goalsFor(audience, reflection.goals, {
      evidence: synthesis.evidence,
      strandOf,
      matters: en.matters,
    }),
    today,
    audience,
    language: en,
  });
};

describe('the growth path', () => {
  it('ends in the words of the road that is followed', () => {
    const reflection = withGoals();
    const road = madeOf(reflection).alternatives[0];
    const rows = pathOf({ ...reflection, direction: { road: road?.id ?? 'statement', added: [] } });
    expect(textOf(rows.at(-1)?.action ?? [])).toBe(textOf(road?.statement ?? []).trim());
    expect(textOf(rows.at(-1)?.action ?? [])).not.toBe(textOf(madeOf(reflection).statement ?? []));
  });

  it('goes from this week to the horizon, by date within each stretch', () => {
    const rows = pathOf();
    expect([...new Set(rows.map(({ stretch }) => stretch))]).toEqual(STRETCHES);
    for (const stretch of STRETCHES) {
      const dates = rows.filter((row) => row.stretch === stretch).map(({ date }) => date ?? '9');
      expect(dates).toEqual([...dates].sort());
    }
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it('says of each row with whom, what an employer gets and what I get', () => {
    for (const { action, support, gives, gets } of pathOf())
      for (const text of [action, support, gives, gets]) expect(textOf(text)).toMatch(/\S[.”]$/);
  });

  it('holds first steps, goals, what is hard, a look back, learning and the statement', () => {
    const keys = pathOf().map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining(['goal-1-step', 'goal-1', 'growth', 'review', 'learning', 'horizon']),
    );
    expect(pathOf().find(({ key }) => key === 'horizon')?.date).toBe('2036-11-22');
    expect(pathOf().find(({ key }) => key === 'review')?.date).toBe('2027-02-20');
  });

  it('leaves closed goals out, and asks to choose one while none is taken on', () => {
    const closed = setStatus(withGoals(), 'goal-1', 'done');
    expect(pathOf(closed).map(({ key }) => key)).not.toContain('goal-1');
    expect(pathOf(person()).map(({ key }) => key)).toContain('choose');
  });

  it('tells an employer shareable things alone', () => {
    const check = (reflection: Parameters<typeof synthesize>[0]) => {
      const synthesis = madeOf(reflection);
      const isShareable = (id: string) =>
        synthesis.evidence.find((item) => item.id === id)?.channel === 'shareable';
      for (const { gives } of growthPath({
        synthesis,
        direction: { road: 'statement', added: [] },
        goals: [],
        today,
        audience: 'self',
        language: en,
      }))
        for (const { sources } of gives) expect(sources.every(isShareable)).toBe(true);
    };
    for (const { reflection } of everybody()) check(reflection);
    fc.assert(fc.property(anyTold, check), { numRuns: runs(60) });
  });

  it('leaves kept words about money and other private matters off where they may not be', () => {
    const before = withGoals();
    const own = before.goals.map((goal, at) =>
      at === 0
        ? {
            ...goal,
            action: [
              {
                text: 'Pay off my debts.',
                kind: 'edit' as const,
                sources: [],
                rule: 'own-words',
                from: null,
              },
            ],
          }
        : goal,
    );
    const reflection = { ...before, goals: own };
    const textsOf = (audience: Audience) => pathOf(reflection, audience).map(({ action }) => textOf(action));
    expect(textsOf('self')).toContain('Pay off my debts.');
    expect(textsOf('paper')).not.toContain('Pay off my debts.');
  });
});

const daysOf = (reflection: Reflection, day = today) =>
  calendarDays(releaseTold('calendar', { reflection, write: madeOf, strandOf, matters: en.matters }), day)
    .words;

describe('the days for a calendar', () => {
  it('are first steps, ends and one look back, under names that stay', () => {
    const days = daysOf(withGoals());
    expect(days).toHaveLength(7);
    expect(days.at(-1)).toMatchObject({ kind: 'review', date: '2027-02-20', uid: 'test-review@waymark' });
    expect(daysOf(withGoals(), '2026-12-24').map(({ uid }) => uid)).toEqual(days.map(({ uid }) => uid));
    expect(daysOf(person())).toEqual([]);
  });

  it('hold no words about a private matter, and keep their days', () => {
    const reflection = quickPerson()
      .saying('contact', { who: 'my probation officer', link: '' })
      .saying('inner-obstacle', { obstacle: 'my drinking' })
      .done();
    const synthesis = madeOf(reflection);
    const proposals = [...furtherGoals({ synthesis, today, language: en }), ...synthesis.goals];
    const naming = proposals.filter((goal) => /probation|drinking/.test(JSON.stringify(goal)));
    const { goals } = [...naming, ...synthesis.goals].reduce(
      (now, goal) => takeOn(now, goal, when, []),
      reflection,
    );
    const written = goals.map((goal) => textOf([...goal.action, ...goal.ifThen])).join(' ');
    expect(written).toMatch(/my probation officer/);
    const days = daysOf({ ...reflection, goals });
    expect(JSON.stringify(days)).not.toMatch(/probation|drinking/);
    expect(days).toHaveLength(7);
    expect(days.some(({ kind, text }) => kind === 'goal' && text === '')).toBe(true);
  });
});
