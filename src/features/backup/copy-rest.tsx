import type { Comparison } from '#src/domain/sharing/merge-copy.ts';
import { localDate } from '#src/i18n/format.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary } from '#src/state/stores.ts';
import { useWhose } from '#src/ui/whose.ts';

/** What a copy brings, counted, and what of clients and sessions stays as it is here. */
export function CopyRest({ compared, hasWork }: { compared: Comparison; hasWork: boolean }) {
  const { dateInWords, opening } = useWords();
  const { isHidden } = useWhose();
  const here = useLibrary((state) => state.library.clients);
  const { fresh, same, clients, sessions } = compared;
  const news = { clients: clients.fresh.length, sessions: sessions.fresh.length };
  return (
    <>
      {fresh.length > 0 && <p>{opening.inside.fresh(fresh.length)}</p>}
      {hasWork && same.length > 0 && <p>{opening.inside.same(same.length)}</p>}
      {news.clients + news.sessions > 0 && <p>{opening.inside.workspace(news)}</p>}
      {clients.stays.length > 0 && (
        <p>
          {opening.inside.clientsStay(
            clients.stays.map(({ id, label }) => (isHidden ? '…' : (here[id]?.label ?? label))),
          )}
        </p>
      )}
      {sessions.beside.length > 0 && (
        <p>
          {opening.inside.sessionsBeside(sessions.beside.length)}{' '}
          {opening.inside.sessionsOf(
            sessions.beside.flatMap(({ startedAt }) => {
              const day = localDate(startedAt);
              return day === null ? [] : [dateInWords(day)];
            }),
          )}
        </p>
      )}
    </>
  );
}
