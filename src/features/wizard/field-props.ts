import type { AnswerKind, AnswerOf } from '#src/domain/model/answer.ts';
import type { Input, InputOf } from '#src/domain/model/question.ts';
import type { Problem } from '#src/domain/wizard/readiness.ts';

/** What every field gets: its input, the value on the screen, and how to change it. */
export type FieldProps<K extends AnswerKind & Input['kind']> = {
  questionId: string;
  input: InputOf<K>;
  value: AnswerOf<K>;
  onChange: (value: AnswerOf<K>) => void;
  problems: readonly Problem[];
  /** Ids of the hint and of the error message. */
  describedBy: string | undefined;
};
