import { questionById } from '#src/content/en/index.ts';
import type { Evidence } from '#src/domain/synthesis/types.ts';
import { reading as readingTexts } from '#src/i18n/en/reading.ts';
import { wizard } from '#src/i18n/en/wizard.ts';
import { useStores } from '#src/state/stores.ts';
import { useReflectionId } from './reflection-context.ts';

const { sharing } = wizard;

/**
 * Under a free answer: who will see it, and the other choice. Nobody's list of private matters is whole, so that
 * every answer that strangers may see says so, and can be kept. Answers to a question that is private as a whole stay so, whatever they speak of.
 */
export function AnswerSharing({ evidence, partId }: { evidence: Evidence; partId: string }) {
  const { questionId, channel, quote } = evidence;
  const reflectionId = useReflectionId();
  const { library } = useStores();
  const question = questionById(questionId);
  const said = whoSees(evidence);
  if (!question || question.channel === 'private' || said === null) return null;

  const isShared = channel === 'shareable';
  const choice = isShared ? sharing.keep : sharing.share;
  return (
    <p className="reading">
      <span aria-live="polite">{said}</span>
      <span aria-hidden="true"> · </span>
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
function whoSees({ topic, channel, reading }: Evidence): string | null {
  if (reading?.tier === 'drop') return null;
  if (channel === 'shareable') return topic === null ? sharing.sharedAtFirst : sharing.sharedAsSaid;
  if (topic === null) return sharing.keptAsSaid;
  return topic === 'unread' ? sharing.keptUnread : sharing.keptFor(readingTexts.topics[topic]);
}
