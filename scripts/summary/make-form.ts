import { english } from '#scripts/english.ts';
import type { OnPaper } from '#src/domain/sharing/audience.ts';
import type { Released } from '#src/domain/sharing/released.ts';
import { formats, type Rendered } from '#src/files/formats.ts';
import type { SummaryDocument } from '#src/files/paper/blocks.ts';
import type { LoadFace } from '#src/files/pdf/faces.ts';
import type { Profile } from '#src/files/profile/profile.ts';
import { type ProfileForm, profileForms } from '#src/files/profile/profile-forms.ts';
import { type FormId, isOfPaper } from './forms.ts';

/** What one reflection gives to forms: its paper, and what strangers may hear, which is worked out for those who ask. */
export type FormGiven = {
  paper: Released<OnPaper, SummaryDocument>;
  profile: () => Released<'stranger', Profile>;
};

/** Makes the file of a form; null where the answers carry no such text. */
export async function makeForm(
  form: FormId,
  { paper, profile }: FormGiven,
  loadFace: LoadFace,
): Promise<Rendered | null> {
  if (isOfPaper(form)) return formats[form].render(paper, { loadFace });
  const { write }: ProfileForm = profileForms[form];
  const text = await write(profile().words, english);
  return text === null ? null : { bytes: new TextEncoder().encode(text), missing: [] };
}
