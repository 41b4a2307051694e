import type { CvRead, CvRefusal } from '#src/domain/cv/cv-read.ts';
import type { IsoDate } from '#src/domain/dates.ts';
import { isTooMuch, parsePlain } from '#src/files/copy/parse-plain.ts';
import { type Form, formIn, isForm } from './fields.ts';
import { readFresh } from './fresh-resume.ts';
import { readJsonResume, seemsJsonResume } from './json-resume.ts';
import { readReactiveResume } from './reactive-resume.ts';
import { orRefused, refuse } from './refuse.ts';
import { noteLanguage } from './seems-english.ts';

/** Reads a CV in JSON, which of the kinds is told by its names. */
export function readJsonCv(text: string, today: IsoDate): CvRead | CvRefusal {
  if (isTooMuch(text)) return refuse('too-much');
  const parsed = parsePlain(text);
  if (parsed.kind === 'not-json') return refuse('json-broken');
  if (parsed.kind === 'dangerous') return refuse('dangerous');
  const cv = parsed.value;
  if (!isForm(cv)) return refuse('json-other');
  if (typeof cv.format === 'string' && cv.format.startsWith('waymark')) return refuse('own-copy');
  const reader = readerOf(unwrapped(cv));
  return reader ? orRefused(noteLanguage(reader(unwrapped(cv), today)), 'not-a-cv') : refuse('json-other');
}

/** Some builders put the CV into a form of their own. */
function unwrapped(cv: Form): Form {
  for (const name of ['data', 'resume', 'cv', 'content', 'resumeData', 'jsonResume']) {
    const inside = formIn(cv, name);
    if (
      !isForm(cv.basics) &&
      (isForm(inside.basics) || (Object.keys(cv).length === 1 && seemsJsonResume(inside)))
    )
      return inside;
  }
  return cv;
}

function readerOf(cv: Form): ((cv: Form, today: IsoDate) => CvRead) | null {
  const meta = formIn(cv, 'meta');
  const isFresh = typeof meta.format === 'string' && /^fresh\b/i.test(meta.format);
  if (isFresh || Array.isArray(formIn(cv, 'employment').history)) return readFresh;
  if (isForm(cv.sections) || (Array.isArray(cv.customSections) && isForm(cv.basics)))
    return readReactiveResume;
  return seemsJsonResume(cv) ? readJsonResume : null;
}
