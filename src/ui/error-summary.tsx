import { type Ref, useId } from 'react';
import { useWords } from '#src/i18n/words.ts';
import './styles/forms.css';

export type SummaryItem = {
  key: string;
  href: string;
  text: string;
  /** Nothing was answered yet, so that nothing is wrong: it is said calmly, and not in red. */
  isOpen: boolean;
  onGo: () => void;
};

/** What Continue asks to look at again. The one who shows it gives it the focus. */
export function ErrorSummary({ items, ref }: { items: readonly SummaryItem[]; ref?: Ref<HTMLElement> }) {
  const { wizard } = useWords();

  const title = useId();
  const open = items.filter(({ isOpen }) => isOpen).length;
  return (
    <section
      ref={ref}
      className="error-summary"
      tabIndex={-1}
      aria-labelledby={title}
      data-open={open === items.length || undefined}
    >
      <h2 id={title}>{wizard.problems.title(open, items.length - open)}</h2>
      <ul>
        {items.map(({ key, href, text, isOpen, onGo }) => (
          <li key={key} data-open={isOpen || undefined}>
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
