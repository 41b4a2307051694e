import { isToldToEmployers } from '#src/domain/interview/told-to-employers.ts';
import type { Evidence } from '#src/domain/synthesis/types.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { useStores } from '#src/state/stores.ts';
import { useReflectionId } from './reflection-context.ts';

/**
 * Under a free answer: who will see it, and the other choice. Nobody's list of private matters is whole, so that
 * every answer that strangers may see says so, and can be kept. Answers to a question that is private as a whole stay so, whatever they speak of.
 */
export function AnswerSharing({ evidence, partId }: { evidence: Evidence; partId: string }) {
  const words = useWords();
  const { questionById, wizard } = words;
  const { sharing } = wizard;

  const { questionId, channel, quote } = evidence;
  const reflectionId = useReflectionId();
  const { library } = useStores();
  const question = questionById(questionId);
  const said = whoSees(words, evidence);
  if (!question || question.channel === 'private' || said === null) return null;

  const isShared = channel === 'shareable';
  const choice = isShared ? sharing.keep : sharing.share;
  return (
    <p className="reading">
      <span aria-live="polite">{said}</span>{' '}
      <span aria-hidden="true" className="reading-dot">
        ·{' '}
      </span>
      <button
        type="button"
        className="link"
        aria-label={sharing.of(choice, quote.slice(0, 60))}
        onClick={() =>
          library
            .getState()
            .share(
              { reflectionId, questionId, asked: question.stem },
              partId,
              isShared ? 'private' : 'shareable',
            )
        }
      >
        {choice}
      </button>
    </p>
  );
}

/** Who will see the answer, in words; null when there is nothing to say. */
function whoSees(words: Words, { topic, channel, reading, signal, option, quote }: Evidence): string | null {
  const { reading: readingTexts, wizard } = words;
  const { sharing } = wizard;

  if (reading?.tier === 'drop') return null;
  // What is never said to an employer carries no line about it.
  if (channel === 'shareable' && topic === null && !isToldToEmployers(signal, option)) return null;
  if (channel === 'shareable') return topic === null ? sharing.sharedAtFirst : sharing.sharedAsSaid;
  if (topic === null) return sharing.keptAsSaid;
  if (topic === 'unread') return sharing.keptUnread;
  // Of several chips it has to be said which.
  if (!reading) return sharing.keptChip(quote, readingTexts.topics[topic]);
  return sharing.keptFor(readingTexts.topics[topic]);
}
