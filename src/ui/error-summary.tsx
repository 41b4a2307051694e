import { type Ref, useId } from 'react';
import { useWords } from '#src/i18n/words.ts';
import './styles/forms.css';

export type SummaryItem = { key: string; href: string; text: string; onGo: () => void };

/** What Continue asks to look at again. The one who shows it gives it the focus. */
export function ErrorSummary({ items, ref }: { items: readonly SummaryItem[]; ref?: Ref<HTMLElement> }) {
  const { wizard } = useWords();

  const title = useId();
  return (
    <section ref={ref} className="error-summary" tabIndex={-1} aria-labelledby={title}>
      <h2 id={title}>{wizard.problems.title(items.length)}</h2>
      <ul>
        {items.map(({ key, href, text, onGo }) => (
          <li key={key}>
            <a
              href={href}
              onClick={(event) => {
                event.preventDefault();
                onGo();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
      <p className="field-note">{wizard.problems.note}</p>
    </section>
  );
}

/** The message at the field itself. Its id goes into the field's `aria-describedby`. */
export function FieldError({ id, children }: { id: string; children: string }) {
  return (
    <p id={id} className="field-error">
      {children}
    </p>
  );
}
