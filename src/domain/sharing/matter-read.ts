import type { Topic } from '#src/domain/model/topic.ts';
import { onceByThing } from '#src/domain/text/readings.ts';
import type { MattersLanguage } from './language.ts';

/**
 * How words are read: as they stand; as what the person has done, where a place alone tells a matter; or as a line by
 * hand, which may tell of somebody else by name.
 */
export type HowRead = 'plain' | 'own-past' | 'by-hand';

/** So many texts of such a length are remembered; then the memory starts anew: a page may stay open for days. */
const MOST = 1_000;
const LONGEST = 2_000;
const memories = onceByThing(
  (_: MattersLanguage): Readonly<Record<HowRead, Map<string, Topic | null>>> => ({
    plain: new Map(),
    'own-past': new Map(),
    'by-hand': new Map(),
  }),
);

/**
 * The private matter that words speak of, or null. The same words are read once: a page, its print and its calendar
 * ask about the same ones at each change.
 */
export function matterRead(text: string, matters: MattersLanguage, how: HowRead = 'plain'): Topic | null {
  if (text.length > LONGEST) return read(text, matters, how);
  const memory = memories(matters)[how];
  const known = memory.get(text);
  if (known !== undefined) return known;
  const topic = read(text, matters, how);
  if (memory.size >= MOST) memory.clear();
  memory.set(text, topic);
  return topic;
}

function read(text: string, { topicOf, topicOfSomebody }: MattersLanguage, how: HowRead): Topic | null {
  const topic = topicOf(text, how === 'own-past');
  return topic === null && how === 'by-hand' ? topicOfSomebody(text) : topic;
}
