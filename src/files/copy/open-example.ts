import { type ReadResult, readCopy } from './read-copy.ts';

/** `missing`: there is no such example. `unreachable`: no connection, and the example was not kept for offline use. */
export type ExampleResult = ReadResult | { kind: 'missing' } | { kind: 'unreachable' };

/** Reads one of the example people, who live as saved copies beside the page. Nothing of it is saved. */
export async function openExample(name: string): Promise<ExampleResult> {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) return { kind: 'missing' };
  try {
    const response = await fetch(`./examples/${name}.json`);
    if (!response.ok) return { kind: 'missing' };
    return readCopy(new Uint8Array(await response.arrayBuffer()));
  } catch {
    return { kind: 'unreachable' };
  }
}
