import { aDay, aLesson, aLook, aPage, aTalk, betters, makes, tries, writes } from './trial-forms.ts';
import type { KindRow } from './work-kind.ts';

/** Work on the land, on the road, on the water, and on guard. */
export const OUTDOOR_KINDS: readonly KindRow[] = [
  {
    id: 'gardens',
    fields: 'landscaping plant-growing',
    words:
      'gardener, gardening, garden, landscaper, landscaping, landscape gardener, groundskeeper, grounds keeper, lawn, horticulture, greenhouse, plant nursery, plant grower, plant scientist, agronomist, agronomy, vineyard',
    place: 'a garden firm or plant grower',
    places: 'garden firms or plant growers',
    at: 'with a garden firm or plant grower',
    people: 'gardeners',
    asks: {
      new: [
        'What does a newcomer do here in the first weeks?',
        'Which plants would I get to know here first?',
      ],
      known: ['What grows badly here, and what have you tried?', 'What do you do here when the plants rest?'],
    },
    trials: {
      new: [
        aDay,
        makes(
          'Grow five kinds of plants from seed, and keep a page on each.',
          'Choose the five, and find pots.',
        ),
      ],
      known: [
        aLesson,
        makes(
          'Make a book of ten photos of gardens or plants I looked after, before and after.',
          'Take the first photo this week.',
        ),
      ],
    },
  },
  {
    id: 'farming',
    fields: 'farming',
    words:
      'farmer, farm, farming, farm worker, farmhand, farm manager, farm inspector, rancher, ranch, agriculture, agricultural, dairy, fruit picker, fruit picking, livestock, cattle, crop, poultry, beekeeper, beekeeping',
    place: 'a farm',
    places: 'farms',
    at: 'on a farm',
    people: 'farmers',
    asks: {
      new: [
        'What does a newcomer do here in this season?',
        'Which animals or plants would I look after first?',
      ],
      known: [
        'What have you changed here in the last five years?',
        'How do you measure here that a field or herd does well?',
      ],
    },
    trials: {
      new: [aDay, aTalk],
      known: [
        aLesson,
        betters(
          'Try one new way on a small piece of land or a few animals.',
          'Choose the piece, and note how it stands now.',
        ),
      ],
    },
  },
  {
    id: 'trees',
    fields: 'forestry tree-work',
    words:
      'forester, forestry, forestry worker, logger, logging, lumber, lumberjack, tree surgeon, arborist, arboriculture, harvester, harvester operator, woodland, forest',
    place: 'a forestry crew',
    places: 'forestry crews',
    at: 'with a forestry crew',
    people: 'forestry workers',
    asks: {
      new: [
        'What does a newcomer do here before the first saw?',
        'Who looks after your first-season people?',
      ],
      known: ['Who looks after your first-season people now?', 'How do you decide here which tree goes?'],
    },
    trials: { new: [aTalk, aLook], known: [aLesson, aPage] },
  },
  {
    id: 'fishing',
    fields: 'fishing',
    words:
      'fisher, fisherman, fishing, fishery, fish farm, fish farming, aquaculture, oyster, trawler, crabbing',
    place: 'a fishing boat or fish farm',
    places: 'fishing boats or fish farms',
    at: 'with a fishing boat or fish farm',
    people: 'fishers',
    asks: {
      new: ['What does a newcomer do on board or at the tanks first?', 'What time does your boat come in?'],
      known: ['How has the catch changed here?', 'Who buys from you, and what do they ask for?'],
    },
    trials: {
      new: [
        tries(
          'Go out for one quiet day, and note each job that is done.',
          'Ask who decides who may come along.',
        ),
        aTalk,
      ],
      known: [aLesson, aPage],
    },
  },
  {
    id: 'delivery',
    fields: 'delivery-driving postal-work',
    words:
      'delivery, delivery driver, delivery rider, van driver, courier, bike courier, postal, postman, post office, post office clerk, mail carrier, mail, parcel',
    place: 'a delivery firm',
    places: 'delivery firms',
    at: 'with a delivery firm',
    people: 'delivery workers',
    asks: {
      new: [
        'How many stops does a newcomer here begin with?',
        'Who goes along with a newcomer here on the first rounds?',
      ],
      known: [
        'How many stops does one round have here?',
        'Who plans the rounds here, and do they ask the drivers?',
      ],
    },
    trials: {
      new: [aLook, aTalk],
      known: [
        aPage,
        betters(
          'Change the order of one round, and time it before and after.',
          'Time the round as it is now.',
        ),
      ],
    },
  },
  {
    id: 'trucks',
    fields: 'truck-driving',
    words:
      'truck, truck driver, trucker, truckie, trucking, lorry, lorry driver, hgv, hgv driver, cdl, haulage, tanker driver, tow truck',
    place: 'a trucking firm',
    places: 'trucking firms',
    at: 'with a trucking firm',
    people: 'truck drivers',
    asks: {
      new: ['Who rides along with a new driver here?', 'Which loads does a new driver begin with?'],
      known: ['How do you bring new drivers on here?', 'How long do your drivers wait at the docks?'],
    },
    trials: {
      new: [
        tries(
          'Ride along with a driver for one day.',
          'Ask drivers I know, or one firm, whether that is allowed.',
        ),
        aTalk,
      ],
      known: [aLesson, aPage],
    },
  },
  {
    id: 'passengers',
    fields: 'bus-driving taxi-and-ride-driving',
    words:
      'bus, bus driver, coach driver, bus monitor, minibus, minibus driver, matatu, tram, tram driver, taxi, taxi driver, cab driver, rideshare, rideshare driver, uber driver, uber, chauffeur, private hire',
    place: 'a bus or taxi firm',
    places: 'bus or taxi firms',
    at: 'with a bus or taxi firm',
    people: 'bus and taxi drivers',
    asks: {
      new: ['Who rides along with a new driver here?', 'How does a newcomer here learn the routes?'],
      known: [
        'What do your passengers complain about, and what do they praise?',
        'Do your drivers have a say in the routes?',
      ],
    },
    trials: {
      new: [
        aTalk,
        tries(
          'Ride one line or route from end to end, and note all that the driver does.',
          'Choose the line.',
        ),
      ],
      known: [aPage, aLesson],
    },
  },
  {
    id: 'rail',
    fields: 'rail-work',
    words:
      'rail, railway, railroad, train driver, train conductor, train station, signalman, railway technician, metro, subway, train crew',
    place: 'a railway',
    places: 'railways',
    at: 'with a railway',
    people: 'railway workers',
    asks: {
      new: [
        'How long does a newcomer here learn before working alone?',
        'Who goes along with a newcomer here?',
      ],
      known: [
        'Which old parts do you still keep running here?',
        'How do you learn here from something that nearly went wrong?',
      ],
    },
    trials: { new: [aTalk, aLook], known: [aLesson, aPage] },
  },
  {
    id: 'aviation',
    fields: 'aviation',
    words:
      'pilot, flight attendant, cabin crew, airline, airport, air traffic controller, air traffic control, aviation, air hostess',
    place: 'an airport or airline',
    places: 'airports or airlines',
    at: 'at an airport',
    people: 'airport and airline workers',
    asks: {
      new: ['What does a newcomer learn here before the first real day?', 'What do passengers ask you most?'],
      known: ['How do you learn here from something that nearly went wrong?', 'What delays you most here?'],
    },
    trials: {
      new: [
        aTalk,
        tries(
          'Spend one hour in an arrivals hall, and note every job that I see.',
          'Choose a day on which I can get there.',
        ),
      ],
      known: [aPage, aLesson],
    },
  },
  {
    id: 'ships',
    fields: 'work-at-sea',
    words:
      'seafarer, seaman, sailor, merchant navy, merchant marine, ship officer, ship, shipping, deckhand, deck officer, dock worker, docker, stevedore, ferry, maritime, marine engineer, cruise ship',
    place: 'a shipping firm or port',
    places: 'shipping firms or ports',
    at: 'in a port',
    people: 'people who work at sea',
    asks: {
      new: ['What does a newcomer on board do first?', 'Who teaches a newcomer on board?'],
      known: ['How old are your ships, and who keeps them going?', 'How do you hand over a ship here?'],
    },
    trials: { new: [aTalk, aLook], known: [aLesson, aPage] },
  },
  {
    id: 'warehouse',
    fields: 'warehouse-work moving-homes',
    words:
      'warehouse, warehouse worker, warehouse operative, forklift, forklift driver, forklift operator, picker packer, order picker, stock controller, stock control, storekeeper, distribution center, distribution centre, fulfilment, fulfillment, removal firm, furniture mover, house mover, mover, loader',
    alone: 'picker, picking, stock',
    place: 'a warehouse',
    places: 'warehouses',
    at: 'in a warehouse',
    people: 'warehouse workers',
    asks: {
      new: ['What does a newcomer do here in the first week?', 'Which machine could I learn here, and when?'],
      known: [
        'What gets lost or broken most here, and where?',
        'How do people on the floor get something changed here?',
      ],
    },
    trials: {
      new: [aLook, aTalk],
      known: [
        aPage,
        betters(
          'Change the place of a few things, and count the steps or the mistakes.',
          'Draw the way I walk for ten orders.',
        ),
      ],
    },
  },
  {
    id: 'police',
    fields: 'police-work',
    words:
      'police, police officer, policeman, policewoman, detective, sheriff, custom officer, border guard, law enforcement, emergency call handler, emergency dispatcher, crossing guard, traffic warden, crime scene',
    place: 'a police station',
    places: 'police stations',
    at: 'at a police station',
    people: 'police officers',
    asks: {
      new: ['Who goes out with a newcomer here?', 'What happens here after a hard call?'],
      known: ['What happens here after a hard call?', 'What do people in this area come to you with first?'],
    },
    trials: {
      new: [
        tries(
          'Visit one open day, or write to one station with three questions.',
          'Look up the next open day.',
        ),
        aTalk,
      ],
      known: [aLesson, aPage],
    },
  },
  {
    id: 'guarding',
    fields: 'security prison-work',
    words:
      'security, security guard, security officer, bouncer, door supervisor, doorman, watchman, guard, lifeguard, loss prevention, cctv, prison, prison officer, correctional officer, prison guard, jail, correctional',
    place: 'a security team',
    places: 'security teams',
    at: 'with a security team',
    people: 'guards and officers',
    asks: {
      new: [
        'What does a newcomer learn here before standing alone?',
        'How do you calm people here who are angry?',
      ],
      known: [
        'How often do words here do what force would not?',
        'How do you look after each other here after a hard day?',
      ],
    },
    trials: {
      new: [
        tries(
          'Take a short course in calming people, and note where I used it.',
          'Find one course near me or online.',
        ),
        aTalk,
      ],
      known: [aLesson, aPage],
    },
  },
  {
    id: 'military',
    fields: 'military',
    words:
      'military, army, army medic, army officer, soldier, navy, air force, air force officer, navy officer, armed force, coast guard, veteran, infantry, sergeant',
    alone: 'marine',
    place: 'an army, navy or air force office',
    places: 'army, navy or air force offices',
    at: 'on an open day of the army, navy or air force',
    people: 'people who have served',
    asks: {
      new: ['What is the first half year here like?', 'Which trades can one learn here?'],
      known: [
        'Who here has served, and what do they do now?',
        'Which of the things I did there do you need here?',
      ],
    },
    trials: {
      new: [
        aTalk,
        tries(
          'Visit one open day, and ask three people what they wish they had known.',
          'Look up the next open day.',
        ),
      ],
      known: [
        aLesson,
        writes(
          'Put five things that I did in service into words that anyone understands.',
          'Tell one to somebody who never served.',
        ),
      ],
    },
  },
];
