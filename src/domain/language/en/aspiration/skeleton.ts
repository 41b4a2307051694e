import type { Factor } from '#src/domain/model/factor.ts';
import type { SlotName } from './slot-table.ts';
import { type Run, readTemplate } from './template.ts';

/** How an aspiration begins, and what of the person it begins with. */
export type Opening = {
  id: string;
  template: string;
  /** The factor that it speaks for; null for the person's own reason, which stands before all. */
  leads: Factor | null;
};

/** What the person wants, after "I want". `unless` names what must not be known for it. */
export type Aim = { id: string; template: string; unless: 'target' | 'trade' | null };

/** A whole aspiration with places for answers. */
export type Skeleton = {
  /** Opening and aim: the same rows always have the same name. */
  id: string;
  runs: readonly Run[];
  /** The slots that it cannot do without. */
  needs: readonly SlotName[];
  /** Openings that tell the same are one way to begin. */
  family: string;
  /** The words that the aim starts with: two that start alike are one way to say it. */
  start: string;
  leads: Factor | null;
  unless: Aim['unless'];
  /** How far back the rows stand in their tables: what comes first is better where both can be filled. */
  rank: number;
};

/** A row of a table of openings. `{aim}` marks where the aim stands; without the mark the row is whole. */
export function opening(id: string, template: string, leads: Factor | null): Opening {
  return { id, template, leads };
}

/** A row of a table of aims. */
export function aim(id: string, template: string, unless: Aim['unless'] = null): Aim {
  return { id, template, unless };
}

const AIM = '{aim}';

/** Every opening with every aim; an opening without a place for an aim stands alone. */
export function skeletonsOf(openings: readonly Opening[], aims: readonly Aim[]): readonly Skeleton[] {
  return openings.flatMap(({ id, template, leads }, at): Skeleton[] => {
    const [family = id] = id.split('-');
    if (!template.includes(AIM)) {
      return [{ id, ...read([[template, id]]), family, start: id, leads, unless: null, rank: at }];
    }
    const [before = '', after = ''] = template.split(AIM);
    return aims.map((one, nth) => ({
      id: `${id}/${one.id}`,
      ...read([
        [before, id],
        [one.template, one.id],
        [after, id],
      ]),
      family,
      start: one.template.split(/[ {]/).slice(0, 2).join(' '),
      leads,
      unless: one.unless,
      rank: at + nth,
    }));
  });
}

function read(
  parts: readonly (readonly [template: string, rule: string])[],
): Pick<Skeleton, 'runs' | 'needs'> {
  const runs = parts.flatMap(([template, rule]) => readTemplate(template, rule));
  const needed = runs.flatMap(({ isOptional, tokens }) => (isOptional ? [] : tokens));
  return { runs, needs: needed.flatMap((token) => (token.kind === 'slot' ? [token.slot] : [])) };
}
