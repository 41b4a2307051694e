import type { Phrase, Slots, Work } from './slots.ts';
import type { Reading } from './types.ts';

/**
 * What is written of a whole answer, by its evidence id. The reading of an answer goes part by part; these slots are filled from
 * the whole of it, so that what is shown under its field has to come from where it is written.
 */
export function inSentences({ reason, best, work, inMind }: Slots): ReadonlyMap<string, string> {
  const all = [
    ...(reason ? [told(reason.clause)] : []),
    ...(best ? [told(best.words)] : []),
    ...work.map((one) => named(one, '')),
    ...inMind.map((one) => named(one, one.tail ?? '')),
  ];
  const said = new Map<string, Set<string>>();
  for (const { source, text } of all)
    if (text !== '') said.set(source, (said.get(source) ?? new Set()).add(text));
  return new Map([...said].map(([source, texts]) => [source, [...texts].join(', ')]));
}

function told({ source, forms }: Phrase) {
  return { source, text: forms.clause ?? forms.sentence ?? forms.noun ?? '' };
}

function named(work: Work, tail: string) {
  switch (work.kind) {
    case 'role':
      return { source: work.role.source, text: work.role.role + (work.role.role.endsWith(tail) ? '' : tail) };
    case 'field':
      return { source: work.field.source, text: work.field.name + tail };
    case 'own':
      return { source: work.own.source, text: work.own.thing };
    case 'doing':
      return { source: work.doing.source, text: (work.doing.forms.gerund ?? '') + tail };
  }
}

/** The reading as it is shown: what is written goes before what was read, and the person's own wording before both. */
export function asWritten(reading: Reading, written: string | undefined): Reading {
  if (written === undefined || reading.confirmed || reading.tier === 'quote') return reading;
  return { ...reading, tier: 'weave', text: written, reason: 'read' };
}
