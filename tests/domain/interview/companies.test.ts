import { describe, expect, it } from 'vitest';
import {
  addClause,
  addCompany,
  addReframe,
  changeCompany,
  changeReframe,
  duplicateCompany,
  forgetUse,
  markUsed,
  removeCompany,
  sayOfMatch,
} from '#src/domain/interview/companies.ts';
import { readDay } from '#src/domain/interview/used-on.ts';
import { reflectionSchema } from '#src/domain/model/reflection.ts';
import { aReflection } from '#tests/helpers/a-reflection.ts';
import { anEmployer } from './given.ts';

const start = () =>
  addCompany(aReflection().done(), { name: ' Northside ', role: 'cook', today: '2026-11-22' });

describe('employers', () => {
  it('may have the same name twice, and are told apart', () => {
    const twice = addCompany(start(), { name: 'Northside', role: 'porter', today: '2026-11-23' });
    expect(twice.companies.map(({ id, name, role }) => [id, name, role])).toEqual([
      ['c1', 'Northside', 'cook'],
      ['c2', 'Northside', 'porter'],
    ]);
    expect(reflectionSchema.safeParse(twice).success).toBe(true);
  });

  it('never take the name of one that is gone', () => {
    const rehearsed = {
      ...start(),
      rehearsals: [{ on: '2026-11-22', seconds: 60, words: 90, companyId: 'c1' }],
    };
    const again = addCompany(removeCompany(rehearsed, 'c1'), { name: 'B', role: '', today: '2026-11-22' });
    expect(again.companies.map(({ id }) => id)).toEqual(['c2']);
  });

  it('are duplicated with their words and without their days', () => {
    const used = changeCompany(start(), 'c1', (was) => ({ ...markUsed(was, '2026-01-02'), mission: 'm' }));
    const copied = duplicateCompany(used, 'c1', '2026-11-24').companies.at(-1);
    expect(copied).toMatchObject({ id: 'c2', mission: 'm', usedOn: [], createdOn: '2026-11-24' });
  });

  it('change nothing where there is nothing to change', () => {
    const reflection = start();
    expect(changeCompany(reflection, 'zz', (was) => ({ ...was, name: 'x' }))).toBe(reflection);
    expect(removeCompany(reflection, 'zz')).toBe(reflection);
    const company = anEmployer();
    expect(addClause(company, '  ')).toBe(company);
    expect(markUsed(markUsed(company, '2026-01-02'), '2026-01-02').usedOn).toEqual(['2026-01-02']);
    expect(forgetUse(markUsed(company, '2026-01-02'), '2026-01-02').usedOn).toEqual([]);
    expect(sayOfMatch(sayOfMatch(company, 'm', 'confirmed'), 'm', null).matches).toEqual({});
  });

  it('stand beside hard facts, which come and go', () => {
    const two = addReframe(addReframe(start()));
    const one = changeReframe(changeReframe(two, 'f2', { fact: 'a' }), 'f1', null);
    expect(one.reframes).toEqual([{ id: 'f2', fact: 'a', learned: '', lookFor: '' }]);
  });
});

describe('a day', () => {
  it.each([
    ['2026-03-03', '2026-03-03'],
    ['3/3/2026', '2026-03-03'],
    ['3rd March 2026', '2026-03-03'],
    ['March 3, 2026', '2026-03-03'],
    ['29 Feb 2024', '2024-02-29'],
    ['٣/٣/٢٠٢٦', '2026-03-03'],
    ['２０２６-０３-０３', '2026-03-03'],
  ])('is read: %s', (typed, date) => expect(readDay(typed)).toEqual({ kind: 'day', date }));

  it.each([
    '3. 3. 2026',
    '3-3-2026',
    '03 / 03 / 2026',
    '2026/3/3',
    '2026. 3. 3.',
    '2026年3月3日',
    '٣/٣/٢٠٢٦',
  ])('is read as people write it: %s', (typed) =>
    expect(readDay(typed)).toEqual({ kind: 'day', date: '2026-03-03' }),
  );

  it.each(['31 February 2026', '29/2/2025', '2026-13-01', '0/1/2026', '1 May 0001'])(
    'that no calendar has is refused: %s',
    (typed) => expect(readDay(typed)).toEqual({ kind: 'no-such-day' }),
  );

  it.each(['', 'soon', '3 Foo 2026', '12', '3-2026', '3.3.26'])('that is none cannot be read: %s', (typed) =>
    expect(readDay(typed)).toEqual({ kind: 'unreadable' }),
  );
});
