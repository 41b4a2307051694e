import { ownAim } from './aims.ts';
import { fixedPlace } from './fixed-place.ts';
import { ownCustomers, ownNumber } from './own-goals.ts';
import { ownRule } from './own-rule.ts';
import type { GoalRow } from './parts.ts';
import { passedOn } from './passed-on.ts';
import { furtherOn, moreOfIt, nextPost } from './path-arcs.ts';
import { comesFirst } from './path-comes-first.ts';
import { askIfNeeded, decideMissing, fetchThere, finishStudies, getMissing } from './path-papers.ts';
import { examAbroad, haveRecognised } from './path-recognition.ts';
import { doctorsWord, rejoin, renew, renewFirst } from './path-renew.ts';
import { nameOne, placeToTrain, workSought } from './path-work.ts';
import { handInForm } from './scholarship.ts';
import { studiesOf } from './studies.ts';
import { studyGoal } from './study-goal.ts';
import { wanted } from './study-wanted.ts';
import type { Told } from './told.ts';

/** What the person is set on, the nearest first. */
const setOnIt: GoalRow = (given) => {
  const study = wanted(given.slots).find(({ stance }) => stance === 'set-on-it');
  if (study && examAbroad(given.slots) === study) return haveRecognised(given);
  return study && LEARNS.includes(given.slots.arc?.id ?? '') ? studyGoal(study, given) : null;
};
const LEARNS: readonly string[] = ['start', 'shift', 'side', 'back', 'elsewhere', 'own', 'steady', 'grow'];

/** Something short that ends in a paper comes before the work; a skill is learned beside it. */
const shortPaper: GoalRow = (given) => {
  const study = wanted(given.slots)[0];
  const isPaper = study !== undefined && !['skill', 'language', 'made'].includes(study.form);
  return study && (isPaper || ownAim(given.slots)) ? studyGoal(study, given) : null;
};

/** What would be learned for nothing, for something of one's own. */
const ownFree: GoalRow = (given) => {
  const free = studiesOf(given.slots).find(({ stance }) => stance === 'if-free');
  return free && ownAim(given.slots) && given.slots.learningHours !== 0 ? studyGoal(free, given) : null;
};

/** A paper of the trade that has run out, before something of one's own. */
const ownRenewed: GoalRow = (given) => (ownAim(given.slots) ? renew(given) : null);

/** What is left to learn, whatever it is. */
const anythingToLearn: GoalRow = (given) => {
  const [study] = studiesOf(given.slots).filter(({ stance }) => isOpenTo(stance, given.slots));
  return study ? studyGoal(study, given) : null;
};
const isOpenTo = (stance: string, { learningHours }: Told) => learningHours !== 0 || stance === 'later';

/** The way there: what stops the person now, then what they want to learn, then the work itself. The first row that applies. */
export const PATH: readonly GoalRow[] = [
  handInForm,
  fetchThere,
  comesFirst,
  doctorsWord,
  renewFirst,
  rejoin,
  getMissing,
  decideMissing,
  finishStudies,
  passedOn,
  fixedPlace,
  nextPost,
  placeToTrain,
  setOnIt,
  haveRecognised,
  ownRule,
  shortPaper,
  ownRenewed,
  ownNumber,
  ownFree,
  ownCustomers,
  workSought,
  nameOne,
  moreOfIt,
  anythingToLearn,
  askIfNeeded,
  renew,
  furtherOn,
];
