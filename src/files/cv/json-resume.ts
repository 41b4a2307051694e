import type { CvDates, CvRead } from '#src/domain/cv/cv-read.ts';
import type { IsoDate } from '#src/domain/dates.ts';
import { type Form, formsIn, isForm, linesIn, linesOf, withPlainNames, wordsIn } from './fields.ts';
import { Gathering } from './gather.ts';
import { datesOf, findDates } from './moments.ts';
import {
  takeCertificate,
  takeHeadline,
  takeJob,
  takeLanguage,
  takeSkill,
  takeStudy,
  takeSummary,
  takeTold,
  takeUnasked,
} from './read-item.ts';

/** Names that builders and people have for the same section, in small letters without signs. */
const WORK = [
  'work',
  'experience',
  'experiences',
  'workexperience',
  'workexperiences',
  'professionalexperience',
];
const MORE_WORK = ['employment', 'employmenthistory', 'workhistory', 'jobs', 'positions', 'career'];
const UNPAID = ['volunteer', 'volunteering', 'volunteerwork', 'volunteerexperience'];
const TOLD = [
  'highlights',
  'responsibilities',
  'achievements',
  'accomplishments',
  'bullets',
  'points',
  'tasks',
  'duties',
  'details',
  'results',
];

/** Whether a form has any of the names by which a CV in this shape is known. */
export function seemsJsonResume(cv: Form): boolean {
  const plain = withPlainNames(cv);
  return (
    isForm(plain.basics) ||
    [...WORK, ...MORE_WORK, ...UNPAID, 'education', 'skills'].some((name) => Array.isArray(plain[name]))
  );
}

/** Reads a JSON Resume of any dialect: its schema is never asked, since many real files break it and none says which it means. */
export function readJsonResume(given: Form, today: IsoDate): CvRead {
  const cv = withPlainNames(given);
  const gathering = new Gathering(today);
  // Where nothing is put under "basics", it stands at the top itself.
  const basics =
    [cv.basics, cv.personalinfo, cv.personal, cv.personalinformation, cv.header].find(isForm) ?? cv;
  const name = wordsIn(basics, 'name', 'fullname');
  gathering.hideNames([name, `${wordsIn(basics, 'firstname')} ${wordsIn(basics, 'lastname', 'surname')}`]);
  takeHeadline(gathering, wordsIn(basics, 'label', 'headline', 'title', 'jobtitle', 'position'), 'basics');
  const summaries = [
    linesIn(basics, 'summary', 'about', 'aboutme', 'profile', 'objective'),
    basics === cv ? [] : linesIn(cv, 'summary', 'about', 'objective'),
  ];
  for (const summary of summaries) takeSummary(gathering, summary, 'basics');

  for (const section of [...WORK, ...MORE_WORK, ...UNPAID]) {
    const how = { isUnpaid: UNPAID.includes(section) };
    for (const item of formsIn(cv[section]))
      for (const job of jobsIn(item)) takeJob(gathering, job, section, how);
  }
  for (const section of ['education', 'educations', 'studies', 'academics']) {
    for (const item of formsIn(cv[section])) {
      takeStudy(
        gathering,
        {
          degree: wordsIn(
            item,
            'studytype',
            'degree',
            'qualification',
            'title',
            'program',
            'programme',
            'diploma',
            'course',
          ),
          area: wordsIn(item, 'area', 'fieldofstudy', 'field', 'major', 'subject', 'specialization'),
          issuer: wordsIn(item, 'institution', 'school', 'university', 'college', 'organization', 'name'),
          dates: datesIn(item, 'ends'),
          told: [...linesIn(item, 'summary', 'description', 'status'), ...linesOf(item.highlights)],
        },
        'education',
      );
    }
  }
  for (const section of ['certificates', 'certifications', 'licenses', 'licences', 'courses', 'training']) {
    for (const item of listIn(cv[section])) {
      const start = wordsIn(
        item,
        'date',
        'startdate',
        'releasedate',
        'issuedate',
        'issued',
        'dateissued',
        'year',
        'obtained',
      );
      const dates = datesOf(
        start,
        wordsIn(item, 'enddate', 'expirydate', 'expirationdate', 'expires', 'validuntil'),
        false,
      );
      const issuer = wordsIn(
        item,
        'issuer',
        'authority',
        'organization',
        'issuingorganization',
        'issuedby',
        'provider',
        'institution',
      );
      takeCertificate(
        gathering,
        { name: wordsIn(item, 'name', 'title', 'certificate', 'certification'), issuer, dates },
        section,
      );
    }
  }
  for (const { name: skill, parts } of skillsIn(cv.skills ?? cv.skillset ?? cv.competencies)) {
    takeSkill(gathering, skill, parts, 'skills');
  }
  for (const item of listIn(cv.languages)) {
    takeLanguage(
      gathering,
      wordsIn(item, 'language', 'name'),
      wordsIn(item, 'fluency', 'level', 'proficiency'),
      'languages',
    );
  }
  for (const section of ['projects', 'achievements', 'accomplishments']) {
    for (const item of listIn(cv[section])) {
      const told = [...linesIn(item, 'summary', 'description'), ...toldIn(item)];
      takeTold(gathering, [wordsIn(item, 'title', 'name'), ...told], null, section);
    }
  }
  for (const [section, key] of UNASKED) {
    for (const item of listIn(cv[section])) {
      const told = [wordsIn(item, 'title', 'name'), wordsIn(item, 'awarder', 'issuer', 'publisher')].filter(
        Boolean,
      );
      takeUnasked(gathering, key, [told.join(', '), ...linesIn(item, 'summary', 'description')]);
    }
  }
  return gathering.end('json-resume');
}

const UNASKED = [
  ['awards', 'awards'],
  ['honors', 'awards'],
  ['honours', 'awards'],
  ['publications', 'publications'],
  ['patents', 'publications'],
  ['interests', 'interests'],
  ['hobbies', 'interests'],
  ['memberships', 'interests'],
] as const;

/** The jobs of an item: one, or one for each position that somebody had at one place. */
function jobsIn(item: Form) {
  const employer = wordsIn(
    item,
    'name',
    'company',
    'employer',
    'organization',
    'companyname',
    'organisation',
    'institution',
  );
  const told = [...linesIn(item, 'summary', 'description'), ...toldIn(item)];
  const positions = [item.positions, item.roles].flatMap(formsIn);
  if (positions.length === 0)
    return [
      {
        title: wordsIn(item, 'position', 'title', 'role', 'jobtitle', 'designation'),
        employer,
        dates: datesIn(item),
        told,
      },
    ];
  return positions.map((position, at) => ({
    title: wordsIn(position, 'position', 'title', 'name', 'role'),
    employer,
    dates: datesIn(position) ?? (positions.length === 1 ? datesIn(item) : null),
    told: [...(at === 0 ? told : []), ...linesIn(position, 'summary', 'description'), ...toldIn(position)],
  }));
}

function toldIn(item: Form): string[] {
  return TOLD.flatMap((name) => linesOf(item[name]));
}

/** Skills stand as bare words, as forms with words in them, or as lists under the name of their kind. */
function skillsIn(value: unknown): { name: string; parts: string[] }[] {
  if (isForm(value))
    return Object.entries(value).flatMap(([name, inside]) =>
      isForm(inside)
        ? skillsIn([inside])
        : [
            {
              name: isSkillLevel(inside) ? name : spaced(name),
              parts: isSkillLevel(inside) ? [] : linesOf(inside),
            },
          ],
    );
  return listIn(value).map((item) => ({
    name: wordsIn(item, 'name', 'skill', 'category', 'title', 'group', 'type'),
    parts: ['keywords', 'items', 'skills', 'list', 'details'].flatMap((name) => linesOf(item[name])),
  }));
}

/** `{ "welding": 5 }` says how well, where a list would say what. */
function isSkillLevel(inside: unknown): boolean {
  return (
    typeof inside === 'number' ||
    (typeof inside === 'string' &&
      /^(?:expert|advanced|good|basic|beginner|intermediate|\d+%?)$/i.test(inside))
  );
}

function spaced(name: string): string {
  return /skills?$/i.test(name) ? 'skills' : name;
}

/** Skills and languages that stand there as bare words are what they name. */
export function listIn(value: unknown): Form[] {
  if (typeof value === 'string') return value.split(/[,;\n]/).map((name) => ({ name }));
  if (!Array.isArray(value)) return formsIn(value);
  return value.flatMap((each) => (typeof each === 'string' ? [{ name: each }] : formsIn([each])));
}

/**
 * An end that is absent, empty or null means that it goes on, as the schema has it. `ends`: a lone year is when it ended, as with
 * a study.
 */
function datesIn(item: Form, lone: 'goes-on' | 'ends' = 'goes-on'): CvDates | null {
  const start = wordsIn(item, 'startdate', 'start', 'from', 'startyear', 'datestart', 'begin');
  const isCurrent = ['current', 'iscurrent', 'present', 'currentlyworking', 'ongoing'].some(
    (name) => item[name] === true,
  );
  const end = isCurrent
    ? ''
    : wordsIn(
        item,
        'enddate',
        'end',
        'to',
        'endyear',
        'dateend',
        'until',
        'graduationdate',
        'completiondate',
      );
  if (start !== '' || (end !== '' && item.current !== false)) {
    const dates = datesOf(start, end, item.current !== false && item.iscurrent !== false);
    if (dates) return dates;
  }
  const free = wordsIn(
    item,
    'dates',
    'date',
    'period',
    'duration',
    'year',
    'years',
    'graduationyear',
    'graduation',
    'time',
  );
  const found = free === '' ? null : (findDates(free)?.dates ?? null);
  if (found && lone === 'ends' && found.to === null) return { ...found, from: null, to: found.from };
  return found;
}
