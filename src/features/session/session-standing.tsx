import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { stateOfContract } from '#src/domain/coaching/contract.ts';
import { minutesToLock, SESSION_MINUTES } from '#src/domain/vault/minutes-to-lock.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary, useVault } from '#src/state/stores.ts';

/** What to know before the talk goes on: a contract that nobody has agreed to as it stands, and a workspace without a lock. */
export function SessionStanding({ clientId }: { clientId: string }) {
  const { session } = useWords();
  const words = session.standing;
  const contract = useLibrary(({ library }) => library.clients[clientId]?.contract ?? null);
  const hasNoLock = useVault(({ status, lockAfter }) => status === 'off' && lockAfter > 0);
  const lockAfter = useVault((vault) => (vault.status === 'open' ? vault.lockAfter : null));
  const isPutOff = lockAfter !== null && minutesToLock(lockAfter, true) > lockAfter;
  const state = stateOfContract(contract);
  if (state === 'agreed' && !hasNoLock && !isPutOff) return null;
  return (
    <div className="small muted session-standing">
      {state === 'agreed' ? null : (
        <p>
          {words[state]} <Link href={addresses.client(clientId)}>{words.toContract}</Link>
        </p>
      )}
      {isPutOff ? <p>{words.lockPutOff(SESSION_MINUTES, lockAfter)}</p> : null}
      {hasNoLock ? (
        <p>
          {words.noLock} <Link href={addresses.clients()}>{words.toLock}</Link>
        </p>
      ) : null}
    </div>
  );
}
