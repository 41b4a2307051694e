import { beginning } from '#src/content/en/beginning.ts';
import { questionHelp } from '#src/content/en/help.ts';
import { questionById, questionnaire } from '#src/content/en/index.ts';
import { work } from '#src/content/en/work.ts';
import * as about from '#src/i18n/en/about.ts';
import * as archive from '#src/i18n/en/archive.ts';
import * as asking from '#src/i18n/en/asking.ts';
import * as assignment from '#src/i18n/en/assignment.ts';
import * as clients from '#src/i18n/en/clients.ts';
import * as cv from '#src/i18n/en/cv.ts';
import * as during from '#src/i18n/en/during.ts';
import * as earlier from '#src/i18n/en/earlier.ts';
import * as first from '#src/i18n/en/first.ts';
import * as history from '#src/i18n/en/history.ts';
import * as interview from '#src/i18n/en/interview.ts';
import * as locking from '#src/i18n/en/locking.ts';
import * as opening from '#src/i18n/en/opening.ts';
import * as passphrase from '#src/i18n/en/passphrase.ts';
import * as plan from '#src/i18n/en/plan.ts';
import * as preparing from '#src/i18n/en/preparing.ts';
import * as records from '#src/i18n/en/records.ts';
import * as recovery from '#src/i18n/en/recovery.ts';
import * as rehearsal from '#src/i18n/en/rehearsal.ts';
import * as reminders from '#src/i18n/en/reminders.ts';
import * as result from '#src/i18n/en/result.ts';
import * as rewriting from '#src/i18n/en/rewriting.ts';
import * as vault from '#src/i18n/en/vault.ts';
import { formatsIn } from '#src/i18n/format.ts';
import type { Words } from '#src/i18n/words.ts';

/** All of English at once, for the command line and the tests, which need not save a visitor's bytes. */
export const english: Words = {
  ...first,
  ...about,
  ...archive,
  ...assignment,
  ...clients,
  ...cv,
  ...earlier,
  ...history,
  ...interview,
  ...locking,
  ...opening,
  ...passphrase,
  ...plan,
  ...preparing,
  ...records,
  ...recovery,
  ...asking,
  ...rehearsal,
  ...reminders,
  ...result,
  ...rewriting,
  ...during,
  ...vault,
  work,
  questionHelp,
  ...formatsIn('en-GB', 'en'),
  beginning,
  questionnaire,
  questionById,
};
