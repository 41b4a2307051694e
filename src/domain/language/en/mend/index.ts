import { onceByText } from '#src/domain/text/readings.ts';
import { mendArticles } from './articles.ts';
import { mendBeing } from './being.ts';
import { mendClauses } from './clauses.ts';
import { mendLetters } from './letters.ts';
import { mendNames } from './names.ts';
import { mendOwners } from './owners.ts';
import { mendPlaces } from './places.ts';
import { mendSubjects } from './subjects.ts';
import { mendTaken } from './taken.ts';
import { mendTongues } from './tongues.ts';
import { mendNamesOf, mendWords } from './words.ts';

/** In this order: what is one word wrong first, so that the next finds its words. */
const PASSES: readonly ((line: string) => string)[] = [
  mendLetters,
  mendWords,
  mendOwners,
  mendTongues,
  mendBeing,
  mendTaken,
  mendSubjects,
  mendClauses,
  mendArticles,
  mendNames,
  mendNamesOf,
  mendPlaces,
];

/** A line with its grammar put right, where only one thing can be meant. A line in plain English stays as it is. */
export const mend: (line: string) => string = onceByText(
  (line) => PASSES.reduce((said, pass) => pass(said), line),
  600,
);
