import type { KindRow } from './work-kind.ts';

/** Work with hands and tools: to build, to mend, to make. */
export const BUILDING_KINDS: readonly KindRow[] = [
  {
    fields: 'building-trades roofing painting-and-decorating',
    words:
      'building site, construction, builder, labourer, bricklayer, bricklaying, mason, stonemason, plasterer, plastering, drywall, floor layer, flooring, tiler, tile, tiling, glazier, insulation, scaffolder, steel worker, roofer, house painter, building inspector, site supervisor, concrete worker, terrazzo, slate, slater, thatcher, thatching, dry stone, stone splitter, rigger, fence builder, fencing contractor, paperhanger, stone carver, drystone, drystone waller, waller, steeplejack, window fitter, asbestos',
    alone: 'decorator',
    place: 'a building firm',
    at: 'on a building site',
  },
  {
    fields: 'carpentry',
    words:
      'carpenter, joiner, joinery, cabinet maker, kitchen fitter, woodwork, upholsterer, woodworking machinist, furniture maker, kitchen installer, shop fitter, french polisher, furniture restorer, cooper, cooperage',
    place: 'a carpentry workshop',
  },
  {
    fields: 'electrical-work',
    words:
      'electrician, electrical, wiring, solar, alarm installer, street lighting, street lighting technician',
    place: 'an electrical firm',
    at: 'with an electrical firm',
  },
  {
    fields: 'plumbing',
    words: 'plumber, gas engineer, pipefitter',
    place: 'a plumbing firm',
    at: 'with a plumbing firm',
  },
  {
    fields: 'heating-and-cooling',
    words:
      'hvac, heating, cooling, air conditioning, refrigeration, fridge, cold chain, ac repair, boiler technician, heat pump, heat pump installer, boiler',
    place: 'a heating and cooling firm',
    at: 'with a heating and cooling firm',
  },
  {
    fields: 'road-building mining',
    words:
      'road worker, highway, heavy equipment, digger, digger driver, excavator, miner, quarry, oil and gas, road builder, roughneck, derrickhand, driller, drilling, oil rig, paving, traffic control, traffic controller, stop go, blaster, pile driver, tunnel worker, snow plough driver, snow plow driver, toll collector, blasting, road sweeper',
    place: 'a road or mining firm',
    at: 'with a road or mining firm',
  },
  {
    fields: 'car-repair truck-and-machine-repair',
    words:
      'auto repair, garage, auto electrician, body shop, tyre, tire, diesel, bike repair, truck mechanic, heavy equipment mechanic, vulcanizer, vulcaniser, motorcycle, bike shop, bike mechanic, panel beater, tractor mechanic, tow truck, car painter, car electrician, bus mechanic',
    alone: 'automotive, mechanic',
    place: 'a repair garage',
  },
  {
    fields: 'machine-maintenance aircraft-maintenance',
    words:
      'maintenance technician, maintenance engineer, millwright, aircraft mechanic, aircraft engineer, service engineer, industrial mechanic, maintenance mechanic, mechatronics technician, electro mechanical',
    place: 'a maintenance workshop',
  },
  {
    fields: 'building-maintenance pest-control',
    words:
      'maintenance worker, handyman, handyperson, locksmith, appliance repair, appliance repairer, medical equipment repairer, pest controller, exterminator, chimney sweep',
    alone: 'maintenance',
    place: 'a property repair firm',
    at: 'with a property repair firm',
  },
  {
    fields: 'energy',
    words:
      'power plant, wind turbine, power line, lineman, meter reader, water treatment, control room operator, power grid, electric grid, grid operation, control center operator, control centre operator, substation, hydroelectric, biomass, nuclear, gas plant',
    place: 'an energy or water plant',
  },
  {
    fields: 'factory-work food-production printing',
    words:
      'factory, machine operator, production technician, production manager, production supervisor, production line, assembly, assembler, manufacturing, line leader, machine tender, quality inspector, quality control, packer, spray painter, butcher, fishmonger, brewer, brewery, cheese maker, meat processing, print worker, sign maker, chemical plant, mill, print shop, filleting, fish house, fish processing, semiconductor, cleanroom, food processing, bottling, packaging, paint factory, soap making, slaughterhouse, abattoir, food technologist, tannery, leather cutter, offset printer, screen printer, printing house, printing press, sign painter, sign writer',
    place: 'a factory',
  },
  {
    fields: 'metalwork',
    words:
      'welder, welding, boilermaker, machinist, cnc, tool maker, sheet metal, metal worker, blacksmith, fabricator, toolmaker, metal polisher, galvaniser, galvanizer',
    place: 'a metal workshop',
  },
  {
    fields: 'sewing-and-tailoring',
    words:
      'sewing, sewing machinist, seamstress, tailor, dressmaker, garment, textile, shoe repair, shoe repairer, shoemaker, alteration, knitter, embroiderer, embroidery, saddler, leather worker, sail maker, sailmaker, milliner, hat maker, lace maker, pattern cutter, cobbler, mending clothes',
    place: 'a sewing workshop',
  },
  {
    fields: 'recycling-and-waste',
    words:
      'refuse collector, garbage collector, sanitation worker, recycling, landfill, street sweeper, waste sorter',
    alone: 'waste',
    place: 'a recycling firm',
    at: 'with a recycling firm',
  },
];
