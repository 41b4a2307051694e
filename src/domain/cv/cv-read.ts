/** A month as a CV names it, or a year alone. */
export type CvMonth = { readonly year: number; readonly month: number | null };

/** From when to when, as far as the CV says. `now`: it goes on. `words`: the dates as they stand. */
export type CvDates = {
  readonly from: CvMonth | null;
  readonly to: CvMonth | 'now' | null;
  readonly words: string;
};

/** Where something was read: the very line as it stands, and the heading and the page (from 1) that it stands under. */
export type CvSource = {
  readonly line: string;
  readonly section: string | null;
  readonly page: number | null;
};

type Fact<Kind extends string, Value> = {
  /** Tells facts of one CV apart, and stays the same when the same CV is read again. */
  readonly id: string;
  readonly kind: Kind;
  readonly from: CvSource;
} & Readonly<Value>;

/** `isUnpaid`: the CV tells it as voluntary work. */
export type CvRole = Fact<
  'role',
  { title: string; employer: string | null; dates: CvDates | null; isUnpaid?: true }
>;
/** What kind of work the CV is about, in its own words: its headline, the industry it names, or what was studied. */
export type CvField = Fact<'field', { words: string; said: 'headline' | 'industry' | 'study' }>;
/** `state`: as the CV says it or its dates show it; null where neither does. */
export type CvPaper = Fact<
  'paper',
  {
    name: string;
    issuer: string | null;
    of: 'study' | 'certificate';
    state: 'done' | 'not-finished' | 'lapsed' | null;
    dates: CvDates | null;
  }
>;
export type CvLanguage = Fact<'language', { name: string; level: string | null }>;
/** A skill that the CV names, in its own words. */
export type CvGift = Fact<'gift', { words: string }>;
/** A result with a number in it; `role`: the id of the role that it stands under. */
export type CvProof = Fact<'proof', { words: string; role: string | null }>;
/** Months between two roles of more than a year, both ends shown by dates; the ids of the roles around it. */
export type CvGap = Fact<
  'gap',
  { start: CvMonth; end: CvMonth; months: number; before: string; after: string }
>;
export type CvSummary = Fact<'summary', { words: string }>;

/** One thing that a CV says. */
export type CvFact = CvRole | CvField | CvPaper | CvLanguage | CvGift | CvProof | CvGap | CvSummary;

export type CvFormat =
  | 'json-resume'
  | 'fresh'
  | 'reactive-resume'
  | 'linkedin'
  | 'europass'
  | 'docx'
  | 'pdf'
  | 'text';

/** What of a CV was not read. Each has its own sentence in i18n/en/cv-files.ts. */
export type CvUnreadKey =
  /** Items that the CV's own builder hides. */
  | 'hidden'
  /** Other files of a LinkedIn export (messages, contacts, logins), which nobody opened. */
  | 'other-files'
  /** Boxes of text in a Word file, which were read, but out of their place. */
  | 'text-box'
  /** Drawings and pictures that may hold words. */
  | 'picture'
  /** Pages of a PDF without any text. */
  | 'page-without-text'
  /** Pages in columns: which line belongs to which is not sure. */
  | 'columns'
  /** Lines under no heading that is known. */
  | 'no-heading'
  /** The words of the CV seem to be in another language than English. */
  | 'other-language'
  /** What no question asks for: awards, publications, interests and memberships. Their lines are there to pick from. */
  | 'awards'
  | 'publications'
  | 'interests'
  /** Files of a LinkedIn export that tell of the person too, but are not opened: volunteering, projects, honors. */
  | 'told-elsewhere'
  /** Lines about skills that are no list of them. */
  | 'skills-in-sentences'
  /** Beyond the most that is read of one CV. */
  | 'beyond-limit';

/** `count`: how many of them, at least 1; `names`: what they are called, where the person knows them by it. */
export type CvUnread = {
  readonly key: CvUnreadKey;
  readonly count: number;
  readonly names?: readonly string[];
};

/** Why nothing was taken from a file. Each has its own sentence in i18n/en/cv-files.ts. */
export type CvRefusalReason =
  | 'too-big'
  | 'empty'
  /** A file of none of the known kinds (a picture, a sound, a program). */
  | 'unknown-kind'
  /** A PDF without any text: pictures of pages. */
  | 'pdf-scanned'
  | 'pdf-locked'
  | 'pdf-broken'
  /** A PDF whose letters do not say which they are. */
  | 'pdf-garbled'
  | 'docx-broken'
  /** A Word file that holds nothing but pictures. */
  | 'docx-pictures'
  /** A Word file under a password. */
  | 'docx-locked'
  /** A Word file of before 2007 (.doc). */
  | 'doc-old'
  /** OpenDocument (.odt), Pages or RTF: saved as Word or PDF it can be read. */
  | 'odt'
  | 'pages'
  | 'rtf'
  /** A ZIP that is neither a Word file nor a LinkedIn export. */
  | 'zip-other'
  | 'zip-broken'
  /** A LinkedIn export without any of the files that are read: its quick part, or an empty profile. */
  | 'linkedin-empty'
  | 'json-broken'
  /** JSON that is no CV of a known kind. */
  | 'json-other'
  /** A file of Waymark itself: a saved copy. */
  | 'own-copy'
  | 'xml-broken'
  | 'xml-other'
  /** Unpacks to more, or is nested deeper, than any CV. */
  | 'too-much'
  /** Holds a name (such as `__proto__`) that could change how the page itself works. */
  | 'dangerous'
  /** Text that says nothing that a CV says. */
  | 'not-a-cv'
  /** The device could not read it: no memory, or the reader could not be fetched. */
  | 'failed';

export type CvRefusal = { readonly kind: 'refused'; readonly reason: CvRefusalReason };

/** A CV as it was read: nothing in it names the person, where they live, how to reach them or when they were born. */
export type CvRead = {
  readonly kind: 'read';
  readonly format: CvFormat;
  readonly facts: readonly CvFact[];
  readonly unread: readonly CvUnread[];
  /** The text, a line each, to pick from where it is not sure what a line says. */
  readonly lines: readonly string[];
  /** Those of the lines that are headings. */
  readonly headings?: readonly string[];
  /** Whether lines may stand out of order, so that the text should be shown to pick from. */
  readonly isUnsure: boolean;
};
