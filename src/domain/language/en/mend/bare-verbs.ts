/** The verb behind somebody who is made, let, seen or asked to do something: "make them to laugh", "watched my uncle lost it", "told to anyone". */

import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { isAdverb, PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import { baseOfGerund, baseOfPast, baseOfThird } from '#src/domain/language/en/reader/inflect.ts';
import { isBaseVerb, isNounToo, isSameInPast } from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, saysOf, withRows } from './rows.ts';
import { ANYBODY, isMany, isSomebody, lastOf, objectOf, PRONOUN } from './who.ts';

const WHOSE =
  '(?:the|an?|my|our|his|her|their|this|that|these|those|one|some|two|three|four|five|six|ten|\\d+)';
/** Somebody or something that is the object of one verb and does the next. */
const OBJECT = `((?:${PRONOUN}|it|${ANYBODY}|${WHOSE} (?:% )?%|(?:old|young|new|other|weak|small|poor|foreign) %|%))`;
const isPronoun = (object: string) => /^(?:me|us|him|her|them)$/u.test(object);

/** What happens to a machine or a plant that is made to do it, and nothing that it is made for. */
const GOES_ON =
  /^(?:work|run|start|stop|grow|go|last|look|shine|move|fit|seem|feel|function|sound|bloom|rise|disappear)$/u;
/** "Make a plan to work", "make the effort to start": what is made leads on to a deed. */
const LEADS_ON =
  /^(?:plans?|decisions?|efforts?|choices?|time|ways?|attempts?|moves?|promises?|offers?|case|trips?|journey|calls?|commitment|deals?|list|money|room|space|arrangements?|appointments?|start|point|use|it|sure|tools?|things?|something|food|clothes|bread)$/u;
/** What one is seen in, and does not do on purpose: "saw a baby die"; "saw clients to make ends meet" tells what one saw them for. */
const IS_SEEN =
  /^(?:die|cry|suffer|struggle|fall|lose|grow|smile|laugh|walk|run|eat|sleep|wait|break|fail|leave|come|go|stand|work|cook|play|sing|become|fight|live|carry|move)$/u;

const IS_KIN =
  /^(?:my|his|her|our) (?:\p{Ll}+ )?(?:grand)?(?:mother|father|ma|pa|mum|dad|uncle|aunt|sister|brother|son|daughter|wife|husband|cousin)$/u;

/** "I have seen a doctor to get a note": one is seen for what they do. */
const isVisited = (object: string) =>
  /^(?:an?|the|my) (?:# )?(?:doctor|lawyer|nurse|dentist|adviser|teacher|therapist|man|woman|guy)$/u.test(
    object,
  );

/** What does something by itself, and is no person. */
const DOES = /^(?:drone|machine|robot|dog|horse|truck|car|computer)$/u;
const IS_OBJECT = /^(?:his|her|their|the|an?|my|it|him|them|everything)$/u;

/** The plain form that a verb has behind one that is seen or made to do it; null where the word is none, or is that already. */
function plainOf(verb: string, next: string): string | null {
  if (isBaseVerb(verb) && !isPast(verb)) return null;
  if (ADJECTIVES.has(verb)) return null;
  const base =
    baseOfPast(verb) ??
    ({ did: 'do', had: 'have', was: 'be', were: 'be' } as Record<string, string>)[verb] ??
    null;
  if (base === null || isSameInPast(verb)) return null;
  if (
    /^(?:treated|left|found|made|born|called|named|built|used|known|taken|told|taught|sold)$/u.test(verb) &&
    !/^(?:his|her|their|him|my)$/u.test(next)
  )
    return null;
  if (
    verb.endsWith('ed') &&
    IS_SEEN.test(base) &&
    /^(?:at|in|all|for|every|alone|hard|out|into|to|on|so)$/u.test(next)
  )
    return base;
  const isSure =
    !verb.endsWith('ed') &&
    /^(?:did|went|came|took|gave|began|broke|fell|grew|drove|wrote|spoke|sang|ate|became)$/u.test(verb);
  return isSure || /^(?:his|her|their|my|the|an?|it|him|them|everything)$/u.test(next) ? base : null;
}

const ROWS: readonly Row[] = [
  // "Make weak students to pass", "makes me to feel", "make the engine to start".
  [
    ' to ',
    saysOf(`\\b(make|makes|made|making) ${OBJECT} to (?!order\\b|measure\\b)(#)(?= (#)|$|[,.])`),
    (whole, make = '', whom = '', verb = '', next = '') => {
      if (!isBaseVerb(verb) || LEADS_ON.test(lastOf(whom))) return whole;
      const isSure = /^(?:me|us|him|her)$/u.test(whom)
        ? !/^(?:work|order)$/u.test(verb) || next !== ''
        : whom === 'them'
          ? /^(?:feel|laugh|smile|understand|pass|learn|think|believe|see|know|cry|forget|eat|sleep|listen|speak|come|stay|wait|stop|love|like|trust|want|remember|go|relax|talk|agree|be|have|do|take)$/u.test(
              verb,
            )
          : isSomebody(whom) ||
            (/^(?:the|my|our|this|that|his|her|their|an?) /u.test(whom) && GOES_ON.test(verb));
      return isSure ? `${make} ${whom} ${verb}` : whole;
    },
  ],
  // "Let me to try".
  [
    ' to ',
    saysOf(`\\b(let|lets|letting) ${OBJECT} to (#)\\b`),
    (whole, let_ = '', whom = '', verb = '') =>
      isBaseVerb(verb) &&
      !/^(?:go|down|up|out|in|off|on|slip)$/u.test(whom) &&
      !(isNounToo(verb) && !isSomebody(whom))
        ? `${let_} ${whom} ${verb}`
        : whole,
  ],
  // "I saw a baby to die".
  [
    ' to ',
    saysOf(`\\b(see|saw|seen|seeing|hear|heard|hearing|watch|watched|watching) ${OBJECT} to (#)\\b`),
    (whole, see = '', whom = '', verb = '') =>
      isSomebody(whom) &&
      !isVisited(whom) &&
      (IS_SEEN.test(verb) ||
        (IS_KIN.test(whom) &&
          isBaseVerb(verb) &&
          !/^(?:say|get|ask|talk|tell|collect|discuss|see|give|take|bring|help)$/u.test(verb)))
        ? `${see} ${whom} ${verb}`
        : whole,
  ],
  // "Watched my uncle lost his customers", "saw a drone did it in an hour".
  [
    '',
    saysOf(
      `\\b(see|saw|seen|seeing|watch|watched|watching|heard|hearing) (${PRONOUN}|an?|the|my|our|his|her|their|one|some|two|three)((?: %){1,4})(?: (it|him|them|in|for|with|at|on|to|so))?`,
    ),
    (whole, see = '', the = '', said = '', behind = '') => {
      const words = said
        .trim()
        .split(' ')
        .concat(behind ? [behind] : []);
      const isWhom = isPronoun(the);
      for (const at of isWhom ? [0] : [1, 2]) {
        const whom = [the, ...words.slice(0, at)].join(' ');
        if (!isSomebody(whom) && !DOES.test(words[at - 1] ?? '')) continue;
        const [verb = '', next = ''] = words.slice(at);
        const base =
          plainOf(verb, next) ??
          (/^(?:saw|watched|watching)$/u.test(see) && IS_OBJECT.test(next) && !isMany(lastOf(whom))
            ? baseOfThird(verb)
            : null);
        if (base !== null && next !== '') return [see, whom, base, ...words.slice(at + 1)].join(' ');
      }
      return whole;
    },
  ],
  // "Helped my uncle making the rounds".
  [
    'help',
    saysOf(
      `\\b(help|helps|helped|helping) ((?:${PRONOUN}|(?:my|his|her|our) (?:# )?#)) (#ing) (?=(?:the|an?|his|her|my|their|our|it) )`,
    ),
    (whole, help = '', whom = '', doing = '') => {
      const base = baseOfGerund(doing);
      return base !== null && isSomebody(whom) && !isMany(lastOf(whom)) ? `${help} ${whom} ${base} ` : whole;
    },
  ],
  // "Makes people smiling", "make the old machine working again".
  [
    'ing',
    saysOf(
      `\\b(make|makes|made|making) ${OBJECT} (#ing)(?=$|[,.]| (?:again|and|in|at|with|when|about|so|better|safe|well|good|like|to)\\b)(?!.* (?:feel|want|know|look) )`,
    ),
    (whole, make = '', whom = '', doing = '') => {
      const base = baseOfGerund(doing);
      if (
        base === null ||
        /^(?:living|clothing|training|meeting|building|knitting|sewing|wedding|running|during|including)$/u.test(
          doing,
        )
      )
        return whole;
      const isSure =
        isSomebody(whom) || (/^(?:the|my|our|an?|this|old|it)\b/u.test(whom) && GOES_ON.test(base));
      return isSure ? `${make} ${whom} ${base}` : whole;
    },
  ],
  // "Making that the farmers trust me", "made that a field will grow", and no "cakes I make that people love".
  [
    ' that ',
    saysOf(
      `(?<=^(?:(?:I|we|they|he|she) )?(?:(?:want|wants|try|tries|trying|tried|like|likes|need|needs|have|has|able) )?(?:to )?)(make|makes|made|making) that ((?:I|he|she|it|we|they|people|${ANYBODY}|everything|nothing|(?:the|an?|my|our|his|her|their|all) (?:#(?: of \\d* ?#)? ){0,2}?#(?: of \\d+ #)?)) (?:(will|would|can|could) )?(#)\\b`,
    ),
    (whole, make = '', who = '', may = '', verb = '') => {
      const base = isBaseVerb(verb)
        ? verb
        : (baseOfThird(verb) ?? baseOfPast(verb) ?? (/^(?:is|are|was|were|be)$/u.test(verb) ? 'be' : null));
      if (base === null || (may === '' && isNounToo(base) && !isSomebody(who))) return whole;
      return `${make} ${objectOf(who)} ${base}`;
    },
  ],
  // "Convinced to six neighbours to leave it", "asked to my boss to wait".
  [
    ' to ',
    saysOf(
      `\\b((?:convinc|persuad|advis|invit|encourag)(?:e|es|ed|ing)|(?:ask|allow|remind|help|warn|train)(?:s|ed|ing)?|tell|tells|told|telling|teach|teaches|taught|teaching|forc(?:e|es|ed|ing)) to ((?:${PRONOUN}|${ANYBODY}|${WHOSE} (?:% )?%)) to (#)\\b`,
    ),
    (whole, ask = '', whom = '', verb = '') =>
      isBaseVerb(verb) && isSomebody(whom) ? `${ask} ${whom} to ${verb}` : whole,
  ],
  // "I don’t want that it passes me", "want that the next girl find it easy".
  [
    ' that ',
    saysOf(
      `\\b(wants?|wanted|would like|needs?|needed) that ((?:I|it|we|they|he|she|people|${ANYBODY}|(?:the|my|our|his|her|their|every|no|all) (?:# ){0,2}?#)) ((?:(?:don’t|doesn’t|do not|does not|never|can|could|will) )?)(#)( not)?\\b`,
    ),
    (whole, want = '', who = '', how = '', verb = '', not = '') => {
      const base = isBaseVerb(verb)
        ? verb
        : /^(?:is|are|am|be)$/u.test(verb)
          ? 'be'
          : verb === 'has'
            ? 'have'
            : baseOfThird(verb);
      if (base === null || base === '') return whole;
      const put = /^(?:don|doesn|do n|does n)/u.test(how)
        ? 'not to '
        : how === 'never '
          ? 'never to '
          : how === 'can ' || how === 'could '
            ? 'to be able to '
            : 'to ';
      return not && base !== 'be' ? whole : `${want} ${objectOf(who)} ${not ? 'not ' : ''}${put}${base}`;
    },
  ],
  // "Want them feel safe", "teach kids read", "don’t want any family pass it".
  [
    '',
    saysOf(
      `\\b(wants?|wanted|allow(?:s|ed)?|teach|taught|encourag(?:e|es|ed|ing)|convinc(?:e|es|ed|ing)|persuad(?:e|es|ed|ing)|enabl(?:e|es|ed|ing)|invit(?:e|es|ed|ing)) ((?:me|us|him|them|people|children|kids|students|women|girls|(?:my|any|no|the) #)) (#)(?= (?:the|an?|my|their|his|her|it|them|me|us|what|how|safe|in|at|to|well|again|better|happy|proud|free|good|like)\\b|$)`,
    ),
    (whole, want = '', whom = '', verb = '') =>
      isBaseVerb(verb) &&
      isSomebody(whom) &&
      !isNounToo(verb) &&
      !ADJECTIVES.has(verb) &&
      !isAdverb(verb) &&
      !PREPOSITIONS.has(verb) &&
      !/^(?:please|like|own|better|back|well|welcome|let|put|cut|set|read)$/u.test(verb)
        ? `${want} ${whom} to ${verb}`
        : whole,
  ],
];

/** The line with the verbs of those who are made, let, seen or asked to do something. */
export const mendBareVerbs = (line: string): string => withRows(line, ROWS);
