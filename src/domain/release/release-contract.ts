import type { Client, Contract } from '#src/domain/model/client.ts';
import type { OnPaper } from '#src/domain/sharing/audience.ts';
import { openGate, type Released } from '#src/domain/sharing/released.ts';
import { CLIENT_TRAVEL } from '#src/domain/sharing/travel-rules.ts';

/**
 * What coach and client agreed, for the client: on a paper of its own or on the one of their reflection. Whole or not at all, since half an agreement is another one.
 * Nothing else that a coach keeps of a client comes with it.
 */
export function releaseContract<A extends OnPaper | 'client'>(
  audience: A,
  { contract }: Pick<Client, 'contract'>,
): Released<A, Contract | null> {
  return openGate(audience, CLIENT_TRAVEL.contract[audience] ? contract : null);
}
