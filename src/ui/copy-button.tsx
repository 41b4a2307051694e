import { useState } from 'react';
import { useWords } from '#src/i18n/words.ts';

type CopyButtonProps<T extends { readonly words: string }> = {
  label: string;
  text: T;
  /** Puts the text on the clipboard; rejects where the browser does not allow it. */
  copy: (text: T) => Promise<void>;
};

/** Puts a text on the clipboard, and says whether it is there: a browser may not allow it. */
export function CopyButton<T extends { readonly words: string }>({ label, text, copy }: CopyButtonProps<T>) {
  const { copying } = useWords();

  const [said, setSaid] = useState<{ of: string; words: string } | null>(null);
  const press = async () => {
    try {
      await copy(text);
      setSaid({ of: text.words, words: copying.done });
    } catch {
      setSaid({ of: text.words, words: copying.refused });
    }
  };
  return (
    <>
      <button type="button" className="btn quiet" onClick={press}>
        {label}
      </button>
      {/* What was said of one text is not true of the next. */}
      <span role="status" className="copy-said">
        {said?.of === text.words ? said.words : null}
      </span>
    </>
  );
}
