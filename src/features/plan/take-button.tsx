import { useState } from 'react';
import { useWords, type Words } from '#src/i18n/words.ts';

/** Takes a goal on. Where there is no room it says so kindly, with what to do, and changes nothing. */
export function TakeButton({
  label,
  name,
  refusal,
  onTake,
}: {
  label: string;
  /** The whole name, beginning with the label. */
  name: string;
  refusal: keyof Words['plan']['proposals']['refused'] | null;
  onTake: () => boolean;
}) {
  const { plan } = useWords();

  const [isRefused, setRefused] = useState(false);
  return (
    <>
      <button type="button" className="btn quiet" aria-label={name} onClick={() => setRefused(!onTake())}>
        {label}
      </button>
      <p role="alert" className="notice" hidden={!(isRefused && refusal)}>
        {isRefused && refusal ? plan.proposals.refused[refusal] : null}
      </p>
    </>
  );
}
