import type { MattersLanguage } from '#src/domain/sharing/language.ts';
import { topicOf, topicOfSomebody } from './read/topics.ts';

const PAY = /\b(?:pay|paid|earn|money|salary|wages?|income|wealth|rich)/i;

/** What is a person's own business, in English words. */
export const matters: MattersLanguage = { topicOf, topicOfSomebody, speaksOfPay: (words) => PAY.test(words) };
