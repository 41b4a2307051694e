import { holdsContact } from '#src/domain/language/en/read/noise.ts';

const HEADING =
  /\b(?:SUMMARY|PROFILE|OBJECTIVE|EXPERIENCE|WORK EXPERIENCE|EMPLOYMENT(?: HISTORY)?|EDUCATION|SKILLS|KEY SKILLS|CORE SKILLS|TECHNICAL SKILLS|CERTIFICATIONS|PROJECTS|LANGUAGES|REFERENCES|Summary|Profile|Objective|Experience|Work Experience|Education|Skills|Key Skills|Technical Skills|Certifications|Projects|Languages|References|Curriculum Vitae|CURRICULUM VITAE)\s*[:\n]/g;

/** Whether a whole curriculum vitae was pasted: headings, an address or a telephone number, many lines. */
export function isPasted(raw: string): boolean {
  if (raw.length < 60) return false;
  const headings = raw.match(HEADING)?.length ?? 0;
  return headings + Number(holdsContact(raw)) + Number(/\s\|\s.*\s\|\s/.test(raw)) >= 2;
}

/** The plain items under "Skills" of a pasted page: nothing else of it is safe to print. */
export function pastedItems(raw: string): string[] {
  const skills = /(?:^|\n)[^\n]*?\bskills\s*[:\n]\s*([^\n]+)/i.exec(raw)?.[1] ?? '';
  return skills
    .split(/\s*[,;|•]\s*/)
    .map((item) => item.trim().replace(/\.$/, ''))
    .filter(
      (item) =>
        /^[\p{L}][\p{L}\p{N} +#&/-]*$/u.test(item) && item.split(' ').length <= 3 && !holdsContact(item),
    );
}
