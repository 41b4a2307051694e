import { localDate } from '#src/i18n/format.ts';
import { useWords } from '#src/i18n/words.ts';
import { useWhose } from './whose.ts';

type Named = { title: string; createdAt: string };

/**
 * How a client's reflections are called in lists: by title, else by the day they were begun. A title is the client's words, and
 * may be their name: while the label is hidden, so is it.
 */
export function useReflectionName(): (reflection: Named) => string {
  const { clients, dateInWords } = useWords();
  const { isHidden } = useWhose();
  return ({ title, createdAt }) => {
    if (title !== '' && !isHidden) return title;
    const day = localDate(createdAt);
    return day === null ? clients.client.undated : clients.client.reflectionOf(dateInWords(day));
  };
}
