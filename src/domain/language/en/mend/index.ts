import { onceByText } from '#src/domain/text/readings.ts';
import { mendAges } from './ages.ts';
import { mendArticles } from './articles.ts';
import { mendAsked } from './asked.ts';
import { mendBareSingulars } from './bare-singulars.ts';
import { mendBareVerbs } from './bare-verbs.ts';
import { mendBehindVerbs } from './behind-verbs.ts';
import { mendBeing } from './being.ts';
import { mendClauses } from './clauses.ts';
import { mendDenied } from './denied.ts';
import { mendDoingAfter } from './doing-after.ts';
import { mendElsewhere } from './elsewhere.ts';
import { mendEveryday } from './everyday.ts';
import { mendGiven } from './given.ts';
import { mendKinNames } from './kin-names.ts';
import { mendLetters } from './letters.ts';
import { mendMany } from './many.ts';
import { mendMeasures } from './measures.ts';
import { mendNames } from './names.ts';
import { mendOnesOwn } from './ones-own.ts';
import { mendOrder } from './order.ts';
import { mendOwners } from './owners.ts';
import { mendPlaces } from './places.ts';
import { mendProperNames } from './proper-names.ts';
import { mendRelativeNumbers } from './relative-numbers.ts';
import { mendRelatives } from './relatives.ts';
import { mendSetPhrases } from './set-phrases.ts';
import { mendShortWords } from './short-words.ts';
import { mendSmallWords } from './small-words.ts';
import { mendStormNames } from './storm-names.ts';
import { mendSubjects } from './subjects.ts';
import { mendTaken } from './taken.ts';
import { mendTenses } from './tenses.ts';
import { mendTheOne } from './the-one.ts';
import { mendTheTooMuch } from './the-too-much.ts';
import { mendThirdPerson, thirdPersonWithin } from './third-person.ts';
import { mendTongues } from './tongues.ts';
import { mendVerbForms } from './verb-forms.ts';
import { mendWhereTheyAre } from './where-they-are.ts';
import { mendWithoutVerb } from './without-verb.ts';
import { mendNamesOf, mendWords } from './words.ts';

/** In this order: what is one word wrong first, so that the next finds its words. */
const PASSES: readonly ((line: string) => string)[] = [
  mendLetters,
  mendWords,
  mendShortWords,
  mendEveryday,
  mendOwners,
  mendSmallWords,
  mendWhereTheyAre,
  mendSetPhrases,
  mendTongues,
  mendElsewhere,
  mendBeing,
  mendTaken,
  mendVerbForms,
  mendTenses,
  mendBareVerbs,
  mendGiven,
  mendDoingAfter,
  mendSubjects,
  mendThirdPerson,
  mendRelatives,
  mendRelativeNumbers,
  mendAsked,
  mendClauses,
  mendWithoutVerb,
  mendDenied,
  mendOrder,
  mendOnesOwn,
  mendAges,
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
  mendStormNames,
  mendPlaces,
  mendKinNames,
];

/** Of a name these are left out: a trade is no telling of what one does ("grow mushroom", "first mate", "nurse of the school"). */
const TOLD: ReadonlySet<(line: string) => string> = new Set([
  mendMany,
  mendTheOne,
  mendBehindVerbs,
  mendBareSingulars,
  mendWhereTheyAre,
]);
const OF_NAMES = PASSES.filter((pass) => !TOLD.has(pass));

const through = (passes: readonly ((line: string) => string)[], line: string) =>
  passes.reduce((said, pass) => pass(said), line);
const asReason = (stem: 'since' | 'because') => (pass: (line: string) => string) =>
  pass === mendThirdPerson ? thirdPersonWithin[stem] : pass;

/** A line with its grammar put right, where only one thing can be meant. A line in plain English is meant to stay as it is. */
export const mend: (line: string) => string = onceByText((line) => through(PASSES, line), 600);

/** Behind "ever since" and "because" the first verb is left as it was typed: the reader of reasons tells it in its own time. */
const OF_REASONS = {
  since: onceByText((line) => through(PASSES.map(asReason('since')), line), 60),
  because: onceByText((line) => through(PASSES.map(asReason('because')), line), 60),
};

/** The same for what completes a stem. */
export const mendBehind = (line: string, stem: string | undefined): string =>
  stem === 'since' || stem === 'because' ? OF_REASONS[stem](line) : mend(line);

/** The same for what names a work, or a thing of one's own. */
export const mendName = (line: string): string => through(OF_NAMES, line);
