import { type Outcome, unread } from './outcome.ts';

const PERSON =
  'farmer|patient|customer|student|worker|driver|nurse|teacher|client|passenger|neighbour|neighbor|refugee|pupil|trainee|apprentice|guest|user|tenant|migrant|learner|beginner|visitor|immigrant|villager|shopkeeper|fisherman|orphan|pensioner|carer|mother|father|widow|girl|boy|kid|tourist|newcomer|resident|colleague|cyclist|prisoner';
/** One of those who are many, named without its article: "farmer in my region", "women worker over 35", "hotel guest". */
const ONE_OF_THEM = new RegExp(
  `^((?:(?!(?:an?|the|my|our|his|her|their|your|its|this|that|each|every|any|one|no|some|another|with|of|for|to|from|in|on|at|and|or|who)\\b)\\p{L}+ ){0,2})(${PERSON})(?=$|,? (?:who|in|with|from|of|at|that|on|like|over|under|and|without)\\b)`,
  'iu',
);

/** Whom the work serves, said of one and meant of many, as English names them; null where nobody is said so. */
export function asMany(text: string): Outcome | null {
  const [, before = '', person = ''] = ONE_OF_THEM.exec(text) ?? [];
  if (person === '') return null;
  // "Student who struggles" has a verb of one, and "that man" is one.
  if (/\b(?:who|that) (?!is\b|was\b|has\b)\p{L}+[^s]s\b|\b(?:who|that) (?:is|was|has|doesn’t)\b/iu.test(text))
    return unread('word-order');
  const many = person.replace(/(?<=fisher)man$/i, 'men');
  const named = `${before}${many === person ? `${person}s` : many}${text.slice(before.length + person.length).replace(/(?<=^ and (?:their|there) )family$/i, 'families')}`;
  return { kind: 'item', note: 'read', forms: { noun: named }, isPlural: true, text: named };
}
