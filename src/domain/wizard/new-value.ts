import type { Answer, AnswerValue } from '#src/domain/model/answer.ts';

/**
 * The answer with a new value, no longer set aside. What the person confirmed was about the words that stood there:
 * where those change, their own wording and their leave to share go; what they kept to themselves stays kept.
 */
export function withValue(answer: Answer, value: AnswerValue): Answer {
  const before = textsOf(answer.value);
  const after = textsOf(value);
  const isSame = (key: string) => (before[key] ?? '').trim() === (after[key] ?? '').trim();
  return {
    ...answer,
    value,
    setAside: null,
    wordings: where(answer.wordings, isSame),
    channels: where(answer.channels, (key, channel) => channel === 'private' || isSame(key)),
  };
}

/** The free words of a value, by part or pick. */
function textsOf(value: AnswerValue | null): Readonly<Record<string, string>> {
  if (value?.kind === 'starter') return value.parts;
  if (value?.kind === 'picks') return Object.fromEntries(value.picks.map(({ id, text }) => [id, text]));
  if (value?.kind === 'stems') return value.parts;
  if (value?.kind === 'verb') return { who: value.who };
  if (value?.kind === 'rows') return Object.fromEntries(value.rows.map(({ id, text }) => [id, text]));
  return {};
}

/** The same record without what is not wanted; itself where all is, so that nothing seems to have changed. */
function where<T>(
  record: Record<string, T>,
  isWanted: (key: string, value: T) => boolean,
): Record<string, T> {
  const entries = Object.entries(record);
  const wanted = entries.filter(([key, value]) => isWanted(key, value));
  return wanted.length === entries.length ? record : Object.fromEntries(wanted);
}
