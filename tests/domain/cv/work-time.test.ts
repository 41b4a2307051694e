import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CvDates, CvMonth, CvRole } from '#src/domain/cv/cv-read.ts';
import { isSameWork } from '#src/domain/cv/same-work.ts';
import { gapsOf, yearsOfWork } from '#src/domain/cv/work-time.ts';

const TODAY = '2026-11-28';

function role(id: string, from: CvMonth | null, to: CvDates['to']): CvRole {
  const source = { line: `Cook, ${id}`, section: null, page: null };
  return { id, kind: 'role', title: 'Cook', employer: id, dates: { from, to, words: '' }, from: source };
}
const month = (year: number, number: number | null = null): CvMonth => ({ year, month: number });

const yearsIn = (roles: readonly CvRole[]) => yearsOfWork(roles, TODAY, isSameWork);

describe('the time in roles', () => {
  it('counts months in two roles once, and ends what goes on today', () => {
    const found = yearsIn([role('b', month(2018, 6), 'now'), role('a', month(2015, 1), month(2019, 12))]);
    // January 2015 to November 2026 are 143 months.
    expect(found).toMatchObject([
      { years: 12, titles: ['Cook', 'Cook'], from: { line: 'Cook, b / Cook, a' } },
    ]);
  });

  it('counts each kind of work alone, the latest first', () => {
    const titled = (title: string, from: number, to: number): CvRole => ({
      ...role(title, month(from, 1), month(to, 12)),
      title,
    });
    const roles = [
      titled('Operations Manager', 2018, 2025),
      titled('Senior Forklift Driver', 2009, 2014),
      titled('Forklift driver', 2004, 2008),
    ];
    expect(yearsIn(roles)).toMatchObject([
      { titles: ['Operations Manager'], years: 8 },
      { titles: ['Senior Forklift Driver', 'Forklift driver'], years: 11 },
    ]);
    expect(gapsOf(roles, TODAY)).toHaveLength(1);
  });

  it('counts from the middle of a year to the middle of another where no months are named', () => {
    expect(yearsIn([role('a', month(2010), month(2017))])).toMatchObject([{ years: 7 }]);
  });

  it('counts no unpaid work, and none of which no end is known', () => {
    const unpaid: CvRole = { ...role('a', month(2010), month(2017)), isUnpaid: true };
    expect(yearsIn([unpaid, role('b', month(2018), null)])).toEqual([]);
  });

  it('tells no gap where a study fills it, and one where a study leaves more than a year', () => {
    const roles = [role('a', month(2008, 1), month(2010, 12)), role('b', month(2014, 1), 'now')];
    const study = (to: number): CvDates => ({ from: month(2011, 1), to: month(to, 12), words: '' });
    const gaps = (dates: CvDates) => gapsOf(roles, TODAY, [dates]);
    expect(gaps(study(2013))).toEqual([]);
    expect(gaps(study(2011))).toHaveLength(1);
  });

  it('tells a gap of more than a year with its months and the roles around it', () => {
    const [found] = gapsOf(
      [role('a', month(2010, 1), month(2014, 3)), role('b', month(2015, 5), month(2016, 5))],
      TODAY,
    );
    expect(found).toMatchObject({
      start: month(2014, 4),
      end: month(2015, 4),
      months: 13,
      before: 'a',
      after: 'b',
    });
  });

  it('tells no gap of twelve months, none within a longer role, and none that years alone leave open', () => {
    const quiet = [
      [role('a', month(2010, 1), month(2014, 3)), role('b', month(2015, 4), 'now')],
      [
        role('a', month(2001), month(2020, 1)),
        role('b', month(2003), month(2004)),
        role('c', month(2019), 'now'),
      ],
      [role('a', month(2010), month(2014)), role('b', month(2016), 'now')],
    ] as const;
    for (const roles of quiet) expect(gapsOf(roles, TODAY)).toEqual([]);
  });

  it('says nothing of roles without a beginning, with their ends turned round, or still to come', () => {
    const roles = [
      role('a', null, month(2014)),
      role('b', month(2016, 3), month(2012, 1)),
      role('c', month(2031), 'now'),
    ];
    expect([...yearsIn(roles), ...gapsOf(roles, TODAY)]).toEqual([]);
  });

  it('never counts more years than lie between the first role and today, in whatever order they stand', () => {
    const moment = fc.record({
      year: fc.integer({ min: 1960, max: 2026 }),
      month: fc.option(fc.integer({ min: 1, max: 12 })),
    });
    const span = fc.record({ from: moment, to: fc.oneof(moment, fc.constant('now' as const)) });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
        const roles = spans.map(({ from, to }, at) => role(String(at), from, to));
        const [found] = yearsIn(roles);
        if (found)
          expect(found.years).toBeLessThanOrEqual(2027 - Math.min(...spans.map(({ from }) => from.year)));
        const [turned] = yearsIn(roles.toReversed());
        expect(turned?.years).toBe(found?.years);
      }),
    );
  });
});
