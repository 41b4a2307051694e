import type { WrittenAnswer } from '#tests/personas/person.ts';

/**
 * Whole people, invented for the tests, in the way they would really type: lower case, run-ons, a second language,
 * hardly anything. Written down as the people of tests/personas are, so that what they press can be compared with them.
 */
export type TypedPerson = {
  name: string;
  path: 'Quick' | 'Standard' | 'Deep';
  /** By question. What one types is here as it is typed; what one presses is here by its id. */
  answers: Readonly<Record<string, WrittenAnswer>>;
  /** Questions that are put off. */
  aside?: Readonly<Record<string, 'skipped' | 'not-sure'>>;
};

/** A night porter who types in a hurry, on the standard path. */
export const DELROY: TypedPerson = {
  name: 'Delroy Brown',
  path: 'Standard',
  answers: {
    arc: 'shift',
    work: [{ own: 'night porter' }],
    years: { years: '9' },
    target: [{ own: 'housing support' }],
    standing: 'working',
    strengths: ['calm', 'safe', { own: 'fixing radiators' }],
    energy: { calm: 'energy', 'own-3': 'tires' },
    proof: { did: { did: 'stayed with an old lady when the lift got stuck for 2 hours' } },
    best: { 'when-i': { words: 'know everybody in the building' } },
    off: ['nights', { own: 'being talked to like im nothing' }],
    serve: { verb: 'look-after', who: 'old people living alone' },
    'must-fit': [{ id: 'home-by', detail: '6pm' }, 'no-nights', { own: 'a place for my dog' }],
    people: [{ relation: 'partner', name: 'M' }, { relation: 'children' }],
    papers: [
      { text: 'first aid certificate', state: 'lapsed' },
      { text: 'NVQ in housing', state: 'missing', detail: 'two units' },
    ],
    learn: [{ text: 'course in housing law', state: 'if-free' }],
    'learning-hours': 'one-two',
    pay: { now: '1,650', need: '1,600', aim: '2,100', currency: 'GBP', period: 'month' },
    deadline: [{ id: 'working-by', detail: '1 March 2028' }],
    unpaid: 'none',
    move: 'stay',
    cushion: 'under-three',
    weights: { skills: 3, experiences: 2, social: 4, education: 1, finances: 3 },
    reason: { since: { clause: 'my dad spent his last winter on his own' } },
  },
};

/** Someone new to the country, in a second language, on the quick path. */
export const LINH: TypedPerson = {
  name: 'Nguyễn Thị Linh',
  path: 'Quick',
  answers: {
    arc: 'own',
    work: [{ own: 'bookkeeper' }],
    target: [{ id: 'own', detail: 'small restaurant' }],
    strengths: ['figures', 'cook'],
    energy: { cook: 'energy' },
    proof: { did: { did: 'cooked for two hundred people at the temple festival' } },
    serve: { verb: 'feed', who: 'families who miss home' },
    'must-fit': ['school-hours'],
    learn: [{ text: 'English', state: 'set-on-it' }],
    cushion: 'three-six',
    weights: { skills: 2, experiences: 2, social: 2, education: 2, finances: 2 },
  },
};

/** A worried graduate who answers little and is unsure of much. */
export const SAM: TypedPerson = {
  name: '',
  path: 'Quick',
  answers: {
    arc: 'start',
    target: ['not-yet'],
    strengths: [{ own: 'making spreadsheets behave' }],
    proof: { did: { did: 'idk' } },
    serve: { verb: 'be-useful-to', who: 'anyone really' },
    learn: 'none',
    cushion: 'rather-not',
  },
  aside: { 'must-fit': 'skipped', weights: 'not-sure' },
};
