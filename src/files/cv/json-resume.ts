import type { CvRead } from '#src/domain/cv/cv-read.ts';
import type { IsoDate } from '#src/domain/dates.ts';
import { type Form, formIn, formsIn, linesIn, linesOf, wordsIn } from './fields.ts';
import { Gathering } from './gather.ts';
import { datesOf } from './moments.ts';
import {
  takeCertificate,
  takeHeadline,
  takeJob,
  takeLanguage,
  takeSkill,
  takeStudy,
  takeSummary,
  takeTold,
} from './read-item.ts';

/** Reads a JSON Resume of any dialect: its schema is never asked, since many real files break it and none says which it means. */
export function readJsonResume(cv: Form, today: IsoDate): CvRead {
  const gathering = new Gathering(today);
  const basics = formIn(cv, 'basics');
  gathering.hideNames([wordsIn(basics, 'name')]);
  takeHeadline(gathering, wordsIn(basics, 'label'), 'basics');
  takeSummary(gathering, linesIn(basics, 'summary', 'about'), 'basics');

  for (const section of ['work', 'volunteer']) {
    for (const item of formsIn(cv[section])) {
      takeJob(
        gathering,
        {
          title: wordsIn(item, 'position', 'title', 'role'),
          employer: wordsIn(item, 'name', 'company', 'employer', 'organization'),
          dates: datesIn(item),
          told: [...linesIn(item, 'summary', 'description'), ...linesOf(item.highlights)],
        },
        section,
      );
    }
  }
  for (const item of formsIn(cv.education)) {
    takeStudy(
      gathering,
      {
        degree: wordsIn(item, 'studyType', 'degree'),
        area: wordsIn(item, 'area', 'fieldOfStudy'),
        issuer: wordsIn(item, 'institution', 'school', 'name'),
        dates: datesIn(item),
        told: linesIn(item, 'summary', 'description'),
      },
      'education',
    );
  }
  for (const section of ['certificates', 'certifications']) {
    for (const item of formsIn(cv[section])) {
      const name = wordsIn(item, 'name', 'title');
      const dates = datesOf(
        wordsIn(item, 'date', 'startDate', 'releaseDate'),
        wordsIn(item, 'endDate'),
        false,
      );
      takeCertificate(gathering, { name, issuer: wordsIn(item, 'issuer', 'organization'), dates }, section);
    }
  }
  for (const item of listIn(cv.skills)) {
    takeSkill(gathering, wordsIn(item, 'name', 'skill'), linesOf(item.keywords), 'skills');
  }
  for (const item of listIn(cv.languages)) {
    takeLanguage(
      gathering,
      wordsIn(item, 'language', 'name'),
      wordsIn(item, 'fluency', 'level'),
      'languages',
    );
  }
  for (const section of ['projects', 'awards', 'achievements']) {
    for (const item of formsIn(cv[section])) {
      const told = [...linesIn(item, 'summary', 'description'), ...linesOf(item.highlights)];
      takeTold(gathering, [wordsIn(item, 'title', 'name'), ...told], null, section);
    }
  }
  return gathering.end('json-resume');
}

/** Skills and languages that stand there as bare words are what they name. */
export function listIn(value: unknown): Form[] {
  if (!Array.isArray(value)) return formsIn(value);
  return value.flatMap((each) => (typeof each === 'string' ? [{ name: each }] : formsIn([each])));
}

/** An end that is absent, empty or null means that it goes on, as the schema has it. */
function datesIn(item: Form) {
  return datesOf(wordsIn(item, 'startDate', 'start', 'from'), wordsIn(item, 'endDate', 'end', 'to'), true);
}
