import type { CvRead } from '#src/domain/cv/cv-read.ts';
import type { IsoDate } from '#src/domain/dates.ts';
import { type Form, formIn, formsIn, linesIn, linesOf, wordsIn } from './fields.ts';
import { Gathering } from './gather.ts';
import { listIn } from './json-resume.ts';
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
  takeUnasked,
} from './read-item.ts';

/** Reads a FRESH résumé by its own names; converting it to JSON Resume first loses employers. */
export function readFresh(cv: Form, today: IsoDate): CvRead {
  const gathering = new Gathering(today);
  gathering.hideNames([wordsIn(cv, 'name')]);
  const info = formIn(cv, 'info');
  takeHeadline(gathering, wordsIn(info, 'label'), 'info');
  takeSummary(gathering, linesIn(info, 'brief', 'summary'), 'info');

  for (const section of ['employment', 'service']) {
    for (const item of historyIn(cv[section])) {
      takeJob(
        gathering,
        {
          title: wordsIn(item, 'position', 'title'),
          employer: wordsIn(item, 'employer', 'organization', 'name'),
          dates: datesIn(item),
          told: [...linesIn(item, 'summary'), ...linesOf(item.highlights)],
        },
        section,
        { isUnpaid: section === 'service' },
      );
    }
  }
  for (const item of historyIn(cv.education)) {
    takeStudy(
      gathering,
      {
        degree: wordsIn(item, 'degree', 'studyType', 'title'),
        area: wordsIn(item, 'area'),
        issuer: wordsIn(item, 'institution'),
        dates: datesIn(item),
        told: linesIn(item, 'summary'),
      },
      'education',
    );
  }
  for (const item of historyIn(cv.certifications ?? cv.extracurricular)) {
    const name = wordsIn(item, 'name', 'title');
    const dates = datesOf(wordsIn(item, 'date', 'from', 'start'), wordsIn(item, 'to', 'end'), false);
    if (cv.certifications)
      takeCertificate(gathering, { name, issuer: wordsIn(item, 'from', 'issuer'), dates }, 'certifications');
  }
  const skills = cv.skills;
  const { sets, list } = Array.isArray(skills) ? { sets: [], list: skills } : formIn(cv, 'skills');
  for (const item of formsIn(sets))
    takeSkill(gathering, wordsIn(item, 'name'), linesOf(item.skills), 'skills');
  for (const item of listIn(list ?? []))
    takeSkill(gathering, wordsIn(item, 'name'), linesOf(item.keywords), 'skills');
  for (const item of listIn(cv.languages ?? [])) {
    takeLanguage(
      gathering,
      wordsIn(item, 'language', 'name'),
      wordsIn(item, 'level', 'fluency'),
      'languages',
    );
  }
  for (const item of historyIn(cv.projects)) {
    const told = [...linesIn(item, 'summary', 'description'), ...linesOf(item.highlights)];
    takeTold(gathering, [wordsIn(item, 'title', 'name'), ...told], null, 'projects');
  }
  for (const [section, key] of [
    ['recognition', 'awards'],
    ['writing', 'publications'],
    ['interests', 'interests'],
  ] as const) {
    for (const item of historyIn(cv[section]))
      takeUnasked(gathering, key, [wordsIn(item, 'title', 'name'), ...linesIn(item, 'summary')]);
  }
  return gathering.end('fresh');
}

/** Items stand in a list, or in the list of a form's history. */
function historyIn(value: unknown): Form[] {
  return Array.isArray(value) ? formsIn(value) : formsIn(formIn({ value }, 'value').history ?? []);
}

function datesIn(item: Form) {
  return datesOf(wordsIn(item, 'start', 'startDate', 'from'), wordsIn(item, 'end', 'endDate', 'to'), true);
}
