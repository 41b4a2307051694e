import { useMemo } from 'react';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { withoutClient } from '#src/domain/coaching/without-client.ts';
import type { ListRow } from '#src/domain/model/list-row.ts';
import { localDate } from '#src/i18n/format.ts';
import { useWords } from '#src/i18n/words.ts';
import { useWhose } from '#src/ui/whose.ts';

/** What belongs to a client whose own record could not be read: no line of the list stands for it. */
export function WithoutClient({ rows }: { rows: ReadonlyMap<string, ListRow> }) {
  const { clients, dateInWords } = useWords();
  const { isHidden } = useWhose();
  const { reflections, sessions } = useMemo(() => withoutClient(rows.values()), [rows]);
  if (reflections.length + sessions.length === 0) return null;
  const dated = (moment: string, inWords: (date: string) => string) => {
    const day = localDate(moment);
    return day === null ? clients.client.undated : inWords(dateInWords(day));
  };
  return (
    <section className="notice warn" aria-labelledby="without-client">
      <h2 id="without-client">{clients.withoutClient.title}</h2>
      <p>{clients.withoutClient.lead}</p>
      <ul className="client-records">
        {reflections.map(({ id, title, createdAt }) => (
          <li key={id}>
            <Link href={addresses.result(id)}>
              {(isHidden ? '' : title) || dated(createdAt, clients.client.reflectionOf)}
            </Link>
          </li>
        ))}
        {sessions.map(({ id, startedAt }) => (
          <li key={id}>{dated(startedAt, clients.client.sessionOf)}</li>
        ))}
      </ul>
    </section>
  );
}
