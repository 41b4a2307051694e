/** Verbs in a form that plain English has not, put right by the word before them: "could finished", "patients gets", "I am loving". */

import { baseOfGerund, baseOfPast, baseOfThird, gerundOf, pastOf } from './inflect.ts';
import { isBaseVerb, isNounToo } from './verb-words.ts';

/** One that is nobody in particular. */
const NOBODY = '(?:every|no|some|any)(?:body|one)(?: else)?|no one(?: else)?';
/** What is so, and is not done now and then. */
const LASTS = /^(?:love|like|want|need|know|understand|believe|prefer|hate|belong|own|deserve)$/;

const THEM: Readonly<Record<string, string>> = { I: 'me', they: 'them', he: 'him', she: 'her' };

type Mend = readonly [string, RegExp, (...found: string[]) => string];

const ROWS: readonly Mend[] = [
  // "My sisters could finished".
  [
    '',
    /\b(could|would|should|can|cannot|will|must|can’t|couldn’t|won’t) (\p{Ll}{3,})(?=$|[ ,.])/gu,
    (whole, can = '', verb = '') => {
      const base = isBaseVerb(verb) ? null : baseOfPast(verb);
      return base ? `${can} ${base}` : whole;
    },
  ],
  // "We can to see", "can helping the old lady".
  [
    ' to ',
    /\b(can|could|cannot|must|should) to (\p{Ll}{2,})(?=$|[ ,.])/gu,
    (whole, can = '', verb = '') => (isBaseVerb(verb) || verb === 'be' ? `${can} ${verb}` : whole),
  ],
  [
    'ing',
    /\b(I|you|we|they|he|she|who|people|kids|^)( ?)(can|could|must|should) (\p{Ll}{3,}ing)(?=$|[ ,.])/gu,
    (whole, who = '', gap = '', can = '', doing = '') => {
      const base = isBaseVerb(doing) ? null : baseOfGerund(doing);
      return base ? `${who}${gap}${can} ${base}` : whole;
    },
  ],
  // "I want be a beekeeper".
  [
    'want ',
    /\b(I|we|they|who|people|and) want (?=(?:be|become|make|open|enter|do|have|learn|give|teach|go|see|build|get)\b|(?:help|change|count|start|show) (?:it|them|the|my|our|people|an?|others|this|that)\b)/gu,
    (_, who = '') => `${who} want to `,
  ],
  // "I want that my children study", "want my kids see me finish".
  [
    'want',
    /\b(want(?:s|ed)?(?: also)?) (?:that ((?:my|our|the|his|her) \p{Ll}+|people|they|he|she|(?<!\bI want that )I)|(my \p{Ll}+|they|he|she)) (\p{Ll}+)(?=$|[ ,.])/gu,
    (whole, want = '', whom = '', mine = '', verb = '') => {
      const base = isBaseVerb(verb) ? verb : baseOfThird(verb);
      const who = whom || mine;
      return base && (whom || !isNounToo(base) || base === 'study')
        ? `${want.replace(' also', '')} ${THEM[who] ?? who} to ${base}`
        : whole;
    },
  ],
  // "Nobody did understand".
  [
    'did ',
    new RegExp(`\\b(I|we|they|he|she|${NOBODY}) did (\\p{Ll}{3,})(?= \\p{Ll})`, 'gu'),
    (whole, who = '', verb = '') =>
      isBaseVerb(verb) && !isNounToo(verb) && verb !== 'live' ? `${who} ${pastOf(verb)}` : whole,
  ],
  // "I am loving", "the patients are not understanding".
  [
    'ing',
    /\b(I am|I’m|(?:they|we|people|kids|children|\p{Ll}{3,}[^s’]s) are) (not )?(\p{Ll}{3,}ing)(?= \p{Ll}|$)/gu,
    (whole, who = '', not = '', doing = '') => {
      const base = baseOfGerund(doing);
      if (base === null || !LASTS.test(base)) return whole;
      return `${who.replace(/ ?(?:am|’m|are)$/u, '')} ${not ? 'do not ' : ''}${base}`;
    },
  ],
  [
    'having',
    /\bI(?: am|’m) having (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|many) )/gu,
    () => 'I have ',
  ],
  ['experience', /\b(\p{L}+) years experience\b/giu, (_, count = '') => `${count} years of experience`],
  // "I know this work for 19 years", and it goes on.
  [
    ' for ',
    /\b(I|we|my hands) (know|do|work|live) ((?:\p{L}+ ){0,4})for (?=(?:\d+|\p{L}+|over \d+|more than \d+) years$)/gu,
    (_, who = '', verb = '', what = '') =>
      `${who} have ${verb === 'know' ? 'known' : verb === 'do' ? 'done' : pastOf(verb)} ${what}for `,
  ],
  // "Without to stop", "stopped to give": behind these a verb stands in -ing.
  [
    ' to ',
    /\b(without|(?:has|have|had|never|government|ministry|clinic|hospital|school|council) stopped|(?<!\bto )stop(?:s|ped)?(?= to (?:be|go|give|come|work|smoke|drink|use|cry|pay|believe|exist)\b)) to (\p{Ll}{2,})(?= \p{Ll}|$)/gu,
    (whole, before = '', verb = '') =>
      verb === 'be' || isBaseVerb(verb) ? `${before} ${gerundOf(verb)}` : whole,
  ],
  // "Days for give the answer".
  [
    'for ',
    /\bfor (\p{Ll}{3,}) (?=(?:the|an?|my|our|his|her|them|him|me|us|their) )/gu,
    (whole, verb = '') => (isBaseVerb(verb) && !isNounToo(verb) ? `to ${verb} ` : whole),
  ],
  // "English for write emails".
  [
    ' for ',
    /\bfor (write|read|speak|make|give|sell|buy|fix|repair|teach|bring|find|keep|learn|translate|explain|understand) (?=\p{Ll}{3,}s\b)/gu,
    (_, verb = '') => `for ${gerundOf(verb)} `,
  ],
  // "How sew", "how sewing the trousers".
  [
    'how ',
    /\bhow (\p{Ll}{3,})(?=$|[,.]| (?:the|an?|my|their|his|her|our|with|and|on|in|at)\b)/gu,
    (whole, verb = '') => {
      const base = isBaseVerb(verb) && !isNounToo(verb) ? verb : baseOfGerund(verb);
      return base ? `how to ${base}` : whole;
    },
  ],
];

/** The line with verbs in the form that the word before them asks for. */
export function mendVerbs(line: string): string {
  let mended = line;
  for (const [held, pattern, whole] of ROWS)
    if (mended.includes(held)) mended = mended.replace(pattern, whole);
  return mended;
}
