import { useForm } from 'react-hook-form';
import { EraseQuestion } from '#src/ui/erase-question.tsx';
import { NewPassphrase, type NewPassphraseForm, type PassphraseMeans } from '#src/ui/new-passphrase.tsx';
import { type GalleryPart, Kept, press } from './gallery-part.tsx';

const MEANS: PassphraseMeans = {
  shortest: 12,
  strengthOf: async () => ({ level: 'fair', reason: null }),
  problemOfNew: async () => null,
  fiveWords: async () => 'plum bean rake gate shed',
};

function NewKey() {
  const form = useForm<NewPassphraseForm>({ defaultValues: { passphrase: '', isKnown: false } });
  return (
    <NewPassphrase
      form={form}
      means={MEANS}
      known="The key hangs in a safe place"
      knownMissing="Say where it hangs."
    />
  );
}

/** What is asked before something that cannot be taken back. */
export const DIALOG_PARTS: readonly GalleryPart[] = [
  {
    name: 'EraseQuestion',
    states: [
      {
        name: 'Behind its button',
        view: (
          <Kept start={false}>
            {(isOpen, set) => (
              <>
                <button type="button" className="btn quiet" onClick={() => set(true)}>
                  Ask before the bed is dug up
                </button>
                {isOpen ? (
                  <EraseQuestion
                    question="Dig up the bed?"
                    confirm="Dig it up"
                    failed="The spade broke."
                    onErase={() => Promise.reject(new Error('The spade broke.'))}
                    onClose={() => set(false)}
                  >
                    <p>Its beans go. The path around it stays.</p>
                  </EraseQuestion>
                ) : null}
              </>
            )}
          </Kept>
        ),
      },
    ],
  },
  {
    name: 'NewPassphrase',
    states: [
      { name: 'Empty', view: <NewKey /> },
      { name: 'Five words made', view: <NewKey />, act: (box) => press(box, '.btn.quiet') },
    ],
  },
];
