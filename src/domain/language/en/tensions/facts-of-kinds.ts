/*
 * What is often true of a kind of work, by the id that the tables of work give it: for the many names of a trade that are
 * not among the words of a fact. Only what most people in that trade would say of it.
 */
const ROUND_THE_CLOCK = 'midwifery ambulance-work rail-work aviation work-at-sea hotel-work';
const STAGES = 'event-planning theatre';
const BUILDS = 'building-trades carpentry plumbing';

const KINDS = {
  nights: `${ROUND_THE_CLOCK} truck-driving`,
  weekends: `${ROUND_THE_CLOCK} ${STAGES} restaurant-work retail hairdressing funeral-work religious-work`,
  body: `${BUILDS} ambulance-work car-repair metalwork recycling-and-waste forestry fishing cleaning kitchen-work`,
  noise: 'building-trades carpentry road-building metalwork factory-work childcare kitchen-work',
  screens:
    'software-development data-analysis graphic-design accounting office-administration insurance health-records',
  sales: 'retail sales real-estate eye-care',
  calls: 'customer-service',
  onTheSpot: `${ROUND_THE_CLOCK} ${BUILDS} medicine dentistry home-care childcare retail kitchen-work restaurant-work baking hairdressing cleaning warehouse-work factory-work car-repair metalwork landscaping forestry fishing bus-driving truck-driving delivery-driving veterinary-work`,
} as const;

const OF_KINDS = new Map(
  Object.entries(KINDS).map(([fact, ids]): [string, ReadonlySet<string>] => [fact, new Set(ids.split(' '))]),
);

/** Who plans, checks or repairs it, or stands beside it: the days of most of that kind are not theirs. */
const NOT_AS_MOST =
  /\b(?:engineers?|scientists?|technicians?|managers?|installers?|officers?|supervisors?|specialists?|superintendent|students?|mechanics?|repairers?|parking|valet|display|stock\w*|shel(?:f|ves)|security|developer of|valuers?|appraisers?|model|interior|merchandiser|switchboard|dispatch\w*|control (?:room|centre|center)|precious|quality control\w*|owners?|drone|doctor|plant (?:grower|scientist))\b/iu;

/** Whether this is often true of the kind of work with that id, as the words put it. */
export function isOftenOfKind(fact: string, kind: string, words: string): boolean {
  return OF_KINDS.get(fact)?.has(kind) === true && !NOT_AS_MOST.test(words);
}
