import { describe, expect, it } from 'vitest';
import { en } from '#src/domain/language/en/index.ts';
import { readWork } from '#src/domain/language/en/reader/read-work.ts';
import { asWork } from '#src/domain/language/en/reader/work-as-meant.ts';
import type { ToldItem } from '#src/domain/synthesis/told.ts';
import { inMindOf } from '#src/domain/synthesis/work-slots.ts';

const named = (text: string) =>
  readWork(text).map(
    ({ kind, words, tail = '', isStart }) => `${kind}: ${words}${tail}${isStart ? ' (start)' : ''}`,
  );

describe('short names of work', () => {
  it.each([
    ['IT', 'field: IT'],
    ['software', 'field: software'],
    ['UX', 'field: UX'],
    ['R&D', 'field: R&D'],
    ['BPO', 'field: BPO'],
    ['NHS', 'field: the NHS'],
    ['office work', 'place: office'],
    ['warehouse work', 'place: warehouse'],
    ['back to teaching', 'field: teaching'],
  ])('%s is %s', (text, work) => expect(named(text)).toEqual([work]));

  it.each([
    'hours',
    'better hours',
    'idk',
    'IDC',
    'TBC',
    'USA',
    'BSN',
    'it',
    'more money',
    'good prospects',
    'things',
    'school',
  ])('takes %s for no field', (text) => expect(named(text)).toEqual(text === 'it' ? ['field: IT'] : []));

  it.each(['work from home'])('finds no work in %s', (text) => expect(named(text)).toEqual([]));

  it.each(['social work', 'youth work'])('leaves %s as it is', (text) =>
    expect(named(text)).toEqual([`field: ${text}`]),
  );

  it.each([
    ['Enfermería', 'field: nursing'],
    ['enfermera', 'role: nurse'],
    ['Krankenschwester', 'role: nurse'],
    ['Elektriker', 'role: electrician'],
    ['professeur', 'role: teacher'],
    ['contabilidad', 'field: bookkeeping'],
    ['maestra de primaria', 'role: primary school teacher'],
    ['cajera en un supermercado', 'role: cashier in a supermarket'],
    ['kierowca autobusu', 'role: bus driver'],
    ['técnico de ar condicionado', 'role: air conditioning technician'],
    ['abogada otra vez', 'role: lawyer again'],
    ['cozinha de escola ou lar', 'place: school kitchen|place: care home kitchen'],
  ])('has the English name of %s', (text, works) => expect(named(text)).toEqual(works.split('|')));

  it.each(['bibliotecária', 'Fachinformatiker', 'orfèvre'])('takes %s for no name in English', (text) =>
    expect(named(text)).toEqual([]),
  );

  it.each([
    ['operator water treatment', 'role: water treatment operator'],
    ['driver crane', 'role: crane driver'],
    ['assistant dental', 'role: dental assistant'],
    ['teacher primary', 'role: primary school teacher'],
    ['manager construction', 'role: construction manager'],
    ['driver ambulance in Lyon', 'role: ambulance driver in Lyon'],
    ['secretary, fire service', 'role: secretary in the fire service'],
    ['teacher in turkish school', 'role: teacher in a Turkish school'],
    ['line cook rn', 'role: line cook'],
    ['dishes + prep rn', 'role: dishwasher and prep cook'],
    ['dry stone walling', 'field: dry-stone walling'],
    ['nurse, in polish hospital', 'role: nurse in a Polish hospital'],
    ['trail crew lead, forest service', 'role: trail crew lead at the Forest Service'],
    ['sat job in the chippy', 'doing: working Saturdays at the chip shop'],
    ['driver training', 'field: driver training'],
    ['assistant manager', 'role: assistant manager'],
    ['hospital RN', 'role: hospital RN'],
    ['charge rn', 'role: charge rn'],
    ['polish shoes', 'doing: polishing shoes'],
    ['sat nav installer', 'role: sat nav installer'],
  ])('reads %s as it was meant', (text, work) => expect(named(text)).toEqual([work]));

  it.each(['hotel porter', 'music teacher', 'port'])('leaves %s to English', (text) =>
    expect(asWork(text)).toBeNull(),
  );
  it.each(['corridor', 'nurse', 'barista', 'vendor', 'camera operator', 'driver'])(
    'keeps %s for English',
    (text) => expect(en.reading.readWords(text, 'role').refusal).toBeNull(),
  );
});

describe('work that is told by what is done', () => {
  it.each([
    ['do nail', 'doing: doing nails'],
    ['do nails n brows', 'doing: doing nails and brows'],
    ['drive bus', 'doing: driving buses'],
    ['fix phone', 'doing: fixing phones'],
    ['doordash n uber eats', 'doing: delivering for DoorDash and Uber Eats'],
    ['uber', 'doing: driving for Uber'],
    ['mcdonalds', 'doing: working at McDonald’s'],
    ['walmart cashier', 'role: Walmart cashier'],
    ['saturdays at the dairy', 'doing: working Saturdays at the dairy'],
    ['saturday boy at the butchers', 'role: Saturday boy at the butcher’s'],
    ['packing in a warehouse', 'doing: packing in a warehouse'],
    ['kitchen of hotel now', 'place: hotel kitchen'],
  ])('%s is %s', (text, work) => expect(named(text)).toEqual([work]));

  it.each([
    ['nursing in a care home', 'field: nursing in a care home'],
    ['cook in school', 'role: cook in a school'],
    ['engineering in a factory', 'field: engineering in a factory'],
  ])('keeps %s as %s', (text, work) => expect(named(text)).toEqual([work]));

  it.each(['do nothing', 'do my best', 'drive me home', 'make up', 'bolt', 'two days off'])(
    'takes %s for no trade',
    (text) =>
      expect(
        named(text).filter((name) => name.startsWith('doing: doing') || name.includes('making up')),
      ).toEqual([]),
  );
});

describe('what follows a comma', () => {
  it.each([
    ['wages office, shirt factory', 'place: wages office in a shirt factory'],
    ['tailor, I have my shop', 'role: tailor with my own shop'],
    ['inverter repair, my own shop', 'field: inverter repair in my own shop'],
    ['postdoc, ecology', 'role: postdoc in ecology'],
    ['transport office, planning runs', 'place: transport office, planning runs'],
    ['cook in hospital or school, on land na', 'role: cook in a hospital or a school on land'],
  ])('%s is %s', (text, work) => expect(named(text)).toEqual([work]));

  it('may be what is done in the place before it', () => {
    expect(named('office work,billing')).toEqual(['place: office', 'field: billing']);
    expect(named('convenience store, night shift')).toEqual(['place: convenience store']);
  });

  it.each([
    ['tailor, I have no shop', 'role: tailor'],
    ['tailor, not my own shop', 'role: tailor'],
    ['nurse, not on a ward', 'role: nurse'],
  ])('leaves out of %s what would turn it', (text, work) => expect(named(text)).toEqual([work]));
});

describe('where somebody would begin', () => {
  const item = (quote: string): ToldItem =>
    ({
      id: `target/${quote}`,
      quote,
      option: null,
      topic: null,
      channel: 'shareable',
      parts: [],
      forms: {},
    }) as never;
  const inMind = (...quotes: string[]) =>
    inMindOf(quotes.map(item), en.writing).map(
      (one) => `${one.kind === 'role' ? one.role.role : ''}${one.isLater ? ', later' : ''}`,
    );

  it('stands before what comes later', () => {
    expect(inMind('engineer of roads', 'technician for start')).toEqual([
      'technician',
      'engineer of roads, later',
    ]);
    expect(inMind('welder', 'helper first')).toEqual(['helper', 'welder, later']);
  });
  it('stands alone where nothing else is in mind', () => {
    expect(inMind('technician for a start')).toEqual(['technician']);
    expect(inMind('first aider')).toEqual(['first aider']);
  });
  it('is their own in a small place only where they set out for that', () => {
    const kinds = (quote: string, isOwn: boolean) =>
      inMindOf([item(quote)], en.writing, isOwn).map((one) =>
        one.kind === 'own' ? one.own.thing : one.kind,
      );
    expect(kinds('small bakery', true)).toEqual(['small bakery']);
    expect(kinds('small bakery', false)).toEqual(['field']);
    expect(kinds('bakery', true)).toEqual(['field']);
  });
});

describe('works in mind and so far, whole and by their names', () => {
  it.each([
    // Countries and cities keep their capital, and take no article; a place where it is done takes one.
    ['Pharmacist in Germany', ['role: pharmacist in Germany']],
    ['Welder in Rotterdam', ['role: welder in Rotterdam']],
    ['nurse in Ireland or UK', ['role: nurse in Ireland or the UK']],
    ['Nurse in Hospital', ['role: nurse in a hospital']],
    ['Japanese teacher for foreign people', ['role: Japanese teacher for foreign people']],
    // A second one is not lost because the first is there.
    ['plant electrician, hospital maintenance', ['role: plant electrician', 'field: hospital maintenance']],
    ['plant electrician, high voltage', ['role: plant electrician']],
    ['hospital kitchen, care home', ['place: hospital kitchen', 'place: care home']],
    ['kitchen, care home', ['place: kitchen in a care home']],
    ['tram museum, or maybe instructor', ['place: tram museum', 'role: instructor']],
    ['a library again, or a school', ['place: library again', 'place: school']],
    ['back in a kitchen, or a canteen', ['place: kitchen', 'place: canteen']],
    ['a library again, or a school wan', ['place: library again', 'place: school']],
    ['opticians', ['place: optician’s']],
    ['insurance claims? public health? no clue', ['field: insurance claims', 'field: public health']],
    ['income tax and notary', ['field: income tax', 'role: notary']],
    ['sales and marketing manager', ['role: sales and marketing manager']],
    ['emergency management something', ['field: emergency management']],
    // Whose receptionist, and an aide is a person.
    ['doctors receptionist', ['role: doctor’s receptionist']],
    ['Nurse aid or health assistant', ['role: nurse aide', 'role: health assistant']],
    ['first aid trainer', ['role: first aid trainer']],
    // What would be there for everybody is run; a job at such a place is worked in.
    ['a repair shed for the town, few mornings', ['doing: running a repair shed for the town']],
    ['something with hospice?? dont know', ['place: hospice']],
    ['case manager, county or nonprofit', ['role: case manager for the county or a nonprofit']],
    // Things before a place, in the order and number that English has.
    ['die maker, factory of motorcycle parts', ['role: die maker in a motorcycle parts factory']],
    ['sewing in factory of bags', ['doing: sewing in a bag factory']],
    ['farm, dairy', ['place: dairy farm']],
    ['farm, retired', ['place: farm']],
    ['conductor of children choir', ['role: conductor of a children’s choir']],
    ['CCTV / control room operator', ['role: CCTV or control room operator']],
    ['HR / trainer', ['field: HR', 'role: trainer']],
    ['our farm', ['doing: working on our farm']],
    ['our team', []],
    ['quality in food factory', ['field: quality in a food factory']],
    ['stocking at kroger', ['doing: stocking at Kroger']],
    // Companies by their names.
    ['walmart overnights', ['doing: working overnights at Walmart']],
    ['costco, night stocker', ['role: night stocker at Costco']],
    ['cashier in Lidl', ['role: cashier at Lidl']],
    ['target', []],
    // What belongs to the work.
    ['warehouse, forklift mostly', ['place: warehouse, mostly on a forklift']],
    ['forklift / warehouse', ['place: warehouse, mostly on a forklift']],
    ['forklift driver, warehouse', ['role: forklift driver in a warehouse']],
    ['Physiotherapist in Poland or here', ['role: physiotherapist in Poland or here']],
    ['mobile dog grooming, my van', ['field: mobile dog grooming with my own van']],
    ['lpn, memory care', ['role: LPN in memory care']],
    ['paralegal immigration', ['role: immigration paralegal']],
    ['teacher training', ['field: teacher training']],
    ['nurse again in Norway', ['role: nurse again in Norway']],
    ['porter, then again dentist', ['role: porter and then a dentist']],
    ['helping for my uncle shop, solar n inverter', ['doing: helping in my uncle’s shop']],
    ['teaching judo', ['doing: teaching judo']],
    ['entregador de moto', ['role: motorcycle courier']],
    ['suporte de TI ou dev junior', ['field: IT support']],
    ['chef de partie', ['role: chef']],
  ])('%s', (text, works) => expect(named(text)).toEqual(works));
});

describe('work told with what belongs to it', () => {
  it.each([
    ['CNA nursing home', ['role: CNA in a nursing home']],
    ['weld inspector CWI', ['role: welding inspector']],
    ['subedar Pakistan army', ['role: subedar in the Pakistan Army']],
    ['head of welding shop', ['role: head of the welding shop']],
    ['fresh graduate mechanical engineer', ['role: graduate mechanical engineer']],
    ['getting yelled at (insurance claims)', ['field: insurance claims']],
    ['meat plant, cut line', ['place: meat plant, on the cut line']],
    ['veterinary of cattle', ['role: cattle vet']],
    ['vet again. or vet nurse', ['role: vet again', 'role: vet nurse']],
    ['harbour pilot boat, or the training centre', ['place: harbour pilot boat', 'place: training centre']],
    ['legal aid / immigration', ['field: legal aid', 'field: immigration']],
    ['tailor, school uniforms', ['role: tailor of school uniforms']],
    [
      'wholesale, or drive the truck for other stores',
      ['field: wholesale', 'doing: driving the truck for other stores'],
    ],
    ['lab assistant govt', ['role: government lab assistant']],
    ['instructor of trucks', ['role: truck instructor']],
    ['driver Careem', ['role: driver for Careem']],
    ['shift lead starbucks', ['role: shift lead at Starbucks']],
    ['roofing before', ['field: roofing']],
    ['Executive Housekeeper | 5 star | 24 yrs exp | Kochi', ['role: executive housekeeper']],
    ['power company, lineman or ground crew', ['role: lineman or ground crew in a power company']],
    ['salmon factory casual', ['place: salmon factory']],
    ['LVN in a clinic', ['role: LVN in a clinic']],
    ['dock worker, container port', ['role: dock worker at a container port']],
    ['Navy, sonar tech (STS1)', ['role: sonar technician in the Navy']],
    ['library or data input', ['place: library', 'field: data input']],
    ['reception, doctors or school', ['field: reception, at a doctor’s or in a school']],
    ['wind turbine tech? or power plant', ['role: wind turbine technician', 'place: power plant']],
    ['something w/ meals on wheels', ['doing: working with meals on wheels']],
    ['smoked fish, I sell', ['doing: selling smoked fish']],
    ['funeral home, removals mostly', ['place: funeral home']],
    ['food truck, mine', ['doing: running my own food truck']],
    // Parts of a company, and nothing that is done.
    ['dispatch or yard', ['field: dispatch or the yard']],
    ['Dispatch or Yard', ['field: dispatch or the yard']],
    ['records or in admissions', ['field: records or in admissions']],
    ['appeals maybe', ['field: appeals']],
    // A school by its short name, where nobody is a technician.
    ['teach electrical at the vo tech', ['doing: teaching electrical at the vo-tech']],
    ['teach cooking at Georgia Tech', ['doing: teaching cooking at Georgia Tech']],
    ['voc tech teacher', ['role: vo-tech teacher']],
    ['dyeing master', ['role: dyeing master']],
    ['guide of foreign travellers in station', ['role: guide for foreign travellers at a station']],
    ['showing young ones dry stone walling', ['doing: showing young ones dry-stone walling']],
    ['showing tourists round the castle', ['doing: showing tourists round the castle']],
  ])('%s', (text, works) => expect(named(text)).toEqual(works));

  it.each([
    ['teaching vet nursing', ['doing: teaching vet nursing']],
    ['boilermaker, steel works', ['role: boilermaker in a steel works']],
    ['local government officer', ['role: local government officer']],
    ['teacher, primary', ['role: primary teacher']],
    ['builder of ships', ['role: builder of ships']],
    ['hospice aide', ['role: hospice aide']],
    ['tech support', ['field: tech support']],
    ['teaching at the tech college', ['doing: teaching at the tech college']],
    ['operator of giant truck, mine', ['role: giant truck operator']],
    ['london police', ['field: London police']],
    ['native plant', []],
    ['guide of museums in Lima', ['role: museum guide in Lima']],
    ['showing apprentices', ['doing: teaching apprentices']],
    ['show business manager', ['role: show business manager']],
    ['show jumping', ['field: show jumping']],
    ['dispatch trucks', ['doing: dispatching trucks']],
    ['design or research', ['field: design', 'field: research']],
    ['records clerk', ['role: records clerk']],
    ['lab tech at the hospital', ['role: lab technician at the hospital']],
    ['ground handling airport', []],
    ['chef de ligne jeans', ['role: line leader']],
  ])('and not more: %s', (text, works) => expect(named(text)).toEqual(works));
});
