import type { Topic } from '#src/domain/model/topic.ts';

/** How a language names what is a person's own business. */
export type MattersLanguage = {
  /** The private matter that words speak of; `isOwnPast` where a place alone tells one ("prison"). */
  topicOf: (words: string, isOwnPast?: boolean) => Topic | null;
  /** The private matter of somebody else that a line by hand tells, by their name. */
  topicOfSomebody: (words: string) => Topic | null;
  /** Whether words speak of pay: true of a value, and nothing for an interview. */
  speaksOfPay: (words: string) => boolean;
};
