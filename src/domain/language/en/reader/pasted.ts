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

/** What is told to customers or to a firm, and of nobody's own gifts: a way to call, what "we" sell, a heading of a CV. */
const ADVERTISED =
  /\b(?:call|phone|text|whats ?app|ring|contact) (?:us\b|(?:me )?(?:on |at )?\+?\d[\dx -]{4,})|\bwe (?:also )?(?:repair|sell|fix|offer|supply|install|do) (?:all|any|every)\b|\bresults?[- ]oriented\b/i;

/** Whether a flyer, or the head of a curriculum vitae, was pasted where a gift was asked for. */
export function isAdvertised(raw: string): boolean {
  return raw.length >= 30 && (ADVERTISED.test(raw) || holdsContact(raw));
}
