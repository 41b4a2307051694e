import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type Recorded,
  type Recording,
  type RecordingProblem,
  recordVoice,
} from '#src/files/recording/record-voice.ts';
import { useScreenAwake } from './use-screen-awake.ts';

type Kept = { address: string; seconds: number; endedBy: Recorded['endedBy'] };

export type Recorder = {
  state: 'idle' | 'asking' | 'recording';
  /** Whole seconds of the recording under way. */
  seconds: number;
  problem: RecordingProblem | 'silent' | null;
  /** The last recording, in the memory of this page only. */
  kept: Kept | null;
  wasRemoved: boolean;
  /** Starts, or ends what is under way; while the browser asks the person, it gives up. */
  toggle: () => void;
  remove: () => void;
};

type Told = Pick<Recorder, 'state' | 'problem' | 'wasRemoved'>;
const SILENT: Told = { state: 'idle', problem: null, wasRemoved: false };

/** Records the person's voice in memory. Leaving the part of the page, or the page, lets everything go. */
export function useRecorder(isAllowed: boolean): Recorder {
  const [told, setTold] = useState(SILENT);
  const [kept, setKept] = useState<Kept | null>(null);
  const [seconds, setSeconds] = useState(0);
  const underWay = useRef<{ giveUp: AbortController; recording: Recording | null } | null>(null);
  const address = useRef<string | null>(null);
  useScreenAwake(told.state === 'recording');

  const forget = useCallback(() => {
    if (address.current) URL.revokeObjectURL(address.current);
    address.current = null;
    setKept(null);
  }, []);
  const letGo = useCallback(() => {
    underWay.current?.giveUp.abort();
    underWay.current = null;
    forget();
    setTold(SILENT);
  }, [forget]);

  useEffect(() => {
    // A page kept for "Back" by the browser must not keep the voice.
    window.addEventListener('pagehide', letGo);
    return () => {
      window.removeEventListener('pagehide', letGo);
      letGo();
    };
  }, [letGo]);
  // Without the pen no button here can be pressed, so the microphone must not stay open.
  useEffect(() => {
    if (isAllowed) return;
    const { recording, giveUp } = underWay.current ?? {};
    if (recording) recording.stop();
    else giveUp?.abort();
  }, [isAllowed]);

  async function begin() {
    const giveUp = new AbortController();
    const mine = { giveUp, recording: null as Recording | null };
    underWay.current = mine;
    setTold({ ...SILENT, state: 'asking' });
    const start = await recordVoice(giveUp.signal);
    if (underWay.current !== mine) return;
    if (!start.ok) {
      underWay.current = null;
      setTold({ ...SILENT, problem: giveUp.signal.aborted ? null : start.problem });
      return;
    }
    mine.recording = start.recording;
    const since = performance.now();
    const passed = () => Math.round((performance.now() - since) / 1000);
    forget();
    setSeconds(0);
    setTold({ ...SILENT, state: 'recording' });
    const ticking = setInterval(() => setSeconds(passed()), 500);
    const recorded = await start.recording.ended;
    clearInterval(ticking);
    if (underWay.current !== mine) return;
    underWay.current = null;
    setTold({ ...SILENT, problem: recorded ? null : 'silent' });
    if (!recorded) return;
    address.current = URL.createObjectURL(recorded.blob);
    setKept({ address: address.current, seconds: passed(), endedBy: recorded.endedBy });
  }

  return {
    ...told,
    seconds,
    kept,
    toggle: () => {
      const { recording, giveUp } = underWay.current ?? {};
      if (recording) recording.stop();
      else if (giveUp) {
        giveUp.abort();
        underWay.current = null;
        setTold(SILENT);
      } else void begin();
    },
    remove: () => {
      forget();
      setTold({ ...SILENT, wasRemoved: true });
    },
  };
}
