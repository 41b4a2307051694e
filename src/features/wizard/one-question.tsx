import { useMemo } from 'react';
import type { Question } from '#src/domain/model/question.ts';
import { QuestionField } from './question-field.tsx';
import { ReflectionContext } from './reflection-context.ts';
import { useStepForm } from './use-step-form.ts';
import './wizard.css';

type Props = { reflectionId: string; question: Question };

/** The field of one question and nothing around it, for a page that asks one at a time. Each key is kept as it comes. */
export function OneQuestion({ reflectionId, question }: Props) {
  const questions = useMemo(() => [question], [question]);
  const { control } = useStepForm({ reflectionId, questions, toCheck: () => [], onReady: () => {} });
  return (
    <ReflectionContext value={reflectionId}>
      <fieldset className="one-question">
        <legend className="visually-hidden">{question.stem}</legend>
        <QuestionField question={question} control={control} problems={NO_PROBLEMS} describedBy={undefined} />
      </fieldset>
    </ReflectionContext>
  );
}

const NO_PROBLEMS = [] as const;
