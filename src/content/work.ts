import type { WorkCatalogue } from '#src/domain/wizard/work-catalogue.ts';
import fields from './en/fields.json' with { type: 'json' };
import roles from './en/roles.json' with { type: 'json' };
import search from './en/work-search.json' with { type: 'json' };
import structure from './structure/work.json' with { type: 'json' };

const fieldOf = new Map(structure.flatMap((field) => field.roles.map((role) => [role, field.id] as const)));

/**
 * All work that can be chosen. Imported with `import()` when someone begins to type, since it weighs more than a step.
 * The cast tells pairs from lists, which JSON cannot; tests/content/work.test.ts holds every file to its form.
 */
export const work: WorkCatalogue = {
  fields,
  roles: roles.map((role) => ({ ...role, field: fieldOf.get(role.id) ?? '' })),
  rules: search as unknown as WorkCatalogue['rules'],
};
