import type { Words } from '#src/i18n/words.ts';
import type { Profile } from './profile.ts';

export type FriendWords = Pick<Words, 'results'>;

/** A short message to a friend: the aspiration, the next goal, and a question. Null where there is no aspiration to tell. */
export function friendText(
  { aspiration, goal }: Pick<Profile, 'aspiration' | 'goal'>,
  { results: { take } }: FriendWords,
): string | null {
  if (aspiration === null) return null;
  const lines = [
    take.friend.begin,
    aspiration,
    ...(goal === null ? [] : [take.friend.goal(goal)]),
    take.friend.end,
  ];
  return lines.join('\n\n');
}
