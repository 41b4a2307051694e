import type { Slots } from '#src/domain/synthesis/slots.ts';
import { onceByThing } from '#src/domain/text/readings.ts';

/** The evidence behind the slots that an aspiration may draw on, each once. */
export const sourcesOf: (slots: Slots) => readonly string[] = onceByThing(findSources);

const TOLD = `work inMind years target gifts serving proofs reason best fits off papers deadline`.split(
  ' ',
) as readonly (keyof Slots)[];

function findSources(slots: Slots): readonly string[] {
  const found = new Set<string>();
  for (const name of TOLD)
    for (const part of [slots[name]].flat())
      if (typeof part === 'object' && part !== null) collect(part, found);
  return [...found];
}

/** The evidence behind one thing that was told. */
function collect(value: object, found: Set<string>): void {
  if ('source' in value && typeof value.source === 'string') found.add(value.source);
  for (const part of Object.values(value))
    if (typeof part === 'object' && part !== null) collect(part, found);
}
