import type { Evidence, Segment } from '#src/domain/synthesis/types.ts';
import type { Run } from './blocks.ts';

/** Numbers the answers behind the statement in the order in which it uses them; the rest quotes itself. */
export class Notes {
  readonly #numbers = new Map<string, number>();
  readonly #evidence: ReadonlyMap<string, Evidence>;

  constructor(evidence: readonly Evidence[]) {
    this.#evidence = new Map(evidence.map((item) => [item.id, item]));
  }

  of(id: string): number {
    const known = this.#numbers.get(id);
    if (known) return known;
    const next = this.#numbers.size + 1;
    this.#numbers.set(id, next);
    return next;
  }

  find(id: string | undefined): Evidence | undefined {
    return id === undefined ? undefined : this.#evidence.get(id);
  }

  used(): readonly Evidence[] {
    return [...this.#numbers.keys()].flatMap((id) => this.#evidence.get(id) ?? []);
  }
}

/** Segments as runs; with notes, each phrase carries the number of the answer behind it. */
export function runsOf(segments: readonly Segment[], notes?: Notes): Run[] {
  return segments.map((segment) => {
    const [id] = segment.sources;
    const evidence = notes?.find(id);
    if (!evidence || !notes) return { text: segment.text };
    return { text: segment.text, strand: evidence.strand, note: notes.of(evidence.id) };
  });
}
