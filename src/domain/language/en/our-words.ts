import type { Segment } from '#src/domain/synthesis/types.ts';
import { DIRECTION_SCHEMAS } from './realise/direction.ts';
import type { Filler, Form } from './realise/filler.ts';
import type { Given, Schema } from './realise/frames.ts';
import { INTERVIEW_SCHEMAS } from './realise/interview.ts';
import { THEME } from './realise/sentences.ts';
import { SPOKEN_SCHEMAS } from './realise/spoken.ts';
import { SPOKEN_OWN_SCHEMAS } from './realise/spoken-own.ts';

/** Rules whose words join others and say nothing, with all that they may be. */
const JOINTS: Readonly<Record<string, RegExp>> = {
  list: /^(?:,? and |, )$/,
  space: /^ $/,
  aim: /^(?: |, so that they can |, so that they need not )$/,
  story: /^“I $/,
};

/** Whether words of ours are those that stand in the frame of this name. */
export function isOurs({ rule, text }: Pick<Segment, 'rule' | 'text'>): boolean {
  const joint = JOINTS[rule];
  if (joint) return joint.test(text);
  if (rule === 'horizon') return bare(text) === 'in the years ahead';
  return ourWords().get(rule)?.has(bare(text)) ?? false;
}

let frames: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** The words of each frame, as it writes them around its slots; taken from the frames once. */
function ourWords(): ReadonlyMap<string, ReadonlySet<string>> {
  if (frames) return frames;
  const all: readonly Schema[] = [
    ...DIRECTION_SCHEMAS,
    THEME,
    ...INTERVIEW_SCHEMAS,
    ...SPOKEN_SCHEMAS,
    ...SPOKEN_OWN_SCHEMAS,
  ];
  const mark: Filler<Form> = {
    form: 'phrase',
    segments: [{ text: 'x', kind: 'lexeme', sources: ['mark'], rule: 'mark' }],
  };
  frames = new Map(
    all.flat().map(({ rule, slots, write }) => {
      // Marks have no form of their own: only the words around them are of interest.
      const written = write(Object.fromEntries(slots.map((slot) => [slot, mark])) as unknown as Given) ?? [];
      return [
        rule,
        new Set(written.filter((segment) => segment.rule === rule).map(({ text }) => bare(text))),
      ];
    }),
  );
  return frames;
}

/** Words as they are compared: no capitals, no quotation marks, no stops and spaces around them. */
function bare(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .toLowerCase()
    .replace(/^[\s“”"‘’.,;:]+|[\s“”"‘’.,;:]+$/gu, '');
}
