import type { Serving, Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { from, words, wordsIn } from './line.ts';

/** The forms of a verb of the menu; `{who}` marks the hole where it is not at the end: "keep {who} safe". */
export type VerbForms = { base: string; gerund: string; takesNothing?: boolean };
export type Verbs = Readonly<Record<string, VerbForms>>;

/** The longest "who" that a sentence takes, in words. */
const WHO_AT_MOST = 14;

/** Whom or what the work serves, short enough for a sentence. */
export function whoOf({ serving }: Pick<Slots, 'serving'>, most = WHO_AT_MOST): Segment[] | null {
  const who = words(serving?.who, 'noun');
  return who && wordsIn(who) <= most ? who : null;
}

/** The chosen verb with its object: "teach young cooks", "keeping patients safe"; null without a verb or what it needs. */
export function doing(
  slots: Pick<Slots, 'serving'>,
  verbs: Verbs,
  form: 'base' | 'gerund',
  most?: number,
): Segment[] | null {
  const { serving } = slots;
  const known = serving ? verbs[serving.verb.id] : undefined;
  if (!serving || !known) return null;
  const who = whoOf(slots, most);
  if (!who) return known.takesNothing ? [verbSegment(serving, known[form])] : null;
  const [before = '', after = ''] = known[form].includes('{who}')
    ? known[form].split('{who}')
    : [`${known[form]} `, ''];
  return [
    ...(before ? [verbSegment(serving, before)] : []),
    ...who,
    ...(after ? [verbSegment(serving, after)] : []),
  ];
}

function verbSegment({ verb }: Serving, text: string): Segment {
  return from(verb, text, 'verb');
}
