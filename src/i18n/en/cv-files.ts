import type { CvFormat, CvRefusalReason, CvUnreadKey } from '#src/domain/cv/cv-read.ts';
import { plural } from './counts.ts';

/** What a CV was read as. */
export const formats: Readonly<Record<CvFormat, string>> = {
  'json-resume': 'a JSON Resume',
  fresh: 'a FRESH résumé',
  'reactive-resume': 'a Reactive Resume',
  linkedin: 'a LinkedIn export',
  europass: 'a Europass CV',
  docx: 'a Word file',
  pdf: 'a PDF',
  text: 'text',
};

/** What went wrong, and what to do: each is a sentence or two that stand alone. */
export const refused: Readonly<Record<CvRefusalReason, string>> = {
  'too-big': 'This file is too big for a CV. Save it without pictures, or paste its text below.',
  empty: 'There is nothing in it. Choose another file, or paste the text of your CV below.',
  'unknown-kind':
    'This kind of file cannot be read. Save your CV as a PDF or a Word file (.docx), or paste its text below.',
  'pdf-scanned':
    'The pages of this PDF are pictures, so there is no text to read. Open the file you made it from, or type the main lines below.',
  'pdf-garbled':
    'The letters in this PDF do not say which letters they are. Open the file you made it from, save it as a Word file (.docx), or paste its text below.',
  'pdf-locked':
    'This PDF has a password. Save a copy without one in the app you open it with, and choose that.',
  'pdf-broken': 'This PDF is damaged. Make it again from the original, or paste its text below.',
  'docx-broken': 'This Word file is damaged. Open it in Word, save it under a new name, and choose that.',
  'docx-pictures':
    'This Word file holds only pictures, so there is no text to read. Type or paste the main lines below.',
  'docx-locked':
    'This Word file has a password. Take the password off in Word, save it, and choose it again.',
  'doc-old': 'This is an old Word file (.doc). Open it, save it as .docx or PDF, and choose that.',
  odt: 'This is an OpenDocument file. Save it as a Word file (.docx) or a PDF, and choose that.',
  pages: 'This is a Pages file. In Pages, export it as a Word file or a PDF, and choose that.',
  rtf: 'This is a rich text file (.rtf). Save it as a Word file (.docx) or a PDF, and choose that.',
  'zip-other':
    'This ZIP is neither a Word file nor a LinkedIn export. Open it, and choose the CV that is inside.',
  'zip-broken': 'This ZIP is damaged, or only half of it came. Download it again, and choose that.',
  'linkedin-empty':
    'This LinkedIn export has no jobs, studies or skills in it. Ask LinkedIn for the larger file with everything; it comes by e-mail within a day.',
  'json-broken': 'This file ends too early or has a mistake in it. Export it again from your résumé builder.',
  'json-other':
    'This is a data file, but not a CV of a kind that can be read. Export it as JSON Resume, or paste the text of your CV below.',
  'own-copy': 'This is a copy that Waymark saved. Open it on the first page, under “Open a file”.',
  'xml-broken': 'This file ends too early or has a mistake in it. Export it from Europass again.',
  'xml-other': 'This is an XML file, but no Europass CV. Paste the text of your CV below.',
  'too-much': 'There is far more in this file than in any CV. Paste the text of your CV below.',
  dangerous:
    'This file holds something that could harm the page, so it was not opened. Paste the text below.',
  'not-a-cv':
    'Nothing in this looks like a CV: no jobs, no studies, no skills. Is it the right file? You can also paste the text below.',
  failed:
    'Your device could not read this file just now. Close some other pages and try again, or paste the text below.',
};

/** What of it was not read. */
export const unread: Readonly<Record<CvUnreadKey, (count: number, names: readonly string[]) => string>> = {
  hidden: (count) =>
    `${plural(count, 'item is', 'items are')} hidden in your résumé builder, and stayed out.`,
  'other-files': (count) =>
    `${plural(count, 'other file', 'other files')} of the export (messages, contacts and the like) stayed closed.`,
  'text-box': (count) =>
    `${plural(count, 'box of text was', 'boxes of text were')} read, but may stand in another place than you put it.`,
  picture: (count) =>
    `${plural(count, 'picture', 'pictures')} could not be read. Words in a picture are missing here.`,
  'page-without-text': (count) =>
    `${plural(count, 'page has', 'pages have')} no text, only a picture, and could not be read.`,
  columns: (count) =>
    `${plural(count, 'page is', 'pages are')} in columns, so some lines may have come together wrongly.`,
  'no-heading': (count) =>
    `${plural(count, 'line stands', 'lines stand')} under no heading that is known. You can pick lines from the text below.`,
  'other-language': () =>
    'It is in another language than English. Lines are taken as they stand; change them into English as you take them, since your texts will be in English.',
  awards: (count) =>
    `${plural(count, 'award', 'awards')}: no question asks for them. Is one of them something you are proud of? Pick its line below.`,
  publications: (count) =>
    `${plural(count, 'publication', 'publications')}: no question asks for them. Pick a line below if one belongs in an answer.`,
  interests: (count) =>
    `${plural(count, 'line', 'lines')} about interests, memberships and the like: no question asks for them. They stand in the text below.`,
  'told-elsewhere': (count, names) =>
    `${plural(count, 'file', 'files')} of the export stayed closed that ${count === 1 ? 'tells' : 'tell'} of you too: ${names.join(', ')}. If something in there matters, type it into your answers.`,
  'skills-in-sentences': (count) =>
    `${plural(count, 'line', 'lines')} about your skills: no list, so no skill was read from there. Pick a line below if one belongs in an answer.`,
  'beyond-limit': (count) =>
    `It is very long: ${plural(count, 'line was', 'lines were')} left out at the end.`,
};
