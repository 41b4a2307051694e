import type { Arc } from '#src/domain/synthesis/slots.ts';
import { type Opening, opening } from './skeleton.ts';

/** The person's own reason: what the best texts begin with. */
const REASONS = [
  opening('since', 'Ever since {since}, I have wanted {aim}.', null),
  opening('because', 'Because {because}, I want {aim}.', null),
];

const PLAIN = opening('plain', 'I want {aim}.', 'social');
const FIRST = opening('first-in', 'As {first}, I want {aim}.', 'experiences');
const BEHIND = opening('behind', 'After {behind}, I want {aim}.', 'experiences');
const YEARS = [
  opening('years-here', 'After {years} {here}, I want {aim}.', 'experiences'),
  opening('years', 'After {years}, I want {aim}.', 'experiences'),
];
const PAPER = opening('paper', 'With my {paper}, I want {aim}.', 'education');

/**
 * Something done, told as a bare fact; the aim in a sentence of its own, so that no link is claimed. `then` is "Next"
 * where something new begins, "Now" where it goes on.
 */
function proofs(then: 'Next' | 'Now'): readonly Opening[] {
  return [
    opening('saying', '{saying} Now I want {aim}.', 'experiences'),
    opening('measure', 'On my watch, {measure}. Now I want {aim}.', 'experiences'),
    opening('never-here', `In {years} {here}, I never {never}. ${then} I want {aim}.`, 'experiences'),
    opening('never-years', `In {years}, I never {never}. ${then} I want {aim}.`, 'experiences'),
    opening('never', `I never {never}. ${then} I want {aim}.`, 'experiences'),
    opening('did', `I {did}. ${then} I want {aim}.`, 'experiences'),
    opening('result', `Because of me, {result}. ${then} I want {aim}.`, 'experiences'),
    opening('title', 'I was {title}. Now I want {aim}.', 'experiences'),
    opening('thing', 'I am proud of {thing}. Now I want {aim}.', 'experiences'),
  ];
}

const PROOFS_NEXT = proofs('Next');
const PROOFS_NOW = proofs('Now');

const HOW_TO = opening('how', 'Others ask me how to {howTo}. Now I want {aim}.', 'skills');
const KNACK = opening('come-now', 'Others already come to me for {knack}. Now I want {aim}.', 'skills');

const KNOWN = opening('known', 'Others know me for {manner}. Now I want {aim}.', 'skills');

const BEST_MORE = opening(
  'best-more',
  'I am at my best {when}, and I want more days like that[, {doing}].',
  'skills',
);
const BEST_BECOME = opening(
  'best-become',
  'I am at my best {when}. I want to become {become} and have more days like that.',
  'skills',
);
const BEST_LEAVE = opening(
  'best-leave',
  'I am at my best {when}. I want to move on from {field} to work like that[, mostly {joy}][, {having}].',
  'skills',
);
const JOY_WORK = opening(
  'come-work',
  'Others already come to me for {joy}. I want that to be my work[, {having}], and I want to {do}.',
  'skills',
);
const JOY_INTO = opening(
  'come-into',
  'Others already come to me for {joy}. I want that to be my work, in {into}[, {having}].',
  'skills',
);
const JOY_ALONE = opening(
  'come-alone',
  'Others already come to me for {joy}, and I want that to be my work[, {having}].',
  'skills',
);
const JOY_MORE = opening(
  'come-more',
  'Others already come to me for {joy}. I want that to be more of my work[, {having}], and I want to {do}.',
  'skills',
);

const OWN_DAYS = opening(
  'best-own',
  'I am at my best {when}. I want to open my own {own} and have more days like that.',
  'skills',
);

/** What it must fit comes first only where money steers. */
const TERMS = opening('terms', 'I want {fitWork} where I can {do}.', 'finances');

/** Openings of every arc, best first. */
const OPENINGS: Readonly<Record<Arc, readonly Opening[]>> = {
  start: [
    FIRST,
    PLAIN,
    ...PROOFS_NEXT,
    BEST_BECOME,
    JOY_WORK,
    JOY_INTO,
    HOW_TO,
    BEST_MORE,
    KNACK,
    KNOWN,
    PAPER,
  ],
  shift: [
    PLAIN,
    FIRST,
    BEHIND,
    ...YEARS,
    ...PROOFS_NEXT,
    BEST_LEAVE,
    JOY_INTO,
    JOY_WORK,
    BEST_BECOME,
    JOY_ALONE,
    HOW_TO,
    BEST_MORE,
    KNACK,
    KNOWN,
    PAPER,
  ],
  side: [...YEARS, BEHIND, PLAIN, ...PROOFS_NEXT, BEST_MORE, JOY_WORK, HOW_TO, KNACK, KNOWN, FIRST, PAPER],
  back: [PLAIN, ...PROOFS_NEXT, JOY_WORK, BEST_MORE, HOW_TO, KNACK, KNOWN, ...YEARS, FIRST, BEHIND, PAPER],
  elsewhere: [PLAIN, ...PROOFS_NEXT, ...YEARS, BEHIND, JOY_WORK, HOW_TO, KNACK, KNOWN, BEST_MORE, FIRST],
  own: [PLAIN, FIRST, BEHIND, ...PROOFS_NEXT, OWN_DAYS, ...YEARS, HOW_TO, KNACK, KNOWN, BEST_MORE],
  pass: [
    opening('before', 'In the {time} before I stop, I want {aim}.', 'experiences'),
    opening('within', 'Within {time}, I want to hand over my {own}[ and {do}].', 'experiences'),
    opening(
      'worked-own',
      'I want to hand over my {own}[ and {do}]. I will know that it worked when {moment}.',
      'social',
    ),
    opening(
      'worked',
      'I want to {do}[ and pass on what I know about {knack}]. I will know that it worked when {moment}.',
      'social',
    ),
    opening(
      'worked-knack',
      'I want to pass on what I know about {knack}. I will know that it worked when {moment}.',
      'skills',
    ),
    ...YEARS,
    PLAIN,
    ...PROOFS_NOW,
    BEHIND,
    HOW_TO,
    KNACK,
    KNOWN,
    BEST_MORE,
  ],
  steady: [
    BEHIND,
    opening('first-of-all', 'First of all, I want {aim}.', null),
    ...YEARS,
    ...PROOFS_NOW,
    PLAIN,
    HOW_TO,
    KNACK,
    KNOWN,
    JOY_ALONE,
    BEST_MORE,
    FIRST,
  ],
  keep: [
    opening('as-long', 'For as long as I can, I want {aim}.', 'social'),
    PLAIN,
    ...PROOFS_NOW,
    BEST_MORE,
    HOW_TO,
    KNACK,
    KNOWN,
    ...YEARS,
    BEHIND,
  ],
  grow: [
    FIRST,
    PLAIN,
    ...PROOFS_NOW,
    JOY_MORE,
    BEST_MORE,
    BEST_BECOME,
    HOW_TO,
    KNACK,
    KNOWN,
    BEHIND,
    ...YEARS,
    PAPER,
  ],
};

/** The openings of an arc, best first, the person's own reason before all else. */
export function openingsOf(arc: Arc): readonly Opening[] {
  return [...REASONS, ...OPENINGS[arc], TERMS];
}
