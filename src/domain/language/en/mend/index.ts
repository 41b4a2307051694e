import { onceByText } from '#src/domain/text/readings.ts';
import { mendArticles } from './articles.ts';
import { mendAsked } from './asked.ts';
import { mendBareSingulars } from './bare-singulars.ts';
import { mendBareVerbs } from './bare-verbs.ts';
import { mendBehindVerbs } from './behind-verbs.ts';
import { mendBeing } from './being.ts';
import { mendClauses } from './clauses.ts';
import { mendDenied } from './denied.ts';
import { mendDoingAfter } from './doing-after.ts';
import { mendGiven } from './given.ts';
import { mendLetters } from './letters.ts';
import { mendMany } from './many.ts';
import { mendMeasures } from './measures.ts';
import { mendNames } from './names.ts';
import { mendOrder } from './order.ts';
import { mendOwners } from './owners.ts';
import { mendPlaces } from './places.ts';
import { mendProperNames } from './proper-names.ts';
import { mendRelativeNumbers } from './relative-numbers.ts';
import { mendRelatives } from './relatives.ts';
import { mendSetPhrases } from './set-phrases.ts';
import { mendSmallWords } from './small-words.ts';
import { mendSubjects } from './subjects.ts';
import { mendTaken } from './taken.ts';
import { mendTenses } from './tenses.ts';
import { mendTheOne } from './the-one.ts';
import { mendTheTooMuch } from './the-too-much.ts';
import { mendTongues } from './tongues.ts';
import { mendVerbForms } from './verb-forms.ts';
import { mendWithoutVerb } from './without-verb.ts';
import { mendNamesOf, mendWords } from './words.ts';

/** In this order: what is one word wrong first, so that the next finds its words. */
const PASSES: readonly ((line: string) => string)[] = [
  mendLetters,
  mendWords,
  mendOwners,
  mendSmallWords,
  mendSetPhrases,
  mendTongues,
  mendBeing,
  mendTaken,
  mendVerbForms,
  mendTenses,
  mendBareVerbs,
  mendGiven,
  mendDoingAfter,
  mendSubjects,
  mendRelatives,
  mendRelativeNumbers,
  mendAsked,
  mendClauses,
  mendWithoutVerb,
  mendDenied,
  mendOrder,
  mendMany,
  mendMeasures,
  mendTheTooMuch,
  mendTheOne,
  mendBehindVerbs,
  mendBareSingulars,
  mendArticles,
  mendNames,
  mendNamesOf,
  mendProperNames,
  mendPlaces,
];

/** Of a name these are left out: a trade is no telling of what one does ("grow mushroom", "first mate"). */
const TOLD: ReadonlySet<(line: string) => string> = new Set([
  mendMany,
  mendTheOne,
  mendBehindVerbs,
  mendBareSingulars,
]);
const OF_NAMES = PASSES.filter((pass) => !TOLD.has(pass));

/** A line with its grammar put right, where only one thing can be meant. A line in plain English is meant to stay as it is. */
export const mend: (line: string) => string = onceByText(
  (line) => PASSES.reduce((said, pass) => pass(said), line),
  600,
);

/** The same for what names a work, or a thing of one's own. */
export const mendName = (line: string): string => OF_NAMES.reduce((said, pass) => pass(said), line);
