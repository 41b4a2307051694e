import { tellApart } from '#src/domain/text/tell-apart.ts';
import { localDate } from '#src/i18n/format.ts';
import { useWords } from '#src/i18n/words.ts';
import { useWhose } from './whose.ts';

type Named = { title: string; createdAt: string };

/**
 * How a client's reflections are called in lists: by title, else by the day they were begun; day and time tell apart what would
 * be called the same. A title is the client's words, and may be their name: while the label is hidden, so is it.
 */
export function useReflectionName(reflections: readonly Named[]): (reflection: Named) => string {
  const { clients, dateInWords, timeInWords } = useWords();
  const { isHidden } = useWhose();
  const { undated, reflectionOf, reflectionTitled } = clients.client;
  const dated = (hasTime: boolean) => (reflection: Named) => {
    const { createdAt } = reflection;
    const title = isHidden ? '' : reflection.title;
    const day = localDate(createdAt);
    if (day === null) return title || undated;
    const date = hasTime ? `${dateInWords(day)}, ${timeInWords(createdAt)}` : dateInWords(day);
    return title ? reflectionTitled(title, date) : reflectionOf(date);
  };
  const short = (each: Named) => (isHidden ? '' : each.title) || dated(false)(each);
  return tellApart(reflections, [short, dated(false), dated(true)]);
}
