/** What a section of a CV is about; `private` is never read, `other` has no meaning here. */
export type Section =
  | 'head'
  | 'experience'
  | 'education'
  | 'certificates'
  | 'skills'
  | 'languages'
  | 'summary'
  | 'results'
  | 'awards'
  | 'publications'
  | 'volunteering'
  | 'private'
  | 'other';
