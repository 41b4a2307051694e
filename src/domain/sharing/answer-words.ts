import type { Channel } from '#src/domain/model/answer.ts';
import type { Origin } from '#src/domain/model/goal-record.ts';
import type { Signal } from '#src/domain/model/question.ts';
import type { Topic } from '#src/domain/model/topic.ts';
import type { MattersLanguage } from './language.ts';
import { matterRead } from './matter-read.ts';

/** Signals that tell what the person has done, and where. */
const OWN_PAST: ReadonlySet<Signal> = new Set([
  'story',
  'story-result',
  'loved-work',
  'loved-part',
  'hidden-talent',
  'cv-gap',
  'knowledge',
  'strength',
  'work',
  'proof',
  'story-before',
  'story-after',
  'off',
  'paper',
  'reason',
]);

/** Free words of an answer, with all that says who may see them. */
export type FreeWords = {
  signal: Signal;
  /** What the person wrote last. */
  written: string;
  /** The words as they would be printed. */
  printed: string;
  /** The matter that all parts of the answer name together, and none alone. */
  together: Topic | null;
  /** Whether the tables cannot read the language. */
  isUnread: boolean;
  /** Who may see answers to this question. */
  asked: Channel;
  /** Who may see these words, as the person said; it goes before what is found. */
  said: Channel | undefined;
};

/** What free words are to others. Rewritten words are read too: the person may have put a matter in, or left it out. */
export function judgeWords(
  { signal, written, printed, together, isUnread, asked, said }: FreeWords,
  matters: MattersLanguage,
): Pick<Origin, 'topic' | 'channel'> {
  const how = OWN_PAST.has(signal) ? 'own-past' : 'plain';
  // So are the words as they would be printed, where a word in the middle was left out.
  const isCut = !written.toLowerCase().includes(printed.toLowerCase());
  const named =
    matterRead(written, matters, how) ?? (isCut ? matterRead(printed, matters, how) : null) ?? together;
  const topic = named ?? (isUnread ? 'unread' : null);
  return { topic, channel: said ?? (topic === null ? asked : 'private') };
}

/** The matter that texts name together and none alone: "my wife and two sons" to "come here". */
export function matterTogether(texts: readonly string[], matters: MattersLanguage): Topic | null {
  const whole = texts.length > 1 ? matterRead(texts.join(' '), matters) : null;
  return whole && !texts.some((text) => matterRead(text, matters)) ? whole : null;
}
