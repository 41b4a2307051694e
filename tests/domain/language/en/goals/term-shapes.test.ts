import { describe, expect, it } from 'vitest';
import { daysKept, termShaped } from '#src/domain/language/en/goals/term-shapes.ts';
import { allOf } from './goals-fixture.ts';

describe('a must-fit in a shape that an offer can hold', () => {
  it.each([
    ['friday namaz time', 'time for Friday namaz'],
    ['prayer times', 'time for prayer'],
    ['deer season', 'deer season off'],
    ['scans every 3 months', 'time off for scans every 3 months'],
    ['tangi', 'time off for tangi'],
    ['allowed to answer my phone', 'leave to answer my phone'],
    ['no car rn', 'a place that I can reach without a car'],
    ['i dont have a car', 'a place that I can reach without a car'],
    ['pick and drop', 'transport there and back'],
    ['hires with a felony', 'an employer who hires with a felony'],
    ['not more than 2 taxis', 'no more than 2 taxis to get there'],
    ['Sunday morning mass', 'Sunday mornings free for mass'],
    ['church, sunday', 'Sundays free for church'],
  ])('“%s” is “%s”', (typed, said) => {
    expect(termShaped(typed)).toBe(said);
  });

  it.each([
    'no driving after dark',
    'near the sea',
    'the season ticket paid',
    'can see the sky',
    'a scanner at hand',
    'Sunday shifts are fine',
    'footy with Archie',
    'no more call outs in the night',
  ])('“%s” stays as it is', (typed) => {
    expect(termShaped(typed)).toBeNull();
  });

  it('keeps no days where none are named', () => {
    expect(daysKept('my boy, every 2nd')).toBeNull();
    expect(daysKept('sundays at least')).toEqual({ days: 'Sundays', what: null });
  });
});

describe('what is around one at work', () => {
  const leaves = (own: string) =>
    allOf({
      arc: 'steady',
      standing: 'looking',
      work: [{ own: 'butcher' }],
      target: [{ own: 'warehouse' }],
      off: [{ own }],
      'must-fit': ['steady-pay'],
    });
  it('is refused in the terms as a place can refuse it', () => {
    expect(leaves('the cold')).toContain('no work in the cold');
    expect(leaves('hot and steam')).toContain('no work in the heat');
    expect(leaves('on call')).toContain('no on-call duty');
    expect(leaves('5am starts')).toContain('no 5am starts');
    expect(leaves('cold callers')).not.toContain('in the cold');
  });
});
