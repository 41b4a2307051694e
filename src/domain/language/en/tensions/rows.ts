import { aimIfFree, aimIfShort, aimLater, moveCushion, partTime } from './aim-learning-rows.ts';
import { butAim, butServe, offGoesOn, ownAndJob, twoAims } from './aim-rows.ts';
import { BEST_PULLS } from './best-rows.ts';
import { eveningTables, lapsedUsed, moveReason, paceSteady } from './both-said-rows.ts';
import {
  aimBelow,
  cushionChange,
  growOff,
  lessPay,
  ownNeed,
  shortGrow,
  unfinishedAim,
  unpaidPass,
} from './change-rows.ts';
import { giftPlace, growMove, learningTime, ownLong, shortUnpaid, stopPass } from './chip-pair-rows.ts';
import { CHIPS_AND_WORK } from './chip-rows.ts';
import {
  alwaysDays,
  dateDecides,
  dateGoesOn,
  dateHours,
  dateLater,
  dateLearning,
  dateOpen,
  endsLearning,
  endsOwn,
  stopLearning,
} from './date-rows.ts';
import { feetDesk, handsOnCourse, lateServe, tiresServe } from './day-rows.ts';
import { alonePeople, giftOff, gladPaper, quietPeople, supervisePass } from './gift-rows.ts';
import { awayFamily, eveningShows, homeAway, weekendsLead } from './hours-rows.ts';
import { leadAlone, leadHours, leadOff } from './lead-rows.ts';
import {
  classLearning,
  courseHours,
  cushionLearning,
  dreadLearning,
  hoursLearning,
  manyPapers,
  studyPay,
} from './learning-rows.ts';
import {
  leadAside,
  limitAim,
  nearElsewhere,
  partOfBody,
  showHeavy,
  taughtThen,
  unpaidAim,
} from './limit-rows.ts';
import { familyStart, longFewHours, reasonScreens, screensLearning, shortLong } from './long-rows.ts';
import { withMusts } from './musts.ts';
import { OWN_AND_CHIPS, ownHours } from './own-chip-rows.ts';
import { ownDuties, ownMoney, ownSends, shortOwn, steadyOwn } from './own-rows.ts';
import {
  byPaper,
  papersNoSchool,
  papersYears,
  permitPaper,
  practicePaid,
  teachingPaper,
} from './paper-rows.ts';
import { anyPay, rate, schoolHours, short, shortHours, tight } from './pay-rows.ts';
import { moveCare, moveNear, moveStays, moveTravel } from './place-rows.ts';
import type { PullRow } from './pull.ts';
import { payNoLearning } from './reach-rows.ts';
import { SAID_PULLS } from './said-rows.ts';
import { benefits, fewForNothing, notRecognised } from './terms-rows.ts';
import { sellingOwn, tiresWork } from './tires-rows.ts';
import { bodyWork, heightsWork, nightsWork, weekendsRota, weekendsWork } from './work-rows.ts';

/** What the days of the work would be like, against what was said of the hours, the place, the body or the best moments. */
const IN_THE_WORK: readonly PullRow[] = [
  taughtThen,
  limitAim,
  nearElsewhere,
  heightsWork,
  ...BEST_PULLS,
  leadAside,
  partOfBody,
  showHeavy,
  unpaidAim,
  handsOnCourse,
  lateServe,
  feetDesk,
  tiresServe,
  giftOff,
  leadOff,
  leadAlone,
  leadHours,
  butServe,
  butAim,
  dateDecides,
  growOff,
  eveningShows,
  eveningTables,
  homeAway,
  awayFamily,
  nightsWork,
  weekendsLead,
  weekendsWork,
  weekendsRota,
  offGoesOn,
  moveNear,
  moveReason,
  ...SAID_PULLS,
  alwaysDays,
  teachingPaper,
  papersNoSchool,
  lapsedUsed,
  screensLearning,
  reasonScreens,
  tiresWork,
  sellingOwn,
  bodyWork,
  ...CHIPS_AND_WORK,
];

/** Figures, years and hours that do not meet. */
const IN_THE_FIGURES: readonly PullRow[] = [
  lessPay,
  rate,
  stopLearning,
  shortLong,
  shortHours,
  classLearning,
  manyPapers,
  courseHours,
  permitPaper,
  aimLater,
  endsOwn,
  ownAndJob,
  steadyOwn,
  ownMoney,
  ownLong,
  ownDuties,
  ...OWN_AND_CHIPS,
  ownHours,
  byPaper,
  practicePaid,
  partTime,
  longFewHours,
  learningTime,
  familyStart,
  growMove,
  benefits,
  schoolHours,
  notRecognised,
  giftPlace,
  stopPass,
  shortUnpaid,
  aimIfFree,
  moveStays,
  moveCare,
  moveCushion,
  dateGoesOn,
  shortGrow,
  payNoLearning,
];

/** Milder pulls, and those that name a date or a paper: where nothing stronger stands. */
const MILDER: readonly PullRow[] = [
  alonePeople,
  moveTravel,
  tight,
  short,
  dateOpen,
  dateHours,
  dateLater,
  twoAims,
  unpaidPass,
  dreadLearning,
  cushionLearning,
  shortOwn,
  supervisePass,
  quietPeople,
  gladPaper,
  ownNeed,
  endsLearning,
  cushionChange,
  dateLearning,
  studyPay,
  ownSends,
  papersYears,
  unfinishedAim,
  hoursLearning,
  paceSteady,
  fewForNothing,
  aimIfShort,
  aimBelow,
];

/** In the order in which they are shown: first what would stand most in the days of the work. */
export const PULLS: readonly PullRow[] = [anyPay, ...IN_THE_WORK, ...IN_THE_FIGURES, ...MILDER].map(
  withMusts,
);

const MILD_IDS: ReadonlySet<string> = new Set(MILDER.map(({ id }) => id));

/** Whether it is shown only where nothing stronger stands. */
export function isMild(id: string): boolean {
  return MILD_IDS.has(id);
}
