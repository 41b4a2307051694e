import { useEffect, useState } from 'react';
import { addresses } from '#src/domain/addresses.ts';
import { CvPage } from '#src/features/cv/cv-page.tsx';
import { newOwnId } from '#src/features/wizard/own-id.ts';
import { addressBefore } from '#src/features/wizard/return-address.ts';
import { fetchFields, OneQuestion } from '#src/features/wizard/wizard-page.tsx';
import { useStores } from '#src/state/stores.ts';

const reader = () => import('#src/files/cv/read-cv.ts');

/** The page that takes a CV in, with what reads it: that starts with the page, so that it is there when a CV is chosen. */
export function CvScreen({ reflectionId }: { reflectionId: string }) {
  const { today } = useStores().outside;
  const [before] = useState(() => addressBefore(reflectionId));
  // Some of what is read is changed in the question itself, whose field must not come after it.
  useEffect(() => void fetchFields().catch(() => {}), []);
  useEffect(() => {
    const started = reader().then(
      ({ startCvReader }) => startCvReader(),
      () => () => {},
    );
    return () => void started.then((end) => end());
  }, []);
  return (
    <CvPage
      reflectionId={reflectionId}
      backTo={before ?? addresses.step(reflectionId, 'now')}
      desk={{
        readFile: async (file) => (await reader()).readCvFile(file, today()),
        readText: async (pasted) => (await reader()).readCvPasted(pasted, today()),
      }}
      newId={newOwnId}
      fieldOf={(id, question) => <OneQuestion reflectionId={id} question={question} />}
    />
  );
}
