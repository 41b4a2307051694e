import type { KindRow } from './work-kind.ts';

/** Work on the land, on the road, on the water, and on guard. */
export const OUTDOOR_KINDS: readonly KindRow[] = [
  {
    fields: 'landscaping plant-growing',
    words:
      'gardener, gardening, garden, landscaper, lawn, horticulture, greenhouse, plant grower, plant scientist, agronomist, plant nursery, hedge layer, hedge laying, tree nursery',
    place: 'a garden firm or plant grower',
    places: 'garden firms or plant growers',
    at: 'with a garden firm or plant grower',
  },
  {
    fields: 'farming',
    words:
      'farmer, farm, rancher, agriculture, agricultural, dairy, fruit picker, fruit picking, livestock, cattle, grape picker, shearer, shearing, shed hand, milker, relief milker, shepherd, herder, beekeeper, beekeeping, apiary, sugar beet, orchard, vineyard, plantation, potato, kiwifruit, persimmon, cocoa, llama, goat, sheep, poultry, pig, rice, plucker, tea garden, seed potato, olive grower, mushroom, salt pan, egg collector, milk collector, tractor driver, combine driver, fruit grower, vegetable grower, seed cleaner',
    place: 'a farm',
    at: 'on a farm',
  },
  {
    fields: 'forestry tree-work',
    words:
      'forester, logging, tree surgeon, arborist, harvester, forest, tree trimmer, pruner, faller, log grader, timber, fire lookout, logger, sawmill, sawyer',
    alone: 'tree',
    place: 'a forestry crew',
    at: 'with a forestry crew',
  },
  {
    fields: 'fishing',
    words:
      'fisher, fisherman, fish farm, aquaculture, oyster, fish farmer, net mender, net maker, pearl diver, seaweed, shellfish, seaweed harvester, shrimp, shrimp farmer, oyster farmer',
    place: 'a fishing boat or fish farm',
    places: 'fishing boats or fish farms',
    at: 'with a fishing boat or fish farm',
  },
  {
    fields: 'delivery-driving postal-work',
    words:
      'delivery driver, van driver, courier, postal, postman, post office, mail carrier, bike messenger, milkman, mail sorter',
    alone: 'delivery',
    place: 'a delivery firm',
    at: 'with a delivery firm',
  },
  {
    fields: 'truck-driving',
    words:
      'truck, truck driver, trucker, truckie, road train, road train driver, lorry, lorry driver, hgv, hgv driver, cdl',
    place: 'a trucking firm',
    at: 'with a trucking firm',
  },
  {
    fields: 'bus-driving taxi-and-ride-driving',
    words:
      'bus, bus driver, minibus, matatu, taxi, taxi driver, cab driver, rideshare driver, uber, chauffeur, uber driver, tram, tram driver, streetcar, streetcar operator, subway operator, metro driver, trolleybus, school bus, tuk tuk, tuk tuk driver, rickshaw, rickshaw driver, boda boda, boda boda rider, jeepney, jeepney driver',
    place: 'a bus or taxi firm',
    at: 'with a bus or taxi firm',
  },
  {
    fields: 'rail-work',
    words:
      'rail, railway, railroad, train driver, train conductor, signalman, signalling technician, signal maintainer, track worker, wagon, wagon inspector, locomotive, railroad conductor, ticket inspector, train guard, train mechanic',
    place: 'a railway company',
    at: 'with a railway company',
  },
  {
    fields: 'aviation',
    words:
      'pilot, flight attendant, cabin crew, airline, airport, air traffic controller, air hostess, airfield, ground crew, baggage handler, flight dispatcher, aeronautical',
    place: 'an airport or airline',
    places: 'airports or airlines',
    at: 'at an airport',
  },
  {
    fields: 'work-at-sea',
    words:
      'seafarer, seaman, sailor, merchant navy, ship, dock worker, maritime, marine engineer, deckhand, deck crew, ferry, boatman, bargeman, barge, skipper, master mariner, mariner, bosun, tug, tugboat, cruise ship, ship captain, river captain, dock crane, crane at port, port worker, stevedore, container terminal, trawler, deckie, coxswain, ferryman, commercial diver, harbour master, harbor master, lighthouse, lighthouse keeper, marine pilot, harbour pilot, river pilot, canal boat, canal boat skipper',
    alone: 'port',
    place: 'a port or shipping company',
    places: 'ports or shipping companies',
    at: 'in a port',
  },
  {
    fields: 'warehouse-work moving-homes',
    words:
      'warehouse, forklift, forklift driver, stock controller, stock control, storekeeper, fulfillment, mover, loader, picker packer, forklift truck, fork lift, house removal, weighbridge, parcel sorting, parcel sorter, dry port',
    alone: 'picker, picking',
    place: 'a warehouse',
  },
  {
    fields: 'police-work',
    words:
      'police, policeman, detective, law enforcement, emergency call handler, crossing guard, traffic warden, custom agent, custom officer, border guard, cop, border officer, crime scene',
    place: 'a police station',
    at: 'at a police station',
  },
  {
    fields: 'security prison-work',
    words: 'bouncer, door supervisor, guard, lifeguard, prison, correctional, bodyguard',
    place: 'a security team',
    at: 'with a security team',
  },
  {
    fields: 'military',
    words: 'army, soldier, navy, air force, coast guard, veteran, army vet, navy sailor, national guard',
    alone: 'marine',
    place: 'an army, navy or air force office',
    at: 'on an open day of the army, navy or air force',
  },
];
