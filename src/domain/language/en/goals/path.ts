import { giftAsPath, oneSheet } from './doing-from-gift.ts';
import type { GoalRow } from './parts.ts';
import { comesFirst } from './path-comes-first.ts';
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
} from './path-papers.ts';
import { doctorsWord, rejoin, renew, renewFirst } from './path-renew.ts';
import { handInForm } from './scholarship.ts';

/** The way there: what stops the person now, then what they want to learn, then whom to ask. The first row that applies. */
export const PATH: readonly GoalRow[] = [
  fetchThere,
  comesFirst,
  haveRecognised,
  handInForm,
  doctorsWord,
  renewFirst,
  rejoin,
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
  oneSheet,
  giftAsPath,
  decideLater,
  handOver,
  askPlaces,
  findOut,
  nameTwo,
  onePage,
  ordinaryWeek,
  furtherOn,
];
