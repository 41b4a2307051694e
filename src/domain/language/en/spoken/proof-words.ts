import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { isBaseVerb, isNounToo } from '#src/domain/language/en/reader/verb-words.ts';
import type { Phrase, Proof, Slots } from '#src/domain/synthesis/slots.ts';
import { careOf } from './between.ts';
import { smooth } from './context.ts';
import { alsoCounted } from './second-half.ts';
import { isOfHome } from './tact.ts';

/** The proofs that the person lets others hear. */
export function saidAloud(slots: Slots): readonly Proof[] {
  return slots.proofs.filter((proof) => {
    const words = wordsOf(proof);
    // "I kept her home": who she is must have been told.
    const isSomebody = IN_HOME_CARE.test(words) && careOf(slots) === null;
    return proof.isSaidAloud && !isOfHome(words) && !isSomebody;
  });
}

/** Whether a deed was done for somebody at home, between two works, and not in the years of one. */
export function isInHomeCare(proof: Proof): boolean {
  return IN_HOME_CARE.test(wordsOf(proof)) || KIN.test(wordsOf(proof));
}

/** Whether what was done was care for somebody of one's own, which no years of a work hold. */
export function isCareForKin(proof: Proof): boolean {
  return proof.stem === 'did' && CARES.test(proof.did.forms.past ?? '');
}

/** Whether it is of one's own people, whom no work of years is about: "my mother-in-law got her allowance". */
export function isOfKin(proof: Proof): boolean {
  return proof.stem === 'because-of-me' && KIN.test(proof.clause.quote);
}

const CARES =
  /^(?:kept|looked after|nursed|cared for|took care of|minded|sat with|bathed|fed|raised|brought up) my (?:\p{L}+ )?(?:mum|mom|mam|mother|dad|father|nan|gran\p{L}*|husband|wife|partner|brother|sister|aunt\p{L}*|uncle|parents)\b/iu;
const IN_HOME_CARE =
  /\b(?:kept|keep|looked after|cared for|nursed|minded) (?:her|him|them)\b.*\b(?:home|bed|end)\b|\b(?:she|he) (?:got to|could|stayed|died|was able to)\b.*\b(?:home|bed|end)\b/iu;
const KIN =
  /\bmy (?:\p{L}+ )?(?:mum|mom|mam|mother|dad|father|nan|gran\p{L}*|husband|wife|son|daughter|brother|sister|aunt|uncle|parents|kids|children)\b/iu;

function wordsOf(proof: Proof): string {
  return Object.values(proof)
    .flatMap((part) => (typeof part === 'object' ? [part.quote, ...Object.values(part.forms)] : []))
    .join(' ');
}

/** "Brought back a man", of "brought back a man, heart stopped, over the ocean": its point was cut off. */
export function isHalfADeed({ quote, forms: { past = '' } }: Phrase): boolean {
  const lost = quote.trim().split(/\s+/u).length - past.split(' ').length;
  return past.split(' ').length <= FEW_WORDS && lost >= past.split(' ').length && quote.split(',').length > 2;
}

const FEW_WORDS = 4;

/** What is counted, what is said of it behind a comma, and what became of it: "4,100 seats", "most of them for children". */
export function headAndMore(counted: Phrase): { what: Piece; more: Piece; clause: Piece } {
  const clause = smooth(counted, 'clause');
  const whole = wholeCount(counted);
  const noun = AND_NONE.test(whole) ? whole : thingsOf(whole);
  // "200,000 containers and zero people hurt": how many, and that nothing happened.
  const [, many, none] = AND_NONE.exec(noun) ?? [];
  const [head, more] = many && none ? [many, none] : halvesAtComma(noun);
  const part = (text: string | undefined): Piece =>
    text && isSmooth(text) ? [from(counted, text, 'noun')] : null;
  const also = more === undefined && !clause ? alsoCounted(noun, counted.quote) : '';
  if (also !== '') return { what: part(`${noun} and ${also}`), more: null, clause: null };
  return more === undefined
    ? { what: noun === whole ? smooth(counted, 'noun') : part(noun), more: null, clause }
    : { what: part(head), more: part(more), clause: null };
}

/** "35 years", of "35 years and still like it": what one does or did is no thing that lies behind one. */
export function thingsOf(counted: string): string {
  const [, things = '', how = '', verb = ''] =
    /^([^,]+?),? and (?:I |we )?((?:(?:still|never|always|also|even|now) )*)(\p{Ll}+)(?: .*)?$/u.exec(
      counted,
    ) ?? [];
  const isDone = isPast(verb) || (isBaseVerb(verb) && (how !== '' || !isNounToo(verb)));
  return isDone ? things : counted;
}

/** "38 years and no weld of mine leaked", where the reading kept the years alone. */
function wholeCount({ quote, forms: { noun = '' } }: Phrase): string {
  return noun !== '' && quote.startsWith(`${noun} and `) && AND_NONE.test(quote) && isSmooth(quote)
    ? quote
    : noun;
}

/** "2.3 million miles" and "with no accident", of both in one; empty for anything else. */
export function countedWith(counted: string): { what: string; more: string } {
  const [, what = '', more = ''] = /^([^,]*?) ((?:with no|without) [^,]+)$/u.exec(counted) ?? [];
  return { what, more };
}

/** Things counted, and what never happened to them. */
export const AND_NONE =
  /^(\P{Nd}*\d(?:[^,]|,(?=\d))*?) (and (?:zero|no|not one|never once|never) \p{Ll}[^,]*)$/u;

/** The two halves around the first comma that stands in no number; the whole alone where there is none. */
export function halvesAtComma(text: string): readonly string[] {
  const at = text.search(/,(?!\d)/u);
  return at < 0 ? [text] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/** "Band, as a woman". */
export const AS_A = /^(.+?),? as an? (woman|girl|man|boy|foreigner|migrant|deaf person)$/iu;

/** "Pianos of neighbours that I tuned": the things, what I did with them, and how they are; empty where it is put otherwise. */
export function deedIn(counted: string): { things: string; deed: string; more: string; state: string } {
  const [, things = '', deed = '', more = '', state = ''] =
    /^((?:\p{Ll}+ )*\p{Ll}+s(?: (?:of|for|from|in|with) (?:the |my )?\p{L}+(?: \p{L}+)?)?) (?:that |which )?I (\p{Ll}+(?:ed|t|de|ew|ought|aught|ote|ove|ade|ilt))((?: [\p{L}\d’]+)*)(?:, ((?:still|now|all) \p{L}+(?: \p{L}+)?))?$/u.exec(
      counted,
    ) ?? [];
  return { things, deed, more, state };
}

/**
 * "41,000 otoliths", "read"; "1,300 people", "taken", "out of stopped lifts": so many things, what was done with them, and
 * how; empty where it is put otherwise.
 */
export function doneIn(counted: string): { many: string; done: string; so: string } {
  const [, many = '', done = '', so = ''] =
    /^((?:(?:about|more than|over|almost|nearly|some) )?\d[\d,.]* (?:\p{L}+ ){0,3}?(?:\p{L}+s|people)(?: of \p{L}+)?) (\p{Ll}+)(?: ((?:out (?:of|from)|from|into|by|in|for|with|on|at) (?!and\b).+))?$/u.exec(
      counted,
    ) ?? [];
  return DONE_TO_THINGS.test(done)
    ? { many, done, so: so.replace(/^out from\b/u, 'out of') }
    : { many: '', done: '', so: '' };
}

/** "14 a month": a count, and the time that it is counted for. */
export const EACH_TIME = /^((?:about )?\d[\d,.]*) (?:a|per|each|every) (year|month|week|day|shift|quarter)$/u;

/** What somebody does with things; "passed" and "returned" they may do themselves. */
const DONE_TO_THINGS =
  /^(?:read|cut|built|taught|sold|made|written|sewn|cooked|baked|delivered|repaired|fixed|tuned|cleaned|planted|painted|trained|drawn|translated|checked|tested|counted|washed|picked|pruned|welded|answered|fitted|installed|restored|treated|shod|sheared|ironed|printed|bound|edited|proofread|packed|interviewed|taken|mixed|brought|carried|wired|laid|dug)$/u;

/** "Comebacks at our shop" and "month", of "comebacks a month at our shop": what is counted, and the time that stands in it. */
export function perTimeAt(counted: string): { things: string; time: string } {
  const [, many = '', time = '', place = ''] =
    /^((?:\p{Ll}+ ){0,2}\p{Ll}+s) (?:an?|per|each|every) (year|month|week|day|shift|season) ((?:at|in|on|from|for) [^,]+)$/u.exec(
      counted,
    ) ?? [];
  return { things: many === '' ? '' : `${many} ${place}`, time };
}

/** "Minutes of delay in my section, one year": what, and for how long it is counted. */
export const A_TIME =
  /^(?:the )?(\p{L}.*?)(?:, (?:(?:in|per|for) )?(?:one|a|each|every)?| (?:(?:in|for) )?an?| per) ?(year|month|week|day|shift|quarter|season)$/u;
