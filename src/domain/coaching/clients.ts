import type { IsoDate } from '#src/domain/dates.ts';
import type { Client, Contract } from '#src/domain/model/client.ts';
import { LIMITS } from '#src/domain/model/limits.ts';

/** A client who was just added, under a label of the coach's choice. */
export function newClient(given: { id: string; label: string; now: string }): Client {
  return {
    id: given.id,
    label: cleanLabel(given.label),
    tags: [],
    createdAt: given.now,
    updatedAt: given.now,
    archivedAt: null,
    keepUntil: null,
    contract: null,
    nextReview: null,
    assignments: [],
    revision: 0,
  };
}

/** A label without spaces around it; whatever is beyond the limit is the form's affair to refuse. */
export function cleanLabel(label: string): string {
  return label.trim().replace(/\s+/gu, ' ').slice(0, LIMITS.own);
}

/** Gives another label; an empty one changes nothing. */
export function renameClient(client: Client, label: string): Client {
  const clean = cleanLabel(label);
  return clean === '' || clean === client.label ? client : { ...client, label: clean };
}

/** Gives these tags, each once, in their order. */
export function tagClient(client: Client, tags: readonly string[]): Client {
  const clean = [...new Set(tags.map((tag) => tag.trim().slice(0, LIMITS.tag).trim()))]
    .filter((tag) => tag !== '')
    .slice(0, LIMITS.tags);
  const isSame = clean.length === client.tags.length && clean.every((tag, at) => tag === client.tags[at]);
  return isSame ? client : { ...client, tags: clean };
}

/** Puts a client away, or takes them back with null. Nothing else of them changes. */
export function archiveClient(client: Client, at: string | null): Client {
  if ((client.archivedAt === null) === (at === null)) return client;
  return { ...client, archivedAt: at };
}

/** Sets the day after which nothing of this client should be here any more. */
export function keepClientUntil(client: Client, day: IsoDate | null): Client {
  return client.keepUntil === day ? client : { ...client, keepUntil: day };
}

/** Sets the day of the next look back. */
export function reviewClientOn(client: Client, day: IsoDate | null): Client {
  return client.nextReview === day ? client : { ...client, nextReview: day };
}

/** Keeps what was agreed; the day until which it may be kept becomes the client's own. */
export function agreeWith(client: Client, contract: Contract | null): Client {
  if (!contract) return client.contract ? { ...client, contract: null } : client;
  return { ...client, contract, keepUntil: contract.keepUntil ?? client.keepUntil };
}

/** Whether the words of this client were to be gone by today. */
export function isPastKeepUntil({ keepUntil }: Pick<Client, 'keepUntil'>, today: IsoDate): boolean {
  return keepUntil !== null && keepUntil < today;
}
