import { bareName } from '#src/domain/language/en/compose/course.ts';
import { from, ours } from '#src/domain/language/en/compose/line.ts';
import { missingStep } from '#src/domain/language/en/tensions/sides.ts';
import type { PaperHeld, Phrase, Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { onceByText } from '#src/domain/text/readings.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { degreeName } from './degree-name.ts';
import { IS_A_PERSON } from './is-somebody.ts';

/** Spelt as it is spoken, it cannot stand in a sentence of ours. */
export const IN_DIALECT = /\b(?:d|n|wit|wt|wey|dey|dem|da|ur|u|ae|tae|efter|ye|yer|fae|aff|disnae|didnae)\b/u;

const MOST_WORDS_OF_NAME = 7;
/** "One year at the Open Campus", "31 credits", "lots of them", "no diploma": not the name of a paper. */
const NO_NAME = /^(?:\d|one|two|three|four|five|some|no|lots?|many|a few)\b/i;
const LEFT = /\s+(\d+ (?:credits?|courses?|modules?|exams?|units?|hours?))$/i;

/** "Workplace assessor": a name for who one is, and for nothing that one reads. */
export const isTitle = (name: string): boolean =>
  /(?:assessor|instructor|trainer|inspector|interpreter|mediator|examiner)$/iu.test(name) &&
  !/^(?:the|my|an?) |^train[- ]the[- ]trainer$/iu.test(name);
const small = (bare: string, typed: string) =>
  /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(typed) ? bare.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : bare;

/** "my nursing licence": the paper as the person's own, without the year; null for what is no name. */
export function myPaper({ name }: PaperHeld): Segment[] | null {
  const noun = name.forms.noun ?? plainName(name.quote);
  if (!noun || NO_NAME.test(noun)) return null;
  const bare = degreeName(bareName(/^driver['’]?s?$/iu.test(noun) ? 'driver’s licence' : noun))
    .replace(LEFT, '')
    .replace(/\s+(?:lots|lots of (?:it|them)|etc\.?)$/i, '')
    .replace(/,.*$/u, '')
    .replace(/\s+(?:in\s+)?(?:19|20)\d\d$/u, '')
    .replace(/^(?!\S+(?: 5| level)? \p{L}+$)(highers?|a[- ]levels?|gcses?|nat 5s?)\s.+$/iu, '$1')
    .replace(/^(highers|a[- ]levels|gcses|nat 5s)\s.+$/iu, '$1')
    .replace(/^higher (?=maths?$|\p{L}+$)/u, 'Higher ')
    .trim();
  if (
    IS_A_PERSON.test(bare) &&
    !/ of |\b(?:certificat|licen|diploma|degree|qualif)/iu.test(bare) &&
    !/^\p{Lu}{2,}\b/u.test(bare)
  )
    return [
      ours(`my papers as ${/^[aeiou]/iu.test(bare) ? 'an' : 'a'} `, 'article'),
      from(name, small(bare, noun), 'quote'),
    ];
  if (A_SUBJECT.test(bare)) return [ours('my degree in ', 'article'), from(name, bare, 'quote')];
  return bare !== '' && bare.split(' ').length <= MOST_WORDS_OF_NAME
    ? [ours('my ', 'article'), from(name, bare, 'quote')]
    : null;
}

/** "Veterinary Medicine": what one studied, where the paper itself is not named. */
const A_SUBJECT =
  /^(?:(?!of\b|in\b)(?:\p{Lu}\p{L}+|veterinary|civil|mechanical|electrical|dental) ){0,2}(?:medicine|pharmacy|engineering|dentistry|nursing|optometry|physiotherapy|psychology|architecture|law|accounting|education|midwifery)$/iu;

/** "My forklift certificate": what one is allowed to do, in small letters, is no paper by itself. */
export function paperInHand(paper: PaperHeld): Segment[] | null {
  const said = myPaper(paper);
  const text = said ? said.map((one) => one.text).join('') : '';
  return said && /^my (?:(?!papers\b|degree\b)[\p{Ll} ’-]+|CPR)$/u.test(text) && !IS_NAMED_SO.test(text)
    ? [...said, ours(' certificate', 'paper')]
    : said;
}

const IS_NAMED_SO =
  /(?:certificat\p{L}*|cert|licen[cs]e|card|ticket|permit|diploma|degree|award|membership|registration|register|qualification|papers?|stencil|badge|pass|visa|number|clearance|check|medical|number|books?|course|exam|test|authori[sz]ation|accreditation)s?$/iu;

/** "Assessor award": a name that ends in the word for a paper is one, also where nothing more was read in it. */
function plainName(quote: string): string | null {
  const [name] =
    /^(?!(?:no|not|any|some|what|which|maybe|if)\b)(?:[\p{L}-]+ ){1,3}(?:award|certificate|licen[cs]e|diploma|ticket)$/iu.exec(
      quote.trim(),
    ) ?? [];
  return name === undefined ? null : small(name, name);
}

/** Papers in these states, in the person's order. */
export function papersIn({ papers }: Slots, ...states: readonly PaperHeld['state'][]): readonly PaperHeld[] {
  return papers.filter(
    ({ name, state }) => states.includes(state) && !(state === 'lapsed' && FOR_LEARNERS.test(name.quote)),
  );
}

/** What one learns to drive with: nobody has it renewed, one gets the licence itself. */
const FOR_LEARNERS =
  /\b(?:learner['’]?s?|provisional|L) (?:(?:driv\p{L}*['’]?s?|car|bike|motorcycle) )?(?:licen[cs]e|permit|plates?)$|^learner['’]?s?$/iu;

const LETS_ONE_WORK = /\b(?:licen[cs]e|registration|registry|register|permit|accreditation)\b/iu;
/** Driving is beside most work. */
const DRIVES =
  /\b(?:driv\p{L}*|motor\p{L}*|fork ?lift\p{L}*|reach truck|car|[ABC]\d?)$|\bdriv|\bfork ?lift|\breach truck|\b(?:learner['’]?s?|provisional)\b/iu;
/** Where work of the same kind goes on, a paper that has run out counts. */
export const GOES_ON: readonly string[] = ['back', 'elsewhere', 'steady', 'grow'];

/** Licences that have run out, without which the law lets nobody do the work that goes on. */
export function lapsedLicences(slots: Slots): readonly PaperHeld[] {
  // In a new country the old licence waits for what is accepted there.
  return GOES_ON.includes(slots.arc?.id ?? '') && slots.arc?.id !== 'elsewhere'
    ? papersIn(slots, 'lapsed').filter(
        ({ name }) => LETS_ONE_WORK.test(name.quote) && !DRIVES.test(name.quote),
      )
    : [];
}

const OWED = /\b(?:ow(?:e|ed|ing)|pay|paid|debt|fine|arrears|fees?)\b/i;
const MONEY = /^(?:the |some |enough )?(?:money|cash|savings)\b/iu;
const IS_SEVERAL = /[+&]|, | and /u;
const LOST = /\b(?:lost|took|taken|stolen|stole|burnt|burned|destroyed|misplaced|gone)\b/i;

const SAYS_WHY =
  /^(?:got|need|have|had|failed|no|not|I|it|they|only|none|n\/a|because|the company)\b|\bonly\b|\bI (?:do|am|have|need|never)\b/i;
const MOST_WORDS_OF_STEP = 10;

/** It comes by itself, on its day: "results not out till January". */
const AWAITED =
  /\b(?:results?|not out|awaiting|waiting for|pending|(?:comes?|come out|due|ready|issued|arrives?) (?:in|out|by|at|on|next)|not yet (?:out|issued|given))\b/iu;

/** "Im 17, 4 months", "too young", "6 weeks": an age or a date comes by itself, and nobody hands it out. */
const A_WAIT =
  /\b(?:i['’]?m|i am|i turn|turn(?:ing)?|aged?) (?:only |still |just |not )*(?:\d{2})\b(?! (?:credits|hours|hrs|exams|papers|points))|\btoo young\b|\bold enough\b|\bbirthday\b|\b(?:minimum|under) ?age\b|^(?:(?:in|another|just|only|still|about|like|maybe|for) )*(?:\d{1,2}|an?|one|two|three|four|five|six|a few) (?:days?|weeks?|months?|years?)(?: (?:to go|left|more|time|yet|still|of waiting|to wait))*[.!]*$/iu;

/** "Anything about the software they use now": what one would have to know, and nothing that an office sends. */
const NO_STEP =
  /^(?:anything|everything|something|knowledge|experience|practice) (?:about|of|on|with|in)\b/iu;

/** Why it cannot be had: "the transcript. The university is closed because of the war". */
const CANNOT_BE_HAD =
  /\b(?:closed|bombed|destroyed|burn(?:ed|t)|war|bankrupt|shut down|no longer exists?|does not (?:exist|answer|send)|never answers?)\b/iu;

/** What is missing and cannot be had, by its name; null where it can be asked for. */
export function outOfReach(paper: PaperHeld): Segment[] | null {
  const { missing } = paper;
  if (!missing || !CANNOT_BE_HAD.test(missing.quote)) return null;
  const [first = ''] = missing.quote.split(/[.;,(]/u);
  const text = first.trim().replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  const isName = /^(?:(?:the|my|an?) )?(?:[\p{L}-]+ ?){1,5}$/u.test(text) && !CANNOT_BE_HAD.test(text);
  return isName ? [from(missing, text, 'quote')] : null;
}

/** What is missing by its name, in the person's words: "the days of navigation"; what only says why is none. */
export function thingMissing(paper: PaperHeld): Phrase | null {
  const { missing } = paper;
  const noun = missing?.forms.noun;
  if (missing && IN_DIALECT.test(missing.quote)) return null;
  const found = missing && noun ? missing : missingStep(paper);
  const name = found?.forms.noun
    ?.replace(HEDGED, '')
    .replace(SAID_BESIDE, '')
    .replace(/ \+ /gu, ' and ')
    .trim();
  if (!found || !name) return null;
  const isNone =
    missing === found && noun && (SAYS_WHY.test(found.quote) || countStretches(name) > MOST_WORDS_OF_STEP);
  return isNone ? null : { ...found, forms: { ...found.forms, noun: name } };
}

/** "Maybe 6 credits", "like 900 hrs": how sure somebody is of it is no part of it. */
const HEDGED =
  /^(?:(?:like|maybe|about|around|roughly|probably|i think|just|only|still)[ ,]+)+(?=\d|the |an? |my |one |two |three )/iu;
/** "An English test and they want papers": who wants what beside it is told, and not named. */
const SAID_BESIDE =
  /,? (?:and|but|because|cos|cuz) (?:they|it|he|she|we|I)\b.*$|[,;] (?:got|need|have|had|only|no|not|never|passed|failed|i|i['’]m|im|they|it|he|she|we|am|was|is|can['’]?t|cannot|did(?:n['’]?t| not)?|don['’]?t|still|waiting|too|cos|cuz|because)\b.*$/iu;

/** What stands between the person and the paper: money, the paper itself, what comes on its day, a step that has a name, or only that it is not there. */
export function missingOf(paper: PaperHeld): 'money' | 'owed' | 'lost' | 'awaited' | 'step' | 'unsaid' {
  const text = paper.missing?.quote ?? '';
  if (outOfReach(paper)) return 'step';
  if (MONEY.test(text)) return 'money';
  // One part of several is owed, and all of them are missing.
  if (OWED.test(text) && !(IS_SEVERAL.test(text) && thingMissing(paper))) return 'owed';
  if (LOST.test(text)) return 'lost';
  if (AWAITED.test(text) || A_WAIT.test(text.trim())) return 'awaited';
  if (NO_STEP.test(text)) return 'unsaid';
  return thingMissing(paper) ? 'step' : 'unsaid';
}

/** Words of weight, to tell whether a paper and something to learn speak of the same. */
export const weightyWords = onceByText((text): readonly string[] =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter(
      (word) =>
        word.length >= 5 ||
        /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word) ||
        /^(?:code|math|care|food|gas)s?$/i.test(word),
    )
    .map((word) => word.toLowerCase().replace(/s$/u, ''))
    .filter((word) => !PLAIN.test(word)),
);

const PLAIN =
  /^(?:certificate|certification|course|class|clas|training|licence|license|diploma|degree|exam|level|short|online|evening|school|college|university|basic|practical|something|remaining|finish|paper|first|second|third|month|hour|year|safety|II|III)$/i;

/** Whether both speak of the same thing: a word of weight in common. */
export function isSameThing(one: string, other: string, beside: string): boolean {
  // The name of the trade stands in many papers, and joins none.
  const trade = new Set(weightyWords(beside));
  const words = new Set(weightyWords(one).filter((word) => !trade.has(word)));
  return weightyWords(other).some((word) => words.has(word));
}
