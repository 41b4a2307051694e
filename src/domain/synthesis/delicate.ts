import type { Evidence } from './types.ts';

/** Money, and what names a private matter, unless the person said that others may see it. */
export function isDelicate({ strand, topic, channel }: Evidence): boolean {
  if (strand === 'finances') return true;
  return topic !== null && topic !== 'unread' && channel === 'private';
}
