/**
 * Prints what the judges say of every persona, by the very code that the tests use.
 *
 *   npm run personas                   a line each, and totals
 *   npm run personas -- --show NAME    all texts of one person, to read aloud
 *
 * Exit codes: 0 done, 2 the call itself is wrong.
 */
import { parseArgs } from 'node:util';

const USAGE = 'Usage: npm run personas [-- --show NAME]';

async function main(): Promise<void> {
  const { show } = readCall();
  // Loaded once the call is right: the whole of English takes seconds to come.
  const { tell } = await import('./tell-personas.ts');
  const { code, text } = await tell(show);
  console[code === 0 ? 'log' : 'error'](text);
  process.exitCode = code;
}

function readCall(): { show?: string | undefined } {
  try {
    return parseArgs({ options: { show: { type: 'string' } } }).values;
  } catch {
    console.error(USAGE);
    process.exit(2);
  }
}

await main();
