import { ARCS, type Arc, type Slots } from '#src/domain/synthesis/slots.ts';
import {
  best,
  did,
  field,
  gift,
  mustFit,
  noun,
  origin,
  phrase,
  reason,
  role,
  serving,
  slotsWith,
} from './slots-fixture.ts';

type Filling = Partial<Slots>;

/** Ways to fill each slot: plurals, names, long phrases, every stem, what cannot be said. */
const POOL: readonly (readonly Filling[])[] = [
  [
    { roles: [role('a nurse', 'nursing')] },
    { roles: [role('an usher', 'cinemas'), role('a cook', 'restaurants')] },
    { fields: [field('nail care')] },
    { roles: [role('a street sweeper', null)] },
  ],
  [
    { years: { count: 20, origin: origin('20') } },
    { years: { count: 1, origin: origin('1') } },
    { years: { count: 7, origin: origin('7') } },
  ],
  [
    { target: { role: role('an X-ray technician', 'imaging'), field: null, own: null, other: null } },
    { target: { role: null, field: field('IT'), own: null, other: null } },
    { target: { role: null, field: null, own: { ...origin('bakery'), thing: 'bakery' }, other: null } },
    { target: { role: role('a nurse', 'nursing'), field: field('nursing'), own: null, other: null } },
  ],
  [
    { gifts: [gift({ gerund: 'reading plans' }, { isStarred: true }), gift({ gerund: 'calming a room' })] },
    { gifts: [gift({ noun: 'spreadsheets' }), gift({ noun: 'a head for figures' })] },
    { gifts: [gift({ howTo: 'settle a quarrel' })] },
    { gifts: [gift({ gerund: 'staying calm on the phone' }, { isStarred: true })] },
    {
      gifts: [
        gift({ gerund: 'finding papers nobody knew about and keeping them' }, { isStarred: true }),
        gift({ noun: 'billing' }, { isStarred: true }),
      ],
    },
    { gifts: [gift({ gerund: 'drawing', noun: 'drawing' }, { isStarred: true }), gift({ noun: 'biology' })] },
    { gifts: [gift({ gerund: 'working nights' }, { isTiring: true })] },
  ],
  [
    { serving: serving('teach', 'young cooks') },
    { serving: serving('keep-safe', 'people who drive home alone') },
    { serving: serving('get-there', 'my neighbours') },
    { serving: serving('protect', 'the ocean', false) },
    { serving: serving('care-for', 'Mrs Adeyemi and the others on my street') },
    { serving: serving('do-good-work', null) },
    { serving: serving('teach', 'all the children of the village who have never been to any school at all') },
  ],
  [
    { proofs: [did('rewrote the rota')] },
    { proofs: [{ stem: 'never', isSaidAloud: true, did: phrase({ past: 'missed payroll' }) }] },
    {
      proofs: [
        {
          stem: 'because-of-me',
          isSaidAloud: true,
          clause: phrase({ clause: 'nobody worked two weekends running' }),
        },
      ],
    },
    {
      proofs: [
        {
          stem: 'number',
          isSaidAloud: true,
          what: noun('the defect rate'),
          from: noun('5%'),
          to: noun('1.2%'),
        },
      ],
    },
    { proofs: [{ stem: 'behind-me', isSaidAloud: true, what: noun('12,900 rides') }] },
    {
      proofs: [
        { stem: 'first-in', isSaidAloud: true, group: noun('family'), to: phrase({ base: 'go to college' }) },
      ],
    },
    { proofs: [{ stem: 'title', isSaidAloud: true, what: noun('head girl') }] },
    { proofs: [{ stem: 'thing', isSaidAloud: true, what: noun('my mural at the marae') }] },
    {
      proofs: [
        {
          stem: 'because-of-me',
          isSaidAloud: true,
          clause: phrase({ sentence: 'My team would run through a wall for me.' }),
        },
      ],
    },
  ],
  [
    { reason: reason('since', 'my aunt let me run her stall') },
    { reason: reason('because', 'nobody in my town could cut curly hair') },
  ],
  [
    { best: best('when-i', 'can see how it works inside') },
    { best: best('when-i', 'am singing') },
    { best: best('when-it', 'quiet') },
    { best: best('when-it', 'early') },
    { best: best('when', 'nobody is in a hurry') },
    { best: best('where', 'on the road') },
  ],
  [
    { fits: [mustFit('weekends', 'my two girls'), mustFit('steady-pay'), mustFit('body')] },
    { fits: [mustFit('home-by', '3:15')] },
    { fits: [mustFit('hours-at-most', '25'), mustFit('benefits'), mustFit('partly-home'), mustFit('quiet')] },
    { fits: [mustFit('near-home'), mustFit('outdoors'), mustFit('free-pace')] },
    {
      fits: [{ ...origin('own'), id: 'own', detail: null, words: phrase({ base: 'walk the dog at noon' }) }],
    },
    { fits: [{ ...origin('desk'), id: 'own', detail: null, words: noun('my own desk') }] },
    { fits: [mustFit('no-nights'), mustFit('known-hours'), mustFit('school-hours')] },
    { fits: [mustFit('evenings'), mustFit('no-travel'), mustFit('hours-at-most')] },
  ],
  [{ off: [noun('night shifts')] }, { off: [noun('open-plan offices'), phrase({ gerund: 'selling' })] }],
  [{ papers: [{ name: noun('BSc in chemistry'), state: 'in-force', missing: null }] }],
  [{ deadline: { kind: 'stop-in', years: 3, origin: origin('3') } }],
];

/** Steering by one factor after the other, and by none. */
const SHARES = [
  {},
  { shares: { skills: 0.4, experiences: 0.15, social: 0.15, education: 0.15, finances: 0.15 } },
  { shares: { skills: 0.15, experiences: 0.4, social: 0.15, education: 0.15, finances: 0.15 } },
  { shares: { skills: 0.15, experiences: 0.15, social: 0.4, education: 0.15, finances: 0.15 } },
  { shares: { skills: 0.15, experiences: 0.15, social: 0.15, education: 0.4, finances: 0.15 } },
  { shares: { skills: 0.15, experiences: 0.15, social: 0.15, education: 0.15, finances: 0.4 } },
] as const;

/** How many subsets of slots there are. */
export const SUBSETS = 2 ** POOL.length;

/** The slots named by the bits of `subset`, filled by turns from the pool. */
export function slotsOf(arc: Arc, subset: number, turn: number): Slots {
  const fillings = POOL.filter((_, at) => subset & (1 << at)).map(
    (ways, at) => ways[(turn + at * 5) % ways.length],
  );
  return slotsWith(arc, Object.assign({}, ...fillings, SHARES[turn % SHARES.length]));
}

/** Every arc with every `step`th subset of slots, another part of them for each arc. */
export function* allSlots(step = 1): Generator<Slots> {
  for (const [at, arc] of ARCS.entries())
    for (let subset = at % step; subset < SUBSETS; subset += step)
      yield slotsOf(arc, subset, at * 7 + subset * 13 + (subset >> 4));
}
