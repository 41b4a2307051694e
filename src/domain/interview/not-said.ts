import type { Signal } from '#src/domain/model/question.ts';
import { leftOut } from '#src/domain/synthesis/left-out.ts';
import { forOthers } from '#src/domain/synthesis/spoken.ts';
import { type SpokenGiven, spokenParts } from './spoken-answer.ts';

/** What somebody types to be heard by an employer: a place, hours and what is off the table are said by their chips alone. */
const TYPED: ReadonlySet<Signal> = new Set([
  'strength',
  'proof',
  'best',
  'reason',
  'serve',
  'paper',
  'learning',
]);

/** What the person typed, and may share, and the spoken answer does without: in their own words, each once, at most five. */
export function notSaid(given: SpokenGiven): readonly string[] {
  const { synthesis, language } = given;
  const { evidence } = forOthers(synthesis, language.matters);
  const said = new Set(spokenParts(given).flatMap(({ sources }) => sources));
  const isOut = (id: string) => !said.has(id) && ![...said].some((source) => source.startsWith(`${id}/`));
  const typed = evidence.filter(
    ({ id, signal, option }) => TYPED.has(signal) && option === null && isOut(id),
  );
  return leftOut(
    typed.map(({ id }) => id),
    evidence,
  );
}
