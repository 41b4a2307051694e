import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockAtStart, halt, readClock, secondsFor, setGoing, setPace } from '#src/domain/rehearsal/pace.ts';

describe('the pace marker', () => {
  it('stands still until it is set going, and while it is halted', () => {
    const still = clockAtStart(140);
    expect(readClock(still, 99_000)).toEqual({ seconds: 0, words: 0 });
    const halted = halt(setGoing(still, 1000), 31_000);
    expect(readClock(halted, 99_000)).toEqual({ seconds: 30, words: 70 });
  });

  it('moves at 140 words a minute, and goes on from where it was halted', () => {
    const halted = halt(setGoing(clockAtStart(140), 0), 30_000);
    expect(readClock(setGoing(halted, 100_000), 130_000)).toEqual({ seconds: 60, words: 140 });
  });

  it('takes another pace without a jump, within 110 and 170', () => {
    const going = setGoing(clockAtStart(120), 0);
    const faster = setPace(going, 500, 30_000);
    expect(faster.wordsPerMinute).toBe(170);
    expect(readClock(faster, 30_000)).toEqual({ seconds: 30, words: 60 });
    expect(readClock(faster, 60_000)).toEqual({ seconds: 60, words: 145 });
    expect(setPace(clockAtStart(140), 1, 0).wordsPerMinute).toBe(110);
  });

  it('is set going only once', () => {
    const going = setGoing(clockAtStart(140), 0);
    expect(setGoing(going, 5000)).toBe(going);
  });

  it('never goes back, whatever is pressed', () => {
    const press = fc.record({
      what: fc.constantFrom('go', 'halt', 'pace'),
      after: fc.nat(60_000),
      pace: fc.nat(300),
    });
    fc.assert(
      fc.property(fc.array(press, { maxLength: 30 }), (presses) => {
        let clock = clockAtStart(140);
        let now = 0;
        let last = readClock(clock, now);
        for (const { what, after, pace } of presses) {
          now += after;
          const before = readClock(clock, now);
          if (what === 'go') clock = setGoing(clock, now);
          else if (what === 'halt') clock = halt(clock, now);
          else clock = setPace(clock, pace, now);
          const reading = readClock(clock, now);
          expect(reading.words).toBeCloseTo(before.words, 6);
          expect(reading.seconds).toBeCloseTo(before.seconds, 6);
          expect(reading.words).toBeGreaterThanOrEqual(last.words - 1e-6);
          expect(reading.seconds).toBeLessThanOrEqual(now / 1000 + 1e-6);
          last = reading;
        }
      }),
    );
  });
});

it('140 words take a minute at 140 words a minute', () => {
  expect(secondsFor(140, 140)).toBe(60);
  expect(secondsFor(0, 140)).toBe(0);
});
