import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import commonWords from '@zxcvbn-ts/language-en/dist/commonWords.json.mjs';
import firstnames from '@zxcvbn-ts/language-en/dist/firstnames.json.mjs';
import series from '@zxcvbn-ts/language-en/dist/wordSequences.json.mjs';
import { normalPassphrase } from '#src/domain/vault/passphrase.ts';
import { type Strength, type StrengthReason, strengthFrom } from '#src/domain/vault/strength.ts';

/** No more than this is looked at: what is longer takes seconds, and is strong by then or never. */
const MOST_SIGNS = 80;

/** What an attacker who knows where the file comes from would try as well. */
const OF_THE_PAGE = ['waymark', 'aspiration', 'workspace', 'passphrase', 'clients'];

const REASONS: Readonly<Record<string, StrengthReason>> = {
  topTen: 'known',
  topHundred: 'known',
  common: 'known',
  similarToCommon: 'known',
  wordByItself: 'known',
  userInputs: 'known',
  pwned: 'known',
  straightRow: 'keys',
  keyPattern: 'keys',
  simpleRepeat: 'repeated',
  extendedRepeat: 'repeated',
  sequences: 'series',
  recentYears: 'dates',
  dates: 'dates',
  namesByThemselves: 'names',
  commonNames: 'names',
};

// Last names and the words of an encyclopedia stay out: 380 KB that changed no judgement in trials.
const zxcvbn = new ZxcvbnFactory({
  dictionary: { ...common, 'commonWords-en': commonWords, 'firstnames-en': firstnames, ...series },
  graphs: adjacencyGraphs,
  maxLength: MOST_SIGNS,
});

/**
 * How hard a passphrase is to guess for whoever tries what people choose: known passphrases, words, names, dates, rows of
 * keys and repetitions (zxcvbn). Takes up to a third of a second: call it in a worker.
 */
export function weighPassphrase(typed: string): Strength {
  const { guessesLog10, feedback } = zxcvbn.check(normalPassphrase(typed), OF_THE_PAGE);
  return strengthFrom(guessesLog10, REASONS[feedback.warning ?? ''] ?? null);
}
