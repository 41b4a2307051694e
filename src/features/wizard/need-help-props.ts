import type { Answer } from '#src/domain/model/answer.ts';
import type { Question } from '#src/domain/model/question.ts';

/** What the help under a question is told, open or closed. */
export type NeedHelpProps = {
  question: Question;
  setAside: Answer['setAside'];
  /** Whether the question is asked in its other words. */
  isOther: boolean;
  /** Whether the answer was refused: then the ways out of it stand open. */
  isRefused: boolean;
  onOther: (isOther: boolean) => void;
  onAside: (how: Answer['setAside']) => void;
};
