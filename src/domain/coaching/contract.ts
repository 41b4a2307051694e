import type { IsoDate } from '#src/domain/dates.ts';
import type { Client, Contract } from '#src/domain/model/client.ts';
import { agreeWith } from './clients.ts';

/** What is agreed on, without who agreed. */
export type Terms = Pick<Contract, 'purpose' | 'whoSees' | 'limits' | 'keepUntil'>;

const NOTHING: Terms = { purpose: '', whoSees: '', limits: '', keepUntil: null };

/** The terms as they stand; empty where nothing has been written. */
export function termsOf(contract: Contract | null): Terms {
  if (!contract) return NOTHING;
  const { purpose, whoSees, limits, keepUntil } = contract;
  return { purpose, whoSees, limits, keepUntil };
}

/** Keeps other terms. Who agreed to the ones before stays, with the day on which they changed. */
export function writeTerms(client: Client, terms: Terms, today: IsoDate): Client {
  const before = client.contract;
  const clean = {
    purpose: terms.purpose.trim(),
    whoSees: terms.whoSees.trim(),
    limits: terms.limits.trim(),
    keepUntil: terms.keepUntil,
  };
  if (isSameTerms(termsOf(before), clean)) return client;
  return agreeWith(client, {
    ...clean,
    agreedBy: before?.agreedBy ?? '',
    agreedOn: before?.agreedOn ?? null,
    changedOn: before?.agreedOn ? today : null,
  });
}

/** Keeps under which name or initials, and when, the client agreed to the terms as they stand; without terms nothing. */
export function agreeToTerms(client: Client, agreedBy: string, agreedOn: IsoDate): Client {
  const name = agreedBy.trim();
  if (!client.contract || name === '') return client;
  return agreeWith(client, { ...client.contract, agreedBy: name, agreedOn, changedOn: null });
}

export type ContractState = 'none' | 'open' | 'agreed' | 'changed';

/** How it stands with the contract: not written, not agreed yet, agreed, or changed since. */
export function stateOfContract(contract: Contract | null): ContractState {
  if (!contract) return 'none';
  if (contract.agreedOn === null) return 'open';
  return contract.changedOn === null ? 'agreed' : 'changed';
}

function isSameTerms(a: Terms, b: Terms): boolean {
  return (
    a.purpose === b.purpose && a.whoSees === b.whoSees && a.limits === b.limits && a.keepUntil === b.keepUntil
  );
}
