import { useWords } from '#src/i18n/words.ts';

/** Said while records are on their way; mostly too short to be seen. */
export function Reading() {
  const { common } = useWords();
  return <p className="muted">{common.loading}</p>;
}
