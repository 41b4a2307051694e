import { tellApart } from '#src/domain/text/tell-apart.ts';
import { localDate } from '#src/i18n/format.ts';
import { useWords } from '#src/i18n/words.ts';

type Named = { startedAt: string };

/** How sessions are called in lists: by their day, and by the time too where two were on one day. */
export function useSessionName(sessions: readonly Named[]): (session: Named) => string {
  const { clients, dateInWords, timeInWords } = useWords();
  const { sessionOf, undatedSession } = clients.client;
  const named = (hasTime: boolean) => (session: Named) => {
    const day = localDate(session.startedAt);
    if (day === null) return undatedSession;
    return sessionOf(hasTime ? `${dateInWords(day)}, ${timeInWords(session.startedAt)}` : dateInWords(day));
  };
  return tellApart(sessions, [named(false), named(true)]);
}
