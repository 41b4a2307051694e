import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary } from '#src/state/stores.ts';

/** From a client's reflection back to the session that goes on with them, or to the client. */
export function BackLink({ clientId }: { clientId: string }) {
  const { nav } = useWords().common;
  const running = useLibrary(({ library: { sessions } }) =>
    Object.values(sessions).findLast((session) => session.clientId === clientId && session.endedAt === null),
  )?.id;
  return (
    <Link
      className="page-coach page-back"
      href={running ? addresses.session(clientId, running) : addresses.client(clientId)}
    >
      {running ? nav.toSession : nav.toClient}
    </Link>
  );
}
