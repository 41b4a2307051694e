/** The form of a verb behind a small word: "without break it", "for give", "instead of sit", "without that somebody interrupts me". */

import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { baseOfGerund, baseOfPast, baseOfThird, gerundOf } from '#src/domain/language/en/reader/inflect.ts';
import { isBaseVerb, isNounToo } from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, says, saysOf, withRows } from './rows.ts';
import { oneOf } from './things.ts';
import { ANYBODY, objectOf } from './who.ts';

/** Behind a word that may be a thing these show that it is a deed; others begin what is told of the thing: "work that lasts", "change nobody wants". */
const TAKES = '(?:it|them|him|her|me|us|the|an|anything|everything)';
/** Behind what can be nothing but a verb these show it as well. */
const TAKES_CLAUSE = /^(?:my|anybody|anyone|everybody|nobody|others|people|half|too|what|how|some|that)$/u;
const IS_TAKEN = new RegExp(`^${TAKES}$`, 'u');
const isDeed = (verb: string, next: string) =>
  // What "it" or "them" stands behind is a verb, though it may not be known.
  (isBaseVerb(verb) ||
    (/^(?:it|them|him|me|us|her)$/u.test(next) &&
      /(?:age|ate|ise|ize|ify|ect|ent|ess|ose|ade|ude|ore|ure|ain|arm|ibe|ve)$/u.test(verb))) &&
  !/^(?:like|own|please|well|free|sure|let|better|back)$/u.test(verb) &&
  (!isNounToo(verb) ? next === '' || !/^(?:and|or|of)$/u.test(next) : IS_TAKEN.test(next));

const SUBJECT = `(?:I|he|she|it|we|they|people|${ANYBODY}|(?:the|my|our|his|her|their|an?) (?:% )??%)`;

const ROWS: readonly Row[] = [
  // "Without break it", "before go home", "instead of sit".
  [
    '',
    says`\b(without|instead of|before|after|by|while) (#)(?=(?: (#))?)`,
    (whole, before = '', verb = '', next = '') => {
      if (!isDeed(verb, next) || (before === 'without' && !IS_TAKEN.test(next) && !TAKES_CLAUSE.test(next)))
        return whole;
      if (isNounToo(verb) && before !== 'without' && before !== 'instead of') return whole;
      // "Before close of day", "by design work": a thing, where no object shows the deed.
      if (
        /^(?:by|while|after|before)$/u.test(before) &&
        !/^(?:the|an?|my|it|them|him|her|me|us|up|out|to|home|in|at|from|with|on|hard|everybody|school|work)$/u.test(
          next,
        )
      )
        return whole;
      return `${before} ${gerundOf(verb)}`;
    },
  ],
  // "Without them feel shame", "without nobody tell me": who does it stands before the deed.
  [
    'without ',
    saysOf(`\\bwithout (me|him|her|us|them|you|people|${ANYBODY}|my %) (#)(?= (?:\\p{Ll}+)|$)`),
    (whole, who = '', verb = '') =>
      isBaseVerb(verb) &&
      !isPast(verb) &&
      !/^(?:like|own|please|well|back|work|help|home|better|even|just|only|alone|first)$/u.test(verb)
        ? `without ${who} ${gerundOf(verb)}`
        : whole,
  ],
  // "For to finish", "for give", "for read the manual".
  ['for to ', says`\bfor to (#)\b`, (whole, verb = '') => (isBaseVerb(verb) ? `to ${verb}` : whole)],
  [
    'for ',
    says`\b(?<!\b(?:go|goes|went|care|wait|waiting|look|looking|known|as|up|made|good) )for (#)(?= (?:the|an?|my|our|his|her|their|it|them|him|me|us|people|others|more|better|money|food|english|everybody|new|something)\b|$)`,
    (whole, verb = '') =>
      isBaseVerb(verb) &&
      !isNounToo(verb) &&
      !/^(?:like|sure|free|good|real|keep|own|please|let|show|hire|rent|sale|make|sew|sell|less|more|lease|best)$/u.test(
        verb,
      )
        ? `to ${verb}`
        : whole,
  ],
  // "Came here for studying", "too young for doing nothing".
  [
    ' for ',
    says`\b((?:come|comes|came|arrived|went|go|moved|travel\p{Ll}*|left|leave)(?: (?:here|back|home|there|out|(?:to|in) (?:the )?\p{L}+))?|too (?:young|old|tired|small|weak|sick|late|busy)) for (#ing) (?=(?:the|my|an?|his|her|our|their|it|nothing|anything|cars|people|money|english|in|at)\b)`,
    (whole, come = '', doing = '') => {
      const base = baseOfGerund(doing);
      return base === null || /^(?:training|shopping|fishing|meeting|wedding|something|nothing)$/u.test(doing)
        ? whole
        : `${come} to ${base} `;
    },
  ],
  // "Good at fix things", "tired of wait", "interested in learn".
  [
    '',
    says`\b((?:good|bad|great|better|best) at|(?:tired|afraid|scared|proud|fond|capable|sick|dream|dreams|dreamed|dreaming|way|idea|habit|risk|hope) of|(?:interested|succeed\p{Ll}*|experience) in|(?:think|thinking|thought|worried|excited|dream|dreaming) about|(?:keen|focus\p{Ll}*) on|(?:stop|stopped|prevent\p{Ll}*|keep|kept) (?:me|us|him|her|them|people) from) (#)(?=(?: (#))?)`,
    (whole, before = '', verb = '', next = '') =>
      isDeed(verb, next) && !isPast(verb) ? `${before} ${gerundOf(verb)}` : whole,
  ],
  [
    'capable to ',
    says`\bcapable to (#)\b`,
    (whole, verb = '') => (isBaseVerb(verb) ? `capable of ${gerundOf(verb)}` : whole),
  ],
  // "Instead to complain", "thank you for help me", "interested to work", "tired to wait".
  [
    'instead to ',
    says`\binstead to (#)\b`,
    (whole, verb = '') => (isBaseVerb(verb) ? `instead of ${gerundOf(verb)}` : whole),
  ],
  [
    'for ',
    says`\b(than(?:k|ks|ked|king)(?: (?:me|you|him|her|them|us))?) for (#) (?=(?:me|us|him|her|them|it|the|my|their)\b)`,
    (whole, thank = '', verb = '') => (isBaseVerb(verb) ? `${thank} for ${gerundOf(verb)} ` : whole),
  ],
  [
    'interested to ',
    says`\binterested to (#)\b`,
    (whole, verb = '') =>
      isBaseVerb(verb) && !/^(?:hear|know|see|learn|find|meet|read|note)$/u.test(verb)
        ? `interested in ${gerundOf(verb)}`
        : whole,
  ],
  [
    'to ',
    says`\b(am|is|are|was|were|’m|’re|get|got|who are) (tired|sick|bored) to (#)\b`,
    (whole, be = '', how = '', verb = '') =>
      isBaseVerb(verb) && verb !== 'death' ? `${be} ${how} of ${gerundOf(verb)}` : whole,
  ],
  [
    'dream to ',
    says`\b(I|we|they|who|people|always) dream to (#)\b`,
    (whole, who = '', verb = '') => (isBaseVerb(verb) ? `${who} dream of ${gerundOf(verb)}` : whole),
  ],
  [
    'succeed',
    says`\b(succeed(?:s|ed)?) to (#)\b`,
    (whole, did = '', verb = '') => (isBaseVerb(verb) ? `${did} in ${gerundOf(verb)}` : whole),
  ],
  // "Good in repair engines", "for help my family".
  [
    'good ',
    says`\b(good|great|better|bad) (?:in|at) (#) (@s)>`,
    (whole, good = '', verb = '', many = '') =>
      isBaseVerb(verb) &&
      oneOf(many) !== null &&
      !/^(?:house|home|work|trade|market|music|sport)$/u.test(verb)
        ? `${good} at ${gerundOf(verb)} ${many}`
        : whole,
  ],
  [
    'for ',
    says`\b(?<!\b(?:than(?:k|ks|ked)(?: \p{Ll}+)?|need|needs|ask|asks|asked|asking|pay|paid|look|looking|wait|care|cares|room|good|time) )for (help|support|feed|visit|answer|fix|change|repair|cover|serve) (?=(?:me|us|him|her|them|my|our|their|his|the|people|others)\b)`,
    (whole, verb = '') => (verb === 'change' ? whole : `to ${verb} `),
  ],
  // "Gave up to smoke", "suggest to go".
  [
    ' to ',
    // One quits, or gives up a home, to do something else: those stay.
    says`\b((?:enjoy|avoid|suggest|consider|imagine|postpone)(?:s|es|d|ed|ing)?|keep on|kept on|difficulty|difficulties) to (#)\b`,
    (whole, does = '', verb = '') =>
      isBaseVerb(verb) && !/^(?:man|work)$/u.test(verb) ? `${does} ${gerundOf(verb)}` : whole,
  ],
  [
    ' to ',
    says`\b((?:finish(?:es|ed|ing)?) to (?=(?:study|read|write|build|learn|cook|eat|paint)\b)|(?:give|gave|given|giving) up to (?=(?:smoke|drink|gamble)(?:$|[,.])))(#)`,
    (_, does = '', verb = '') => `${does.replace(/to $/u, '')}${gerundOf(verb)}`,
  ],
  // "Want come back home", "decided leave".
  [
    '',
    says`\b(?<!\b(?:not|no|any|much|a) )(want|wants|wanted|hope|hopes|hoped|decide|decided|try|tries|tried|plan|plans|planned) (#)(?= (?:the|an?|my|our|his|her|their|it|them|him|me|us|back|home|to|in|at|here|there|away|up|out|from|with|more|better|something)\b)`,
    (whole, want = '', verb = '') =>
      isBaseVerb(verb) &&
      !isNounToo(verb) &&
      !isPast(verb) &&
      !/^(?:like|own|back|please|better|well|let|put|set|cut|out)$/u.test(verb)
        ? `${want} to ${verb}`
        : whole,
  ],
  // "Before that the sun comes out", and not "before that I was a cook".
  [
    ' that ',
    saysOf(`(?<=\\b#,? (?:# )*)\\b(before|until) that (${SUBJECT}) (#)\\b`),
    (whole, when = '', who = '', verb = '') =>
      when === 'until' ||
      verb === 'is' ||
      verb === 'are' ||
      verb === 'has' ||
      baseOfThird(verb) !== null ||
      (/^(?:they|we|people)$/u.test(who) && isBaseVerb(verb) && !isPast(verb))
        ? `${when} ${who} ${verb}`
        : whole,
  ],
  // "Without that somebody interrupts me".
  [
    'without that ',
    saysOf(`\\bwithout that (${SUBJECT}) (?:(?:can|could|will|would|has to|have to) )?([\\p{Ll}’]+)\\b`),
    (whole, who = '', verb = '') => {
      const base = /^(?:is|are|was|were|am|be)$/u.test(verb)
        ? 'be'
        : /^(?:has|have|had)$/u.test(verb)
          ? 'have'
          : isBaseVerb(verb)
            ? verb
            : (baseOfThird(verb) ?? baseOfPast(verb));
      return base === null ? whole : `without ${objectOf(who)} ${gerundOf(base)}`;
    },
  ],
];

/** The line with the forms that verbs have behind small words. */
export const mendDoingAfter = (line: string): string => withRows(line, ROWS);
