import { useState } from 'react';
import { plan } from '#src/i18n/en/plan.ts';

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
  refusal: keyof typeof plan.proposals.refused | null;
  onTake: () => boolean;
}) {
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
