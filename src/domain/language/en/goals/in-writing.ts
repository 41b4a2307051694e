import type { Segment } from '#src/domain/synthesis/types.ts';
import type { GoalDraft } from './parts.ts';
import type { Told } from './told.ts';

const BY_PHONE = /\b(?:phones?|phone calls|phoning|telephon\p{L}*|calling (?:people|strangers))\b/iu;

/** Who wants no phones writes: no first step asks them to call. */
export function withoutCalls(drafts: readonly GoalDraft[], slots: Told): readonly GoalDraft[] {
  const isOff = slots.off.some(({ option, quote }) => option === 'phones' || BY_PHONE.test(quote));
  if (!isOff) return drafts;
  return drafts.map((draft) => ({
    ...draft,
    firstStep: inWriting(draft.firstStep),
    otherSteps: draft.otherSteps.map(inWriting),
  }));
}

/** Our own words only: what the person typed stays. */
const inWriting = (step: readonly Segment[]): readonly Segment[] =>
  step.map((one) => (one.sources.length > 0 ? one : { ...one, text: written(one.text) }));

const written = (text: string) =>
  text
    .replace(/^Call (?=\S|$)/u, 'Write to ')
    .replace(/\band call(?= (?:the|one|two|whoever|an?)\b)/u, 'and write to')
    .replace(/\band call(?=[.,]| today)/u, 'and write');
