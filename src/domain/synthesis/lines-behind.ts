import type { AnswerValue } from '#src/domain/model/answer.ts';
import type { CvTold } from '#src/domain/model/from-cv.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';

/** The line of the CV behind each answer that still says what was taken over, by the id of its evidence. */
export function linesBehind({
  answers,
  cv,
}: Pick<Reflection, 'answers' | 'cv'>): ReadonlyMap<string, string> {
  return new Map(
    (cv?.taken ?? []).flatMap(({ source, words, line }) => {
      const [questionId = '', place = ''] = source.split('/');
      const answer = Object.hasOwn(answers, questionId) ? answers[questionId] : undefined;
      return placesOf(answer?.value ?? null).get(place) === words ? [[source, line] as const] : [];
    }),
  );
}

/** What the CV tells beside each answer that still says what was taken over, by the id of its evidence. */
export function toldBehind(reflection: Pick<Reflection, 'answers' | 'cv'>): ReadonlyMap<string, CvTold> {
  const lines = linesBehind(reflection);
  return new Map(
    (reflection.cv?.taken ?? []).flatMap(({ source, told }) =>
      told && lines.has(source) ? [[source, told] as const] : [],
    ),
  );
}

/** What an answer says, by the part, pick, row or figure that says it: the ids of its evidence (synthesis/evidence.ts). */
export function placesOf(value: AnswerValue | null): ReadonlyMap<string, string> {
  if (value?.kind === 'picks') return new Map(value.picks.map(({ id, text }) => [id, text.trim() || id]));
  if (value?.kind === 'rows') return new Map(value.rows.map(({ id, text }) => [id, text.trim()]));
  if (value?.kind === 'figures') return trimmed(value.figures);
  if (value?.kind === 'stems' || value?.kind === 'starter') return trimmed(value.parts);
  return new Map();
}

function trimmed(texts: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(texts).map(([id, text]) => [id, text.trim()]));
}
