import { aDay, aLesson, aLook, aPage, aTalk, betters, makes, tries, writes } from './trial-forms.ts';
import type { KindRow } from './work-kind.ts';

/** Work with hands and tools: to build, to mend, to make. */
export const BUILDING_KINDS: readonly KindRow[] = [
  {
    id: 'building',
    fields: 'building-trades roofing painting-and-decorating',
    words:
      'building trade, building site, construction, builder, labourer, laborer, bricklayer, bricklaying, mason, masonry, stonemason, concrete, plasterer, plastering, drywall, floor layer, flooring, tiler, tile, tiling, glazier, insulation, scaffolder, scaffolding, steel worker, steel fixer, roofer, roofing, decorator, house painter, painting and decorating, building inspector, site supervisor',
    place: 'a building firm',
    places: 'building firms',
    at: 'on a building site',
    people: 'builders',
    asks: {
      new: [
        'What does a newcomer do on your sites in the first weeks?',
        'Who shows a newcomer how to work safely?',
      ],
      known: ['Which jobs do you turn down, and why?', 'Who checks the work on your sites?'],
    },
    trials: {
      new: [
        aLook,
        makes(
          'Build or mend one small thing at home, with the right tools.',
          'Choose it, and ask somebody in the trade how to begin.',
        ),
      ],
      known: [
        aLesson,
        makes(
          'Make a book of ten photos of my work, with three customers who say their name may stand in it.',
          'Take photos of the job I am on, before and after.',
        ),
      ],
    },
  },
  {
    id: 'carpentry',
    fields: 'carpentry',
    words:
      'carpenter, carpentry, joiner, joinery, cabinet maker, furniture maker, kitchen fitter, woodwork, woodworking, woodworker, upholsterer, upholstery',
    place: 'a carpentry workshop',
    places: 'carpentry workshops',
    at: 'in a carpentry workshop',
    people: 'carpenters',
    asks: {
      new: [
        'What would I be doing in my first month here?',
        'Which machine may a newcomer use here, and when?',
      ],
      known: ['How much here is still made by hand?', 'Which piece here took you longest?'],
    },
    trials: {
      new: [
        aDay,
        makes('Make one stool or shelf, with joints and not only screws.', 'Draw it with its measures.'),
      ],
      known: [
        aLesson,
        makes(
          'Make a book of ten photos of my work, with a line on what was hard.',
          'Take photos of the piece I am on.',
        ),
      ],
    },
  },
  {
    id: 'electrical',
    fields: 'electrical-work',
    words:
      'electrician, electrical, electrical installation, wiring, solar installer, solar panel, solar technician, solar, alarm installer',
    place: 'an electrical firm',
    places: 'electrical firms',
    at: 'with an electrical firm',
    people: 'electricians',
    asks: {
      new: [
        'What does a helper here do in the first months?',
        'What must a newcomer never touch here alone?',
      ],
      known: [
        'Which faults take you longest to find?',
        'How close do your plans usually come to the real job?',
      ],
    },
    trials: {
      new: [
        aLook,
        makes(
          'Build one small circuit with a battery, a switch and a lamp, and draw it.',
          'Get a battery and a lamp, and look up the drawing.',
        ),
      ],
      known: [
        aLesson,
        writes(
          'Write down how I find a fault, step by step, on one page.',
          'Note each step at the next fault.',
        ),
      ],
    },
  },
  {
    id: 'plumbing',
    fields: 'plumbing',
    words: 'plumber, plumbing, gas engineer, gas fitter, pipefitter, pipe fitter',
    place: 'a plumbing firm',
    places: 'plumbing firms',
    at: 'with a plumbing firm',
    people: 'plumbers',
    asks: {
      new: ['What does a helper here do in the first weeks?', 'What do people call you out for most?'],
      known: ['Which jobs bring you back a second time?', 'How do you plan the calls of one day?'],
    },
    trials: {
      new: [
        aLook,
        tries('Mend one dripping tap with someone who knows how.', 'Ask around who has a tap that drips.'),
      ],
      known: [aLesson, aPage],
    },
  },
  {
    id: 'heating-and-cooling',
    fields: 'heating-and-cooling',
    words:
      'hvac, hvac technician, heating, heating engineer, cooling, air conditioning, air conditioner, refrigeration, refrigeration engineer, refrigeration technician, fridge, cold chain, heat pump, ventilation, boiler engineer',
    place: 'a heating and cooling firm',
    places: 'heating and cooling firms',
    at: 'with a heating and cooling firm',
    people: 'heating and cooling technicians',
    asks: {
      new: [
        'What do your helpers do in their first few weeks?',
        'Which machines give you the most trouble here?',
      ],
      known: ['Which machines give you the most trouble here?', 'What could be found before it breaks?'],
    },
    trials: {
      new: [
        aLook,
        tries(
          'Watch three repairs from start to end, and note each fault and how it was found.',
          'Ask somebody who owns a fridge or heater who repairs it.',
        ),
      ],
      known: [
        aLesson,
        writes(
          'Write down the five faults I see most, and how to find each.',
          'Write the first one after the next call.',
        ),
      ],
    },
  },
  {
    id: 'heavy-machines',
    fields: 'road-building mining',
    words:
      'road builder, road worker, road building, highway, paving, heavy equipment, heavy equipment operator, heavy machinery, crane, crane operator, digger, digger driver, excavator, excavator operator, bulldozer, miner, mining, quarry, oil rig, oil and gas, drilling, driller, plant operator',
    place: 'a road or mining firm',
    places: 'road or mining firms',
    at: 'with a road or mining firm',
    people: 'machine drivers',
    asks: {
      new: [
        'Which machine does a new person get to run here first?',
        'What does a newcomer do here before the first machine?',
      ],
      known: ['Who looks after the machines here?', 'How do you know here that it is safe to stop or go on?'],
    },
    trials: {
      new: [
        aTalk,
        tries(
          'Sit one hour at a simulator, or beside someone in the machine.',
          'Ask one training place what is possible.',
        ),
      ],
      known: [aLesson, aPage],
    },
  },
  {
    id: 'vehicles',
    fields: 'car-repair truck-and-machine-repair',
    words:
      'mechanic, car repair, auto repair, garage, auto electrician, car electrician, body shop, panel beater, tyre, tyre fitter, tire, tire technician, diesel, bike repair, bicycle repair, motorcycle repair, bicycle mechanic, auto technician, vehicle repair',
    alone: 'car, automotive',
    place: 'a repair garage',
    places: 'repair garages',
    at: 'in a repair garage',
    people: 'mechanics',
    asks: {
      new: [
        'What does a newcomer here take apart first?',
        'What would you expect me to know before I touch an engine?',
      ],
      known: ['Which faults come back to you most?', 'How do electric cars change the work here?'],
    },
    trials: {
      new: [
        aDay,
        makes(
          'Take one old engine or bicycle apart, clean it, and put it together again.',
          'Ask around who has one that stands in the way.',
        ),
      ],
      known: [
        aLesson,
        writes(
          'Write down the five faults I see most, and how to find each.',
          'Write the first one after the next car.',
        ),
      ],
    },
  },
  {
    id: 'maintenance',
    fields: 'machine-maintenance aircraft-maintenance',
    words:
      'maintenance technician, maintenance engineer, maintenance fitter, machine maintenance, industrial maintenance, millwright, lift engineer, elevator technician, vending machine, aircraft mechanic, aircraft maintenance, aircraft engineer, aircraft technician, instrument technician',
    place: 'a maintenance workshop',
    places: 'maintenance workshops',
    at: 'in a maintenance workshop',
    people: 'maintenance technicians',
    asks: {
      new: ['Which machine would I learn here first?', 'Who signs here that a machine is safe?'],
      known: ['Which machine stops most here, and why?', 'How much here is mended before it breaks?'],
    },
    trials: {
      new: [aLook, aTalk],
      known: [
        aPage,
        betters(
          'Take the machine that stops most, and change one thing.',
          'Note every stop for a week, with its cause.',
        ),
      ],
    },
  },
  {
    id: 'house-repairs',
    fields: 'building-maintenance pest-control',
    words:
      'maintenance worker, building maintenance, property maintenance, handyman, handyperson, handywoman, locksmith, appliance repair, appliance repairer, appliance technician, medical equipment repairer, pest control, pest controller, odd job',
    alone: 'maintenance, repair',
    place: 'a property repair firm',
    places: 'property repair firms',
    at: 'with a property repair firm',
    people: 'repair workers',
    asks: {
      new: ['What do you get called out for most here?', 'Which jobs would a newcomer do alone first?'],
      known: ['What do you get called out for most here?', 'Which trouble keeps coming back here?'],
    },
    trials: {
      new: [
        tries(
          'Mend three small things for people I know, each a different kind.',
          'Ask around what has been broken for months.',
        ),
        aTalk,
      ],
      known: [aLesson, aPage],
    },
  },
  {
    id: 'utilities',
    fields: 'energy telecoms',
    words:
      'energy, power plant, power plant operator, power station, wind turbine, wind turbine technician, wind power, power line, line worker, lineman, meter reader, water treatment, water treatment operator, water treatment plant operator, telecom, telecom engineer, telecommunication, telecommunication engineer, broadband, cable installer, fibre, fiber',
    place: 'an energy, water or telecoms firm',
    places: 'energy, water or telecoms firms',
    at: 'with an energy, water or telecoms firm',
    people: 'plant and network technicians',
    asks: {
      new: ['Who trains your new people here?', 'What would I be allowed to switch or measure here first?'],
      known: [
        'Which part of your network or plant worries you most?',
        'What do you do here when an alarm comes?',
      ],
    },
    trials: {
      new: [
        tries(
          'See one plant or site from inside, on an open day or a visit.',
          'Call one, and ask when visitors may come.',
        ),
        aTalk,
      ],
      known: [aPage, aLesson],
    },
  },
  {
    id: 'factory',
    fields: 'factory-work food-production printing',
    words:
      'factory, factory worker, machine operator, process operator, production operator, production technician, production manager, production supervisor, production worker, production line, assembly, assembler, assembly line, manufacturing, line leader, machine tender, quality inspector, quality control, quality controller, packer, spray painter, butcher, fishmonger, brewer, brewery, cheese maker, food production, food factory, meat processing, printer, printing, print shop, print worker, sign maker, bookbinder, chemical plant, mill',
    place: 'a factory',
    places: 'factories',
    at: 'in a factory',
    people: 'factory workers',
    asks: {
      new: ['Which place on the line does a newcomer learn first?', 'How do you train new people here?'],
      known: ['Where does the line stop most here?', 'How do people on the line get something changed here?'],
    },
    trials: {
      new: [aLook, aTalk],
      known: [
        aPage,
        betters(
          'Change one step on the line, and count the faults or the minutes.',
          'Count for three days as it is now.',
        ),
      ],
    },
  },
  {
    id: 'metal',
    fields: 'metalwork',
    words:
      'welder, welding, boilermaker, machinist, cnc, cnc operator, cnc machinist, tool maker, toolmaker, sheet metal, metal worker, metalwork, blacksmith, fabricator, fabrication, foundry, turner, lathe',
    place: 'a metal workshop',
    places: 'metal workshops',
    at: 'in a metal workshop',
    people: 'metal workers',
    asks: {
      new: ['What does your test ask of a newcomer?', 'Which machine would I learn here first?'],
      known: [
        'Which materials do you work with most here?',
        'How fine must the work be here, and who checks it?',
      ],
    },
    trials: {
      new: [
        aLook,
        tries(
          'Take one evening of welding or metalwork in a class or with someone who knows.',
          'Find one class for beginners.',
        ),
      ],
      known: [
        aLesson,
        makes('Make one piece that shows my best work, and photos of each step.', 'Draw the piece.'),
      ],
    },
  },
  {
    id: 'sewing',
    fields: 'sewing-and-tailoring',
    words:
      'sewing, sewing machinist, seamstress, tailor, tailoring, dressmaker, dressmaking, garment, textile, shoe repair, shoe repairer, shoemaker, cobbler, alteration',
    place: 'a sewing workshop',
    places: 'sewing workshops',
    at: 'in a sewing workshop',
    people: 'sewers and tailors',
    asks: {
      new: ['Which seam or machine would I learn here first?', 'Who checks a newcomer’s work here?'],
      known: [
        'How long does one piece take here from cut to finish?',
        'Which work here do you send out because nobody can do it?',
      ],
    },
    trials: {
      new: [
        makes('Sew or mend five things, each harder than the last.', 'Ask around at home what is torn.'),
        aLook,
      ],
      known: [
        aLesson,
        makes(
          'Make one piece that shows my best work, with photos of the inside too.',
          'Choose cloth and pattern.',
        ),
      ],
    },
  },
  {
    id: 'waste',
    fields: 'recycling-and-waste',
    words:
      'refuse collector, garbage collector, waste collector, waste collection, sanitation worker, recycling, waste management, scrap, bin man, waste picker',
    alone: 'waste',
    place: 'a recycling firm',
    places: 'recycling firms',
    at: 'with a recycling firm',
    people: 'recycling workers',
    asks: {
      new: ['What does a newcomer do here in the first week?', 'What do people throw in wrongly most?'],
      known: [
        'How much here could be used again and is not yet?',
        'How do you keep people safe on the rounds here?',
      ],
    },
    trials: {
      new: [
        aTalk,
        makes(
          'Sort and weigh the waste of one home for two weeks, and find what could be less.',
          'Set up three boxes.',
        ),
      ],
      known: [aPage, aLesson],
    },
  },
];
