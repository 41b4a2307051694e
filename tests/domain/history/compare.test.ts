import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { compareReflections, hasChanges, partsChanged } from '#src/domain/history/compare.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import type { Reflection, Review } from '#src/domain/model/reflection.ts';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';
import { anyTold } from '#tests/helpers/any-answers.ts';
import { runs } from '#tests/helpers/how-many.ts';

const compare = (a: Reflection, b: Reflection) => compareReflections(a, b, questionnaire, en);
const person = () => quickPerson().done();
const review = (on: string, change: Partial<Review> = {}): Review => ({
  on,
  weights: {},
  clear: 5,
  sure: 5,
  changed: '',
  stays: '',
  ...change,
});
const goal = (id: string, change: Partial<GoalRecord> = {}): GoalRecord => ({
  id,
  kind: 'learning',
  origin: null,
  action: [{ text: 'Learn bookkeeping', kind: 'edit', sources: [], rule: 'own', from: null }],
  measure: [],
  firstStep: [],
  ifThen: [],
  why: [],
  changeIf: [],
  by: '2027-01-01',
  firstStepBy: '2026-12-01',
  status: 'not-started',
  statusWhy: '',
  notes: [],
  language: 'en',
  takenOn: '2026-11-22',
  ...change,
});
const anyReflection = anyTold.map((told): Reflection => ({ ...aReflection().done(), ...told }));

describe('comparing two states of a reflection', () => {
  it('shows a changed answer under its strand, with both statements', () => {
    const changes = compare(person(), quickPerson().serving('help', 'older people').done());
    expect(changes.statement.before).toContain('new parents');
    expect(changes.statement.after).toContain('older people');
    expect(changes.answers).toMatchObject([
      { strand: 'social', changes: [{ id: 'serve', parts: ['said'] }] },
    ]);
  });

  it('shows dials before and after, and not as an answer too', () => {
    const changes = compare(
      person(),
      quickPerson()
        .setting('weights', { skills: 3, experiences: 2, social: 1, education: 1, finances: 3 })
        .done(),
    );
    expect(changes.dials).toEqual([{ dial: 'social', before: 4, after: 1 }]);
    expect(changes.answers).toEqual([]);
  });

  it('reads how clear and sure from the last look back, and keeps the answer beneath in sight', () => {
    const before = quickPerson().setting('clarity', { clear: 3, sure: 4 }).done();
    const after = {
      ...quickPerson().setting('clarity', { clear: 6, sure: 4 }).done(),
      reviews: [review('2026-11-01', { clear: 8, sure: 4 })],
    };
    const changes = compare(before, after);
    expect(changes.dials).toEqual([{ dial: 'clear', before: 3, after: 8 }]);
    expect(changes.answers[0]?.changes[0]?.id).toBe('clarity');
    expect(changes.others).toEqual(['reviews']);
  });

  it('shows goals that came, went or changed', () => {
    const before = { ...person(), goals: [goal('a'), goal('b'), goal('same')] };
    const after = { ...person(), goals: [goal('same'), goal('b', { status: 'done' }), goal('c')] };
    const told = compare(before, after).goals.map((each) => [
      each.id,
      each.before?.status,
      each.after?.status,
    ]);
    expect(told).toEqual([
      ['b', 'not-started', 'done'],
      ['c', undefined, 'not-started'],
      ['a', 'not-started', undefined],
    ]);
  });

  it('shows a tension that was settled', () => {
    const torn = quickPerson()
      .picking('target', { id: 'own', text: 'nail shop' })
      .counting('own-money', { saved: '500', needed: '4,000' })
      .done();
    const [tension] = compare(aReflection().done(), torn).tensions;
    if (!tension) throw new Error('These answers pull apart nowhere.');
    const settled = compare(torn, { ...torn, settled: { [tension.id]: 'both' } }).tensions;
    expect(settled).toMatchObject([
      { id: tension.id, before: { settled: null }, after: { settled: 'both' } },
    ]);
  });

  it('keeps an answer to a question that is no longer asked', () => {
    const old = person();
    const answer = {
      ...(old.answers.serve as NonNullable<typeof old.answers.serve>),
      asked: 'Once asked?',
    };
    const changes = compare({ ...old, answers: { ...old.answers, 'once-asked': answer } }, old);
    expect(changes.answers).toMatchObject([
      { strand: 'retired', changes: [{ id: 'once-asked', question: null, after: null }] },
    ]);
  });

  it('takes a question that was only opened, or asked in other words, for no change', () => {
    const opened = { value: null, setAside: null, wordings: {}, channels: {}, asked: 'A?' };
    expect(partsChanged(undefined, opened)).toEqual([]);
    expect(partsChanged(opened, { ...opened, asked: 'B?' })).toEqual([]);
    expect(partsChanged(opened, { ...opened, setAside: 'skipped' })).toEqual(['aside']);
    expect(partsChanged(opened, { ...opened, channels: { who: 'shareable' } })).toEqual(['sharing']);
  });

  it('compares the words of the road that is followed', () => {
    const a = quickPerson().done();
    const b = { ...a, direction: { road: 'stretch' as const, added: [] } };
    const { statement, others } = compare(a, b);
    expect(statement.after).not.toBe(statement.before);
    expect(others).toEqual(['direction']);
  });

  it('finds nothing between a reflection and itself', () => {
    fc.assert(
      fc.property(anyReflection, (a) => {
        expect(hasChanges(compare(a, structuredClone(a)))).toBe(false);
      }),
      { numRuns: runs(60) },
    );
  });

  it('reports every changed answer exactly once, by itself or by the dials', () => {
    const questionOfDial = (dial: string) => (dial === 'clear' || dial === 'sure' ? 'clarity' : 'weights');
    fc.assert(
      fc.property(anyReflection, anyReflection, (a, b) => {
        const changes = compare(a, b);
        const byItself = changes.answers.flatMap((group) => group.changes.map(({ id }) => id));
        const byDials = [...new Set(changes.dials.map(({ dial }) => questionOfDial(dial)))];
        const ids = new Set([...Object.keys(a.answers), ...Object.keys(b.answers)]);
        const changed = [...ids].filter((id) => partsChanged(a.answers[id], b.answers[id]).length > 0);
        expect([...byItself, ...byDials].sort()).toEqual(changed.sort());
      }),
      { numRuns: runs(60) },
    );
  });
});
