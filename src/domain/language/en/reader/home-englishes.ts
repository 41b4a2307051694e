/**
 * Englishes of home that have a grammar of their own, as they are told in West Africa, Jamaica, Singapore, Scotland, the North, the
 * South of the United States and India: rows that put a line in plain English, so that the ordinary reader can do the rest.
 */

import { asDone } from './home-spellings.ts';
import { gerundOf, pastOf } from './inflect.ts';
import { isBaseVerb } from './verb-words.ts';

const KIN =
  'granny|grandma|auntie|aunty|uncle|mother|mama|mum|mam|father|daddy|dad|papa|brother|sister|teacher|boss';

/** Rows of one kind, read where their mark shows: `as typed = as printed`, each as often as it stands there. */
type Rows = readonly [mark: RegExp, rows: readonly (readonly [RegExp, string])[]];

/**
 * In a row `~` stands for a word in small letters; in what is printed `_` for a blank at its end, `{verb}` for its past,
 * `<verb>` for what is done, `[fi sew]` for a word that asks what the next one is.
 */
const rowsOf = (mark: RegExp, rows: string): Rows => [
  mark,
  rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/ =(?: |$)/))
    .map(([as = '', printed = '']) => [
      new RegExp(as.replaceAll('~', '\\p{Ll}+'), 'gu'),
      printed.replace('_', ' '),
    ]),
];

/** Each English of home that has a grammar of its own; in plain English its small words mean something else ("fit", "one", "an"). */
const HOMES: readonly Rows[] = [
  // "I no wan make my pikin suffer", "person wey no get light": West Africa.
  rowsOf(
    /\b(?:dey|wey|pikins?|sabi|oga|wan|Nigeria|na me|now na|(?:who|that|I|we|they|dem) no|(?:I|people|others|they) don|okada|keke)\b|^don\b/u,
    String.raw`
    ^person(?= who) = a person
    \b([Ii]|[Ww]e) (?:dey )?small,? (?:and )?\1 (?:dey )?(~) = $1 was small and {$2}
    \b(?:dem|di|the) (?=pikin) =
    \bperson (?=pikin\b) = person’s_
    \bpikin dem\b = pikins
    \bno wan make ((?:my|our|another|any|the|people)(?: ~’s)? ~) = don’t want $1 to
    \b(~body) wan (?=~) = $1 wants to_
    \bno wan\b = don’t want to
    \bwan (?=(~)) = [wan $1]_
    \b(person|nobody|somebody|one)( who|) no get\b = $1$2 has no
    \bno get (?=no) = have_
    \bno get\b = have no
    \bno fit\b = cannot
    \bno (?=(?:sabi|know|want|like)\b) = don’t_
    \bno go (?=(?!off|out|down)~) = will not_
    \bno dey (~)(.*?) again\b = no longer $1$2
    \b([Ii]|[Ww]e|[Yy]ou|[Tt]hey|who) no dey (?=\p{Ll}{3}) = $1 don’t_
    \bno dey (?=\p{Ll}{3}) = doesn’t_
    ^dem (?=(?:old )?(?:people|youths?|boys|girls|women|men)\b) =
    ^dem\b = they
    \b(I|and|we|they) fit (?=\p{Ll}) = $1 can_
    \bno (?=(?:collect|sink|pay|miss|lose)\b) = did not_
    ^(~) dey (?=for|in|on|at|and\b) = there is $1_
    (^|\bI )dey (?=(?:with|in|at)\b) = $1am_
    \b(see|know|hear|think) say\b = $1 that
    \bdey (?=(?!and\b|with\b|in\b|at\b|on\b|for\b|said\b)~) =
    \bsabi (?=read|write|cook|sew|drive|swim) = can_
    \bsuppose (?=teach|help|get|have|be|go) = should_
    \b(people|they|others|we|ones) don (~) = $1 have {$2}
    (^|\bI )don (~)(.*?)(?: finish)?$ = $1{$2}$3
    \b(mother|father) (house|farm|shop|land)\b = $1’s $2
    \bfor house\b = at home
    \bfor (my|our) (street|road)\b = on $1 $2
    \bfor (?=(?:market|compound)\b) = in the_
    \bplenty (?=(?!of\b|to\b|more\b)~) = plenty of_
    \bwho (?=ready|hungry|sick|poor) = who are_
    ^oga(?= (?:for|that|who|no|doesn’t)\b) = the boss`,
  ),
  // "Mi likkle an mi granny mek mi stir di pot": Jamaica.
  rowsOf(
    new RegExp(
      String.raw`\b(?:inna|pon|a yard|likkle|nuh|weh|seh|pickney|(?<!-|sci |wi |hi )fi|an mi|[Mm]i (?:${KIN}))\b|^[Dd]i (?:whole|land|sea|school)\b`,
      'u',
    ),
    String.raw`
    \bpickney dem\b = pickney
    \blikkle\b = little
    \bweh (?=(?:nuh|don’t|have|need|want|can)\b) = who_
    \bnuh (?=have no) =
    \bnuh\b = don’t
    \binna\b = in
    \bpon\b = on
    \bhar\b = her
    \b[Dd]i\b = the
    \ban\b = and
    \b(show) mi fi\b = $1 me how to
    (?<=${KIN}) (~) (?:mi|(wi))(?= fi\b| go\b| pon\b| in\b| ~ the\b) =  $1 me$2
    \bmewi\b = us
    ^[Mm]e (?=${KIN}) = my_
    ^[Mm]i (?=(?:little|small|young)(?: and\b|,)) = I was_
    \b[Mm]i (?=tired|proud|happy|glad) = I am_
    \bmi(?= and\b|$|,) = me
    (?<=show|teach|help|for|fi) dem\b =  them
    \bdem (?=(?:have|need|don’t|say|want|love)\b) = they_
    (?<!only |-)\b(fi|[Mm]i) (?=(~)) = [$1 $2]_`,
  ),
  // "Uncles got no cert but can do one": Singapore.
  rowsOf(
    /\b(?:lah|lor|leh|kena|also can|got no)\b/u,
    String.raw`
    ^can (?=~) = I can_
    \bcert\b = certificate
    \bcan do one$ = can do the job
    ^kena (?=~ed\b) = I was_
    \bby (?=customer\b|boss\b) = by a_
    \b(job|work|life) (?=(?:so|very) (?:boring|hard|tiring)) = $1 is_`,
  ),
  // "Ma da telt me", "them as can't": Scotland and the North.
  rowsOf(
    /\b(?:an|wi|no|nae|da|o|pure|were|was|sat|stood|them|near|m[ae]|ken|kent|ah?|A)\b|['’]/u,
    String.raw`
    (?<=^|\b(?:since|because|when|and|n|that|if|but) )[Aa] (?=(?:seen|saw|was|had|went|did|could|kent|watched|heard|started|left|made|got)\b) = I_
    (?<=^|[ ,])ah ?(?=(?:’|was|had|have|can|could|am|ken|kent|saw|went|got|want|like|love|would|do|did|fix|make|help|~ed)\b) = I_
    (?<!or )\ban (?=(?:the|my|ma|his|her|our|your|I|we|they|it|it’ll|he|she|you|all|no|nae|then|an?|in|on|at|to|not|nobody|everybody|two|three)\b) = and_
    (?<=(?:ing|\p{Ll}s) )an (?=[^aeiou\s]~(?:s\b|ing\b| ~s\b)) = and_
    \b(it|he|she|there) were(?= (?:my|me|a|the)\b) = $1 was
    \b(was|were|I am|is|are|been|be|’m|’re) (?:sat|(stood))\b = $1 sitting$2
    \bsittingstood\b = standing
    \b(?:them|those|folk|people) as (?=(?:can’t|cannot|have|need|want|don’t)\b) = those who_
    (?<!with |have )\bnobody (?=~ing (?:me|us)$) = nobody is_
    \ba['’]body\b = everybody
    \bpure (?:mental )?(?=(?:busy|magic)\b) = really_
    \b(?:me|ma) own\b|\b(?:my|ma|me) ain\b = my own
    (?<=^|[\p{Ll},] )wi (?=\p{Ll}{2})(?!fi\b) = with_
    \bout o['’]? (?=\d) = out of_
    (?<=\p{Ll}{2} )o['’]? (?=\p{Ll}{2}) = of_
    (?<=^|\s)t['’](?=\p{L}) = the_
    \bnae (?=(?:bad|many|good|sure|able|safe|right|ready|easy|that|too|so|feart|scared|the|just|~ing|~ed)\b) = not_
    \bnae (?=\p{Ll}) = no_
    \bno (?=(?:bothered|feart|scared|fussed|able)\b) = not_
    \b(I|we|they|he|she|who|nobody|naebody|everybody) kent\b = $1 knew
    \b(I|we|they|you|to|don’t|didn’t|dinnae|folk) ken\b = $1 know`,
  ),
  // "Y’all ain’t got a mechanic", "fixin to start me a business": the South of the United States.
  rowsOf(
    /\b(?:ain’?t|y’?all|fixing|mama’?nem|done|me a)\b/u,
    String.raw`
    \bain’?t got (?=no) = have_
    \bain’?t got\b = don’t have
    \bthere ain’?t (?=no) = there is_
    (?<=^|and )ain’?t nobody ever = nobody ever
    (?<=^|and )ain’?t nobody (?=~ing\b) = nobody is_
    \b[Ii] ain’?t (?=(?!.*\bno\b)~ing\b) = I am not_
    ^(?:I’m )?fixing to (?=~ ) =
    \bfixing to (?=(?:be|open|start|drive|run|get|move|go|make|buy)\b) = about to_
    ^(start|get|build|open|buy) me an? = $1 a
    \by’?all (?=don’t) = you_
    \b(nobody|don’t|not)( .*) no more$ = $1$2 any more`,
  ),
  // "Childhood only", "post in bank only": India.
  rowsOf(
    /\b(?:only|is there|expired|passed out|wanting|doing (?:a )?job)\b/u,
    String.raw`
    \b(same ~) only$ = $1
    \b(${KIN}|husband|wife)( has| had|) expired\b = $1$2 died
    \bpassed out (?:from|of) (?=(?:college|school|university)\b) = graduated from_
    ^(?:(?:I )?was |I am )?doing (?:a )?job as\b = as`,
  ),
  // What is said beside an answer.
  rowsOf(
    /\b(?:lol|haha|idk|tbh|sure|2nd)\b/u,
    String.raw`
    ^idk,? maybe =
    ,? tbh,? (?=~) = ,_
    [?,.]+ not sure$ =
    \b2nd (?=grade|year) = second_`,
  ),
];

/** What small words are before a verb, and before anything else. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  fi: ['to ', 'for '],
  wan: ['want to ', 'wan '],
  mi: ['I ', 'my '],
};

/** The line in plain English, where it is told in an English of home. */
export function toldPlainly(line: string): string {
  const met = HOMES.filter(([mark]) => mark.test(line));
  if (met.length === 0) return line;
  let told = line;
  for (const [, rows] of met) for (const [as, printed] of rows) told = told.replace(as, printed);
  return (
    told
      .replace(/\[(\p{L}+) (\p{Ll}+)\] /gu, (_, word: string, next: string) => {
        const [verb = '', thing = ''] = BEFORE[word.toLowerCase()] ?? [];
        return isBaseVerb(next) ? verb : thing;
      })
      // "Carry mi go theatre": took to a place.
      .replace(
        /(carry|take|\{?follow\}?)( me| us| him| her| my \p{Ll}+) go (\p{Ll}+)/gu,
        (_, verb: string, whom: string, where: string) =>
          `${verb === 'carry' ? 'take' : verb}${whom} to ${/^(?:market|school|church|work|sea)$/.test(where) ? '' : 'the '}${where}`,
      )
      .replace(/\bhave \{(\p{Ll}+)\}/gu, (_, verb: string) => `have ${asDone(pastOf(verb))}`)
      .replace(/\{(\p{Ll}+)\}/gu, (_, verb: string) => pastOf(verb))
      .replace(/<(\p{Ll}+)>/gu, (_, verb: string) => gerundOf(verb))
      .replace(/ {2,}/g, ' ')
      .trim()
  );
}
