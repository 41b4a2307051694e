/*
 * What is often true of a kind of work, by the id that the tables of work give it: for the many names of a trade that are
 * not among the words of a fact. Only what most people in that trade would say of it.
 */
const SICK = 'nursing midwifery hospital-support ambulance-work';
const WATCH = 'security rail-work aviation work-at-sea';
const BUILDS = 'building-trades carpentry plumbing heating-and-cooling';
const TABLES = 'restaurant-work hotel-work';
const STAGES = 'event-planning theatre';

const KINDS = {
  nights: `${SICK} ${WATCH} truck-driving hotel-work baking`,
  weekends: `${SICK} ${WATCH} ${TABLES} ${STAGES} retail hairdressing travel-and-tourism bus-driving funeral-work religious-work farming`,
  late: `${SICK} ${WATCH} ${TABLES} ${STAGES} truck-driving bus-driving`,
  body: `${SICK} ${BUILDS} home-care car-repair metalwork recycling-and-waste landscaping farming forestry fishing cleaning physiotherapy complementary-therapy kitchen-work`,
  noise: 'building-trades carpentry road-building metalwork factory-work childcare kitchen-work',
  screens:
    'software-development it-support data-analysis graphic-design accounting translation architecture office-administration insurance health-records purchasing project-management',
  sites: 'building-trades plumbing heating-and-cooling road-building surveying',
  sales: 'retail sales real-estate eye-care',
  calls: 'customer-service',
  care: 'nursing hospital-support home-care',
  papers: 'nursing social-work teaching police-work insurance law public-service accounting human-resources',
  uneven: 'art photography theatre music writing',
  onTheSpot: `${SICK} ${WATCH} ${BUILDS} ${TABLES} medicine dentistry home-care childcare retail kitchen-work baking hairdressing cleaning warehouse-work factory-work car-repair metalwork landscaping farming forestry fishing bus-driving truck-driving delivery-driving veterinary-work`,
  openLate: 'retail library-work pharmacy',
} as const;

const OF_KINDS = new Map(
  Object.entries(KINDS).map(([fact, ids]): [string, ReadonlySet<string>] => [fact, new Set(ids.split(' '))]),
);

/** Whether this is often true of the kind of work with that id. */
export function isOftenOfKind(fact: string, kind: string): boolean {
  return OF_KINDS.get(fact)?.has(kind) === true;
}
