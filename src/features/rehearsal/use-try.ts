import { useEffect, useState } from 'react';
import type { AnswerLength } from '#src/domain/model/company.ts';
import {
  clockAtStart,
  halt,
  type PaceClock,
  readClock,
  setGoing,
  setPace,
} from '#src/domain/rehearsal/pace.ts';
import { useScreenAwake } from './use-screen-awake.ts';

/** Often enough for a marker that moves two or three words a second. */
const TICK_MS = 100;

/** `ready` before the first start, `finished` once the person said so; from both, starting begins anew. */
export type TryState = 'ready' | 'going' | 'paused' | 'finished';

/** One try that was finished, as it was. */
export type Finished = { seconds: number; words: number; aim: AnswerLength };

export type Try = {
  state: TryState;
  /** Whole seconds. */
  seconds: number;
  /** The word that the marker is on, from 0; beyond the last once it is through. */
  word: number;
  wordsPerMinute: number;
  toggle: () => void;
  restart: () => void;
  /** Ends the try and returns its seconds; null when nothing was under way. */
  finish: () => number | null;
  setWordsPerMinute: (wordsPerMinute: number) => void;
};

/** One try at saying the text: a clock with a marker. */
export function useTry(wordsPerMinute: number): Try {
  const [clock, setClock] = useState<PaceClock>(() => clockAtStart(wordsPerMinute));
  const [isFinished, setFinished] = useState(false);
  const [now, setNow] = useState(0);
  const isGoing = clock.since !== null;
  useScreenAwake(isGoing);

  useEffect(() => {
    if (!isGoing) return;
    const ticking = setInterval(() => setNow(performance.now()), TICK_MS);
    return () => clearInterval(ticking);
  }, [isGoing]);

  const reading = readClock(clock, now);
  const hasBegun = isGoing || clock.ms > 0;
  return {
    state: isFinished ? 'finished' : isGoing ? 'going' : hasBegun ? 'paused' : 'ready',
    seconds: Math.floor(reading.seconds),
    word: Math.floor(reading.words),
    wordsPerMinute: clock.wordsPerMinute,
    toggle: () => {
      const moment = performance.now();
      if (isFinished) {
        setFinished(false);
        setClock(setGoing(clockAtStart(clock.wordsPerMinute), moment));
      } else setClock(isGoing ? halt(clock, moment) : setGoing(clock, moment));
    },
    restart: () => {
      setFinished(false);
      setClock(clockAtStart(clock.wordsPerMinute));
    },
    finish: () => {
      if (isFinished || !hasBegun) return null;
      const halted = halt(clock, performance.now());
      setClock(halted);
      setFinished(true);
      return readClock(halted, 0).seconds;
    },
    setWordsPerMinute: (next) => setClock(setPace(clock, next, performance.now())),
  };
}
