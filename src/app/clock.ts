/** The present moment as an ISO string in UTC. */
export function now(): string {
  return new Date().toISOString();
}

/** Today's date where the person is, as an ISO date: near midnight it may differ from the date in UTC. */
export function today(): string {
  const date = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A record id of 12 lower-case letters and digits: short enough for an address, too many to meet twice. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
