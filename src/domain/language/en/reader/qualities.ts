import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { isAdjectivePhrase } from './forms.ts';
import type { Outcome } from './outcome.ts';
import { tag } from './tags.ts';

const SELF = /^(?:I(?:’m| am)(?: also| really| very| always)?|being|I) (.+)$/iu;
const MORE =
  /^(?:dependable|reliable|punctual|trustworthy|hardworking|hard-working|organi[sz]ed|adaptable|flexible|meticulous|thorough|tidy|loyal|diligent|responsible|curious|persistent|discreet|tactful|cheerful|easygoing|easy-going|motivated|determined|resilient|resourceful|strong|fast|quick|careful|strict|honest|patient|friendly|polite|kind|calm|gentle|fair|steady|precise|exact|observant|practical|creative|always on time|on time|never late|bilingual|trilingual|clean|fit)$/iu;
const ONE =
  /^(?:(?:an? )?(?:very |really )?(?:(?:quick|fast|good|hard|great|keen|excellent|natural|born|strong|careful|team|true|early|skilled) )+(?:learner|worker|listener|player|leader|organi[sz]er|communicator|starter|riser|timekeeper|teacher|driver|cook|planner|reader|writer|speaker|typist|motivator|negotiator|seller|salesman|saleswoman|salesperson|thinker|problem solver))$/iu;
const MOST_WORDS = 8;

/**
 * "I am dependable", "quick learner sir", "i fast": what somebody is, where what they do was asked for. It stands in their own
 * sentence, and as `quality` behind "I am". Null for what runs them down, and for what they do.
 */
export function qualityOf(line: string): Outcome | null {
  const plain = line
    .trim()
    .replace(/,? (?:sir|ma['’]?am|madam|po|lah|honestly|always)$/iu, '')
    .replace(/[.!]+$/u, '');
  const calm = CALM.exec(plain)?.[1];
  if (calm && !/[,;:?]/u.test(calm)) return told(`not ${calm}`);
  const said = SELF.exec(plain)?.[1] ?? plain;
  const isSelf = said !== plain;
  if (said.split(' ').length > MOST_WORDS || /\b(?:not|no|but|n[’']t)\b|[,;:?]/iu.test(said)) return null;
  const bare = said.replace(/^(?:very|really|so|quite|pretty|always) (?!on\b|late\b)/iu, '');
  const lower = bare.charAt(0).toLowerCase() + bare.slice(1);
  const person = /^(?:an? )?((?:very |really )?\p{Ll}{4,})(?: an?)? person$/iu.exec(said)?.[1]?.toLowerCase();
  if (person && !BAD.test(person)) return told(`${/^[aeiou]/u.test(person) ? 'an' : 'a'} ${person} person`);
  if (ONE.test(bare)) {
    const one = lower.replace(/^an? /u, '');
    return told(`${/^[aeiou]/u.test(one) ? 'an' : 'a'} ${one}`);
  }
  if (
    MORE.test(bare) ||
    /^good with (?!(?:it|that|this|numbers only)\b)/iu.test(said) ||
    (isSelf && ADJECTIVES.has(lower.split(' ')[0] ?? '') && isAdjectivePhrase(tag(lower)))
  )
    return BAD.test(bare) || GOOD_AT.test(bare) ? null : told(lower);
  return null;
}

/** "Not being bothered by rain", "I am not afraid of heights": what does not trouble them, with its own "not". */
const CALM =
  /^(?:I(?:’m| am) )?not (?:being )?((?:bothered|fazed|afraid|scared|put off) (?:by|of|with) (?:\p{L}+ ?){1,4})$/iu;

const GOOD_AT =
  /^(?:really |very |pretty )?(?:good|great|best|brilliant|excellent|skilled|interested|able) (?:at|in|to)\b|^(?:able|happy|ready|willing|here|from|in)\b/iu;
const BAD =
  /^(?:lazy|stupid|slow|bad|old|young|tired|sick|ill|poor|shy|weak|useless|hopeless|late|lost|sad|angry|boring|nervous|scared|afraid|alone|lonely|new|free|available|single|married|pregnant|disabled|autistic|deaf|blind|broke|bored|busy|sure|ok|okay|fine|fat|ugly|hungry|unemployed|worried|stuck|black|white)\b/iu;

function told(quality: string): Outcome {
  return { kind: 'own-sentence', note: 'quality', forms: { sentence: `I am ${quality}.`, quality } };
}
