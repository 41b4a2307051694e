import { useWords } from '#src/i18n/words.ts';
import './styles/statement-pair.css';

/** Words that only one side has: marked for the eye by a line through or under them, and in words for those who hear it. */
export function Marked({ kind, children }: { kind: 'gone' | 'new'; children: string }) {
  const { history } = useWords();

  const { goneStart, newStart, end } = history.compare;
  const Mark = kind === 'gone' ? 'del' : 'ins';
  return (
    <Mark className="marked">
      <span className="visually-hidden">{kind === 'gone' ? goneStart : newStart}</span>
      {children}
      <span className="visually-hidden">{end}</span>
    </Mark>
  );
}
