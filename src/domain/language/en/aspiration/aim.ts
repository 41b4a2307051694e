import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import { joysOf, knacksOf } from './gifts.ts';
import type { Given } from './given.ts';
import { wordsIn } from './grammar.ts';
import { inMind } from './in-mind.ts';
import { asA, firstWork, knownField, knownWork, whatIsKnown, yearsOf } from './known-work.ts';
import { fromAnswer, ours, type Piece, textOf } from './piece.ts';
import { isTeaching, purposeOf, whoOf } from './purpose.ts';
import { overlaps, rootsOf } from './roots.ts';
import { fitOf } from './setting.ts';
import { isSomeDay, STEADY_FIRST } from './steady-first.ts';
import { aimNamed, ownAim } from './when-here.ts';
import { nameOf, wordsOfWork } from './work-name.ts';

const GOES_FURTHER: ReadonlySet<Arc> = new Set(['grow', 'side', 'pass']);

/** What the person wants, after "I want to". */
export type Aim = {
  piece: Piece;
  /** It names the work that is known: an opening that names it again would repeat it. */
  isFromKnown: boolean;
  /** Out of the work so far, to a work that is not known yet. */
  isLeaving?: boolean;
  /** What comes next for the person. */
  arc: Arc;
};

type Said = Omit<Aim, 'arc'>;
type Row = (given: Given) => Said | null;

const plain = (piece: Piece | null): Said | null => piece && { piece, isFromKnown: false };
const fromKnown = (piece: Piece | null): Said | null => piece && { piece, isFromKnown: true };

/** What is in mind, then whom it serves. */
const become: Row = ({ slots }) => plain(inMind(slots, 'become'));
const ofMyOwn: Row = ({ slots }) => plain(ownAim.of(slots));
const workAs: Row = ({ slots }) => plain(inMind(slots, 'work as'));
const serve: Row = (given) => plain(purposeOf(given, 'base'));
const enjoy: Row = ({ slots }) => plain(framed('spend my days ', joysOf(slots, 'doing'), 'spend-days'));
/** Only who goes on in their work has said that they want to go further in it: a trade alone is no wish. */
const further: Row = ({ slots }) => {
  if (!slots.arc || !GOES_FURTHER.has(slots.arc.id)) return null;
  const [role] = slots.roles;
  const field = knownField(slots);
  return fromKnown(
    role
      ? framed('go further as ', asA(role, 'move'), 'further')
      : framed('go further in ', field, 'further'),
  );
};

const comeBack: Row = ({ slots }) => {
  // "Go back to" says "again".
  const aim = inMind(slots, 'work as')?.map((one) => ({ ...one, text: one.text.replace(/ again\b/u, '') }));
  if (!aim) return null;
  const [known] = slots.work;
  const isAgain =
    slots.inMind.some(
      (one) => one.kind === 'role' && slots.roles.some(({ role }) => sharesHead(role, one.role.role)),
    ) || overlaps(rootsOf(textOf(aim)), rootsOf(known ? nameOf(known) : ''));
  // "Come back to work as a supervisor" would say that they had been one.
  const [start, ...rest] = aim;
  // "This time as an artist or teach children" joins what does not go together.
  const isRole = start?.text === 'work as ';
  const isMixed =
    isRole && rest.some(({ text }) => / or $/u.test(text)) && !/ or (?:an?|as|in) /u.test(textOf(aim));
  if (!isAgain && isMixed) return plain([move('come back and '), ...aim]);
  if (!isAgain && start?.text.startsWith('work as '))
    return plain([
      move('come back to work, this time '),
      { ...start, text: start.text.slice('work '.length) },
      ...rest,
    ]);
  return plain(
    textOf(aim).startsWith('work ')
      ? [move(isAgain ? 'go back to ' : 'come back to '), ...aim]
      : [move('come back to work and '), ...aim],
  );
};
/** "Come back to work and use what I know as an optician to help old people". */
const useBack: Row = (given) =>
  fromKnown(framed('come back to work and ', usedFor(given) ?? whatIsKnown(given), 'bring-back'));
/** "Work here as a surveyor again": what is taken up elsewhere, "again" where it is the very work they had. */
const againHere: Row = ({ slots }) => {
  const aim = inMind(slots, 'work as');
  const [role] = slots.roles;
  // Who thinks of another country is not there yet.
  const HERE = slots.place === null || slots.place === 'stay' || slots.place === 'would-move' ? ' here' : '';
  if (!aim)
    return fromKnown(
      role
        ? framedBetween(`work${HERE} as `, asA(role, 'move'), ' again', 'again-here')
        : framedBetween(`work${HERE} in `, knownField(slots), ' again', 'again-here'),
    );
  const [start, one, ...rest] = aim;
  const isAgain = isTheirs(slots) || slots.inMind.some((each) => /\bagain\b/iu.test(wordsOfWork(each)));
  // "A nurse here in Italy", "in the NHS" says where already; "a pharmacist again" was said so.
  const here = /\b(?:here|in (?:the )?\p{Lu})/u.test(textOf(aim)) ? '' : HERE;
  const again = isAgain && !/ again\b/u.test(textOf(aim)) ? [move(' again')] : [];
  // "Be a pharmacist again, here in Poland", of one trade that is theirs.
  if (isAgain && one && start?.text === 'work as ' && !/ (?:or|for|later) /.test(textOf(aim))) {
    const [, name = '', place = ''] = /^(.+?)( in (?:the )?\p{Lu}.*)?$/u.exec(one.text) ?? [];
    return plain([
      move('be '),
      { ...one, text: name },
      ...rest,
      ...again,
      ...(place === '' ? [move(here)] : [move(`,${HERE}`), { ...one, text: place }]),
    ]);
  }
  if (!one || !start?.text.startsWith('work ')) return plain([...aim, move(here)]);
  // "As a midwife again, or as a first nurse": the second is one that they never were.
  const at = again.length > 0 ? rest.findIndex(({ text }) => OTHERWISE.test(text)) : -1;
  const [first, [joint, ...other]] = at < 0 ? [rest, []] : [rest.slice(0, at), rest.slice(at)];
  const how = start.text.slice('work '.length);
  return plain([
    { ...start, text: `work${here} ${how}` },
    one,
    ...first,
    ...again,
    ...(joint
      ? [{ ...joint, text: joint.text.replace(/^,? or $/u, `, or ${how}`).replace(/^ /u, ', ') }]
      : []),
    ...other,
  ]);
};

/** Between two works. */
const OTHERWISE = /^,? (?:or|and later) /u;

const forMyself: Row = ({ slots }) => {
  if (slots.inMind.some((one) => one.kind === 'own' && !one.isHedged)) return plain(inMind(slots, 'become'));
  const aim = inMind(slots, 'work as');
  if (aim && textOf(aim).startsWith('work ')) {
    const [start, ...rest] = aim;
    return plain(
      start ? [{ ...start, text: start.text.replace(/^work /, 'work for myself ') }, ...rest] : null,
    );
  }
  const known = knownWork({ ...slots, roles: slots.roles.slice(0, 1) }, 'move');
  if (known) return fromKnown([move('work for myself '), ...known]);
  return plain([move('work for myself')]);
};

const WORDS_OF_A_NAME = 5;

/** "pass on to apprentices what 30 years as a welder have taught me". */
const taught: Row = (given) => {
  const [who, years, work] = [whoOf(given.slots), yearsOf(given.slots), firstWork(given.slots)];
  if (!isTeaching(given) || !who || !years || !work) return null;
  const has = given.slots.years?.count === 1 ? ' has taught me' : ' have taught me';
  const what = [...years, move(' '), ...work, move(has)];
  // Those who are told of at length stand last.
  return fromKnown(
    wordsIn(textOf(who)) > WORDS_OF_A_NAME
      ? [move('pass on what '), ...what, move(' to '), ...who]
      : [move('pass on to '), ...who, move(' what '), ...what],
  );
};
const findSteady: Row = ({ slots }) => {
  const aim = inMind(slots, 'work as');
  if (!aim) return null;
  const [start, ...rest] = aim;
  if (!start || !textOf(aim).startsWith('work ')) return plain(aim);
  // "Peer recovery, someday": steady work comes first.
  if (isSomeDay(slots)) return plain([move(STEADY_FIRST), ...aim]);
  return plain([{ ...start, text: start.text.replace(/^work /, 'find steady work ') }, ...rest]);
};
/** "Find steady work that my body can keep doing, with no travel, and do work I am proud of": where no work is in mind, what it must be like. */
const steadyWork: Row = (given) => {
  const { serving } = given.slots;
  const fit = fitOf(given.slots);
  const purpose = purposeOf(given, 'base');
  const isProviding = serving?.verb.id === 'provide-for';
  if (!fit || !purpose || given.slots.inMind.length > 0) return null;
  return plain([move('find '), ...fit.noun, move(isProviding ? ', so that I can ' : ', and '), ...purpose]);
};

const IN_ONE_S_WORK: ReadonlySet<Arc> = new Set(['side', 'pass', 'grow', 'keep', 'back', 'elsewhere']);

/** "use what I know as a chef to teach young cooks": who stays in their field, or passes it on, puts it to this. */
const useIt: Row = (given) => {
  const { arc } = given.slots;
  // Another road may lead out of the work: there nobody said that what they know would serve.
  if (arc && !IN_ONE_S_WORK.has(arc.id)) return null;
  return fromKnown(usedFor(given));
};

/** "use what I know as a chef to teach young cooks" */
function usedFor(given: Given): Piece | null {
  const purpose = purposeOf(given, 'base');
  const known = whatIsKnown(given);
  // "Use what I know ... to pass on what I know".
  return known &&
    purpose &&
    given.slots.serving?.verb.id !== 'provide-for' &&
    !/\bI (?:know|am)\b/.test(textOf(purpose))
    ? [...known, move(' to '), ...purpose]
    : null;
}

/** Out of the work so far, to whom another would serve: which work that is to be is not known yet. */
const moveOn: Row = (given) => {
  const { reason, inMind: wanted, serving, work } = given.slots;
  const [purpose, joys] = [purposeOf(given, 'base'), joysOf(given.slots, 'doing')];
  if (work.length === 0 || (!purpose && !joys)) return null;
  // Ever since what happened they have wanted what it is for, and no other work.
  const isOther = wanted.length === 0 && reason?.stem !== 'since' && (serving?.who || !purpose);
  const piece = purpose ?? [move('spend my days '), ...(joys ?? [])];
  const why = serving?.verb.id === 'provide-for' ? 'so that' : 'where';
  const start = purpose ? `find different work ${why} I can ` : 'find different work and ';
  return { piece: isOther ? [move(start), ...piece] : piece, isFromKnown: false, isLeaving: true };
};
/** What they know, to whoever wants it. */
const passOnAlone: Row = ({ slots }) =>
  fromKnown(framed('pass on what I know about ', knownField(slots) ?? joysOf(slots), 'pass-on'));

/** Where nothing else was said: what people come for, and the kind of work that would fit. */
const beAsked: Row = ({ slots }) =>
  plain(framed('find work where people come to me for ', knacksOf(slots), 'be-asked'));

const findWork: Row = ({ slots }) => {
  const fit = fitOf(slots);
  return plain(framed('find ', fit?.noun ?? null, 'find-work'));
};

const ROWS: Readonly<Record<Arc, readonly Row[]>> = {
  start: [become, serve, enjoy],
  shift: [become, moveOn, serve, enjoy],
  side: [workAs, useIt, serve, enjoy],
  back: [comeBack, useBack, serve, enjoy],
  elsewhere: [againHere, serve, enjoy],
  own: [ofMyOwn, forMyself],
  pass: [workAs, taught, useIt, passOnAlone, serve],
  steady: [findSteady, steadyWork, serve, enjoy],
  keep: [workAs, serve, enjoy],
  grow: [ofMyOwn, become, serve, further, enjoy],
};

/** What the person wants, by what comes next for them; null where the answers carry nothing. */
export function aimOf(arc: Arc, given: Given): Aim | null {
  for (const row of [...ROWS[arc], findWork, beAsked]) {
    const aim = row(given);
    if (aim) return { ...aim, piece: aimNamed.of({ piece: aim.piece, given }) ?? aim.piece, arc };
  }
  return null;
}

const CHOSEN: Readonly<Partial<Record<Arc, string>>> = {
  start: 'find out which work suits me',
  shift: 'find different work',
  side: 'find another way to work in my field',
  back: 'come back to work',
  pass: 'pass on what I know',
  steady: 'find steady work',
  keep: 'stay useful',
  grow: 'grow where I am',
};

/** What comes next as it was chosen, where nothing besides the work so far was told; null where not even that was. */
export function chosenAim({ slots: { arc, work } }: Given): Aim | null {
  const next = arc && work.length > 0 ? CHOSEN[arc.id] : undefined;
  if (!arc || next === undefined) return null;
  return { piece: [fromAnswer(next, 'move', 'as-chosen', arc.origin)], isFromKnown: false, arc: arc.id };
}

function framed(start: string, piece: Piece | null, rule: string): Piece | null {
  return piece && [ours(start, 'move', rule), ...piece];
}

function framedBetween(start: string, piece: Piece | null, end: string, rule: string): Piece | null {
  return piece && [ours(start, 'move', rule), ...piece, ours(end, 'move', rule)];
}

function move(text: string) {
  return ours(text, 'move', 'aim');
}

/** What a licence adds to the name of a trade, and no other trade. */
const LICENSED = /\b(?:an?|registered|chartered|qualified|certified|licen[sc]ed|staff|senior|junior) /gu;

/**
 * Whether what is in mind first is the very work that they had: "a registered nurse" of a staff nurse, "a vet" of a
 * veterinarian, and no CT radiographer of a radiographer.
 */
function isTheirs({ inMind: [first], work }: Slots): boolean {
  if (!first) return false;
  const [aim = [], ...known] = [first, ...work].map((one) =>
    nameOf(one)
      .replace(LICENSED, '')
      .replace(/ (?:of|at|in|on|for|with|who|that) .+$/u, '')
      .split(' '),
  );
  const isOne = (word: string, had: string) =>
    had.startsWith(word) || word.startsWith(had) || overlaps(rootsOf(word), rootsOf(had));
  return known.some((name) => aim.every((word) => name.some((had) => isOne(word, had))));
}

/** "registered nurse" and "nurse in a hospital" are one trade, as are "vet" and "veterinarian". */
function sharesHead(one: string, other: string): boolean {
  const head = (words: string) =>
    (/^(.+?) (?:of|at|in|on|for|with|who|that) /.exec(words)?.[1] ?? words).split(' ').at(-1);
  const [first = '', second = ''] = [head(one), head(other)];
  return first.startsWith(second) || second.startsWith(first);
}
