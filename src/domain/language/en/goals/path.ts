import type { GoalRow } from './parts.ts';
import { decideLater, ifFree } from './path-free.ts';
import { onlyShort, setOnIt } from './path-learning.ts';
import {
  askPlaces,
  askWhatItTakes,
  findOut,
  furtherOn,
  handOver,
  nameTwo,
  onePage,
  ordinaryWeek,
  ownCosts,
} from './path-next.ts';
import {
  askIfNeeded,
  decideMissing,
  fetchThere,
  finishStudies,
  getMissing,
  haveRecognised,
  renew,
  renewFirst,
} from './path-papers.ts';
import { handInForm } from './scholarship.ts';

/** The way there: what stops the person now, then what they want to learn, then whom to ask. The first row that applies. */
export const PATH: readonly GoalRow[] = [
  fetchThere,
  haveRecognised,
  handInForm,
  renewFirst,
  getMissing,
  decideMissing,
  finishStudies,
  setOnIt,
  renew,
  onlyShort,
  ifFree,
  askWhatItTakes,
  ownCosts,
  askIfNeeded,
  decideLater,
  handOver,
  askPlaces,
  findOut,
  nameTwo,
  onePage,
  ordinaryWeek,
  furtherOn,
];
