import { describe, expect, it } from 'vitest';
import { stillIn, tailInWords } from '#src/domain/language/en/spoken/deed-tail.ts';
import { outcomeOf } from '#src/domain/language/en/spoken/proof-more.ts';
import { secondHalf } from '#src/domain/language/en/spoken/second-half.ts';
import { takesTime } from '#src/domain/language/en/spoken/story-number.ts';

describe('the half of a deed behind its comma', () => {
  it('is said as one says it', () => {
    expect(tailInWords('3 days no relief')).toBe('three days with no relief');
    expect(tailInWords('no overtime')).toBe('with no overtime');
    expect(tailInWords('250 guests and food remained')).toBe('250 guests, and food remained');
    expect(tailInWords('alone, two summers')).toBe('alone');
    expect(tailInWords('still up')).toBe('and it is still up');
    expect(tailInWords('still runs lol')).toBe('and it still runs');
  });

  it('is left where it is none of these', () => {
    for (const rest of [
      'maybe boring',
      'two summers',
      'five hours of it',
      'no idea why',
      'still my favourite',
      '',
    ])
      expect(tailInWords(rest)).toBe('');
  });

  it('keeps its own verb', () => {
    expect(stillIn('built my own bike, still ride it').more).toBe('and I still ride it');
    expect(stillIn('rebuilt a motor, still goes').more).toBe('and it still goes');
    expect(stillIn('was still there when it opened').more).toBe('');
  });

  it('is said once', () => {
    expect(outcomeOf('got them through the storm', 'got them through the storm, 3 days no relief')).toBe(
      'three days with no relief',
    );
    expect(outcomeOf('bought a bike, no loan', 'bought a bike, no loan')).toBe('');
  });
});

describe('what is told on in a second sentence', () => {
  const on = (first: string, more: string) => secondHalf(first, `${first}, ${more}`);

  it('has a verb of its own, whatever it is', () => {
    expect(on('got my brother to read a book', 'he hates reading lol')).toBe('He hates reading');
    expect(on('made the signs for the ward', 'you still see them')).toBe('You still see them');
    expect(on('poured wine for sixty people', 'and they bought all of it')).toBe('They bought all of it');
    expect(on('rang the doctor at night', 'he wasn’t happy but I was right')).toBe(
      'He wasn’t happy but I was right',
    );
  });

  it('blames nobody', () => {
    expect(on('ran the shift alone', 'he hates me')).toBe('');
    expect(on('ran the shift alone', 'they said no')).not.toContain('boss');
    expect(on('ran the shift alone', 'the boss got the credit')).toBe('');
  });
});

describe('what takes so long', () => {
  it('may be named, and not done', () => {
    expect(takesTime('minutes for the weekly report')).toEqual({
      doing: 'the weekly report',
      unit: 'minutes',
    });
    expect(takesTime('days to settle a claim')).toEqual({ doing: 'settling a claim', unit: 'days' });
    expect(takesTime('complaints for the office').unit).toBe('');
    expect(takesTime('days for the').unit).toBe('');
  });
});
