import { describe, expect, it } from 'vitest';
import { allOf } from './goals-fixture.ts';

const clerk = { arc: 'shift', standing: 'working', work: [{ own: 'shop clerk' }], years: { years: '6' } };

describe('terms', () => {
  const fits = (...own: readonly unknown[]) =>
    allOf({ ...clerk, target: [{ own: 'dispatch trainer' }], 'must-fit': ['benefits', ...own] } as never);

  it('name the day that is needed, and not what for', () => {
    expect(fits({ own: 'therapy on thursdays' })).toContain('time free on Thursdays');
    expect(fits({ own: 'therapy on thursdays' })).not.toContain('therapy');
    expect(fits({ own: 'time off for scans, no questions' })).toContain('time off when I need it');
    expect(fits({ own: 'my bad knee' })).not.toMatch(/time (?:off|free)/u);
  });

  it('are free for one’s own family, by their names as one calls them', () => {
    expect(fits({ id: 'evenings', detail: 'family' })).toContain('evenings free for my family');
    expect(fits({ id: 'weekends', detail: 'Antonia my daughter' })).toContain(
      'weekends free for my daughter Antonia',
    );
    expect(fits({ id: 'weekends', detail: 'family football' })).toContain(
      'weekends free for family football',
    );
  });
});

it('somebody works at a desk that serves people, and in an office', () => {
  const of = (own: string) => allOf({ ...clerk, target: [{ own }], 'must-fit': ['benefits', 'steady-pay'] });
  expect(of('support desk for foreign residents')).toContain('at a support desk for foreign residents');
  expect(of('harbour maintenance')).toContain('in harbour maintenance');
});

it('a certificate of nursing is years of school: a place on the course', () => {
  const all = allOf({
    arc: 'start',
    standing: 'studying',
    work: [{ own: 'relief milking' }],
    target: [{ own: 'vet nurse' }],
    learn: [{ text: 'vet nursing cert', state: 'set-on-it' }],
    'learning-hours': 'six-ten',
  });
  expect(all).toContain('Get a confirmed place, with a start date, on a vet nursing certificate course.');
});
