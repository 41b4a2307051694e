import { originOf } from '#src/domain/language/en/aspiration/work-name.ts';
import { from } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { aimsOf, nameOfWork, thoughtsOf } from './aims.ts';
import { type Told, typedAs } from './told.ts';

/* Where such work is done: the place that the person named, or the one beyond doubt. */

const A_PLACE =
  'schools?|hospitals?|clinics?|colleges?|universit(?:y|ies)|hotels?|nurser(?:y|ies)|librar(?:y|ies)|museums?|factor(?:y|ies)|care homes?|banks?|airports?|theatres?|bakery|bakeries|pharmac(?:y|ies)|municipalit(?:y|ies)|town halls?|post offices?|farms?|zoos?|prisons?|(?:power|electric|electricity|gas|water|bus|railway|shipping|insurance|oil|phone|construction|cleaning|trucking|international|multinational|foreign) compan(?:y|ies)';
const PLACE_IN_AIM = new RegExp(
  String.raw`(?:(?:\b(?:at|in|for|of|with)|\bw\/) (?:an? |the )?(?:(?!the\b)\p{L}+ )?|, )(?<first>${A_PLACE})(?:,? (?:or|and) (?:an? |the )?(?<other>${A_PLACE}))?\b(?! (?:animals?|nurse|teacher|workers?|staff|hands?|cooks?))`,
  'iu',
);

/** "Tram museum, or maybe ...": the place itself is what was typed. */
const BARE_PLACE =
  /^(?:an? |the )?(?<first>(?:\p{L}+ )?(?:museum|library|care home|theatre|zoo|machine shop|power company)|(?:hospital|community|dental|veterinary) (?:pharmacy|clinic))(?=,| or | \/|$| (?:guide|docent|volunteer|helper|attendant)s?(?=,| or |$))/iu;

/** Where somebody of the name works, beyond doubt. */
const STANDS_IN: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:hospital|clinical|ward|oncology|pa?ediatric) pharmac(?:ist|y technician|y assistant)s?$/iu,
    'hospital',
  ],
  [/^(?:community )?pharmac(?:ist|y technician|y assistant)$/iu, 'pharmacy'],
  [/^(?:librarian|library (?:assistant|technician))$/iu, 'library'],
  [/^(?:master |pastry )?baker$/iu, 'bakery'],
  [/^(?:dentist|dental (?:nurse|hygienist|assistant))$/iu, 'dental practice'],
  [/^(?:train driver|railway \p{L}+)$/iu, 'railway company'],
  [/^bus driver$/iu, 'bus company'],
  [
    /^(?:teaching assistant|school (?:lunch \p{L}+|kitchen \p{L}+|librarian|nurse|secretary|cook|caretaker)|(?:primary|secondary|class) (?:school )?teacher)$/iu,
    'school',
  ],
  [/^(?:care (?:assistant|worker)|carer)$/iu, 'care home'],
  [/^(?:executive )?housekeeper$/iu, 'hotel'],
  [
    /^(?:(?:farm |small animal |large animal )?vet(?:erinarian|erinary surgeon)?|vet(?:erinary)? (?:nurse|technician|assistant))$/iu,
    'vet practice',
  ],
  [/^(?:optometrist|optician)$/iu, 'optician’s shop'],
  [/^speech (?:and language )?therapist$/iu, 'speech therapy practice'],
  [/^(?:physiotherapist|physical therapist)$/iu, 'physiotherapy practice'],
  [/^(?:doctor|physician|surgeon|registered nurse|midwife)$/iu, 'hospital'],
  [/^locksmith$/iu, 'locksmith’s shop'],
  [/^(?:waste ?water|sewage)(?: treatment)?(?: plant)?(?: (?:operator|technician))?$/iu, 'wastewater plant'],
  [
    /^(?:(?:drinking )?water|water treatment)(?: (?:plant|station|work))?(?: (?:operator|technician|engineer))?$/iu,
    'water plant',
  ],
  [
    /^(?:(?:on|off)shore )?wind (?:turbine|farm|power|energy)(?: (?:service|maintenance))?(?: (?:technician|engineer|operator|mechanic|fitter|worker))$/iu,
    'wind farm or turbine company',
  ],
  [/^(?:arborist|tree (?:surgeon|climber))$/iu, 'tree care firm'],
  [/^(?:dog|pet) groomer$/iu, 'grooming salon'],
  [/^tram driver$/iu, 'tram company'],
  [/^(?:e-?)?(?:bike|bicycle|cycle) (?:mechanic|technician|repairer|fitter)$/iu, 'bike shop'],
  [/^archivist$/iu, 'archive'],
  [/^marine (?:diesel )?mechanic$/iu, 'boatyard'],
  [/^piano (?:tuner|technician)$/iu, 'piano workshop'],
];

/** The place to ask: the one that the person named, else where such work is done beyond doubt; null where one cannot be sure. */
export function placeToAsk(told: Told): Segment[] | null {
  const named = placeInAim(told);
  if (named) return named;
  const [aim] = thoughtsOf(told).length > 0 ? thoughtsOf(told) : aimsOf(told);
  if (aim?.kind !== 'role' && aim?.kind !== 'field') return null;
  const bare = nameOfWork(aim).replace(/,? (?:in|at|for|of) .*$/iu, '');
  const place = STANDS_IN.find(([name]) => name.test(bare))?.[1];
  const origin = originOf(aim);
  return place ? [from({ ...origin, option: origin.option ?? 'place' }, place, 'place')] : null;
}

/** "pharmacies", of "pharmacy"; "schools or hospitals". */
export function severalPlaces(place: readonly Segment[]): Segment[] {
  return place.map((one) => ({
    ...one,
    text: one.text.replace(/\p{L}+(?= or |$)/gu, (word) =>
      /[^aeiou]y$/u.test(word) ? word.replace(/y$/u, 'ies') : `${word}s`,
    ),
  }));
}

/** "school or hospital", of "maintenance guy at a school or hospital": where the person named the place, that is where to call. */
export function placeInAim(told: Told): Segment[] | null {
  for (const typed of typedAs(told, 'target')) {
    const bare = typed.option === null ? BARE_PLACE.exec(typed.words.trim())?.groups?.first : undefined;
    if (bare) return [from({ ...typed, option: 'place' }, bare.toLowerCase(), 'place')];
    const found = typed.option === null ? PLACE_IN_AIM.exec(typed.words)?.groups : undefined;
    if (!found?.first) continue;
    const one = (word: string) => word.toLowerCase().replace(/ies$/u, 'y').replace(/s$/u, '');
    const text = found.other ? `${one(found.first)} or ${one(found.other)}` : one(found.first);
    // The word for one such place is ours, whatever was typed: "schools" has it too.
    return [from({ ...typed, option: 'place' }, text, 'place')];
  }
  return null;
}
