import type { AnswerOf, AnswerValue } from '#src/domain/model/answer.ts';
import type { Input } from '#src/domain/model/question.ts';
import { markables } from '#src/i18n/labels-in-words.ts';
import { useWords } from '#src/i18n/words.ts';
import { useReflection } from '#src/state/stores.ts';
import type { FieldProps } from './field-props.ts';
import { MarksField } from './marks-field.tsx';
import { PeopleField } from './people-field.tsx';
import { useReflectionId } from './reflection-context.ts';
import { RowsField } from './rows-field.tsx';
import { ScalesField } from './scales-field.tsx';
import { StarterField } from './starter-field.tsx';
import { StemsField } from './stems-field.tsx';
import { VerbField } from './verb-field.tsx';

/** A field of a kind that the first step does not begin with. */
export type MoreFieldsProps = Omit<FieldProps<'marks'>, 'input' | 'value' | 'onChange'> & {
  input: Input;
  value: AnswerValue;
  onChange: (value: AnswerValue) => void;
  /** What stands in the form at this moment. */
  valueNow: () => AnswerValue | undefined;
  onType: (value: AnswerValue) => void;
};

/** The field of a question whose kind is not among the first; nothing where answer and question are of two kinds. */
export function MoreFields({ input, value, valueNow, onType, ...shared }: MoreFieldsProps) {
  const typedNow =
    <K extends AnswerValue['kind']>(given: AnswerOf<K>) =>
    () => {
      const now = valueNow();
      return now?.kind === given.kind ? (now as AnswerOf<K>) : given;
    };
  if (input.kind === 'marks' && value.kind === 'marks')
    return <MarksOfAnswer {...shared} input={input} value={value} />;
  if (input.kind === 'people' && value.kind === 'people')
    return <PeopleField {...shared} input={input} value={value} />;
  if (input.kind === 'scales' && value.kind === 'scales')
    return <ScalesField {...shared} input={input} value={value} />;
  if (input.kind === 'starter' && value.kind === 'starter')
    return (
      <StarterField {...shared} input={input} value={value} valueNow={typedNow(value)} onType={onType} />
    );
  if (input.kind === 'stems' && value.kind === 'stems')
    return <StemsField {...shared} input={input} value={value} valueNow={typedNow(value)} onType={onType} />;
  if (input.kind === 'verb' && value.kind === 'verb')
    return <VerbField {...shared} input={input} value={value} />;
  if (input.kind === 'rows' && value.kind === 'rows')
    return <RowsField {...shared} input={input} value={value} />;
  return null;
}

/** Marks for what another question holds, which may stand on the same page: read from the store, live. */
function MarksOfAnswer(props: Omit<Parameters<typeof MarksField>[0], 'things'>) {
  const words = useWords();
  const { questionById } = words;

  const answer = useReflection(useReflectionId())?.answers[props.input.of];
  return <MarksField {...props} things={markables(words, questionById(props.input.of), answer)} />;
}
