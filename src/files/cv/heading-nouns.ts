import type { Section } from './section.ts';

/** Words that say what a heading is about, whatever stands around them: "Jobs so far", "Section 3: Previous employment". */
const NOUNS: readonly (readonly [Section, string])[] = [
  [
    'experience',
    'experience experiences employment employments work job jobs career appointment appointments position positions post posts role roles internship internships placement placements',
  ],
  [
    'education',
    'education qualification qualifications study studies school schools schooling university degree degrees academic educational',
  ],
  [
    'certificates',
    'certificate certificates certification certifications licence licences license licenses course courses training ticket tickets accreditation accreditations registration registrations',
  ],
  [
    'skills',
    'skill skills competence competences competency competencies strength strengths expertise abilities technologies tech tools',
  ],
  ['languages', 'language languages speak speaks'],
  ['volunteering', 'volunteering volunteer voluntary'],
  ['awards', 'award awards prizes honours honors'],
  ['publications', 'publication publications'],
  [
    'other',
    'interests hobbies memberships committees boards trusteeships shows exhibitions performances screenings reviews press',
  ],
  ['private', 'referees references'],
];
const BY_NOUN: ReadonlyMap<string, Section> = new Map(
  NOUNS.flatMap(([section, words]) => words.split(' ').map((word) => [word, section] as const)),
);
/** Words that may stand beside them and say nothing of their own. */
const BESIDE: ReadonlySet<string> = new Set(
  'my the a of to so far date in or most recent present current past previous earlier former other others further additional relevant selected professional vocational formal industry paid section part details detail history record background summary list held spoken i have had known working worked where full part time and foreign military technical key main core highest life ability'.split(
    ' ',
  ),
);

/**
 * The section of a heading in plain small letters that holds nothing but such words; of a pair ("education and training") the first
 * names it, and within each what stands last ("work skills"). Null where another word stands in it.
 */
export function sectionOfNouns(plain: string): Section | null {
  const words = plain.split(' ');
  if (words.length > 7 || !words.every((word) => BESIDE.has(word) || BY_NOUN.has(word))) return null;
  const [first] = plain.split(/ (?:and|or) /).flatMap((group) => {
    const noun = group.split(' ').findLast((word) => BY_NOUN.has(word));
    return noun ? [BY_NOUN.get(noun)] : [];
  });
  return first ?? null;
}
