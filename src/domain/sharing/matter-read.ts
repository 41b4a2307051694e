import type { Topic } from '#src/domain/model/topic.ts';
import { topicOf } from '#src/domain/synthesis/read/topics.ts';

/** So many texts are remembered; then the memory starts anew, so that a page left open for days does not grow. */
const MOST = 2_000;
const memory = new Map<string, Topic | null>();

/**
 * The private matter that words speak of, or null. The same words are read once: a page, its print and its calendar
 * ask about the same ones at each change.
 */
export function matterRead(text: string, isOwnPast = false): Topic | null {
  const key = `${isOwnPast ? 'past' : 'any'}:${text}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const topic = topicOf(text, isOwnPast);
  if (memory.size >= MOST) memory.clear();
  memory.set(key, topic);
  return topic;
}
