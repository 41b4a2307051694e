import type { Question } from '#src/domain/model/question.ts';
import { useWords } from '#src/i18n/words.ts';
import { Asked, type Asking } from './asked.tsx';

/** A question of the questionnaire with the button that puts it on the client's screen. */
export function AskedQuestion({ question, ...asking }: Asking & { question: Question }) {
  const { session } = useWords();
  const { id, stem, channel } = question;
  return (
    <Asked
      {...asking}
      question={stem}
      puts={{ kind: 'question', questionId: id }}
      note={channel === 'private' ? session.ask.private : undefined}
    />
  );
}
