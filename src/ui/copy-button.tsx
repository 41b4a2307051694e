import { useState } from 'react';
import { copying } from '#src/i18n/en/rewriting.ts';

/** Puts a text on the clipboard, and says whether it is there: a browser may not allow it. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const [said, setSaid] = useState<{ of: string; words: string } | null>(null);
  const copy = async () => {
    try {
      // Absent on a page that was not opened over a safe address.
      await navigator.clipboard.writeText(text);
      setSaid({ of: text, words: copying.done });
    } catch {
      setSaid({ of: text, words: copying.refused });
    }
  };
  return (
    <>
      <button type="button" className="btn quiet" onClick={copy}>
        {label}
      </button>
      {/* What was said of one text is not true of the next. */}
      <span role="status" className="copy-said">
        {said?.of === text ? said.words : null}
      </span>
    </>
  );
}
