import type { CvDates, CvRead } from '#src/domain/cv/cv-read.ts';
import type { IsoDate } from '#src/domain/dates.ts';
import { type Form, formIn, formsIn, isForm, linesIn, linesOf, wordsIn } from './fields.ts';
import { Gathering } from './gather.ts';
import { sectionOf } from './headings.ts';
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
import type { Section } from './section.ts';

/** Reads what Reactive Resume 3 to 5 saves. Its versions are told by their names, since the file has no number that says it. */
export function readReactiveResume(cv: Form, today: IsoDate): CvRead {
  const gathering = new Gathering(today);
  const basics = formIn(cv, 'basics');
  gathering.hideNames([wordsIn(basics, 'name'), wordsIn(formIn(cv, 'profile'), 'name')]);
  takeHeadline(gathering, wordsIn(basics, 'headline', 'label'), 'basics');
  const sections = formIn(cv, 'sections');
  for (const summary of [cv.summary, sections.summary, basics.summary])
    takeSection(gathering, 'summary', summary);
  for (const [name, section] of Object.entries(sections)) {
    if (name === 'summary') continue;
    if (name === 'custom') {
      for (const own of formsIn(section)) takeSection(gathering, kindOf(own), own);
    } else if (isForm(section))
      takeSection(gathering, OLD_NAMES.get(name) ?? customKind(name, section), section);
  }
  for (const own of formsIn(cv.customSections)) takeSection(gathering, kindOf(own), own);
  return gathering.end('reactive-resume');
}

const OLD_NAMES: ReadonlyMap<string, string> = new Map([
  ['work', 'experience'],
  ['employment', 'experience'],
  ['volunteering', 'volunteer'],
]);

/** Version 3 keeps a person's own sections beside the others, under a random name. */
function customKind(name: string, section: Form): string {
  return section.type === 'custom' ? kindOf(section) : name;
}

/** What a heading in any known language opens, as this format calls it. */
const KINDS: Partial<Record<Section, string>> = {
  experience: 'experience',
  education: 'education',
  certificates: 'certifications',
  skills: 'skills',
  languages: 'languages',
  volunteering: 'volunteer',
  awards: 'awards',
  publications: 'publications',
};

/** A person's own section is what it says it is, else what its heading says. */
function kindOf(section: Form): string {
  const type = wordsIn(section, 'type');
  if (type !== '' && type !== 'custom' && type !== 'basic') return OLD_NAMES.get(type) ?? type;
  const heading = wordsIn(section, 'name', 'title').toLowerCase();
  if (/certif|licen[cs]e|course/.test(heading)) return 'certifications';
  if (/language/.test(heading)) return 'languages';
  if (/skill|strength/.test(heading)) return 'skills';
  if (/education|qualification/.test(heading)) return 'education';
  if (/volunt|ehrenamt|b[ée]n[ée]volat/.test(heading)) return 'volunteer';
  if (/experience|employment|work|job/.test(heading)) return 'experience';
  const opened = sectionOf(heading);
  return (opened && KINDS[opened]) ?? 'custom';
}

/** Hidden things stay out, whichever of the three names a version has for it. */
function isHidden(form: Form): boolean {
  return form.hidden === true || form.visible === false || form.enabled === false || form.enable === false;
}

function takeSection(gathering: Gathering, kind: string, section: unknown): void {
  if (typeof section === 'string') {
    if (kind === 'summary') takeSummary(gathering, linesOf(section), kind);
    return;
  }
  if (!isForm(section)) return;
  const items = formsIn(section.items);
  if (isHidden(section)) {
    gathering.leaveOut('hidden', Math.max(1, items.length));
    return;
  }
  const heading = wordsIn(section, 'name', 'title', 'heading') || kind;
  if (kind === 'summary') takeSummary(gathering, linesIn(section, 'content', 'body'), heading);
  for (const item of items) {
    if (isHidden(item)) gathering.leaveOut('hidden');
    else takeItem(gathering, kind, item, heading);
  }
}

function takeItem(gathering: Gathering, kind: string, item: Form, heading: string): void {
  const told = [...linesIn(item, 'summary', 'description', 'content'), ...linesOf(item.highlights)];
  const name = wordsIn(item, 'name', 'title', 'award');
  switch (kind) {
    case 'experience':
    case 'volunteer':
      for (const job of jobsIn(item, told))
        takeJob(gathering, job, heading, { isUnpaid: kind === 'volunteer' });
      break;
    case 'education':
      takeStudy(
        gathering,
        {
          degree: wordsIn(item, 'studyType', 'degree'),
          area: wordsIn(item, 'area'),
          issuer: wordsIn(item, 'institution', 'school', 'name'),
          dates: datesIn(item),
          told,
        },
        heading,
      );
      break;
    case 'certifications': {
      const found = {
        name,
        issuer: wordsIn(item, 'issuer', 'awarder', 'subtitle') || shortIn(item, 'description'),
        dates: datesIn(item),
      };
      takeCertificate(gathering, found, heading);
      break;
    }
    case 'skills':
      takeSkill(gathering, name, linesOf(item.keywords), heading);
      break;
    case 'languages': {
      // Newer versions have a number as the level beside it.
      const level =
        wordsIn(item, 'fluency', 'description') || (typeof item.level === 'string' ? item.level : '');
      takeLanguage(gathering, wordsIn(item, 'language', 'name'), level, heading);
      break;
    }
    case 'awards':
    case 'publications':
    case 'interests': {
      const by = wordsIn(item, 'awarder', 'publisher', 'issuer');
      takeUnasked(gathering, kind, [[name, by].filter(Boolean).join(', '), ...told]);
      break;
    }
    case 'references':
    case 'profiles':
    case 'cover-letter':
      break;
    case 'summary':
      takeSummary(gathering, told, heading);
      break;
    default:
      takeTold(gathering, [name, ...told], null, heading);
  }
}

/** What a custom item has in place of an issuer: a few words, and no description. */
function shortIn(item: Form, name: string): string {
  const words = wordsIn(item, name);
  return words.length <= 60 && !/[.!?]$/.test(words) ? words : '';
}

/** The jobs of an item: one, or one for each role that somebody had at one place. */
function jobsIn(item: Form, told: readonly string[]) {
  const employer = wordsIn(item, 'company', 'organization', 'name');
  const roles = formsIn(item.roles).filter((role) => !isHidden(role));
  if (roles.length === 0)
    return [{ title: wordsIn(item, 'position', 'title', 'role'), employer, dates: datesIn(item), told }];
  return roles.map((role, at) => ({
    title: wordsIn(role, 'position', 'title', 'name'),
    employer,
    dates: datesIn(role) ?? (roles.length === 1 ? datesIn(item) : null),
    told: [...(at === 0 ? told : []), ...linesIn(role, 'description', 'summary')],
  }));
}

/** Two ends as a form has them, or one free text. */
function datesIn(item: Form): CvDates | null {
  const span = [item.dates, item.date, item.period].find(isForm);
  if (span) {
    const isOpen = span.present !== false;
    return datesOf(wordsIn(span, 'start', 'from'), wordsIn(span, 'end', 'to'), isOpen);
  }
  const free = wordsIn(item, 'period', 'date', 'dates');
  return free === '' ? null : (findDates(free)?.dates ?? null);
}
