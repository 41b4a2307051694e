import { useEffect, useRef, useState } from 'react';
import type { Question } from '#src/domain/model/question.ts';
import { useWords } from '#src/i18n/words.ts';

/** Says politely, to those who do not see it, which questions an answer has brought onto the page. */
export function Arrivals({ questions }: { questions: readonly Question[] }) {
  const { wizard } = useWords();

  const known = useRef<ReadonlySet<string> | null>(null);
  const [said, setSaid] = useState('');
  const ids = questions.map(({ id }) => id).join(' ');
  useEffect(() => {
    const before = known.current;
    known.current = new Set(ids.split(' '));
    if (before === null) return;
    const stems = questions.filter(({ id }) => !before.has(id)).map(({ stem }) => stem);
    setSaid(stems.length === 0 ? '' : wizard.step.appeared(stems));
  }, [ids, questions, wizard]);
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
