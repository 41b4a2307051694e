import { describe, expect, it } from 'vitest';
import { adviseOn } from '#src/domain/rehearsal/advice.ts';

const advice = (seconds: number, words: number, aim = 60) =>
  adviseOn({ seconds, words, aim, wordsPerMinute: 140 });

describe('advice on one try', () => {
  it.each([
    [64, 140, 'fine', 'near'],
    [45, 140, 'fast', 'under'],
    [90, 140, 'slow', 'over'],
    [130, 140, 'pauses', 'over'],
  ])('%i seconds for %i words: %s, %s', (seconds, words, pace, length) => {
    expect(advice(seconds, words)).toMatchObject({ pace, length });
  });

  it('takes nothing from the time of someone who stopped before the end', () => {
    expect(advice(20, 140)).toEqual({ wordsPerMinute: 420, pace: 'early', length: null });
  });

  it('says when it is the text, not the pace, that misses the aim', () => {
    expect(advice(32, 80)).toMatchObject({ pace: 'fine', length: 'text-short' });
    expect(advice(90, 210)).toMatchObject({ pace: 'fine', length: 'text-long' });
  });

  it('knows only the time of someone who spoke from key points', () => {
    expect(advice(58, 0)).toEqual({ wordsPerMinute: null, pace: null, length: 'near' });
    expect(advice(100, 0)).toEqual({ wordsPerMinute: null, pace: null, length: 'over' });
    expect(advice(0, 140)).toMatchObject({ pace: null });
  });
});
