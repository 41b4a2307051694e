import { type FormatId, formats } from '#src/files/formats.ts';
import { type ProfileFormId, profileForms } from '#src/files/profile/profile-forms.ts';

/** Every form in which a reflection can be had: those of the paper, and the texts for others. */
export type FormId = FormatId | ProfileFormId;

export const FORMS: readonly FormId[] = [
  ...(Object.keys(formats) as FormatId[]),
  ...(Object.keys(profileForms) as ProfileFormId[]),
];

/** What the name of a file of this form ends with, without the first dot. */
export function extensionOf(form: FormId): string {
  return (isOfPaper(form) ? formats[form] : profileForms[form]).extension;
}

/** Whether it is a form of the paper, and not a text for others. */
export function isOfPaper(form: FormId): form is FormatId {
  return Object.hasOwn(formats, form);
}
