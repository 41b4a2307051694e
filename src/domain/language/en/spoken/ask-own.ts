import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import { say } from './frames.ts';

/** Questions that only this person would ask: about those whom they work for; none where they are no group with a name. */
export function asksOfOwn(slots: Slots): readonly Piece[] {
  const arc = slots.arc?.id;
  return arc && KNOWS_IT.has(arc) ? ofServed(slots) : [];
}

/** Who asks as one who knows the work. */
const KNOWS_IT: ReadonlySet<Arc> = new Set(['side', 'back', 'pass', 'keep', 'grow']);

/** "Small importers", of "small importers who are afraid of the forms": what they find hard there. */
function ofServed({ serving }: Slots): readonly Piece[] {
  const who = serving?.who;
  const heads =
    who?.isPlural === true && MEETS_THEM.has(serving?.verb.id ?? '') ? headsOf(who.forms.noun ?? '') : null;
  if (!who || heads === null) return [];
  return [say('ask-heads-hard', { who: [from(who, heads, 'noun')] })];
}

/** Who teaches or leads them asks what they find hard; what others need is not the employer’s to say. */
const MEETS_THEM: ReadonlySet<string> = new Set(['teach', 'pass-on', 'find-feet', 'lead', 'bring-together']);

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
