import { forgetWithReadings } from '#src/domain/text/readings.ts';
import { type PassphraseProblem, passphraseProblem } from '#src/domain/vault/passphrase.ts';
import type { Strength } from '#src/domain/vault/strength.ts';
import { trustedScriptUrl } from '#src/files/trusted-url.ts';
import type { StrengthAnswer, StrengthQuestion } from './strength-worker.ts';
import workerUrl from './strength-worker.ts?worker&url';

/** After this long without a question the worker goes, with the lists that it holds, in ms. */
const KEEP_MS = 60_000;
/** How long whoever has pressed the button waits to hear that a passphrase is easy, in ms. */
const PATIENCE_MS = 10_000;

type Asked = { worker: Worker; waiting: Map<number, (strength: Strength | null) => void> };
let asked: Asked | null = null;
let lastId = 0;
let going: ReturnType<typeof setTimeout> | undefined;

/** How hard a passphrase is to guess; null where the part that knows did not arrive. */
export function strengthOf(typed: string): Promise<Strength | null> {
  clearTimeout(going);
  going = setTimeout(end, KEEP_MS);
  try {
    asked ??= begin();
  } catch {
    return Promise.resolve(null);
  }
  const { worker, waiting } = asked;
  lastId += 1;
  const id = lastId;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    worker.postMessage({ id, typed } satisfies StrengthQuestion);
  });
}

/**
 * What is wrong with a new passphrase, its strength among it; null when nothing is, or when nobody could say in time how
 * strong it is.
 */
export async function problemOfNew(typed: string): Promise<PassphraseProblem | null> {
  const problem = passphraseProblem(typed);
  if (problem) return problem;
  const patience = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  const strength = await Promise.race([strengthOf(typed), patience]);
  return strength?.level === 'easy' ? 'easy' : null;
}

function begin(): Asked {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'strength' });
  const waiting: Asked['waiting'] = new Map();
  worker.onmessage = ({ data: { id, strength } }: MessageEvent<StrengthAnswer>) => {
    waiting.get(id)?.(strength);
    waiting.delete(id);
  };
  worker.onerror = end;
  return { worker, waiting };
}

forgetWithReadings(end);

function end(): void {
  asked?.worker.terminate();
  for (const resolve of asked?.waiting.values() ?? []) resolve(null);
  asked = null;
}
