import { baseOfGerund, gerundOf } from './inflect.ts';
import { manyOf } from './many-of.ts';
import { type Outcome, unread } from './outcome.ts';
import { isBaseVerb } from './verb-words.ts';

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

const THING =
  'laptop|phone|computer|bike|bicycle|car|tractor|engine|machine|visa|form|document|website|dress|cake|shoe|pull request|request|conflict|dispute|argument|neighbour|neighbor|customer|patient|client|invoice|contract|wedding|curtain|door|window|fence|roof|truck|lorry|tyre|tire|wheel|pipe|printer|robot|app|garment|shirt|table|chair|cow|goat|vaccine|colleague|recipe|tool|battery|radio|bill|letter|report|meeting|song';
/** Behind a verb, or what is advised, a bare thing is one of many: "fix laptop and phone", "solve conflict between neighbour". */
const BARE_THING = new RegExp(
  `^((?:\\p{L}+)(?: (?:about|between|for|up|out))? )(${THING})((?: and | or | between )?)(${THING})?(?=$|, | (?:for|in|at|with|to|on|who|from)\\b)`,
  'iu',
);

const IN_THINGS =
  /^((?:find|spot|see|catch|fix|notice|read|check|repair|finding|spotting|seeing|catching|fixing|noticing|reading|checking|repairing)(?: small| big| little| hidden| tiny)?) (mistake|error|fault|problem|bug|leak|crack|defect|number|figure) in (drawing|plan|text|code|file|report|document|account|machine|engine|book|contract|map|list|bill|invoice|order|circuit|pipe|wall|cloth|fabric|garment|dress)$/iu;

/** The phrase with the things that a verb is done to as many, where one was named without an article. */
export function withManyThings(text: string): string {
  const [, finding = '', fault = '', where = ''] = IN_THINGS.exec(text) ?? [];
  if (fault !== '') {
    const [verb = '', ...kind] = finding.toLowerCase().split(' ');
    const doing = verb.endsWith('ing') ? verb : gerundOf(verb);
    return [doing, ...kind, manyOf(fault), 'in', manyOf(where)].join(' ');
  }
  const [all = '', verb = '', thing = '', joint = '', second = ''] = BARE_THING.exec(text) ?? [];
  const [word = ''] = verb.toLowerCase().split(' ');
  const isVerb =
    (baseOfGerund(word) !== null ||
      (isBaseVerb(word) && !/^(?:be|have|own|work|go|stay|remain|keep|feel|become)$/.test(word))) &&
    !/^(?:staying|remaining|being|feeling|becoming)$/.test(word);
  if (all === '' || (joint !== '') !== (second !== '') || !isVerb) return text;
  const many = `${verb}${manyOf(thing)}${joint}${second && manyOf(second)}`;
  return many + text.slice(all.length);
}
