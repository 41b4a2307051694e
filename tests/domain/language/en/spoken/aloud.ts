import { speak } from '#src/domain/language/en/spoken/speak.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { SpokenAnswerPart } from '#src/domain/synthesis/writing-language.ts';
import { VERBS } from '#tests/domain/language/en/aspiration/slots-fixture.ts';

/** The parts of an answer to any employer, for a minute unless another length is asked for. */
export function partsOf(slots: Slots, length: 30 | 60 | 90 = 60, verbs = VERBS): readonly SpokenAnswerPart[] {
  return speak({ slots, verbs, length, employer: null, goal: null });
}

/** The whole answer as it is said. */
export function textOf(slots: Slots, length: 30 | 60 | 90 = 60, verbs = VERBS): string {
  return partsOf(slots, length, verbs)
    .map(({ segments }) => segments.map(({ text }) => text).join(''))
    .join(' ');
}
