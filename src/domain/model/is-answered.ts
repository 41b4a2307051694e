import type { Answer, AnswerKind, AnswerOf, AnswerValue } from './answer.ts';
import type { Input } from './question.ts';

/** The value a question starts with, before anything is given. */
export function emptyValue(input: Input): AnswerValue {
  switch (input.kind) {
    case 'choice':
      return { kind: 'choice', value: null };
    case 'picks':
      return { kind: 'picks', picks: [] };
    case 'starter':
      return { kind: 'starter', parts: {} };
    case 'marks':
      return { kind: 'marks', marks: {} };
    case 'people':
      return { kind: 'people', people: [] };
    case 'scales':
      return { kind: 'scales', values: {} };
    case 'stems':
      return { kind: 'stems', stem: null, parts: {} };
    case 'verb':
      return { kind: 'verb', verb: null, who: '' };
    case 'rows':
      return { kind: 'rows', rows: [], none: false };
    case 'figures':
      return { kind: 'figures', figures: {}, currency: '', period: null };
  }
}

/** Whether a value holds anything: one word in one part is enough. */
export function hasContent(value: AnswerValue): boolean {
  switch (value.kind) {
    case 'choice':
      return value.value !== null;
    case 'picks':
      return value.picks.length > 0;
    case 'starter':
      return Object.values(value.parts).some((text) => text.trim() !== '');
    case 'marks':
      return Object.keys(value.marks).length > 0;
    case 'people':
      return value.people.length > 0;
    case 'scales':
      return Object.keys(value.values).length > 0;
    case 'stems':
      return Object.values(value.parts).some((text) => text.trim() !== '');
    case 'verb':
      return value.verb !== null || value.who.trim() !== '';
    case 'rows':
      return value.none || value.rows.some(({ text }) => text.trim() !== '');
    case 'figures':
      return Object.values(value.figures).some((text) => text.trim() !== '');
    case 'amounts':
      return value.low.trim() !== '' || value.high.trim() !== '';
  }
}

/** Whether a question counts as answered: it holds something and is not set aside. */
export function isAnswered(answer: Answer | undefined): boolean {
  return answer?.value != null && answer.setAside === null && hasContent(answer.value);
}

/** The value of an answer that counts, when it is of this kind; otherwise null. */
export function givenValue<K extends AnswerKind>(answer: Answer | undefined, kind: K): AnswerOf<K> | null {
  const value = answer?.setAside === null ? answer.value : null;
  return value?.kind === kind ? (value as AnswerOf<K>) : null;
}

/**
 * What stands on the screen before anything is touched, where that is an answer in itself: dials start equal, and
 * "equal" is what leaving them says. Null for every other input.
 */
export function standingValue(input: Input): AnswerValue | null {
  if (input.kind !== 'scales' || !input.dials) return null;
  return { kind: 'scales', values: Object.fromEntries(input.scales.map(({ id, start }) => [id, start])) };
}
