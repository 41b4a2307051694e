import type { Editable, Evidence, Segment } from '#src/domain/synthesis/types.ts';
import type { Run } from './blocks.ts';

/** Numbers the answers behind the statement in the order in which it uses them; the rest quotes itself. */
export class Notes {
  readonly #numbers = new Map<string, number>();
  /** Notes of phrases whose words a coach offered. */
  readonly #offered = new Map<string, { id: string | undefined; over: string }>();
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

  /** The note of a phrase whose words a coach offered and the person took: never the note of the person's own answer. */
  ofOffered(id: string | undefined, over: string): number {
    const name = `offered/${id ?? over}`;
    this.#offered.set(name, { id, over });
    return this.of(name);
  }

  find(id: string | undefined): Evidence | undefined {
    return id === undefined ? undefined : this.#evidence.get(id);
  }

  /** What each number stands for; `over`: what stood where a coach's words stand now. */
  used(): readonly { evidence: Evidence | undefined; over: string | null }[] {
    return [...this.#numbers.keys()].map((name) => {
      const offered = this.#offered.get(name);
      return { evidence: this.find(offered ? offered.id : name), over: offered?.over ?? null };
    });
  }
}

/** Segments as runs; with notes, each phrase carries the number of the answer behind it. */
export function runsOf(segments: readonly (Segment | Editable)[], notes?: Notes): Run[] {
  return segments.map((segment) => {
    const [id] = segment.sources;
    const evidence = notes?.find(id);
    const edit = 'edit' in segment ? segment.edit : null;
    if (notes && edit?.isOffered)
      return {
        text: segment.text,
        ...(evidence ? { strand: evidence.strand } : {}),
        note: notes.ofOffered(evidence?.id, edit.over.trim()),
      };
    if (!evidence || !notes) return { text: segment.text };
    return { text: segment.text, strand: evidence.strand, note: notes.of(evidence.id) };
  });
}
