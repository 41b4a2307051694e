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

/** What a field of large boxes gets besides: they show a key before it is rendered, so what is rendered may be behind. */
export type TypedFieldProps<K extends AnswerKind & Input['kind']> = FieldProps<K> & {
  /** The value with every key in it, to add the next one to. */
  valueNow: () => AnswerOf<K>;
  /** Changes it as `onChange` does, and lets it be rendered when there is time. */
  onType: (value: AnswerOf<K>) => void;
};
