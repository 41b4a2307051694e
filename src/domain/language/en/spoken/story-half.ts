import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { from, type Piece, textIn } from '#src/domain/language/en/compose/line.ts';
import { inWords } from '#src/domain/language/en/reader/many-counted.ts';
import { tag } from '#src/domain/language/en/reader/tags.ts';
import type { Phrase, Proof } from '#src/domain/synthesis/slots.ts';
import { smooth } from './context.ts';
import { stillIn } from './deed-tail.ts';
import { say } from './frames.ts';
import { neverYet } from './never-yet.ts';
import { firstAs, outcomeOf, yearsStill } from './proof-more.ts';
import { AS_A, doneIn, headAndMore } from './proof-words.ts';
import { counted, grown, isBareNoun, went } from './story-number.ts';
import { thingAndMore, wholeThing } from './whole-thing.ts';

/** `isJoined`: behind an "and"; `isTimed`: the years that it belongs to stand before it. */
export type Place = {
  isJoined: boolean;
  isTimed: boolean;
  /** The work before the "and" goes on. */
  goesOn: boolean;
  /** Something of one's own is wanted, or run already. */
  isOwn: boolean;
};

/** A proof as half a sentence, the best first. */
export function* halvesOf(proof: Proof, { isJoined, isTimed, goesOn, isOwn }: Place): Iterable<Piece> {
  // In one breath with the years, what never happened is of them.
  const inTime = (said: Piece) => (isTimed && !isJoined ? say('story-in-those-years', { said }) : said);
  switch (proof.stem) {
    case 'did': {
      const did = smooth(proof.did, 'past');
      const { past = '' } = proof.did.forms;
      const still = stillIn(past);
      if (still.more !== '' && isSmooth(still.head)) {
        const part = (text: string): Piece => [from(proof.did, text, 'past')];
        yield say('story-did-and', { did: part(still.head), outcome: part(still.more) });
      }
      const came = outcomeOf(past, proof.did.quote);
      const outcome: Piece = came !== '' && isSmooth(came) ? [from(proof.did, came, 'clause')] : null;
      if (isJoined) {
        yield ALWAYS.test(past) ? inTime(say('story-did', { did })) : say('story-did', { did });
        yield say('story-did-that', { did });
      } else {
        yield say('story-did-and', { did, outcome });
        yield say('story-did', { did });
      }
      yield say('story-did-proud', { did });
      break;
    }
    case 'never': {
      const whole = smooth(proof.did, 'past');
      const short = withoutYears(proof.did.forms.past ?? '');
      const did: Piece = isTimed && short !== '' && whole ? [from(proof.did, short, 'past')] : whole;
      const yet = goesOn && did && !NOBODY.test(textIn(did)) ? neverYet(textIn(did)) : '';
      if (yet !== '') yield say('story-never-yet', { done: [from(proof.did, yet, 'past')] });
      // "I was never late", and not "I never was late".
      const state = /^was (.+)$/u.exec(short || (proof.did.forms.past ?? ''))?.[1];
      if (state !== undefined && did) {
        const said: Piece = [from(proof.did, state, 'past')];
        yield inTime(say('story-was-never', { state: said }));
        return;
      }
      // "Sent nobody home sick" says "never" already.
      yield inTime(say(NOBODY.test(proof.did.forms.past ?? '') ? 'story-did' : 'story-never', { did }));
      break;
    }
    case 'because-of-me': {
      const clause =
        smooth(proof.clause, 'clause')?.map((one) => ({ ...one, text: inWords(one.text) })) ?? null;
      // "Every truck that we took over there came home" says who did it; else who is proud of it does.
      const isOwn = OF_ONESELF.test(textIn(clause ?? []));
      if (isOwn) yield say('story-whole', { clause });
      if (isTold(textIn(clause ?? []))) yield say('story-proud-that', { clause });
      break;
    }
    case 'number':
      if (isOwn) yield* grown(proof);
      yield* counted(proof);
      yield went(proof);
      break;
    case 'behind-me': {
      // "200 loaves every morning": that goes on, and lies behind nobody.
      if (EACH_DAY.test(proof.what.forms.noun ?? '')) {
        yield say('story-proud-of', { what: smooth(proof.what, 'noun') });
        return;
      }
      const { noun = '' } = proof.what.forms;
      const still = yearsStill(noun, Number.parseInt(noun, 10));
      if (still !== '') {
        const part = (text: string): Piece => [from(proof.what, text, 'noun')];
        yield say('story-behind-still', { years: part(noun.split(' and ')[0] ?? ''), what: part(still) });
        return;
      }
      const { what, more, clause } = headAndMore(proof.what);
      yield doneWith(proof.what);
      yield say('story-behind-and', { what, clause });
      yield say('story-behind-me-and', { what, clause });
      yield say('story-behind-more', { what, more });
      if (more) return;
      yield say('story-behind', { what });
      yield say('story-behind-me', { what });
      break;
    }
    case 'first-in': {
      const holes = { group: smooth(proof.group, 'noun'), to: smooth(proof.to, 'base') };
      const { woman, base } = firstAs(proof.to.forms.base ?? '');
      if (woman !== '' && base === '') {
        yield say('story-first-one', { group: holes.group, woman: [from(proof.to, woman, 'noun')] });
        return;
      }
      if (woman !== '') {
        const named: Piece = [from(proof.to, woman, 'noun')];
        yield say('story-first-woman', { ...holes, woman: named, to: [from(proof.to, base, 'base')] });
      }
      const as = asWoman(proof);
      if (as) {
        yield say('story-first-woman', { ...as, to: holes.to });
        return;
      }
      yield say('story-first', holes);
      yield say('story-first-proud', holes);
      break;
    }
    case 'title': {
      const what = smooth(proof.what, 'noun');
      const isFirst = IS_FIRST.test(proof.what.forms.noun ?? '');
      yield say(isFirst ? 'story-title-the' : 'story-title', { what });
      // After "I was an usher for seven years" no sentence opens so once more.
      yield say(isFirst ? 'story-title-proud-the' : 'story-title-proud', { what });
      break;
    }
    case 'thing': {
      const whole = wholeThing(proof.what.quote);
      const all: Piece = whole && isSmooth(whole) ? [from(proof.what, whole, 'noun')] : null;
      yield say('story-proud-of', { what: all });
      const told = thingAndMore(proof.what.quote);
      if (told) {
        const half = (text: string): Piece => (isSmooth(text) ? [from(proof.what, text, 'noun')] : null);
        yield say('story-thing-told', { what: half(told.thing), told: half(told.more) });
      }
      const what = smooth(proof.what, 'noun') ?? smooth(proof.what, 'gerund');
      // "The 240 tiles": those, and not any.
      const { noun = '' } = proof.what.forms;
      const isOnes = proof.what.isPlural === true && /^\p{Ll}+ (?:for|in|at|on) \p{L}/u.test(noun);
      const isBare = isBareNoun(proof.what) || isOnes || /^\d/u.test(noun);
      yield say(isBare ? 'story-proud-of-the' : 'story-proud-of', { what });
      yield say(isBare ? 'story-one-of-the' : 'story-one-of', { what });
    }
  }
}

/** Names who did it. */
const OF_ONESELF = /\b(?:I|we)\b/u;

/** What is made or done each day goes on. */
export const EACH_DAY = /\b(?:every|each|per|a) (?:day|morning|evening|night|week|month|shift)\b/u;

/** "Kept the lights on": it went on as long as the work. */
const ALWAYS = /^(?:always |kept (?:the|a|my|our|all|every|it)\b)/u;

/** "Had a Christmas Eve off", of "had a Christmas Eve off in 31 years", where the years stand before it; else empty. */
export function withoutYears(past: string): string {
  return (
    /^(.+?)(?: in (?:all )?(?:my |those |these )?|, (?:for )?| for )\d+ (?:years?|yrs)(?:, [^,]+)?$/u.exec(
      past,
    )?.[1] ?? ''
  );
}

const NOBODY = /^\S+ (?:nobody|no one|nothing|none|no)\b/u;

/** "41,000 otoliths read": so many things were read. */
export function doneWith(counted: Phrase): Piece {
  const { many, done, so } = doneIn(counted.forms.noun ?? '');
  const part = (text: string): Piece =>
    isSmooth(text) && text !== '' ? [from(counted, text, 'noun')] : null;
  const clause = smooth(counted, 'clause');
  const holes = { done: part(done), many: part(many), so: part(so) };
  if (counted.forms.clause !== undefined) return say('story-done-so-and', { ...holes, clause });
  return so === '' ? say('story-done', holes) : say('story-done-so', holes);
}

/** "Youngest classer in the Riverina": the one who is. */
const IS_FIRST = /^(?:youngest|oldest|first|only|best|fastest|last) \p{Ll}/u;

/** "Band, as a woman": the first woman in it. */
function asWoman({ group }: Proof & { stem: 'first-in' }): { woman: Piece; group: Piece } | null {
  const [, name = '', woman = ''] = AS_A.exec(group.forms.noun ?? '') ?? [];
  if (woman === '' || !isSmooth(name)) return null;
  return { woman: [from(group, woman, 'noun')], group: [from(group, name, 'noun')] };
}

/** "One boy who did not speak" names somebody and tells nothing: behind who they are there is a verb of their own. */
function isTold(clause: string): boolean {
  if (!/^(?:\S+ ){1,4}(?:who|that|which) /u.test(clause)) return true;
  const { tags } = tag(clause, true);
  const verbs = tags.filter(
    (one, at) => FINITE.has(one) || (one === 'base' && !BEFORE_BASE.has(tags[at - 1] ?? '')),
  );
  return verbs.length > 1;
}

const FINITE: ReadonlySet<string> = new Set(['fin', 'aux']);
const BEFORE_BASE: ReadonlySet<string> = new Set(['aux', 'to', 'adv']);
