import type { Profile, ProfileItem } from '#src/files/profile/profile.ts';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/**
 * A new JSON Resume of what the answers tell. Only jobs whose dates a CV told: builders print what is missing
 * ("undefined - undefined"). What nothing is known of is left out, not empty.
 */
export function writeJsonResume({
  name,
  work,
  summary,
  aspiration,
  jobs,
  studies,
  skills,
  languages,
  certificates,
  today,
}: Profile): string {
  const basics = known({ name, label: work, summary: summary ?? aspiration });
  const sections = {
    work: jobs.map((job) => known({ name: job.beside, position: job.name, ...spanOf(job) })),
    education: studies.map((study) =>
      known({ institution: study.beside, ...studyOf(study), ...spanOf(study) }),
    ),
    certificates: certificates.map((one) =>
      known({ name: one.name, date: one.from || (one.to === 'now' ? '' : one.to), issuer: one.beside }),
    ),
    skills: skills.map((skill) => ({ name: skill })),
    languages: languages.map((one) => known({ language: one.name, fluency: one.beside })),
  };
  return `${JSON.stringify(
    {
      $schema: SCHEMA,
      basics,
      ...Object.fromEntries(Object.entries(sections).filter(([, items]) => items.length > 0)),
      meta: { version: 'v1.0.0', lastModified: `${today}T00:00:00Z` },
    },
    null,
    2,
  )}\n`;
}

/** Without what is empty. */
function known(fields: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string] => field[1] !== null && field[1] !== ''),
  );
}

/** What goes on has no end, as the schema has it. */
function spanOf({ from, to }: ProfileItem): { startDate: string; endDate: string } {
  return { startDate: from, endDate: to === 'now' ? '' : to };
}

/** "MSc, Physical Geography" is the degree and what it was in. */
function studyOf({ name }: ProfileItem): { studyType: string; area: string } {
  const [degree = '', ...area] = name.split(/,\s+/);
  return { studyType: degree, area: area.join(', ') };
}
