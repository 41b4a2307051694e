import { Suspense, useId, useState } from 'react';
import { useWords } from '#src/i18n/words.ts';
import { atHand } from '#src/ui/at-hand.tsx';
import type { NeedHelpProps } from './need-help-props.ts';

const HelpInside = atHand(async () => (await import('./help-inside.tsx')).HelpInside);

/** One quiet line under a question; behind it examples, other words for it, and the ways to leave it for now. */
export function NeedHelp({ question, isRefused, ...ways }: NeedHelpProps) {
  const { wizard } = useWords();
  const { tools } = wizard;

  const { stem } = question;
  const [isOpen, setOpen] = useState(false);
  const ids = useId();
  const isShown = isOpen || isRefused;

  return (
    <div className="need-help">
      <button
        type="button"
        className="link muted need-help-open"
        aria-label={tools.of(tools.help, stem)}
        aria-expanded={isShown}
        aria-controls={`${ids}-help`}
        onClick={() => setOpen(!isShown)}
      >
        {tools.help}
      </button>
      <div id={`${ids}-help`} hidden={!isShown}>
        {isShown ? (
          <Suspense fallback={null}>
            <HelpInside question={question} {...ways} />
          </Suspense>
        ) : null}
      </div>
    </div>
  );
}
