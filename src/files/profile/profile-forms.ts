import { aboutText } from './about-text.ts';
import { type FriendWords, friendText } from './friend-text.ts';
import type { Profile } from './profile.ts';

/** One text for others that is made of the profile. */
export type ProfileForm = {
  /** Of the file, without a dot. */
  extension: string;
  /** The text, or null where the answers carry none. */
  write: (profile: Profile, words: FriendWords) => Promise<string | null>;
};

/** Every text of the profile. The command line has an option for each. */
export const profileForms = {
  'json-resume': {
    extension: 'json',
    write: async (profile) =>
      (await import('#src/files/json-resume/write-json-resume.ts')).writeJsonResume(profile),
  },
  about: { extension: 'about.txt', write: async (profile) => aboutText(profile) },
  friend: { extension: 'friend.txt', write: async (profile, words) => friendText(profile, words) },
} as const satisfies Record<string, ProfileForm>;

export type ProfileFormId = keyof typeof profileForms;
