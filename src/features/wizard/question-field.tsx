import { type ReactNode, Suspense } from 'react';
import type { Question } from '#src/domain/model/question.ts';
import type { Problem } from '#src/domain/wizard/readiness.ts';
import { atHand } from '#src/ui/at-hand.tsx';
import { AnswerReading } from './answer-reading.tsx';
import { ChoiceField } from './choice-field.tsx';
import { CurrencyField, FiguresField } from './figures-field.tsx';
import { isOwnPick } from './own-id.ts';
import { PicksField } from './picks-field.tsx';
import { useFieldValue } from './use-field-value.ts';
import type { StepControl } from './use-step-form.ts';

const SuggestingPicks = atHand(async () => (await import('./suggesting-picks.tsx')).SuggestingPicks);
/** The kinds that the first step asks for on its longest path alone: they come right after it. */
const MoreFields = atHand(async () => (await import('./more-fields.tsx')).MoreFields);
/** Waits for the fields of every kind, so that none comes onto the page after the others; `fetch` has them at hand before. */
export const WithAllFields = atHand(async () => {
  await Promise.all([MoreFields.fetch(), CurrencyField.fetch()]);
  return Whole;
});
const NONE: readonly string[] = [];

export type QuestionFieldProps = {
  question: Question;
  control: StepControl;
  problems: readonly Problem[];
  describedBy: string | undefined;
};

/** The field of a question, by the kind of its input. The value on the screen belongs to the form. */
export function QuestionField({ question, control, problems, describedBy }: QuestionFieldProps) {
  const { input, id: questionId } = question;
  const { value, onChange, onType } = useFieldValue(control, questionId);
  const shared = { questionId, problems, describedBy, onChange };
  if (!value) return null;

  if (input.kind === 'choice' && value.kind === 'choice') {
    return <ChoiceField {...shared} input={input} value={value} />;
  }
  if (input.kind === 'picks' && value.kind === 'picks') {
    return (
      <>
        {input.suggest ? (
          <Suspense fallback={<PicksField {...shared} input={input} value={value} suggested={NONE} />}>
            <SuggestingPicks {...shared} input={input} value={value} />
          </Suspense>
        ) : (
          <PicksField {...shared} input={input} value={value} suggested={NONE} />
        )}
        {/* Own words, and a listed chip that tells of a private matter. */}
        {value.picks.map(({ id, text }) =>
          (isOwnPick(id) ? text : input.options.some((each) => each.id === id && each.topic)) ? (
            <AnswerReading key={id} questionId={questionId} partId={id} typed={text || id} />
          ) : null,
        )}
      </>
    );
  }
  if (input.kind === 'figures' && value.kind === 'figures') {
    return <FiguresField {...shared} input={input} value={value} />;
  }
  return (
    <Suspense fallback={null}>
      <MoreFields
        {...shared}
        input={input}
        value={value}
        valueNow={() => control.valueNow(questionId)}
        onType={onType}
      />
    </Suspense>
  );
}

function Whole({ children }: { children: ReactNode }) {
  return children;
}
