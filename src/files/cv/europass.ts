import type { CvDates, CvRead, CvRefusal } from '#src/domain/cv/cv-read.ts';
import type { IsoDate } from '#src/domain/dates.ts';
import { Gathering } from './gather.ts';
import { sectionOf } from './headings.ts';
import { datesOf } from './moments.ts';
import { plainLines } from './plain-lines.ts';
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
import { skillsListed } from './read-lists.ts';
import { refuse } from './refuse.ts';
import { noteLanguage } from './seems-english.ts';
import { allIn, firstIn, type Node, readXml } from './xml-tree.ts';

/** Reads a Europass CV in either of its two vocabularies: the older SkillsPassport, and the Candidate of today. */
export function readEuropass(xml: string, today: IsoDate): CvRead | CvRefusal {
  const root = readXml(xml);
  if (root === 'too-much') return refuse('too-much');
  if (!root) return refuse('xml-broken');
  const gathering = new Gathering(today);
  const given = (names: readonly string[]) => names.map((name) => words(firstIn(root, name))).filter(Boolean);
  gathering.hideNames([
    given(['FirstName', 'Surname']).join(' '),
    given(['GivenName', 'FamilyName']).join(' '),
  ]);
  if (root.name === 'Candidate') readCandidate(gathering, root);
  else if (firstIn(root, 'LearnerInfo')) readPassport(gathering, root);
  else return refuse('xml-other');
  return gathering.count === 0 ? refuse('not-a-cv') : noteLanguage(gathering.end('europass'));
}

/** The lines in an element; HTML in it comes escaped. */
function lines(node: Node | undefined): string[] {
  return node ? plainLines(node.text) : [];
}

function words(node: Node | undefined): string {
  return lines(node).join(' ');
}

function readPassport(gathering: Gathering, root: Node): void {
  const headline =
    firstIn(root, 'Headline', 'Description', 'Label') ?? firstIn(root, 'Headline', 'Description');
  if (headline) takeHeadline(gathering, words(headline), 'Headline');
  for (const item of allIn(root, 'WorkExperience')) {
    const job = {
      title: words(firstIn(item, 'Position', 'Label')) || words(firstIn(item, 'Position')),
      employer: words(firstIn(item, 'Employer', 'Name')),
    };
    const told = lines(firstIn(item, 'Activities'));
    takeJob(gathering, { ...job, dates: periodOf(firstIn(item, 'Period')), told }, 'Work experience');
  }
  for (const item of allIn(root, 'Education')) {
    const study = {
      degree: words(firstIn(item, 'Title')),
      area: words(firstIn(item, 'Field', 'Label')),
      issuer: words(firstIn(item, 'Organisation', 'Name')),
    };
    takeStudy(gathering, { ...study, dates: periodOf(firstIn(item, 'Period')), told: [] }, 'Education');
  }
  for (const item of allIn(root, 'MotherTongue'))
    takeLanguage(gathering, words(firstIn(item, 'Description', 'Label')), 'Native', 'Languages');
  for (const item of allIn(root, 'ForeignLanguage')) {
    const level = levelOf(firstIn(item, 'ProficiencyLevel'));
    takeLanguage(gathering, words(firstIn(item, 'Description', 'Label')), level, 'Languages');
  }
  for (const name of ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other']) {
    for (const item of allIn(firstIn(root, 'Skills') ?? root, name)) {
      for (const line of lines(firstIn(item, 'Description'))) takeSkill(gathering, line, [], 'Skills');
    }
  }
  for (const item of allIn(root, 'Achievement')) {
    const kind = words(firstIn(item, 'Title', 'Label'));
    const told = lines(firstIn(item, 'Description'));
    if (/certif|licen[cs]e|course/i.test(kind)) takeNamed(gathering, told);
    else if (!/reference/i.test(kind)) takeAchievement(gathering, item, told, kind);
  }
}

/** Prizes and writings, which no question asks for, and whatever else somebody achieved. */
function takeAchievement(gathering: Gathering, item: Node, told: readonly string[], kind: string): void {
  const code = words(firstIn(item, 'Title', 'Code'));
  if (/honors|award/i.test(code)) takeUnasked(gathering, 'awards', told, { isList: true });
  else if (/publication|presentation|conference|seminar/i.test(code))
    takeUnasked(gathering, 'publications', told, { isList: true });
  else if (/membership|hobb/i.test(code)) takeUnasked(gathering, 'interests', told);
  else takeTold(gathering, told, null, kind || 'Achievements');
}

/** Certificates that stand in lines of their own: "Food Hygiene, City Council, 2020". */
function takeNamed(gathering: Gathering, told: readonly string[]): void {
  for (const line of told) {
    const [name = '', issuer = '', date = ''] = line.split(/,\s+/);
    takeCertificate(gathering, { name, issuer, dates: datesOf(date, '', false) }, 'Certificates');
  }
}

/** `<From year="2015" month="--03" day="---01"/>`, and a mark where it goes on. */
function periodOf(period: Node | undefined): CvDates | null {
  if (!period) return null;
  const isCurrent = words(firstIn(period, 'Current')) === 'true';
  return datesOf(momentOf(firstIn(period, 'From')), momentOf(firstIn(period, 'To')), isCurrent);
}

function momentOf(node: Node | undefined): string {
  const { year = '', month = '' } = node?.attributes ?? {};
  const number = month.replace(/\D/g, '');
  return year && number ? `${year}-${number}` : year;
}

/** The level that all five kinds of knowing a language share, or the lowest and the highest. */
function levelOf(node: Node | undefined): string {
  const levels = (node?.children ?? [])
    .map(({ text }) => text.trim())
    .filter((text) => /^[ABC][12]$/.test(text));
  const [low = '', high = ''] = [levels.sort()[0], levels.at(-1)];
  return low === high ? low : `${low} to ${high}`;
}

function readCandidate(gathering: Gathering, root: Node): void {
  takeSummary(gathering, lines(firstIn(root, 'ExecutiveSummary')), 'About me');
  for (const item of allIn(root, 'EmployerHistory')) {
    const employer = words(firstIn(item, 'OrganizationName'));
    for (const position of allIn(item, 'PositionHistory')) {
      const title = words(firstIn(position, 'PositionTitle'));
      const told = lines(firstIn(position, 'Description'));
      takeJob(gathering, { title, employer, dates: spanOf(position), told }, 'Work experience');
    }
  }
  for (const item of allIn(root, 'EducationOrganizationAttendance')) {
    const study = {
      degree: words(firstIn(item, 'EducationDegree', 'DegreeName')) || words(firstIn(item, 'ProgramName')),
      area: words(firstIn(item, 'MajorProgramName')),
      issuer: words(firstIn(item, 'OrganizationName')),
    };
    takeStudy(gathering, { ...study, dates: spanOf(item), told: [] }, 'Education');
  }
  for (const item of allIn(root, 'Certification')) {
    const name = words(firstIn(item, 'CertificationName')) || words(firstIn(item, 'CertificationTypeCode'));
    const issuer =
      words(firstIn(item, 'IssuingAuthority', 'OrganizationName')) ||
      words(firstIn(item, 'IssuingAuthority', 'Name')) ||
      words(firstIn(item, 'IssuingAuthorityName')) ||
      words(firstIn(item, 'IssuingAuthority'));
    const date = words(firstIn(item, 'FirstIssuedDate')) || words(firstIn(item, 'FormattedDateTime'));
    takeCertificate(gathering, { name, issuer, dates: datesOf(date, '', false) }, 'Certificates');
  }
  for (const [key, names] of UNASKED)
    for (const item of allIn(root, ...names))
      takeUnasked(gathering, key, [
        words(firstIn(item, 'Title')) || words(firstIn(item, 'Name')),
        ...lines(firstIn(item, 'Description')),
      ]);
  for (const item of allIn(root, 'Volunteering', 'VolunteeringActivity', 'VoluntaryWork')) {
    const job = {
      title: words(firstIn(item, 'Role')) || words(firstIn(item, 'Title')),
      employer: words(firstIn(item, 'OrganizationName')),
    };
    const told = lines(firstIn(item, 'Description'));
    takeJob(gathering, { ...job, dates: spanOf(item), told }, 'Volunteering', { isUnpaid: true });
  }
  for (const item of allIn(root, 'Skills')) readSkillsIn(gathering, item);
  for (const item of allIn(root, 'Others')) readOthers(gathering, item);
  for (const item of allIn(root, 'PersonCompetency')) readCompetency(gathering, item);
  const primary = words(firstIn(root, 'PrimaryLanguageCode'));
  if (primary !== '') takeLanguage(gathering, languageCalled(primary), 'Native', 'Languages');
  for (const item of allIn(root, 'Headline')) takeHeadline(gathering, words(item), 'Headline');
}

const UNASKED = [
  ['awards', ['Award', 'HonorAward', 'HonorOrAward']],
  ['publications', ['Publication', 'ConferenceAndSeminar']],
  ['interests', ['Hobby', 'HobbyOrInterest', 'Membership', 'NetworkAndMembership']],
] as const;

/** A section that somebody named: what is in it is told by that name, as a heading tells it; what no name tells is there to pick. */
function readOthers(gathering: Gathering, item: Node): void {
  const heading = words(firstIn(item, 'Title'));
  const section = sectionOf(heading);
  for (const one of allIn(item, 'Other')) {
    const [title, told] = [words(firstIn(one, 'Title')), lines(firstIn(one, 'Description'))];
    if (section === 'certificates' || section === 'education')
      takeCertificate(gathering, { name: title || (told[0] ?? ''), issuer: '', dates: spanOf(one) }, heading);
    else if (section === 'skills')
      for (const line of [title, ...told]) takeSkill(gathering, line, [], heading);
    else if (section === 'awards' || section === 'publications')
      takeUnasked(gathering, section, [title, ...told]);
    else if (section === 'other') takeUnasked(gathering, 'interests', [title, ...told]);
    else takeTold(gathering, [title, ...told], null, heading || 'Other');
  }
}

/** Skills that stand in a text of their own, whatever its parts are called; lines that are no list are there to pick from. */
function readSkillsIn(gathering: Gathering, item: Node): void {
  if (/code|id$|uri|date/i.test(item.name)) return;
  for (const line of lines(item)) {
    const listed = skillsListed(line);
    for (const skill of listed) takeSkill(gathering, skill, [], 'Skills');
    if (listed.length > 0) continue;
    gathering.line(line);
    gathering.leaveOut('skills-in-sentences');
  }
  for (const child of item.children) readSkillsIn(gathering, child);
}

/** A language by its code with the levels of its kinds of knowing, or a skill by its name. */
function readCompetency(gathering: Gathering, item: Node): void {
  const id = words(firstIn(item, 'CompetencyID'));
  if (words(firstIn(item, 'TaxonomyID')).toLowerCase() !== 'language') {
    takeSkill(gathering, words(firstIn(item, 'CompetencyName')) || id, [], 'Skills');
    return;
  }
  const scores = allIn(item, 'ScoreText').map((score) => words(score));
  const levels = scores.filter((score) => /^[ABC][12]$/.test(score)).sort();
  const [low = '', high = ''] = [levels[0], levels.at(-1)];
  const level = low === high ? low : `${low} to ${high}`;
  takeLanguage(gathering, languageCalled(id), level, 'Languages');
}

/** "spa" as "Spanish". */
function languageCalled(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code.toLowerCase()) ?? code;
  } catch {
    return code;
  }
}

/** Start and end of one attendance: a year, a month or a day, and a mark where it goes on. */
function spanOf(item: Node): CvDates | null {
  const at = (name: string) => {
    const node = firstIn(item, name);
    return words(firstIn(node ?? item, 'FormattedDateTime')) || words(node);
  };
  const start = firstIn(item, 'StartDate') ? at('StartDate') : '';
  const end = firstIn(item, 'EndDate') ? at('EndDate') : '';
  const isOpen = ['CurrentIndicator', 'Ongoing'].some((name) => words(firstIn(item, name)) === 'true');
  return datesOf(start, isOpen ? '' : end, isOpen);
}
