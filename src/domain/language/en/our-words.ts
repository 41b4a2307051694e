import type { Segment } from '#src/domain/synthesis/types.ts';
import { onceByText } from '#src/domain/text/readings.ts';
import type { Filler, Form } from './realise/filler.ts';
import type { Given } from './realise/frames.ts';
import { SPOKEN_OWN_SCHEMAS } from './realise/spoken-own.ts';
import { allAsks } from './spoken/ask.ts';
import { stretchesOf } from './spoken/fill.ts';
import { FRAMES } from './spoken/frames.ts';

/** Rules whose words join others and say nothing, with all that they may be. */
const JOINTS: Readonly<Record<string, RegExp>> = {
  list: /^(?:,? and |, |,)$/,
  space: /^ $/,
  joint: /^ $/,
  stop: /^\.$/,
  article: /^(?:an?|the|my) $/i,
  best: /^(?:I |I’ve |it is |there is (?:an? )?|[Ww]ith |[Ii]n the )$/,
};

/** Whether words of ours are those that stand in the frame of this name. */
export function isOurs({ rule, text }: Pick<Segment, 'rule' | 'text'>): boolean {
  const joint = JOINTS[rule];
  if (joint?.test(text)) return true;
  return ourWords().get(rule)?.has(bare(text)) ?? false;
}

let frames: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** The words of each frame, as they stand around its slots; taken once. */
function ourWords(): ReadonlyMap<string, ReadonlySet<string>> {
  if (frames) return frames;
  const known = new Map<string, Set<string>>();
  const add = ({ rule, text, kind }: Segment) => {
    if (kind !== 'frame') return;
    known.set(rule, (known.get(rule) ?? new Set()).add(bare(text)));
  };
  for (const segment of [...stretchesOf(FRAMES), ...allAsks()]) add(segment);
  const mark: Filler<Form> = {
    form: 'phrase',
    segments: [{ text: 'x', kind: 'lexeme', sources: ['mark'], rule: 'mark' }],
  };
  for (const { slots, write } of SPOKEN_OWN_SCHEMAS.flat()) {
    // Marks have no form of their own: only the words around them are of interest.
    for (const segment of write(Object.fromEntries(slots.map((slot) => [slot, mark])) as unknown as Given) ??
      [])
      add(segment);
  }
  frames = known;
  return known;
}

/** Words as they are compared: no capitals, no quotation marks, no stops and spaces around them. */
const bare = onceByText((text) =>
  text
    .replace(/\s+/gu, ' ')
    .toLowerCase()
    .replace(/^[\s“”"‘’.,;:?]+|[\s“”"‘’.,;:?]+$/gu, ''),
);
