import { from, textIn, words } from '#src/domain/language/en/compose/line.ts';
import type { Gift } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { nameOfWork } from './aims.ts';
import { craftWished, isOneCraft } from './craft-of.ts';
import { ownGift } from './path-arcs.ts';
import { peopleOf } from './people.ts';
import type { Told } from './told.ts';

/* What one can show a learner by hand: "how to sharpen gear". */

/** "Showing young lads", "telling stories in the evening": to show it would be to show showing, and no trade is in it. */
const isTeachable = ({ forms, quote }: Gift) =>
  !/^(?:show|teach|train|mentor|coach|explain|help|pass|tell|listen|talk|pray|remember|joke)\b/iu.test(
    forms.base ?? '',
  ) && !/^(?:show|teach|train|mentor|coach|tell|listen|pray)/iu.test(quote.replace(/^to /iu, ''));

/** The gift of one's own that can be handed on as a piece of work. */
export const giftToTeach = (slots: Told): Segment[] | null =>
  ownGift({ ...slots, gifts: slots.gifts.filter(isTeachable) });

/** "hand quilting" for girls who want to sew: what somebody has of the craft that those want whom it is for; null where they name none. */
export function wishedOf(slots: Told): { wish: string; said: Segment[] | null } | null {
  const wish = craftWished(textIn(peopleOf(slots) ?? []));
  if (wish === null) return null;
  const gifts = slots.gifts.filter((one) => one.option === null && !one.isTiring && isTeachable(one));
  const gift = gifts.find(({ quote }) => isOneCraft(quote, wish));
  const work = slots.work.find((one) => one.kind === 'field' && isOneCraft(nameOfWork(one), wish));
  const said = gift ? (words(gift, 'gerund') ?? words(gift, 'noun')) : null;
  return {
    wish,
    said: said ?? (work?.kind === 'field' ? [from(work.field, work.field.name, 'noun')] : null),
  };
}

/** "Showing young fellas how to sharpen gear": what they are shown stands in it. */
const HOW_TO = /^(?:show|teach|train)\p{L}* .*?\bhow to (\p{Ll}[\p{L}’' -]{3,40}?)[.!]*$/iu;

/** "read a bad weld": after "how to"; null where no gift says what is done. */
export function toShow(slots: Told): Segment[] | null {
  const wished = wishedOf(slots);
  const isWished = ({ quote }: Gift) => wished === null || isOneCraft(quote, wished.wish);
  const gift = giftToTeach({ ...slots, gifts: slots.gifts.filter(isWished) });
  const how = words(
    slots.gifts.find(({ source }) => source === gift?.[0]?.sources[0]),
    'base',
  );
  if (how && / /u.test(textIn(how))) return how;
  for (const one of slots.gifts) {
    const what =
      one.option === null && !one.isTiring && isWished(one) ? HOW_TO.exec(one.quote)?.[1] : undefined;
    if (what) return [from(one, what, 'base')];
  }
  return null;
}

/** What is heard or seen, and leaves no piece of work behind. */
const IS_NOTICED =
  /^(?:hear|listen|see|feel|smell|taste|tell|know|judge|read(?! (?:aloud|to|out|stories|books?)\b)|notice|spot|sense|recogni[sz]e|find|catch|watch)\b/iu;

/** How one knows that a learner has it. */
export const learnedOf = (how: Segment[] | null): string =>
  how && IS_NOTICED.test(textIn(how))
    ? 'and one time that the learner had it right before I said a word'
    : 'and one piece of work that the learner can do alone';
