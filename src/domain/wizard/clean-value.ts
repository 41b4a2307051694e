import type { AnswerValue } from '#src/domain/model/answer.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';

/** A text as it is kept: line ends as one newline, no control characters, no broken half of a character. */
export function cleanText(text: string): string {
  return wellFormed(
    text
      .replace(/\r\n?/g, '\n')
      .replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : '')),
  );
}

/** A value as it is kept. Only what could break a file or a page is taken out; spaces and spelling stay. */
export function cleanValue(value: AnswerValue): AnswerValue {
  switch (value.kind) {
    case 'picks':
      return { ...value, picks: value.picks.map((pick) => ({ ...pick, text: cleanText(pick.text) })) };
    case 'starter':
      return {
        ...value,
        parts: Object.fromEntries(Object.entries(value.parts).map(([id, text]) => [id, cleanText(text)])),
      };
    case 'people':
      return {
        ...value,
        people: value.people.map((person) => ({ ...person, name: cleanText(person.name) })),
      };
    case 'amounts':
      return {
        ...value,
        low: cleanText(value.low),
        high: cleanText(value.high),
        currency: cleanText(value.currency),
      };
    case 'stems':
      return {
        ...value,
        parts: Object.fromEntries(Object.entries(value.parts).map(([id, text]) => [id, cleanText(text)])),
      };
    case 'verb':
      return { ...value, who: cleanText(value.who) };
    case 'rows':
      return {
        ...value,
        rows: value.rows.map((row) => ({ ...row, text: cleanText(row.text), detail: cleanText(row.detail) })),
      };
    case 'figures':
      return {
        ...value,
        figures: Object.fromEntries(Object.entries(value.figures).map(([id, text]) => [id, cleanText(text)])),
        currency: cleanText(value.currency),
      };
    case 'marks':
      return { ...value, marks: { ...value.marks } };
    case 'scales':
      return { ...value, values: { ...value.values } };
    case 'choice':
      return { ...value };
  }
}
