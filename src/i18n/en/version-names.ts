import type { Version } from '#src/domain/model/version.ts';
import { formatsIn, localDate } from '#src/i18n/format.ts';

const { dateInWords } = formatsIn('en-GB');

/** The most that is said of another name inside a name, so that the whole always fits. */
const MOST_OF_A_NAME = 80;

/** Names that versions get by themselves. */
export const versionNames = {
  beforeRestore: (name: string) => `Before going back to ‘${shortened(name)}’`,
  beforeReview: 'Before a look back',
} as const;

/** What a version is called: its own name, or the day it was kept. */
export function nameOfVersion({ name, keptAt }: Pick<Version, 'name' | 'keptAt'>): string {
  if (name.trim() !== '') return name;
  const day = localDate(keptAt);
  return day === null ? 'A version without a date' : `Version of ${dateInWords(day)}`;
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length > MOST_OF_A_NAME ? `${letters.slice(0, MOST_OF_A_NAME).join('')}…` : name;
}
