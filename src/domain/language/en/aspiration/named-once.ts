import type { Given } from './given.ts';
import { wordsIn } from './grammar.ts';
import { type Piece, textOf } from './piece.ts';
import { purposeOf, whoOf } from './purpose.ts';
import { fitOf } from './setting.ts';

/** What is wanted, with those whom it serves named once: the aim and whom it serves may name the same people. */
export function namedOnce(piece: Piece, given: Given): Piece {
  return thatFits(taughtOnce(taughtToThem(withoutThem(piece, given), given), given), given);
}

const DIFFERENT = 'find different work ';
/** With more words on those whom it serves there is room for one thing that it must fit. */
const FEW_WORDS = 10;

/** "Find quiet work close to home where I can be useful to people": which work that is to be, where only what it must fit is known. */
function thatFits([first, ...rest]: Piece, { slots }: Given): Piece {
  const most = wordsIn(textOf(rest)) > FEW_WORDS ? 1 : 2;
  const fit = first?.text.startsWith(DIFFERENT) ? fitOf(slots, most) : null;
  if (!first || !fit) return first ? [first, ...rest] : rest;
  const noun = textOf(fit.noun);
  const start = noun.startsWith('work') ? DIFFERENT.replace('work ', '') : 'find ';
  const joint = / with | that /u.test(noun) ? ', ' : ' ';
  return [
    { ...first, text: start },
    ...fit.noun,
    { ...first, text: `${joint}${first.text.slice(DIFFERENT.length)}` },
    ...rest,
  ];
}

/** "Live captioning for deaf students", without them where whom it serves begins with the same people. */
function withoutThem(piece: Piece, { slots }: Given): Piece {
  const last = piece.at(-1);
  const [, name = '', people = ''] = /^(.*) for ((?:\p{L}+ )*\p{L}+)$/u.exec(last?.text ?? '') ?? [];
  const who = slots.serving?.who?.forms.noun ?? '';
  return last && people !== '' && new RegExp(`^(?:\\p{Ll}+ )?${people}(?: |$)`, 'u').test(who)
    ? [...piece.slice(0, -1), ...(name === '' ? [] : [{ ...last, text: name }])]
    : piece;
}

/** "Teach roofing", before young lads to whom one passes on what one knows; "train nurses from Vietnam", where those foreign nurses were to be helped. */
function taughtToThem(piece: Piece, { slots }: Given): Piece {
  const [first, ...more] = piece.filter(({ text }) => text !== '');
  const who = PASSES_ON.has(slots.serving?.verb.id ?? '') ? whoOf(slots) : null;
  const isThem = (people: string) => people !== '' && ` ${textOf(who ?? [])}`.includes(` ${people} `);
  if (!first || !who || more.some(({ kind }) => kind === 'user')) return piece;
  const [, pupils = '', subject = ''] = TEACHES_THEM.exec(textOf(piece)) ?? [];
  if (isThem(pupils)) return [{ ...first, text: `teach ${subject}` }];
  const [, teach = ''] = TO_LEARNERS.exec(textOf(piece)) ?? [];
  if (teach !== '' && LEARNERS.test(textOf(who))) return [{ ...first, text: `${teach} ` }, ...who];
  const [, verb = '', people = '', where = ''] = TEACHES.exec(textOf(piece)) ?? [];
  return isThem(people) && where === '' ? [{ ...first, text: `${verb} ` }, ...who] : piece;
}

const A_LEARNER =
  '(?:young (?:people|ones|lads|person|man|woman|men|women)|youngsters?|learners?|apprentices?|trainees?|beginners?|kids|lads|boys|girls|pupils?|students?)';
/** "Teach tuning to one or two young people", before "any youngster with patience": the fuller name says both. */
const TO_LEARNERS = new RegExp(
  `^(teach .+ to) (?:(?:an?|one|two|or|a few|some|any|the) )*${A_LEARNER}$`,
  'u',
);
const LEARNERS = new RegExp(`^(?:(?:an?|one|any|some|the|every) )?${A_LEARNER} .+`, 'u');
/** To teach somebody is to do these for them. */
const PASSES_ON = new Set(['pass-on', 'find-feet']);
const TEACHES_THEM = /^teach (?:\p{L}+ )*?(\p{L}+s|children|people) (\p{L}+)$/u;

/** "Teach young trainees from Vietnam in the factory": what is wanted and whom it serves are one, where both teach the same. */
function taughtOnce(piece: Piece, given: Given): Piece {
  const [, verb = '', people = '', where = ''] = TEACHES.exec(textOf(piece)) ?? [];
  const purpose = purposeOf(given, 'base');
  const said = textOf(purpose ?? []);
  const [first] = piece.slice(-1);
  if (
    !purpose ||
    !first ||
    verb === '' ||
    !said.startsWith(`${verb} `) ||
    !` ${said} `.includes(` ${people} `)
  )
    return piece;
  return wordsIn(said) < wordsIn(textOf(piece)) - wordsIn(where)
    ? piece
    : [...purpose, ...(where === '' ? [] : [{ ...first, text: where }])];
}

const TEACHES = /^(teach|train|help|coach) (?:\p{L}+ )*?(\p{L}+s)((?: (?:in|at|on) [^,]+)?)$/u;
