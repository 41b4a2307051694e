import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKind } from '#src/domain/language/en/work-kinds/read-kind.ts';
import { KINDS } from '#src/domain/language/en/work-kinds/table.ts';

const idOf = (text: string) => readKind(text)?.id ?? null;

/** As people type it, and the kind that it is of; null where the words do not tell for sure. */
const TYPED: readonly (readonly [string, string | null])[] = [
  ['registered nurse in a small town', 'nursing'],
  ['Nurse in a nursing home', 'nursing'],
  ['charge nurse, dialysis', 'nursing'],
  ['dental nurse', 'dentistry'],
  ['nursery nurse', 'childcare'],
  ['nursery cleaner', 'cleaning'],
  ['cleaner at a school', 'cleaning'],
  ['doctor’s receptionist', 'health-records'],
  ['receptionist', 'office-administration'],
  ['caregiver for elderly, live-in', 'home-care'],
  ['care home manager', 'home-care'],
  ['a place for old people with dementia', 'home-care'],
  ['army vet', 'military'],
  ['vet', 'veterinary-work'],
  ['dog grooming', 'veterinary-work'],
  ['High school shop teacher.', 'teaching'],
  ['piano teacher', 'music'],
  ['trainer in a new factory', 'workplace-training'],
  ['teaching assistant in a primary school', 'teaching'],
  ['curriculum design', 'workplace-training'],
  ['PhD student', 'university-teaching'],
  ['student', 'study'],
  ['lab tech', 'research'],
  ['book keeper', 'accounting'],
  ['payroll or HR administration, part time', 'accounting'],
  ['HR training', 'human-resources'],
  ['Bank teller, now Customer Service Officer', 'finance'],
  ['food bank', 'community-work'],
  ['claims handler', 'insurance'],
  ['paralegal', 'law'],
  ['admin in a clinic', 'office-administration'],
  ['call centre, evenings', 'customer-service'],
  ['loader for warehouse', 'warehouse-work'],
  ['picker packer', 'warehouse-work'],
  ['delivery rider, motor', 'delivery-driving'],
  ['truckie, B-double interstate', 'truck-driving'],
  ['food truck', 'kitchen-work'],
  ['line cook', 'kitchen-work'],
  ['my own bakery', 'baking'],
  ['nail shop', 'hairdressing'],
  ['coffee shop', 'restaurant-work'],
  ['corner shop', 'retail'],
  ['team leader on tills, supermarket', 'retail'],
  ['hotel manager', 'hotel-work'],
  ['manager', 'management'],
  ['shop manager', 'retail'],
  ['manager in a restaurant', 'restaurant-work'],
  ['cloud engineer', 'it-support'],
  ['engineer', 'engineering'],
  ['electrical engineer', 'engineering'],
  ['refrigeration mechanic', 'heating-and-cooling'],
  ['animal nurse', 'veterinary-work'],
  ['child care worker', 'childcare'],
  ['plant nursery', 'landscaping'],
  ['beauty therapist', 'hairdressing'],
  ['therapist', 'mental-health-care'],
  ['QA analyst', 'software-development'],
  ['web developer', 'software-development'],
  ['Systems administrator', 'it-support'],
  ['phone repair', 'it-support'],
  ['Data Analyst', 'data-analysis'],
  ['kitchen designer', 'graphic-design'],
  ['wedding photographer', 'photography'],
  ['live sound engineer', 'theatre'],
  ['subtitles for a film festival', 'translation'],
  ['heating engineer', 'heating-and-cooling'],
  ['fridge repair, cold chain', 'heating-and-cooling'],
  ['apprentice electrician', 'electrical-work'],
  ['auto electrician', 'car-repair'],
  ['bike mechanic', 'car-repair'],
  ['tiles, bathroom, floor', 'building-trades'],
  ['house painter', 'building-trades'],
  ['joiner apprenticeship', 'carpentry'],
  ['welder', 'metalwork'],
  ['paper machine operator', 'factory-work'],
  ['water treatment plant operator', 'energy'],
  ['wind turbine tech', 'energy'],
  ['dairy farm', 'farming'],
  ['harvester operator', 'forestry'],
  ['oysters', 'fishing'],
  ['Railway Signalman and Signal Fitter', 'rail-work'],
  ['Taxi driver', 'bus-driving'],
  ['security guard', 'security'],
  ['cyber security', 'it-support'],
  ['weather observer in airport', 'weather-and-river-measuring'],
  ['pumping station keeper, water board', 'water-and-canals'],
  ['hearing aid acoustician', 'hearing-aids'],
  ['orthopedic shoemaker', 'aids-for-the-body'],
  ['shoemaker', 'sewing-and-tailoring'],
  ['dental technician', 'dental-laboratory'],
  ['podiatry assistant', 'foot-care'],
  ['piano tuner', 'instruments'],
  ['assistant tea taster', 'tasting-and-grading'],
  ['live captioning for deaf students', 'captioning'],
  ['cable car operator', 'watching-slopes-and-rides'],
  ['refractory bricklayer, steel works', 'furnaces-and-foundries'],
  ['power loom helper', 'textile-mill'],
  ['amusement machine engineer', 'repair-work'],
  ['lift technician apprenticeship', 'lifts'],
  ['cemetery groundsman', 'parks-and-grounds'],
  ['licensed customs broker', 'customs-and-freight'],
  ['tool hire shop, small tools by the day', 'hire-work'],
  ['operator on the emergency medical line', 'emergency-calls'],
  ['crane operator in container terminal', 'work-at-sea'],
  ['crane operator', null],
  ['native seed bank volunteer', 'research'],
  ['tram driver', 'bus-driving'],
  ['boat builder', 'boatyard'],
  ['farrier', 'stables'],
  ['coffee roaster', 'food-craft'],
  ['livestock auctioneer', 'auctions'],
  ['drystone waller', 'building-trades'],
  ['fire investigator', 'ambulance-work'],
  ['records clerk', 'office-administration'],
  ['accounts clerk', 'accounting'],
  ['working for a bank', 'finance'],
  ['a job in research', 'research'],
  ['nursing, maybe', 'nursing'],
  ['activities coordinator, but only 20 hours', 'home-care'],
  // Not one of these may be guessed.
  ['', null],
  ['driver', null],
  ['bakery driver', null],
  ['grain elevator manager', null],
  ['custom furniture', null],
  ['guide', null],
  ['coach driver', null],
  ['celebrant', null],
  ['pattern maker', null],
  ['driving', null],
  ['chippy fri n sat', null],
  ['the boat', null],
  ['estimator', null],
  ['building a website', null],
  ['painter', null],
  ['painting', null],
  ['a place on the key stage list', null],
  ['a stable job', null],
  ['a quiet work environment', null],
  ['social security', null],
  ['job security', null],
  ['pilot project', null],
  ['helping my mother in law', null],
  ['whatever it is', null],
  ['working with people', null],
  ['a project with students', null],
  ['uniforms for nurses', null],
  ['quiet rooms for people in nurseries', null],
  ['something boring, home every night', null],
  ['not nursing', null],
  ['anything but teaching', null],
  ['leaving nursing', null],
  ['I don’t want to be a nurse', null],
  ['maybe nursing', null],
  ['yard job, maybe teach the young ones', null],
];

describe('readKind', () => {
  it.each(TYPED)('%s: %s', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  const phrases = KINDS.flatMap(({ kind, words }) => words[0]?.map((word) => [word, kind.id] as const) ?? []);

  it('finds each kind by each of its words, whatever the case', () => {
    for (const [word, id] of phrases) {
      expect([word, idOf(word)]).toEqual([word, id]);
      expect([word, idOf(word.toUpperCase())]).toEqual([word, id]);
    }
  });

  it('lists no word twice', () => {
    const all = KINDS.flatMap(({ words }) => words.flat());
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });

  it('finds none by part of a word', () => {
    const letters = fc.stringMatching(/^[a-z]{1,3}$/);
    fc.assert(
      fc.property(
        fc.constantFrom('nurse', 'welder', 'baker', 'plumber', 'librarian'),
        letters,
        (word, more) => {
          expect(idOf(`${word}q${more}`)).toBeNull();
          expect(idOf(`${more}q${word}`)).toBeNull();
        },
      ),
    );
  });

  it('finds none where the work is denied or doubted', () => {
    const before = fc.constantFrom(
      'not',
      'never',
      'no more',
      'anything but',
      'maybe',
      'perhaps',
      'away from',
    );
    fc.assert(
      fc.property(before, fc.constantFrom(...phrases), (denial, [word]) => {
        expect(idOf(`${denial} ${word}`)).toBeNull();
      }),
    );
  });

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const kind = readKind(text);
        expect(kind === null || KINDS.some((known) => known.kind === kind)).toBe(true);
      }),
    );
  });
});
