/** Why there is no recording; the catalogue says what to do about each. */
export type RecordingProblem = 'unsupported' | 'insecure' | 'no-microphone' | 'refused' | 'busy' | 'failed';

/** What was recorded, and what ended it: the person, the microphone going away, or the longest time. */
export type Recorded = { blob: Blob; endedBy: 'person' | 'microphone' | 'limit' };

export type Recording = {
  stop: () => void;
  /** The recording once it has ended; null when nothing was heard or all was given up. */
  ended: Promise<Recorded | null>;
};

export type RecordingStart = { ok: true; recording: Recording } | { ok: false; problem: RecordingProblem };

/** Long enough for any answer, short enough for the memory of a phone. */
export const MOST_RECORDED_MS = 10 * 60_000;

/**
 * Asks for the microphone and begins to record, in memory only. `signal` gives everything up and lets the microphone go, also
 * while the browser is still asking the person.
 */
export async function recordVoice(signal: AbortSignal): Promise<RecordingStart> {
  // Both are absent where the browser cannot record, and the first on a page that was not opened over a safe address.
  const devices = (navigator as Partial<Navigator>).mediaDevices as Partial<MediaDevices> | undefined;
  if (!devices?.getUserMedia || typeof MediaRecorder === 'undefined') {
    return { ok: false, problem: window.isSecureContext === false ? 'insecure' : 'unsupported' };
  }
  let stream: MediaStream;
  try {
    stream = await devices.getUserMedia({ audio: true });
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
  try {
    if (signal.aborted) throw new DOMException('Given up.', 'AbortError');
    return { ok: true, recording: recordFrom(stream, signal) };
  } catch (error) {
    letGo(stream);
    return { ok: false, problem: problemOf(error) };
  }
}

function recordFrom(stream: MediaStream, signal: AbortSignal): Recording {
  const recorder = new MediaRecorder(stream);
  const parts: Blob[] = [];
  let endedBy: Recorded['endedBy'] = 'microphone';
  const end = (by: Recorded['endedBy']) => {
    if (recorder.state === 'inactive') return;
    endedBy = by;
    recorder.stop();
  };
  const ended = new Promise<Recorded | null>((resolve) => {
    const limit = setTimeout(() => end('limit'), MOST_RECORDED_MS);
    recorder.addEventListener('dataavailable', ({ data }) => {
      if (data.size > 0) parts.push(data);
    });
    // It also stops by itself, when the microphone is pulled out.
    recorder.addEventListener('stop', () => {
      clearTimeout(limit);
      letGo(stream);
      const isKept = parts.length > 0 && !signal.aborted;
      resolve(isKept ? { blob: new Blob(parts, { type: recorder.mimeType }), endedBy } : null);
    });
    signal.addEventListener('abort', () => {
      end('person');
      letGo(stream);
    });
  });
  recorder.start();
  return { stop: () => end('person'), ended };
}

function letGo(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

const PROBLEMS: Readonly<Record<string, RecordingProblem>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'no-microphone',
  OverconstrainedError: 'no-microphone',
  NotReadableError: 'busy',
  NotSupportedError: 'unsupported',
};

function problemOf(error: unknown): RecordingProblem {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return PROBLEMS[name] ?? 'failed';
}
