import { once } from '#src/domain/synthesis/once.ts';
import type { Arc } from '#src/domain/synthesis/slots.ts';
import { onceByTwo } from '#src/domain/text/readings.ts';
import type { Aim } from './aim.ts';
import type { Given } from './given.ts';
import { ours, type Piece, textOf } from './piece.ts';
import { isTeaching, purposeOf, whoOf } from './purpose.ts';
import { overlaps, rootsOf, shared } from './roots.ts';
import { STEADY_FIRST } from './steady-first.ts';

/** Verbs that say of the work only that somebody is to have it: behind a trade that says what is done, "for" is enough. */
const LOOSE = new Set(['repair-for', 'build-for', 'make-things-work']);

/** Arcs in which one's own work goes on: whom it serves is how it is done. */
const GOES_ON: ReadonlySet<Arc> = new Set(['back', 'elsewhere', 'side', 'pass']);

/**
 * Whom the work serves, right behind the aim: "and teach young cooks", ", getting train crews home safe", "for old people
 * who ..."; null where the aim has said it. In one's own work it is how the work is done; `and` where more follows behind.
 */
export function purposeBehind(aim: Aim, given: Given, flow: 'how' | 'and' = 'how'): Piece | null {
  return purposes(aim, given)[flow]();
}

/** Every way to say the same aim asks for it. */
const purposes = onceByTwo((aim: Aim, given: Given) => ({
  how: once(() => findPurpose(aim, given, 'how')),
  and: once(() => findPurpose(aim, given, 'and')),
}));

function findPurpose(aim: Aim, given: Given, flow: 'how' | 'and'): Piece | null {
  const { serving } = given.slots;
  const trade = serving && !isSaidIn(aim, given) ? (forWhom(aim, given) ?? withOneVerb(aim, given)) : null;
  if (trade) return trade;
  const said = textOf(aim.piece);
  const more = toldOfThem(said, given);
  if (more) return more;
  const purpose = newPurpose(aim, given);
  if (!serving || !purpose) return null;
  const comma = / (?:or|and|for(?! myself)) |,/.test(said.replace(STEADY_FIRST, '')) ? ', ' : ' ';
  if (serving.verb.id === 'provide-for') return [behind(`${comma}so that I can `), ...purpose];
  const gerund =
    flow === 'how' && GOES_ON.has(aim.arc) && !ALSO.has(serving.verb.id) ? purposeOf(given, 'gerund') : null;
  return gerund && textOf(purpose) === textOf(purposeOf(given, 'base') ?? [])
    ? [behind(', '), ...gerund]
    : [behind(`${comma}and `), ...purpose];
}

/** Nobody does their work by these: they are wanted beside it. */
const ALSO = new Set(['be-useful-to', 'be-there-for']);

/** "Help small exporters, and farmers", "restore old furniture for museums": the verb of the aim does for both. */
export function withOneVerb({ piece }: Pick<Aim, 'piece'>, given: Given): Piece | null {
  const who = whoOf(given.slots);
  const said = textOf(piece);
  const verb = given.slots.serving?.verb.id ?? '';
  const [first = ''] = said.split(' ');
  if (who && verb === 'repair-for' && MENDS.test(said)) return forThem(said, who);
  // Those who are told of at length have their verb beside them.
  if (!who || overlaps(rootsOf(textOf(who)), rootsOf(said))) return null;
  if (first === verb && TAKES_ANY.has(verb))
    return [
      behind(
        A_SUBJECT.test(said) && !A_CLASS.test(said)
          ? ' to '
          : / (?:and|with) |,/.test(said)
            ? ', and '
            : ' and ',
      ),
      ...who,
    ];
  return null;
}

/** "Train the apprentices at our depot": those who are taught are named. */
const A_CLASS =
  /^(?:teach|train) (?:\p{L}+ )*?(?:\p{L}*(?:er|or|ee|ent|ant|ice|ist|one|start|kid|girl|boy|lad)s|\p{L}*men|people|children)\b/u;
/** "Teach carpentry at the college to kids who are not going there". */
const A_SUBJECT = /^teach (?!at |in |on )[^,]+$/u;
const TAKES_ANY = new Set(['help', 'teach', 'welcome', 'lead', 'treat', 'protect', 'feed']);
/** "A restorer of instruments", "an alteration shop": a work that itself is to mend. */
export const MENDS = /\b(?:restor|repair|mend|fix|tuning|alter|workshop|garage)/u;

/** "Teach cello to adult beginners who thought it was too late": whom the aim has named last, by the same verb, with what is told of them. */
function toldOfThem(said: string, given: Given): Piece | null {
  const [who] = whoOf(given.slots) ?? [];
  const [verb = ''] = textOf(purposeOf(given, 'base') ?? []).split(' ');
  const [, named = '', told = ''] = /^(\p{L}+)( (?:who|that) .+)$/u.exec(who?.text ?? '') ?? [];
  const [, last = ''] = /^\p{L}+ .+ to ((?:\p{L}+ )*(?:\p{L}+s|children|people))$/u.exec(said) ?? [];
  return who && said.startsWith(`${verb} `) && overlaps(rootsOf(named), rootsOf(last))
    ? [{ ...who, text: told }]
    : null;
}

/** Whether the aim itself says whom it serves. */
export function isSaidIn({ piece }: Pick<Aim, 'piece'>, { slots: { serving } }: Given): boolean {
  const source = serving?.who?.source ?? serving?.verb.source ?? '';
  return piece.some(({ sources }) => sources.includes(source));
}

/** The verb with whom it serves, where it says more than the aim; "them" for those whom the aim has named. */
function newPurpose({ piece }: Pick<Aim, 'piece'>, given: Given): Piece | null {
  const { serving } = given.slots;
  const purpose = purposeOf(given, 'base');
  if (!serving || !purpose || isSaidIn({ piece }, given)) return null;
  const [what = ''] = textOf(purpose).split(', so that');
  const [roots, said] = [rootsOf(what), rootsOf(textOf(piece))];
  const isOneVerb = overlaps(rootsOf(textOf(purpose).split(' ')[0] ?? ''), said);
  const [again, most] = [shared(roots, said), isOneVerb ? 1 : Math.max(1, roots.size / 2)];
  // "A trainer of new carers, teaching the carers who are new".
  const isTaught = isTeaching(given) && TAUGHT.test(textOf(piece));
  const isNew =
    (again <= most || roots.size - again > 2) && roots.size - again >= (again > 0 && isTaught ? 2 : 1);
  // "Teach the new drivers, and pass on what I know to the young drivers": nothing is told of them but how young they are.
  const whom = rootsOf(textOf(whoOf(given.slots) ?? []));
  const told = shared(whom, said);
  // "Help young farmers with their contracts, and give good advice to young farm couples": the same help for the same people.
  const isSame = told > 1 && whom.size - told < 2 && HELPS.test(textOf(piece));
  const them = withThem(purpose, textOf(piece));
  if (!isNew || (isSame && !them) || (isTaught && told > 0 && whom.size - told < 2)) return null;
  return them ?? purpose;
}

/** With those who are taught behind it: "a driving instructor" names nobody. */
const TAUGHT = /\b(?:teach|train|tutor|instruct|lectur)\p{L}* \p{L}|\bshow .+ the ropes\b/u;

const HELPS = /^(?:help|teach|train|advise|support) /u;
const ANY_YOUNG = /^the (?:young|new|younger) \p{L}+s$/u;
/** Whether the young ones whom an aim is to train are those whom it serves: "young ones", and "young lads new to the boats". */
export const isSameYoung = (aim: string, who: string): boolean => TRAINED.test(aim) && YOUNG.test(who);
const A_YOUNG =
  '(?:the )?young (?:ones|lads|people|men|women|folk|guys|fellas|crews?|blokes)\\b(?! or\\b| and\\b)';
const TRAINED = new RegExp(`^(?:train|teach|coach)(?:ing)? ${A_YOUNG}`, 'u');
const YOUNG = new RegExp(`^${A_YOUNG}`, 'u');
const THEM =
  /^(.+?)((?:,? (?:before|after|when|while|until|in|at|on|with|without) (?!.*\b(?:who|that|whose)\b).+)?)$/u;

/** "give good advice to them before they sign", behind an aim that has named those young farmers. */
function withThem(purpose: Piece, aim: string): Piece | null {
  const at = purpose.findIndex(({ rule }) => rule === 'who');
  const who = purpose[at];
  const [, named = '', rest = ''] = THEM.exec(who?.text ?? '') ?? [];
  // "Train the apprentices, passing on what I know to the young ones before I go": they are the same.
  const isSame =
    ` ${aim} `.includes(` ${named} `) ||
    (A_CLASS.test(aim) && !/ or /.test(aim) && (ANY_YOUNG.test(named) || isSameYoung(aim, named)));
  if (!who || !/s$|\bpeople$|\bchildren$|^young /u.test(named) || !isSame) return null;
  return [...purpose.slice(0, at), { ...who, text: `them${rest}` }, ...purpose.slice(at + 1)];
}

/** " for old people who do not hear": a trade for those whom it serves; null where the verb says more. */
function forWhom({ piece }: Pick<Aim, 'piece'>, given: Given): Piece | null {
  const { serving } = given.slots;
  const who = whoOf(given.slots);
  const said = textOf(piece);
  const verb = purposeOf(given, 'base')?.filter(({ rule }) => rule === 'verb') ?? [];
  const isVerbSaid = overlaps(rootsOf(textOf(verb)), rootsOf(said));
  // "In repair of toys, and repair things for children": the aim has said what is done.
  if (serving && who && LOOSE.has(serving.verb.id) && isVerbSaid) return forThem(said, who);
  const isTrade = /\b(?:become|be|as) an? [^,]+$/.test(said) && !/ (?:or|for) /.test(said);
  if (!serving || !who || !isTrade || serving.who?.isPerson === false) return null;
  const aim = rootsOf(said);
  const people = rootsOf(textOf(who));
  // "A physics teacher for teenagers who think physics is not for them".
  const isSaid = isVerbSaid && people.size - shared(people, aim) >= (overlaps(people, aim) ? 2 : 0);
  return isSaid ? [behind(' for '), ...who] : null;
}

const forThem = (said: string, who: Piece): Piece => [
  behind(/ (?:or|for) |,/.test(said) ? ', for ' : ' for '),
  ...who,
];

function behind(text: string) {
  return ours(text, 'purpose', 'behind-aim');
}
