import type { Slots } from '#src/domain/synthesis/slots.ts';
import { type Fill, only, type VerbForms } from './choice.ts';
import { thirdPerson } from './grammar.ts';
import { formOf, fromAnswer, type Piece, textOf, theirs } from './piece.ts';
import { overlaps, rootsOf } from './roots.ts';

/** Whom a sentence can hold: longer ones break it. */
const MOST_WORDS = 11;
const HOLE = '{who}';

/** The verb of the menu with whom or what it serves. */
export const FILL_PURPOSE = {
  /** "teach young cooks" */
  do: ({ slots, verbs }) =>
    only(
      doing(slots, verbs, ({ base }) => base),
      'serving',
    ),
  /** "teaching young cooks" */
  doing: ({ slots, verbs }) =>
    only(
      doing(slots, verbs, ({ gerund }) => gerund),
      'serving',
    ),
  /** "teaches young cooks", after "who" */
  does: ({ slots, verbs }) =>
    only(
      doing(slots, verbs, ({ base }) => thirdPerson(base)),
      'serving',
    ),
  /** "young cooks", where they are people */
  who: ({ slots }) => only(slots.serving?.who?.isPerson === true ? whoOf(slots) : null, 'serving'),
  /** The same, where the work is named after the verb: a teacher "for" those who are to be taught. */
  served: ({ slots, verbs }) => {
    const { serving, target, roles } = slots;
    const verb = serving && verbs[serving.verb.id];
    const [role] = roles;
    const work = target.role?.a ?? target.field?.name ?? role?.a ?? '';
    const isNamed = verb && overlaps(rootsOf(verb.base.replace(HOLE, '')), rootsOf(work));
    return only(isNamed && serving.who?.isPerson !== false ? whoOf(slots) : null, 'serving');
  },
  /** The same, where the verb is to be useful to them, which can go on. */
  usedBy: ({ slots, verbs }) => {
    const verb = slots.serving && verbs[slots.serving.verb.id];
    return only(verb?.base.startsWith('be useful to ') ? whoOf(slots) : null, 'serving');
  },
  /** The same, where the verb is one of teaching. */
  learner: ({ slots, verbs }) => {
    const verb = slots.serving && verbs[slots.serving.verb.id];
    const isTaught = /^(?:teach|train|coach|guide|mentor|pass on|show|bring up)\b/.test(verb?.base ?? '');
    return only(isTaught && slots.serving?.who?.isPerson !== false ? whoOf(slots) : null, 'serving');
  },
} satisfies Record<string, Fill>;

function whoOf({ serving }: Slots): Piece | null {
  const text = formOf(serving?.who, ['noun'], MOST_WORDS);
  return serving?.who && text !== null ? [theirs(text, 'purpose', 'who', serving.who)] : null;
}

function doing(
  slots: Slots,
  verbs: Readonly<Record<string, VerbForms>>,
  form: (verb: VerbForms) => string,
): Piece | null {
  const { serving } = slots;
  const verb = serving && verbs[serving.verb.id];
  if (!serving || !verb) return null;
  const text = form(verb);
  const said = (part: string): Piece =>
    part === '' ? [] : [fromAnswer(part, 'purpose', 'verb', serving.verb)];
  if (!serving.who)
    return text.includes(HOLE) || /\b(?:for|to|after|with|from|at|of|on)$/.test(text) ? null : said(text);
  const who = whoOf(slots);
  if (!who) return null;
  const [before = '', after = ''] = text.includes(HOLE) ? text.split(HOLE) : [`${text} `, ''];
  // "keep the people who drive home alone safe" is read twice; "keep safe the people who drive home alone" once.
  const isHeavy =
    /^ \S+$/.test(after) && /^(?:the|those|my|our|all) .*\b(?:who|whom|that|which)\b/.test(textOf(who));
  if (isHeavy) return [...said(`${before}${after.trim()} `), ...who];
  return [...said(before), ...who, ...said(after)];
}
