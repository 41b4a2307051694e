import type { KindRow } from './work-kind.ts';

/** Work with fire, machines and loads, and with what others hire, ship or call for. */
export const HEAVY_TRADE_KINDS: readonly KindRow[] = [
  {
    id: 'furnaces-and-foundries',
    fields: '',
    words:
      'foundry, furnace, refractory, refractory bricklayer, refractory mason, furnace mason, kiln, kiln operator, glassblower, glass blower, glassmaker, glass factory, smelter, smelting, iron casting, foundry worker, foundry pattern maker, moulder, molder, steelworks, steel mill, brick kiln, brick maker, charcoal burner, bell founder, glass cutter',
    place: 'a foundry or furnace works',
    places: 'works that run furnaces or ovens',
  },
  {
    id: 'textile-mill',
    fields: '',
    words:
      'loom, power loom, loom operator, dye house, dyehouse, dyer, spinning mill, textile mill, weaving mill, cotton mill, yarn, knitting mill, spinner',
    place: 'a textile mill',
  },
  {
    id: 'repair-work',
    fields: '',
    words:
      'amusement machine, arcade machine, vending machine, pinball, sewing machine repair, sewing machine mechanic, knitting machine, generator repair, generator repairer, generator, small engine, power tool, watch repair, watchmaker, watch maker, clock repair, clockmaker, clock maker, bicycle repair, bicycle workshop, bicycle mechanic, repair shop, repair cafe, repair café, toy repair, radio repair, tv repair, electronics repair, camera repair, typewriter, radio technician, knife sharpener, knife sharpening, slot machine technician',
    alone: 'repair, repairer, repairing, repairman, arcade',
    place: 'a repair workshop',
  },
  {
    id: 'lifts',
    fields: '',
    words:
      'lift technician, lift engineer, lift mechanic, lift installer, lift maintenance, stairlift, elevator, elevator mechanic, elevator technician, escalator',
    place: 'an elevator company',
    at: 'with an elevator company',
    places: 'elevator companies',
  },
  {
    id: 'parks-and-grounds',
    fields: '',
    words:
      'groundsman, groundskeeper, grounds worker, groundworker, council park, park keeper, greenkeeper, golf course, cemetery groundsman, cemetery worker, playing field',
    alone: 'park, grounds',
    last: 'cemetery, graveyard',
    place: 'a parks or grounds team',
    at: 'with a parks or grounds team',
  },
  {
    id: 'customs-and-freight',
    fields: '',
    words:
      'customs broker, customs clerk, customs declaration, customs declaration clerk, tariff, tariff classification, freight, freight forwarder, freight forwarding, freight agent, cargo, cargo agent, clearing agent, import clerk, export clerk, import export, shipping agent',
    place: 'a customs or freight office',
  },
  {
    id: 'auctions',
    fields: '',
    words: 'livestock auctioneer, auction house, auction mart, cattle mart, livestock mart, mart office',
    place: 'an auction mart',
  },
  {
    id: 'boatyard',
    fields: '',
    words:
      'boat builder, boatbuilder, shipwright, boatyard, boat repair, marina, marine electronics, marine electrician, boat engine, outboard',
    place: 'a boatyard',
  },
  {
    id: 'stables',
    near: 'veterinary-work',
    fields: '',
    words:
      'horse groom, stable hand, stable girl, stable boy, jockey, farrier, riding school, riding instructor, stud farm',
    place: 'a stable or riding school',
    places: 'stables or riding schools',
    at: 'at a stable',
  },
  {
    id: 'food-craft',
    fields: '',
    words:
      'cheesemaker, chocolatier, distiller, distillery, winemaker, winery, wine cellar, coffee roaster, coffee roasting, roastery, olive mill, oil press',
    place: 'a dairy, winery or roastery',
    places: 'dairies, wineries or roasteries',
  },
  {
    id: 'hire-work',
    fields: '',
    words:
      'tool hire, plant hire, equipment hire, chair hire, crate hire, party hire, car hire, rental, equipment rental, chair rental, car rental, rental business',
    alone: 'hire',
    place: 'a hire business',
    at: 'with a hire business',
  },
  {
    id: 'emergency-calls',
    isRare: true,
    fields: '',
    words:
      'emergency operator, emergency line, emergency medical line, emergency communications, emergency communications operator, 911 operator, ambulance dispatcher, ambulance dispatch, crisis line, helpline, call taker, emergency dispatcher, 911 dispatcher',
    place: 'an emergency call room',
  },
];
