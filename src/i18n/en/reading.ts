import type { Topic } from '#src/domain/model/topic.ts';
import type { GoalSign } from '#src/domain/synthesis/goal-signs.ts';

/** What is found in a free answer, in words. */
export const reading = {
  /** Why it is used as it is, by the name of the reading rule; each follows "because". */
  reasons: {
    empty: 'there is nothing here yet',
    noise: 'it does not say anything yet',
    contact: 'it holds a phone number, an address or a link, and those should not be printed',
    rough: 'of a word that you may not want on paper',
    language: 'it is in another language, so it is quoted word for word',
    story: 'it is a story, so it is quoted word for word',
    shape: 'it would not fit inside a sentence of ours, so it is quoted word for word',
    long: 'it is too long to print; all of it is kept here',
    'left-out': 'you left it out',
    confirmed: 'you said so',
    noun: 'it fits as it is',
    gerund: 'it fits as it is',
    base: 'it fits as it is',
    past: 'it fits as it is',
    clause: 'it fits as it is',
  } as Readonly<Record<string, string>>,
  /** The private matter it speaks of; each follows "it speaks of". */
  topics: {
    money: 'money',
    health: 'health',
    disability: 'a disability',
    age: 'age',
    family: 'a hard time in the family',
    prison: 'prison',
    migration: 'moving to another country',
  } satisfies Record<Topic, string>,
  /** What shows that it is a goal; each follows "This reads like a goal". */
  goalSigns: {
    date: 'because it names a date',
    post: 'because it names a post to hold',
    'finish-line': 'because it has a finish line',
    measure: 'because it names a number to reach',
  } satisfies Record<GoalSign, string>,
} as const;
