import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import { rotated } from './context.ts';
import { say } from './frames.ts';

/** Questions that only this person would ask: about what they can tell, or those whom they work for; none where neither is plain. */
export function asksOfOwn(slots: Slots, isNear: boolean, seed: number): readonly Piece[] {
  const arc = slots.arc?.id;
  if (!arc || !KNOWS_IT.has(arc)) return [];
  const told = isNear || arc === 'keep' ? ofGift(slots) : [];
  return [...told, ...ofServed(slots, seed)];
}

/** Who asks as one who knows the work. */
const KNOWS_IT: ReadonlySet<Arc> = new Set(['side', 'back', 'pass', 'keep', 'grow']);

/** "I know when to cut and when to wait": how that is decided there. */
function ofGift({ gifts }: Slots): readonly Piece[] {
  return gifts.flatMap((gift) => {
    const { base = '', sentence = '' } = gift.forms;
    const told = gift.option === null && !gift.isTiring ? decidedIn(base || sentence) : null;
    return told === null ? [] : [say('ask-gift', { what: [from(gift, told, 'base')] })];
  });
}

/**
 * "When to cut and when to wait", of "know when to cut and when to wait": what somebody decides, and others there do too;
 * null for anything else. Nobody is asked how they tell what is wrong with a pump by who says that they can hear it.
 */
export function decidedIn(gift: string): string | null {
  const [, told = ''] = DECIDES.exec(gift) ?? KNOWS_HOW_TO_ACT.exec(gift) ?? [];
  const clause = told.replace(/(?:,| (?:before|by|without|so|even)\b).*$/u, '').trim();
  const count = clause.split(' ').length;
  const isPlain = HAS_A_VERB.test(clause) && !OF_ONE.test(clause) && isSmooth(clause);
  return isPlain && count >= 3 && count <= MOST_WORDS ? clause : null;
}

const MOST_WORDS = 12;
const DECIDES =
  /^(?:I )?(?:can )?(?:decide|choose|plan|sort out|work out|judge) ((?:what|which|when|if|whether|who) .+?)\.?$/u;
const KNOWS_HOW_TO_ACT =
  /^(?:I )?(?:can )?(?:know|tell|see|feel|sense) ((?:when|whether|which \p{L}+|what|whom|who) to .+?)\.?$/u;
/** A verb that goes with who does it: what was typed without one is no clause. */
const HAS_A_VERB =
  /\b(?:is|are|will|can|has|have|needs?|comes?|goes|go|leaks?|fruit|wants?|works?|fits?|belongs?|matters?|stays?|to)\b/u;
/** About the person, or of a thing that the cut clause does not name. */
const OF_ONE = /\b(?:I|me|my|we|our|you)\b|^\p{L}+ (?:it|they|he|she|this|that)\b/u;

/** "Small importers", of "small importers who are afraid of the forms": what they find hard there. */
function ofServed({ serving, arc, inMind }: Slots, seed: number): readonly Piece[] {
  const who = serving?.who;
  const heads =
    who?.isPlural === true && MEETS_THEM.has(serving?.verb.id ?? '') ? headsOf(who.forms.noun ?? '') : null;
  if (!who || heads === null) return [];
  const piece: Piece = [from(who, heads, 'noun')];
  const hard = say('ask-heads-hard', { who: piece });
  if (arc?.id === 'pass' || serving?.verb.id === 'bring-together' || inMind.length === 0) return [hard];
  return rotated(
    [hard, say('ask-heads-need', { who: piece }), say('ask-heads-ask', { who: piece })],
    seed >>> 5,
  );
}

/** Who does this meets those whom it serves, and hears what they need. */
const MEETS_THEM: ReadonlySet<string> = new Set([
  'teach',
  'bring-together',
  'pass-on',
  'help',
  'be-there-for',
  'make-life-easier',
  'open-the-door',
  'advise',
  'stand-up-for',
  'look-after',
  'care-for',
  'listen-to',
  'find-feet',
  'get-there',
  'be-useful-to',
  'make-sense-of-numbers',
  'make-things-work',
  'show-it-can',
]);

/** Those whom the work serves, without what is told of them; null where they are no group of people with a name of its own. */
export function headsOf(noun: string): string | null {
  const [heads = ''] = noun.split(
    /,| (?:who|that|which|whose|in|from|on|at|with|without|before|until|so)\b/u,
  );
  // "Children of the building workers" are children.
  const [head = ''] = heads.split(' of ');
  const isGroup = ARE_PEOPLE.test(head) && !IS_COUNTED.test(head) && !ARE_MANY.test(head);
  return isGroup && heads.split(' ').length <= MOST_WORDS_OF_HEADS && isSmooth(heads) ? heads : null;
}

const MOST_WORDS_OF_HEADS = 5;
/** "Two or three youngsters", "the few": those, and not all such people. */
const IS_COUNTED = /^(?:\d|(?:my|our|one|two|three|four|five|six|some|the few|a few|the next|those)\b)/u;

/** As broad as that, a question asks nothing. */
const ARE_MANY =
  /^(?:the )?(?:women|men|families|girls|boys|ladies|mothers|fathers|parents|visitors|guests)$/u;

const ARE_PEOPLE =
  /(?:^| )(?:(?:import|driv|farm|seafar|pension|teenag|learn|teach|play|own|shopp|us|grow|eld|work|dispatch|fish|read|report|rid|begin?n|newcom|villag|trad|shopkeep|knitt|youngst|strang|foreign|paint|build|bak|cust?om|pass|walk|swimm|danc|sing|read|writ|garden|keep|wait|clean|lodg|prison|own)ers|pupils|students|patients|nurses|women|men|mothers|fathers|parents|families|ladies|lads|lasses|girls|boys|pilots|operators|sailors|visitors|guests|passengers|crews|tenants|apprentices|trainees|residents|neighbours|neighbors|technicians|technologists|clerks|scientists|tourists|migrants|refugees|customers|users|young ones|mechanics|musicians|carers|midwives|shoppers|crofters|planners|fishermen|skippers|interpreters|transcribers)$/u;
