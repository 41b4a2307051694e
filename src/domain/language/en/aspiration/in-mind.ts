import { IS_OPENED } from '#src/domain/language/en/reader/own-places.ts';
import type { InMind, Slots } from '#src/domain/synthesis/slots.ts';
import { wordsIn } from './grammar.ts';
import { asA, asField, inOrOn, words } from './known-work.ts';
import { formOf, ours, type Piece, textOf } from './piece.ts';
import { overlaps, rootsOf, shared } from './roots.ts';
import { nameOf, wordsOfWork } from './work-name.ts';

const MOST_WORDS = 16;
const MOST_WORDS_OF_DOING = 10;

/** "Honey and wax candles" are sold, and not run. */
const WARES = /^(?!.*\b(?:for|with|of|in|on|where|company|business)\b)(?:\p{L}+ )*\p{L}+[^s]s$/u;

/** "a remote billing job" is found, and not worked in. */
export const A_JOB = /\b(?:job|position|role)$/;

/** "A trainer of the apprentices" trains them. */
const DOES = new Map([
  ['trainer', 'train'],
  ['teacher', 'teach'],
  ['restorer', 'restore'],
  ['repairer', 'repair'],
]);

const TEACHES = /^teaching (?!(?:hospital|assistan|staff|support|material|and\b|or\b|in\b|at\b))(.+)/u;

/** How a job in mind is said: one becomes it, or works as it. */
export type Manner = 'become' | 'work as';

/**
 * All that the person is sure to have in mind, after "I want to": "become a nurse or work in dementia care". Two at
 * most, and only one where both would be too long. Null where nothing was said without a doubt.
 */
export function inMind(slots: Slots, manner: Manner): Piece | null {
  const sure = withoutTheWay(slots);
  // A way out that was named beside one's own business ("or an office job, if it fails") is no part of the wish.
  const maybe =
    sure.length === 1 && sure[0]?.kind !== 'own' ? slots.inMind.filter(({ isHedged }) => isHedged) : [];
  const said = [...sure, ...maybe].flatMap((one) => {
    const phrase = phraseOf(one, isKnown(one, slots) ? 'work as' : manner);
    const piece = phrase && withTail(phrase.piece, one);
    return phrase && piece
      ? [{ start: phrase.start, piece, isLater: one.isLater === true, isHedged: one.isHedged }]
      : [];
  });
  const [first, second] = said;
  if (!first || first.isHedged) return null;
  const alone = [target(first.start), ...first.piece];
  if (!second) return alone;
  // Behind "with my card signed" the second would be read as signed too.
  const isApart = textOf(first.piece).includes(',');
  const next = second.isHedged ? ' or maybe ' : second.isLater ? ' and later ' : ' or ';
  const joint = `${isApart ? ',' : ''}${next}`;
  const start = second.start === first.start && !isApart ? '' : shortStart(first.start, second.start);
  const both = [
    ...alone,
    target(`${joint}${second.isLater ? shortStart(first.start, second.start) : start}`),
    ...second.piece,
  ];
  return wordsIn(textOf(both)) <= MOST_WORDS ? both : alone;
}

const VAGUE = /^(?:(?:an? )?(?:helper|volunteer|worker|assistant)|volunteering)$/u;
const A_WAY_IN = /\b(?:apprentice(?:ship)?|trainee(?:ship)?|learner|helper|internship|intern)\b/iu;

/** Without a second that is the way to the first, or a wider word beside a reason that is for the one job: the first is what is wanted. */
function withoutTheWay({ inMind: all, reason, serving }: Slots): readonly InMind[] {
  // What one begins with is a step, and a helper is nobody beside those who are helped.
  const isAim = (one: InMind) =>
    !one.isHedged && !(one.isStart && all.length > 1) && !(serving?.who && VAGUE.test(nameOf(one)));
  const sure = all.filter(isAim);
  const [first, second] = sure;
  if (!first || !second) return sure;
  const isWay = A_WAY_IN.test(wordsOfWork(second)) && !A_WAY_IN.test(wordsOfWork(first));
  const isWider = first.kind === 'role' && second.kind === 'field' && reason !== null && serving !== null;
  // "Repair of toys", beside "repair things for children": the second is whom it serves.
  const isServing =
    serving !== null &&
    overlaps(rootsOf(wordsOfWork(second)), rootsOf(`${serving.verb.quote} ${serving.who?.quote ?? ''}`));
  // "A level designer, or work with games": behind a job the kind of thing says nothing more.
  const isKind =
    first.kind === 'role' && second.kind === 'doing' && /^work with /u.test(second.doing.forms.base ?? '');
  return isWay || isKind || (isWider && !isServing) ? [first] : sure;
}

/** "perhaps as a practice manager", where all that is in mind was said with a doubt; null where something is sure, or nothing is. */
export function perhaps(slots: Slots): Piece | null {
  const [first] = slots.inMind;
  if (!first || slots.inMind.some(({ isHedged }) => !isHedged)) return null;
  const piece = hedged(first);
  const trade = rootsOf(nameOf(first));
  const isKnownTrade = slots.work.some((one) => shared(trade, rootsOf(nameOf(one))) === trade.size);
  // "What I know about marine upholstery, perhaps in upholstery".
  return piece && !isKnownTrade ? [target('perhaps '), ...piece] : null;
}

function hedged(one: InMind): Piece | null {
  if (one.kind === 'doing') return null;
  const [said, start] = {
    role: () => [one.kind === 'role' ? asA(one.role, 'target') : null, 'as '] as const,
    field: () => [one.kind === 'field' ? asField(one.field, 'target') : null, 'in '] as const,
    own: () =>
      [
        one.kind === 'own' ? words(one.own.thing, 'target', 'own-thing', one.own) : null,
        'with my own ',
      ] as const,
  }[one.kind]();
  return said && [target(start), ...said];
}

type Said = { start: string; piece: Piece };

function phraseOf(one: InMind, manner: Manner): Said | null {
  switch (one.kind) {
    case 'role': {
      const [, doer = '', of = ''] = /^(?!trainer of .*[^s]$)(\p{L}+) of (.+)$/u.exec(one.role.role) ?? [];
      const does = DOES.get(doer);
      return does
        ? saying('', words(`${does} ${of}`, 'target', 'doer', one.role))
        : saying(`${manner} `, asA(one.role, 'target'));
    }
    case 'field': {
      // "Work in teaching quilting" is to teach it.
      const [, taught = ''] = TEACHES.exec(one.field.name) ?? [];
      if (taught !== '') return saying('', words(`teach ${taught}`, 'target', 'doer', one.field));
      return saying(
        A_JOB.test(one.field.name) ? 'find ' : `work ${inOrOn(one.field)}`,
        asField(one.field, 'target'),
      );
    }
    case 'own': {
      const { thing } = one.own;
      return saying(
        IS_OPENED.test(thing)
          ? 'open my own '
          : WARES.test(thing)
            ? 'run my own business with '
            : 'run my own ',
        words(thing, 'target', 'own-thing', one.own),
      );
    }
    case 'doing': {
      const base = formOf(one.doing, ['base'], MOST_WORDS_OF_DOING);
      return base === null ? null : saying('', words(base, 'target', 'doing', one.doing));
    }
  }
}

/** ", part-time", " for floors": what the person said of it; " and then in events" is worked in. */
function withTail(piece: Piece, { tail }: InMind): Piece {
  const [first] = piece;
  const text = tail?.replace(/^ and (?:then )?(?=in )/u, '$&work ') ?? '';
  return text !== '' && first ? [...piece, { ...first, text, rule: 'target-tail' }] : piece;
}

function saying(start: string, piece: Piece | null): Said | null {
  return piece && { start, piece };
}

/** "work as a cook or in a school": the verb once. */
function shortStart(first: string, second: string): string {
  return first.startsWith('work ') && second.startsWith('work ') ? second.slice('work '.length) : second;
}

/** Nobody becomes what they are. */
export function isKnown(one: InMind, { roles }: Slots): boolean {
  return one.kind === 'role' && roles.some(({ role }) => role === one.role.role);
}

function target(text: string) {
  return ours(text, 'target', 'in-mind');
}
