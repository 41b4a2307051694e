import { CopyButton } from '#src/ui/copy-button.tsx';
import { DateField, type TypedDate } from '#src/ui/date-field.tsx';
import { ErrorSummary, FieldError } from '#src/ui/error-summary.tsx';
import { LineBox, type LineBoxProps } from '#src/ui/line-box.tsx';
import { PassphraseField } from '#src/ui/passphrase-field.tsx';
import { PassphraseStrength, type ShownStrength } from '#src/ui/passphrase-strength.tsx';
import { SaveCopyButton } from '#src/ui/save-copy-button.tsx';
import { TextBox, type TextBoxProps } from '#src/ui/text-box.tsx';
import { type GalleryPart, Kept, press } from './gallery-part.tsx';

const HEBREW = 'אני רוצה לגדל ירקות, ולמכור אותם בשוק של Leeds בימי שישי.';
const LONG = 'We moved the beans again. '.repeat(14).trim();

function Line({ value = '', ...given }: Partial<LineBoxProps>) {
  return (
    <Kept start={value}>
      {(kept, set) => <LineBox label="What is it called?" max={60} {...given} value={kept} onChange={set} />}
    </Kept>
  );
}

function Text({ value = '', ...given }: Partial<TextBoxProps>) {
  return (
    <Kept start={value}>
      {(kept, set) => (
        <TextBox label="In my garden I would" lines={2} max={400} {...given} value={kept} onChange={set} />
      )}
    </Kept>
  );
}

const field = (name: string) => ({ name, ref: () => {}, onChange: async () => {}, onBlur: async () => {} });

function Strength({ strength }: { strength: ShownStrength }) {
  return <PassphraseStrength typed="four rows of plums" strengthOf={async () => strength} from={15} />;
}

function Day({ value, problem }: { value: TypedDate; problem: string | null }) {
  return (
    <Kept start={value}>
      {(kept, set) => (
        <DateField
          legend="When are the plums ripe?"
          words={{ hint: 'For example 27 8 2027', day: 'Day', month: 'Month', year: 'Year' }}
          value={kept}
          onChange={set}
          problem={problem}
        />
      )}
    </Kept>
  );
}

function Copy({ isRefused = false }: { isRefused?: boolean }) {
  const copy = () => (isRefused ? Promise.reject(new Error('No.')) : Promise.resolve());
  return (
    <div className="row">
      <CopyButton label="Copy the seed list" text={{ words: 'beans' }} copy={copy} />
    </div>
  );
}

function SaveCopy({ reflections }: { reflections: number }) {
  return (
    <div className="row">
      <SaveCopyButton
        label="Save the seed list"
        onSave={() => ({ name: 'beans-2026-11-22.json', reflections })}
      />
    </div>
  );
}

/** Drops more on a field than it takes, as a person would who pastes a whole page. */
function pasteTooMuch(box: HTMLElement): void {
  const field = box.querySelector('input, textarea');
  const event = new Event('beforeinput', { bubbles: true, cancelable: true });
  Object.assign(event, { data: 'x'.repeat(500) });
  field?.dispatchEvent(event);
}

const problem = (key: string, text: string, isOpen = false) => ({
  key,
  href: '#/there',
  text,
  isOpen,
  onGo: () => {},
});

export const TEXT_PARTS: readonly GalleryPart[] = [
  {
    name: 'LineBox',
    states: [
      { name: 'Empty, with an example', view: <Line example="the long bed" /> },
      { name: 'Filled', view: <Line value="The bed by the wall" /> },
      { name: 'Its name is for screen readers only', view: <Line value="The bed by the wall" hideLabel /> },
      {
        name: 'Wrong',
        view: (
          <>
            <Line value="?" invalid describedBy="line-wrong" />
            <FieldError id="line-wrong">A name has at least one letter.</FieldError>
          </>
        ),
      },
      { name: 'Too much was pasted', view: <Line value="The bed" />, act: pasteTooMuch },
      { name: 'Words from right to left', view: <Line value="הערוגה שליד הקיר" /> },
    ],
  },
  {
    name: 'TextBox',
    states: [
      { name: 'Empty, with an example and a guide', view: <Text example="grow beans" words={20} /> },
      { name: 'Filled', view: <Text value="grow beans and sit under them" words={20} /> },
      { name: 'Longer than asked for', view: <Text value={LONG} words={20} /> },
      {
        name: 'Wrong',
        view: (
          <>
            <Text value="12345" invalid describedBy="text-wrong" />
            <FieldError id="text-wrong">Say it in words.</FieldError>
          </>
        ),
      },
      { name: 'Too much was pasted', view: <Text value="grow beans" />, act: pasteTooMuch },
      { name: 'Words from right to left', view: <Text value={HEBREW} /> },
    ],
  },
  {
    name: 'DateField',
    states: [
      { name: 'Empty', view: <Day value={{ day: '', month: '', year: '' }} problem={null} /> },
      { name: 'Filled', view: <Day value={{ day: '27', month: '8', year: '2027' }} problem={null} /> },
      {
        name: 'Wrong',
        view: (
          <Day
            value={{ day: '31', month: '2', year: '2027' }}
            problem="There is no 31 February. Write a day that there is."
          />
        ),
      },
    ],
  },
  {
    name: 'FieldError',
    states: [{ name: 'One', view: <FieldError id="field-error">Say it in words.</FieldError> }],
  },
  {
    name: 'ErrorSummary',
    states: [
      { name: 'One', view: <ErrorSummary items={[problem('a', 'In my garden I would')]} /> },
      {
        name: 'Nothing was answered yet',
        view: <ErrorSummary items={[problem('a', 'In my garden I would', true)]} />,
      },
      {
        name: 'Several',
        view: (
          <ErrorSummary
            items={[
              problem('a', 'In my garden I would'),
              problem(
                'b',
                'When are the plums ripe? There is no 31 February in any year that the beans remember',
              ),
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'CopyButton',
    states: [
      { name: 'Before it is pressed', view: <Copy /> },
      { name: 'Copied', view: <Copy />, act: (box) => press(box, 'button') },
      { name: 'The browser refused', view: <Copy isRefused />, act: (box) => press(box, 'button') },
    ],
  },
  {
    name: 'SaveCopyButton',
    states: [
      { name: 'Before it is pressed', view: <SaveCopy reflections={1} /> },
      { name: 'One garden saved', view: <SaveCopy reflections={1} />, act: (box) => press(box, 'button') },
      { name: 'Several saved', view: <SaveCopy reflections={12} />, act: (box) => press(box, 'button') },
    ],
  },
  {
    name: 'PassphraseField',
    states: [
      {
        name: 'One that exists',
        view: <PassphraseField label="Key of the shed" error={undefined} field={field('a')} />,
      },
      {
        name: 'With an error',
        view: <PassphraseField label="Key of the gate" error="That opens nothing here." field={field('b')} />,
      },
    ],
  },
  {
    name: 'PassphraseStrength',
    states: [
      { name: 'Easy to guess', view: <Strength strength={{ level: 'easy', reason: 'known' }} /> },
      { name: 'Fair', view: <Strength strength={{ level: 'fair', reason: null }} /> },
      { name: 'Strong', view: <Strength strength={{ level: 'strong', reason: null }} /> },
    ],
  },
];
