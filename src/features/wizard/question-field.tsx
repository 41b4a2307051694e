import { Suspense } from 'react';
import { useController } from 'react-hook-form';
import type { AnswerOf, AnswerValue } from '#src/domain/model/answer.ts';
import type { Question } from '#src/domain/model/question.ts';
import type { Problem } from '#src/domain/wizard/readiness.ts';
import { markables } from '#src/i18n/labels-in-words.ts';
import { useWords } from '#src/i18n/words.ts';
import { useReflection } from '#src/state/stores.ts';
import { atHand } from '#src/ui/at-hand.tsx';
import { AnswerReading } from './answer-reading.tsx';
import { ChoiceField } from './choice-field.tsx';
import { FiguresField } from './figures-field.tsx';
import { MarksField } from './marks-field.tsx';
import { isOwnPick } from './own-id.ts';
import { PeopleField } from './people-field.tsx';
import { PicksField } from './picks-field.tsx';
import { useReflectionId } from './reflection-context.ts';
import { RowsField } from './rows-field.tsx';
import { ScalesField } from './scales-field.tsx';
import { StarterField } from './starter-field.tsx';
import { StemsField } from './stems-field.tsx';
import type { StepControl } from './use-step-form.ts';
import { VerbField } from './verb-field.tsx';

const SuggestingPicks = atHand(async () => (await import('./suggesting-picks.tsx')).SuggestingPicks);
const NONE: readonly string[] = [];

export type QuestionFieldProps = {
  question: Question;
  control: StepControl;
  problems: readonly Problem[];
  describedBy: string | undefined;
};

/** The field of a question, by the kind of its input. The value on the screen belongs to the form. */
export function QuestionField({ question, control, problems, describedBy }: QuestionFieldProps) {
  const { field } = useController({ control: control.form, name: question.id });
  const value = field.value as AnswerValue;
  const { input, id: questionId } = question;
  const valueNow =
    <K extends AnswerValue['kind']>(given: AnswerOf<K>) =>
    () => {
      const now = control.valueNow(questionId);
      return now?.kind === given.kind ? (now as AnswerOf<K>) : given;
    };
  const shared = { questionId, problems, describedBy, onChange: field.onChange };

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
        {value.picks.map(({ id, text }) =>
          text === '' || !isOwnPick(id) ? null : (
            <AnswerReading key={id} questionId={questionId} partId={id} typed={text} />
          ),
        )}
      </>
    );
  }
  if (input.kind === 'starter' && value.kind === 'starter') {
    return <StarterField {...shared} input={input} value={value} valueNow={valueNow(value)} />;
  }
  if (input.kind === 'marks' && value.kind === 'marks') {
    return <MarksOfAnswer {...shared} input={input} value={value} />;
  }
  if (input.kind === 'people' && value.kind === 'people') {
    return <PeopleField {...shared} input={input} value={value} />;
  }
  if (input.kind === 'scales' && value.kind === 'scales') {
    return <ScalesField {...shared} input={input} value={value} />;
  }
  if (input.kind === 'stems' && value.kind === 'stems') {
    return <StemsField {...shared} input={input} value={value} valueNow={valueNow(value)} />;
  }
  if (input.kind === 'verb' && value.kind === 'verb') {
    return <VerbField {...shared} input={input} value={value} />;
  }
  if (input.kind === 'rows' && value.kind === 'rows') {
    return <RowsField {...shared} input={input} value={value} />;
  }
  if (input.kind === 'figures' && value.kind === 'figures') {
    return <FiguresField {...shared} input={input} value={value} />;
  }
  return null;
}

/** Marks for what another question holds, which may stand on the same page: read from the store, live. */
function MarksOfAnswer(props: Omit<Parameters<typeof MarksField>[0], 'things'>) {
  const words = useWords();
  const { questionById } = words;

  const answer = useReflection(useReflectionId())?.answers[props.input.of];
  return <MarksField {...props} things={markables(words, questionById(props.input.of), answer)} />;
}
