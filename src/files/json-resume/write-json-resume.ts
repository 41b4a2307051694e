import type { Profile } from '#src/files/profile/profile.ts';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/**
 * A new JSON Resume of what the answers tell. Without jobs: the answers know no dates of them, and builders print what is
 * missing ("undefined - undefined"). What nothing is known of is left out, not empty.
 */
export function writeJsonResume({
  name,
  work,
  summary,
  aspiration,
  skills,
  certificates,
  today,
}: Profile): string {
  const basics = {
    ...(name !== '' && { name }),
    ...(work !== null && { label: work }),
    ...((summary ?? aspiration) !== null && { summary: summary ?? aspiration }),
  };
  const named = (all: readonly string[]) => all.map((one) => ({ name: one }));
  return `${JSON.stringify(
    {
      $schema: SCHEMA,
      basics,
      ...(skills.length > 0 && { skills: named(skills) }),
      ...(certificates.length > 0 && { certificates: named(certificates) }),
      meta: { version: 'v1.0.0', lastModified: `${today}T00:00:00Z` },
    },
    null,
    2,
  )}\n`;
}
