import { plainLines } from './plain-lines.ts';

/** A value of a form that nobody has checked. */
export type Form = Readonly<Record<string, unknown>>;

export function isForm(value: unknown): value is Form {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The form with all names in small letters without signs, and so whatever is in it: "Work Experience", "work_experience" and "workExperience" are one. */
export function withPlainNames(form: Form): Form {
  const plain: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(form)) {
    const bare = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    // What stands under a name that says a kind of skill is read with it.
    if (plain[bare] === undefined || plain[bare] === '' || plain[bare] === null)
      plain[bare] = bare === 'skills' ? value : plainIn(value);
  }
  return plain;
}

function plainIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainIn);
  return isForm(value) ? withPlainNames(value) : value;
}

/** The form under a name, or an empty one. */
export function formIn(form: Form, name: string): Form {
  const value = form[name];
  return isForm(value) ? value : {};
}

/** The forms in a list; a form that holds them by name gives its values. */
export function formsIn(value: unknown): Form[] {
  if (Array.isArray(value)) return value.filter(isForm);
  return isForm(value) ? Object.values(value).filter(isForm) : [];
}

/** The first of these names that holds words or a number, on one line and without tags; '' where none does. */
export function wordsIn(form: Form, ...names: readonly string[]): string {
  return linesIn(form, ...names).join(' ');
}

/** The lines under the first of these names that holds any. */
export function linesIn(form: Form, ...names: readonly string[]): string[] {
  for (const name of names) {
    const lines = linesOf(form[name]);
    if (lines.length > 0) return lines;
  }
  return [];
}

/** The lines of a text, of a list of texts, or of the texts that a list of forms is named by. */
export function linesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 200_000 ? [] : plainLines(value);
  if (typeof value === 'number' && Number.isFinite(value)) return [String(value)];
  if (Array.isArray(value)) return value.flatMap((each) => linesOf(isForm(each) ? nameOf(each) : each));
  return [];
}

function nameOf(form: Form): unknown {
  return form.name ?? form.description ?? form.text ?? form.content ?? '';
}

/** Words of a form as one line reads them. */
export function joined(...words: readonly string[]): string {
  return words.filter((each) => each !== '').join(', ');
}
