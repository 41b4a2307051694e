import { useWords } from '#src/i18n/words.ts';

/** Says that an answer was taken from the person's CV, with the very line. */
export function FromCv({ line }: { line: string }) {
  const { cv } = useWords();
  return (
    <span className="source-cv">
      {cv.from} <q dir="auto">{line}</q>
    </span>
  );
}
