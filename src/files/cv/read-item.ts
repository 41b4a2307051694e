import type { CvDates } from '#src/domain/cv/cv-read.ts';
import { countEntries } from './count-entries.ts';
import { joined } from './fields.ts';
import type { Gathering } from './gather.ts';
import { sectionOf } from './headings.ts';
import { findDates } from './moments.ts';
import { itemsIn } from './plain-lines.ts';
import { spokenIn } from './spoken-languages.ts';

/** One job as a form has it. */
export type Job = { title: string; employer: string; dates: CvDates | null; told: readonly string[] };
/** One study as a form has it: its degree ("BSc") and what it was in ("Physics"). */
export type Study = {
  degree: string;
  area: string;
  issuer: string;
  dates: CvDates | null;
  told: readonly string[];
};

/** Takes in a job of a form, and what is told of it. */
export function takeJob(
  gathering: Gathering,
  job: Job,
  section: string,
  how: { isUnpaid?: boolean } = {},
): void {
  const line = joined(job.title, job.employer, job.dates?.words ?? '');
  gathering.line(line);
  const role = gathering.role(job.title, job.employer, job.dates, { line, section }, how);
  takeTold(gathering, job.told, role, section);
}

/** Takes in results, each under its role where it has one. */
export function takeTold(
  gathering: Gathering,
  told: readonly string[],
  role: string | null,
  section: string,
): void {
  for (const line of told.flatMap(itemsIn)) {
    gathering.line(line);
    gathering.proofs(line, role, { section });
  }
}

/** Notes down what no question asks for; its lines are there to pick from. `isList`: the lines may tell of several things. */
export function takeUnasked(
  gathering: Gathering,
  key: 'awards' | 'publications' | 'interests',
  lines: readonly string[],
  { isList = false }: { isList?: boolean } = {},
): void {
  const said = lines.filter((line) => line !== '');
  if (said.length === 0) return;
  for (const line of said) gathering.line(line);
  gathering.leaveOut(key, isList ? countEntries(said.map((text) => ({ text }))) : 1);
}

/** Takes in a study of a form. */
export function takeStudy(gathering: Gathering, study: Study, section: string): void {
  const isTwice = study.degree.toLowerCase().includes(study.area.toLowerCase());
  const name = isTwice ? study.degree : joined(study.degree, study.area);
  const line = joined(name, study.issuer, study.dates?.words ?? '');
  gathering.line(line);
  gathering.paper(name, study.issuer, 'study', study.dates, {
    line: joined(line, ...study.told.filter(isState)),
    section,
  });
  if (study.area) gathering.field(study.area, 'study', { line, section });
  for (const each of study.told) gathering.line(each);
}

/** A note that says how far a study came. */
function isState(line: string): boolean {
  return line.length < 80 && /finish|complet|progress|ongoing|expected|dropped/i.test(line);
}

/** Takes in a certificate of a form. */
export function takeCertificate(
  gathering: Gathering,
  { name, issuer, dates }: { name: string; issuer: string; dates: CvDates | null },
  section: string,
): void {
  const line = joined(name, issuer, dates?.words ?? '');
  gathering.line(line);
  // "First aid (2021)" where a form has no place of its own for the date.
  const found = dates ? null : findDates(name);
  const bare = found?.rest.replace(/[\s(]+$/, '') || name;
  gathering.paper(bare, issuer, 'certificate', dates ?? found?.dates ?? null, { line, section });
}

/** Takes in a language of a form. */
export function takeLanguage(gathering: Gathering, name: string, level: string, section: string): void {
  // "Inglés (C1)" where a form has no place of its own for the level.
  const [, bare = name, inside = ''] =
    level === '' ? (/^([^(:–-]+?)\s*(?:[(:–]|-\s)\s*([^)]+)\)?$/u.exec(name) ?? []) : [];
  const line = joined(name, level);
  gathering.line(line);
  gathering.language(bare, level || inside, { line, section });
}

/** Names of groups of skills that are no skill. */
const GROUP =
  /^(?:(?:technical|soft|hard|core|key|other|general|personal|digital|office|it|computer|additional|professional|transferable|misc(?:ellaneous)?|various)\b.*|(?:front|back)[- ]?end|tools?|technolog(?:y|ies)|frameworks?|platforms?|methods?|methodologies|software|hardware|databases?|(?:programming )?languages?|libraries)$/i;

/** Takes in a skill and the words that it is divided into. */
export function takeSkill(
  gathering: Gathering,
  name: string,
  parts: readonly string[],
  section: string,
): void {
  const line = parts.length > 0 ? `${name}${name ? ': ' : ''}${parts.join(', ')}` : name;
  gathering.line(line);
  // "Languages: Spanish, French" among skills, and "Soft skills: ...", which names a kind and no skill.
  const isKind = parts.length > 0 && (sectionOf(name) !== null || GROUP.test(name));
  for (const words of isKind ? parts : [name, ...parts]) {
    const spoken = isKind && sectionOf(name) === 'languages' ? spokenIn(words) : null;
    if (spoken) gathering.language(spoken.name, spoken.level, { line, section });
    else gathering.gift(words, { line, section });
  }
}

/** Takes in what a person says of themselves at the top. */
export function takeSummary(gathering: Gathering, lines: readonly string[], section: string): void {
  const said = lines.flatMap(itemsIn);
  const words = said.join(' ');
  if (words === '') return;
  for (const line of said) gathering.line(line);
  gathering.summary(words, { line: words, section });
  for (const line of said) gathering.proofs(line, null, { section });
}

/** Takes in the line that says what somebody is. */
export function takeHeadline(gathering: Gathering, words: string, section: string): void {
  gathering.line(words);
  gathering.field(words, 'headline', { line: words, section });
}
