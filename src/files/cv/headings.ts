import { foldLetters } from './fold-letters.ts';
import { sectionOfNouns } from './heading-nouns.ts';
import { sectionNamed } from './heading-words.ts';
import { namesSchool } from './job-words.ts';
import type { Section } from './section.ts';

const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  [
    'volunteering',
    /^(?:volunteer(?:ing)?|voluntary|unpaid|community)(?: (?:work|roles?|experience|activit(?:y|ies)|service|involvement|positions?|history))?$|^(?:volunteering|volunteer work|volunteer experience) and (?:community|activities|interests|leadership)(?: \w+)?$|^charity work$/,
  ],
  [
    'awards',
    /^(?:(?:selected|professional|academic|other) )?(?:awards?|honou?rs|prizes|distinctions|scholarships|grants?|fellowships?|funding|grants and (?:funding|awards|fellowships)|awards and (?:honou?rs|achievements|recognition|scholarships|prizes)|honou?rs and awards|recognition)$/,
  ],
  [
    'publications',
    /^(?:(?:selected|recent|academic|my) )?(?:publications?|papers|patents?|publications and (?:talks|presentations|patents))$/,
  ],
  [
    'experience',
    /^(?:(?:work|working|professional|employment|relevant|career|other|previous|further|additional|paid|job|teaching|clinical|industry|key|selected) )*(?:experiences?|employment|work history|employment history|career history|job history|history|positions(?: held)?|appointments|career|work)(?: (?:history|record|summary|background))?$/,
  ],
  [
    'experience',
    /^(?:work|employment|internship)s?(?: and | )(?:experience|internships|projects|volunteering)$/,
  ],
  [
    'certificates',
    /^(?:(?:professional|other|further) )?(?:certificates?|certifications?|licen[cs]es?|courses|training|(?:training|courses|licen[cs]es|certificates|certifications) and (?:certificates|certifications|courses|licen[cs]es|training)|professional (?:development|qualifications|training)|continuing education|accreditations?|trainings)$/,
  ],
  [
    'education',
    /^(?:(?:academic|my|formal) )?(?:education|qualifications?|academic background|background|studies|schooling|degrees?|education(?:al)?(?: background| history)?|academic (?:history|qualifications|record)|education and (?:training|qualifications|certifications?|certificates)|qualifications and (?:education|training))$/,
  ],
  ['languages', /^(?:foreign )?languages?(?: skills?| spoken)?$|^spoken(?: languages?)?$/],
  [
    'skills',
    /^(?:(?:key|core|main|technical|professional|personal|soft|hard|computer|it|digital|transferable|relevant|other|additional|top|my|practical|job related|work related|communication|interpersonal|organi[sz]ational|managerial|social) )*(?:skills?|competenc(?:y|ies|es)|strengths?|expertise|abilities|technologies|tools|capabilities|proficiencies|skill set|areas of expertise|skills (?:and|&) (?:abilities|tools|competencies|strengths|expertise|interests)|skills summary)$/,
  ],
  [
    'summary',
    /^(?:(?:professional|personal|career|executive|my) )?(?:profile|summary|about(?: me)?|objectives?|statement|overview|goal|introduction|profile summary|summary of qualifications|who i am)$/,
  ],
  [
    'results',
    /^(?:(?:key|selected|personal|main|notable|side|career|major) )*(?:achievements?|accomplishments?|projects?|results|highlights|projects and achievements)$/,
  ],
  [
    'private',
    /^(?:references?|referees?|personal (?:details|information|data|info)|contact(?: details| information| me| info)?|details|emergency contact)$/,
  ],
  [
    'other',
    /^(?:interests?|hobbies|hobbies and interests|interests and hobbies|memberships?|affiliations?|professional (?:memberships|affiliations)|conferences?|talks|additional information|further information|activities|extracurricular activities|outreach|teaching and supervision|other|miscellaneous|declaration|portfolio|links)$/,
  ],
];

/** Words of headings, to tell them apart where letters are set wide and blanks between words are lost. */
const IN_HEADINGS =
  /(?:work|professional|employment|relevant|career|experience|history|summary|education|academic|background|skills|technical|key|core|languages?|certifications?|certificates|licen[cs]es|training|courses|awards|honou?rs|projects|achievements|volunteering|volunteer|interests|hobbies|references|personal|statement|profile|about|me|contact|qualifications|publications|objective|strengths|competencies|expertise|and)/gi;

/** Whether letters are set wide: "W O R K E X P E R I E N C E", where pairs such as "AT" may stand together. */
function isSpaced(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return words.length > 3 && words.filter((word) => word.length === 1).length > words.length * 0.6;
}

/** Its letters together, and its words apart where all of them are known. */
function inWords(line: string): string {
  const letters = line.replace(/\s/g, '');
  const words = letters.match(IN_HEADINGS) ?? [];
  return words.join('') === letters.replace(/[^\p{L}]/gu, '') ? words.join(' ') : letters;
}

/** A heading in plain letters: "W O R K", "2. Work Experience:" and "WORK EXPERIENCE" are all "work experience". */
function plainHeading(line: string): string {
  return (isSpaced(line) ? inWords(line) : line)

    .normalize('NFC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/^[\s\d.)–—-]+(?=\p{L})/u, '')
    .replace(/[^\p{L}\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Headings that are sentences. */
const SAID: readonly (readonly [Section, RegExp])[] = [
  [
    'experience',
    /^(?:where|what|jobs|places|who)(?: (?:i|i ve|i have|have i))(?: (?:been|had|do|done|doing|worked|working|work|did))+(?: (?:at|for|in|before|so far|until now))?$/,
  ],
  [
    'education',
    /^(?:where|what)(?: (?:i|i ve|i have)) (?:studied|learned|learnt|been taught|trained(?: in)?|went to school)$|^learning$/,
  ],
  [
    'skills',
    /^what(?: (?:people|others|colleagues) (?:say|think))?(?: (?:i|i m|i am))? (?:can do|am good at|good at|do best|do well|know)$/,
  ],
];

/** The section that a line opens, or null where it is no heading that is known. */
export function sectionOf(line: string): Section | null {
  if (line.length > 60 || /[.!?]$/.test(line)) return null;
  // "Reo / Languages": one of two languages is known.
  const sides = line.split(/\s+[/|]\s+/);
  if (sides.length === 2) return sides.map(sectionOf).find((section) => section !== null) ?? null;
  // "Work history of Ann Lee", but not "University of Santo Tomas".
  const bare = line.replace(/\s+(?:of|for)(?:\s+\p{Lu}[\p{L}'’-]+){2,3}$/u, '');
  const plain = plainHeading(bare !== line && namesSchool(line) ? line : bare);
  return (
    englishSection(plain) ??
    sectionNamed(foldLetters(plain)) ??
    sectionOfBoth(plain) ??
    SAID.find(([, pattern]) => pattern.test(plain))?.[0] ??
    sectionOfNouns(plain)
  );
}

/** Whether a heading is one in another language than English. */
export function isForeignWord(heading: string): boolean {
  const plain = plainHeading(heading);
  return !HEADINGS.some(([, pattern]) => pattern.test(plain)) && sectionNamed(foldLetters(plain)) !== null;
}

function englishSection(plain: string): Section | null {
  return HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** "Key skills and achievements" opens the first of what it names. */
function sectionOfBoth(plain: string): Section | null {
  const sections = plain.split(' and ').map(englishSection);
  return sections.length === 2 && sections.every((each) => each !== null) ? (sections[0] ?? null) : null;
}

/** A line that opens a section and says its first words: "Languages: Spanish, English". */
export function labelled(line: string): { section: Section; heading: string; rest: string } | null {
  const [, label, rest] = /^([\p{L}\s&]{3,40}):\s*(\S.*)$/u.exec(line) ?? [];
  const section = label && sectionOf(label);
  return section && label && rest ? { section, heading: label.trim(), rest } : null;
}

/** Whether a line looks like a heading of some section: nothing but capitals, and few words. */
export function looksLikeHeading(line: string): boolean {
  const letters = line.replace(/[^\p{L}]/gu, '');
  return (
    letters.length >= 4 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase() &&
    line.split(/\s+/).length <= 5 &&
    !/\d/.test(line)
  );
}
