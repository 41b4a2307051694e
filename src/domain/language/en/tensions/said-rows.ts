import { line, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Quoted, Typed } from '#src/domain/synthesis/as-typed.ts';
import { aimsOf, alsoInMind, inMind } from './aims.ts';
import { dateSide } from './date-side.ts';
import { leaveBehind } from './leave-behind.ts';
import { shortOf } from './pay-rows.ts';
import { plainDoing } from './plain-doing.ts';
import { type PullGiven, type PullRow, pull } from './pull.ts';
import { allOf, ownOf, quoted, said } from './quote.ts';
import { figure, serves } from './sides.ts';

/** Where a side was said: in own words that show a sign, or by one of these chips, with our words for each. */
type Side = { signal: Quoted; own?: RegExp; unless?: RegExp; chips?: Readonly<Record<string, string>> };

/** Two answers that pull apart, both as they were said. */
type SaidRow = {
  id: string;
  one: Side;
  other: Side | 'pay-aim' | 'pay-short';
  question: string;
  choices: readonly [string, string, string];
  unless?: (given: PullGiven) => boolean;
};

const NO_ON_CALL = /\b(?:no|not|never)\b[^,]{0,12}\bon[- ]call\b/iu;
const SEVERAL_PLACES =
  /\b(?:more than one|several|two|three|many|different) (?:\p{L}+ )?(?:schools?|museums?|farms?|sites|shops|clinics|villages|offices|places|workshops|churches|homes)\b/iu;
const STAYS_PUT =
  /\b(?:no|not|never)\b.{0,20}\b(?:travel\p{L}*|running|driving|commut\p{L}*|up and down|back and forth)\b/iu;
/** A gift that only a call can use. */
const HEARD =
  /\bcallers?\b|\b(?:on|by|over) (?:the )?(?:tele)?phone\b|\b(?:tele)?phone calls?\b|\bon the line\b|\bheadset\b|\ba call\b/iu;
const WEATHER = /\b(?:cold|wet|rain|frost|snow|sun|wind|mud|weather)\b/iu;
const NOT_THE_WEATHER = /\b(?:calls?|calling|rooms?|stores?|warehouse|freezers?|kitchens?|people)\b/iu;
const ON_A_COMPUTER = /\b(?:computers?|screens?|software|an app|online|tablets?)\b/iu;

const HAS_NO_MONEY =
  /\b(?:no money|little money|less money|cannae pay|can(?:no|['’])?t (?:pay|afford)|cannot (?:pay|afford)|not expensive|ordinary schools|the poor|poor people|few goats)\b/iu;
const _OF_ONE_PLACE =
  /\b(?:my|our) (?:own )?(?:town|village|township|barangay|street|island|neighbou?rhood|block|hill|valley|city|road|area|estate|parish)\b|\bup the coast\b/iu;

const ROWS: readonly SaidRow[] = [
  {
    id: 'voice-no-phones',
    one: { signal: 'off', chips: { phones: 'You want to leave the phones behind.' } },
    other: { signal: 'strength', own: HEARD },
    question:
      'Is there work that uses that ear with no headset of your own, or a few calls a day that would be all right?',
    choices: [
      'I listen to recordings, and others talk',
      'A few hard calls a day, and no more',
      'I teach others to hear it',
    ],
  },
  {
    id: 'weather-outdoors',
    one: { signal: 'off', own: WEATHER, unless: NOT_THE_WEATHER },
    other: { signal: 'fit', chips: { outdoors: 'You also want to be outdoors.' } },
    question: 'In which months would that come back, and what would make it all right?',
    choices: [
      'Outdoors, with good clothes and short days in winter',
      'Half the year outdoors, and inside in the bad months',
      'It is that place I want to leave, and not the weather',
    ],
  },
  {
    id: 'serve-screens',
    one: { signal: 'off', chips: { screens: 'You want to leave whole days at a screen behind.' } },
    other: { signal: 'serve', own: ON_A_COMPUTER },
    question: 'How much of it happens at their screen, and could you do your part on paper?',
    choices: [
      'On paper first, and they put it in',
      'An hour at the screen, and then away from it',
      'Somebody else for the part on the computer',
    ],
  },
  {
    id: 'small-on-call',
    one: { signal: 'target', own: /\bsmall(?:er)?\b/iu },
    other: { signal: 'fit', own: NO_ON_CALL },
    question: 'Where few people know how it works, who answers when it breaks at night?',
    choices: [
      'A place that is closed at night',
      'A firm from outside answers, and I come in the morning',
      'I say it before I begin, and keep to it',
    ],
  },
  {
    id: 'several-places',
    one: { signal: 'target', own: SEVERAL_PLACES },
    other: {
      signal: 'fit',
      own: STAYS_PUT,
      chips: { 'no-travel': 'The work must not involve travel.', 'near-home': 'The work must be near home.' },
    },
    question: 'Could they come to you, or could the going be kept to a few days a month?',
    choices: [
      'They come to me, or send what is to be done',
      'One day a month, known in advance',
      'Only the places that are near',
    ],
  },
  {
    id: 'house-of-the-job',
    one: {
      signal: 'fit',
      own: /\bhouse (?:goes|comes) with\b|\bsomewhere to live\b|\btied (?:house|cottage)\b|\bhousing (?:is|comes)\b/iu,
    },
    other: { signal: 'target', own: /\p{L}/u },
    question: 'Where would you live in the first months of it, and what would that cost?',
    choices: [
      'Only work that has a place to live with it',
      'A room first, and then a place of my own',
      'I ask whether I may stay on for a time',
    ],
    unless: ({ slots }) => slots.arc?.id === 'keep' || slots.arc?.id === 'grow',
  },
  {
    id: 'lives-at-work',
    one: {
      signal: 'off',
      own: /\bliv(?:e|ing)[- ](?:in|at|with)\b.*\b(?:employer|boss|job|work|house|family|dormitory)\b|\bliv(?:e|ing)[- ]in\b/iu,
    },
    other: {
      signal: 'cushion',
      chips: { 'under-three': 'You could get by on less, but not for three months.' },
    },
    question: 'What would a room cost, and what pay would cover it?',
    choices: [
      'A shared room, for the first months',
      'Work first, and the room with the first pay',
      'I put the first rent aside before I leave',
    ],
  },
  {
    id: 'pension-more',
    one: { signal: 'fit', own: /\bpension\b/iu },
    other: 'pay-short',
    question: 'How much may you earn before it touches the pension, and who can tell you?',
    choices: [
      'I ask the pension office before I sign',
      'Fewer hours, so that both fit',
      'I ask for something other than pay',
    ],
  },
  {
    id: 'rights-new-post',
    one: {
      signal: 'fit',
      own: /\b(?:pension|seniority|tenure|public post|civil servant|concursad[ao])\b/iu,
    },
    other: { signal: 'target', own: /\p{L}/u },
    question: 'Would that work leave it as it is, and who could tell you in writing?',
    choices: [
      'I ask the union or the office before I say yes',
      'A part of the week first, from the post I have',
      'Only work that keeps it',
    ],
    unless: ({ slots }) => slots.arc?.id === 'pass' || slots.arc?.id === 'keep' || slots.arc?.id === 'own',
  },
  {
    id: 'talks-no-phones',
    one: { signal: 'off', chips: { phones: 'You want to leave the phones behind.' } },
    other: {
      signal: 'strength',
      own: /\b(?:talk(?:ing)? (?:people|them|others|folk)|persuad\p{L}+|convinc\p{L}+)\b/iu,
      unless: HEARD,
    },
    question: 'Could that be done face to face, or in writing?',
    choices: [
      'Face to face, at their door',
      'In writing, with one call at the end',
      'A fixed hour a day for calls',
    ],
  },
  {
    id: 'date-unwritten',
    one: { signal: 'deadline', own: /\p{L}/u, chips: { 'ends-on': '' } },
    other: {
      signal: 'meanwhile',
      own: /\b(?:chapters?|thesis|dissertation|report|manuscript)\b.*\b(?:do(?:es)? not|don['’]t|doesn['’]t|not yet|unwritten|missing|unfinished)\b|\bunwritten\b/iu,
    },
    question: 'How much of it can be done by that day, and whom could you ask for more time?',
    choices: [
      'One part by then, and more time for the rest',
      'All of it: nothing else until then',
      'I ask this week what happens if it is late',
    ],
  },
  {
    id: 'serves-poor',
    one: { signal: 'serve', own: HAS_NO_MONEY },
    other: 'pay-aim',
    question: 'Who would pay for it, if they can pay only a little?',
    choices: [
      'An employer, a fund or a town pays',
      'Others pay a little more, so that they pay less',
      'Paid work, and this alongside it',
    ],
    unless: ({ typed }) => allOf(typed, 'unpaid').some(({ option }) => option === 'none'),
  },
];

const LEADS_IN: Partial<Record<Quoted, string>> = {
  fit: 'The work must fit this: ',
  serve: 'Your work is to be for ',
  strength: 'People come to you for this: ',
  meanwhile: 'This has to go on meanwhile: ',
};

function ownSide(found: Typed, given: PullGiven, isFirst: boolean): Piece {
  if (found.signal === 'target') {
    const aim = aimsOf(given.typed).find(({ source }) => source === found.source);
    return aim ? (isFirst ? inMind(aim) : alsoInMind(aim)) : null;
  }
  if (found.signal === 'deadline') return dateSide(found, given.slots);
  const serving = found.signal === 'serve' ? serves(given.slots, given.verbs) : null;
  if (serving)
    return isFirst
      ? line('pull-serve')`You want to ${serving}.`
      : line('pull-serve')`You also want to ${serving}.`;
  if (found.signal === 'off') return leaveBehind(found);
  const doing = found.signal === 'strength' ? plainDoing(found) : null;
  if (doing) return line('pull-said')`People come to you for ${doing}.`;
  const lead = LEADS_IN[found.signal];
  return lead ? line('pull-said')`${lead}${quoted(found)}.` : null;
}

function sideOf(side: Side, given: PullGiven, isFirst: boolean): Piece {
  const { own, unless, chips = {} } = side;
  const found = ownOf(given.typed, side.signal).find(
    ({ words }) => own?.test(words) === true && unless?.test(words) !== true,
  );
  if (found) return ownSide(found, given, isFirst);
  // Something of one's own is a chip with words beside it, and so is a date.
  const beside = allOf(given.typed, side.signal).find(
    ({ option, words }) =>
      option !== null && words !== '' && (option === 'own' || option in chips) && own?.test(words) === true,
  );
  if (beside && (beside.signal === 'target' || beside.signal === 'deadline'))
    return ownSide(beside, given, isFirst);
  const chosen = allOf(given.typed, side.signal).find(({ option }) => option !== null && chips[option]);
  return chosen ? said(chosen, chips[chosen.option ?? ''] ?? '') : null;
}

function payOf(other: 'pay-aim' | 'pay-short', given: PullGiven): Piece {
  const { pay } = given.slots;
  if (other === 'pay-aim')
    return pay.aim ? line('pull-aim-pay')`You are also aiming for ${figure(pay.aim)}.` : null;
  return shortOf(given.slots)?.side ?? null;
}

/** Pulls whose two sides both stand in the answers, as they were said. */
export const SAID_PULLS: readonly PullRow[] = ROWS.map(
  ({ id, one, other, question, choices, unless }): PullRow => ({
    id,
    find: (given) => {
      if (unless?.(given)) return null;
      const first = sideOf(one, given, true);
      const second = first && (typeof other === 'string' ? payOf(other, given) : sideOf(other, given, false));
      return first && second ? pull([first, second], question, choices) : null;
    },
  }),
);
