import { useRef, useState } from 'react';
import { addLater } from '#src/domain/coaching/sessions.ts';
import { shorten } from '#src/domain/text/shorten.ts';
import { useWords } from '#src/i18n/words.ts';
import { forgetDraft } from '#src/ui/use-draft.ts';
import type { PartProps } from './parts.ts';
import { unkeptIn } from './unkept.ts';
import { UnkeptText } from './unkept-words.tsx';

/** Letters of the words in the names of their buttons. */
const SHORT = 40;

/** Words that stood unkept in this window when another one finished the session: nobody was asked about them there. */
export function UnkeptLater({ session, onEdit, now, newId }: PartProps) {
  const { session: words } = useWords();
  const [unkept, setUnkept] = useState(() => unkeptIn(session, { now, newId }));
  const heading = useRef<HTMLHeadingElement>(null);
  if (unkept.length === 0) return null;
  const settle = (name: string) => {
    forgetDraft(name);
    setUnkept(unkept.filter((each) => each.name !== name));
    // The button that was pressed goes with its words.
    heading.current?.focus();
  };
  return (
    <div className="stack">
      <h3 ref={heading} tabIndex={-1}>
        {words.unkept.late}
      </h3>
      <ul className="session-list">
        {unkept.map(({ name, field, text }) => (
          <li key={name} className="session-topic">
            <UnkeptText field={field} text={text} />
            <div className="row">
              <button
                type="button"
                className="btn quiet"
                aria-label={words.unkept.addOf(shorten(text, SHORT))}
                onClick={() => {
                  onEdit((before) => addLater(before, { at: now(), text }));
                  settle(name);
                }}
              >
                {words.later.add}
              </button>
              <button
                type="button"
                className="btn quiet"
                aria-label={words.unkept.leaveOf(shorten(text, SHORT))}
                onClick={() => settle(name)}
              >
                {words.unkept.leave}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
