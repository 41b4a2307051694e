import { FIELD } from '#src/domain/model/work-id.ts';

/*
 * Work by the id under which it is kept with an answer: of a role, or of a field. Only what most people in it would say
 * of it; nothing is guessed of work in somebody's own words.
 */

const fields = (...ids: readonly string[]) => ids.map((id) => `${FIELD}${id}`);

/** Work that often falls at night and in shifts. */
export const SHIFT_WORK: readonly string[] = [
  ...fields('ambulance-work', 'aviation', 'bar-work', 'firefighting', 'hospital-support', 'hotel-work'),
  ...fields('kitchen-work', 'medicine', 'midwifery', 'nursing', 'police-work', 'prison-work'),
  ...fields('restaurant-work', 'security'),
  ...['nurse', 'nurse-manager', 'mental-health-nurse', 'nursing-assistant', 'healthcare-assistant'],
  ...['hospital-porter', 'midwife', 'doctor', 'paramedic', 'emt', 'ambulance-worker', 'firefighter'],
  ...['police-officer', 'prison-officer', 'security-guard', 'care-home-worker', 'chef', 'cook', 'line-cook'],
  ...['server', 'waiter', 'bartender', 'flight-attendant', 'pilot'],
];

/** Work that often falls on weekends. */
export const WEEKEND_WORK: readonly string[] = [
  ...fields('bar-work', 'beauty', 'cafe-work', 'catering', 'event-planning', 'hairdressing', 'hotel-work'),
  ...fields('kitchen-work', 'leisure-and-recreation', 'music', 'restaurant-work', 'retail', 'sport'),
  ...fields('theatre', 'travel-and-tourism'),
  ...['chef', 'cook', 'server', 'waiter', 'bartender', 'barista', 'cafe-worker', 'caterer', 'hairdresser'],
  ...['barber', 'hair-stylist', 'nail-technician', 'beautician', 'shop-assistant', 'sales-associate'],
  ...['cashier', 'store-manager', 'shop-owner', 'event-planner', 'wedding-planner', 'tour-guide', 'musician'],
];

/** Work that asks much of the body. */
export const BODY_WORK: readonly string[] = [
  ...fields('building-trades', 'carpentry', 'cleaning', 'elder-care', 'factory-work', 'farming', 'fishing'),
  ...fields('forestry', 'hairdressing', 'home-care', 'hospital-support', 'landscaping', 'mining'),
  ...fields('moving-homes', 'nursing', 'plumbing', 'road-building', 'roofing', 'tree-work', 'warehouse-work'),
  ...[
    'bricklayer',
    'builder',
    'construction-worker',
    'labourer',
    'mason',
    'plasterer',
    'roofer',
    'scaffolder',
  ],
  ...[
    'tiler',
    'floor-layer',
    'carpenter',
    'joiner',
    'plumber',
    'farmer',
    'farm-worker',
    'fisher',
    'gardener',
  ],
  ...['landscaper', 'tree-surgeon', 'cleaner', 'housekeeper', 'room-attendant', 'care-assistant', 'carer'],
  ...['care-home-worker', 'nurse', 'nursing-assistant', 'hospital-porter', 'hairdresser', 'mover', 'packer'],
  ...['warehouse-worker', 'factory-worker', 'assembler', 'miner'],
];
