import type { Origin } from '#src/domain/model/goal-record.ts';
import type { Paper } from '#src/domain/model/reflection.ts';

/**
 * Who words are for. `self`: the person, on this device. `paper` and `paper-with-private`: every page that others read,
 * without and with what the person ticked in. `stranger`: an employer, a contact, whoever hears an answer or gets a
 * message. `shared-screen`: what stands there while coach and client look at it together. `calendar`: often open to family and colleagues. `client-file` and `coach-file`: the copy a person saves of
 * their own reflections, and the one a coach saves of a whole workspace.
 */
export const AUDIENCES = [
  'self',
  'paper',
  'paper-with-private',
  'stranger',
  'shared-screen',
  'calendar',
  'client-file',
  'coach-file',
  'client',
  'coach',
  'return',
  'return-with-private',
] as const;
export type Audience = (typeof AUDIENCES)[number];
export type OnPaper = 'paper' | 'paper-with-private';
export type InFile = 'client-file' | 'coach-file';
/** A coach who gets answers back, without and with what the client ticked in. */
export type OnReturn = 'return' | 'return-with-private';
export type OfSession = 'client' | 'coach';

/** What words are to others: nothing private, a person's own affair, a private matter by its name, or money. */
export const MATTERS = ['open', 'personal', 'private-matter', 'money'] as const;
export type Matter = (typeof MATTERS)[number];

/** Who reads this paper, by what the person ticked. */
export function readersOf({ privateMatters }: Pick<Paper, 'privateMatters'>): OnPaper {
  return privateMatters ? 'paper-with-private' : 'paper';
}

/** Money stays money whatever was pressed; any other matter is open once the person said that others may see it. */
export function matterOf({ strand, topic, channel }: Origin): Matter {
  if (strand === 'finances') return 'money';
  if (channel === 'shareable') return 'open';
  return topic === null || topic === 'unread' ? 'personal' : 'private-matter';
}
