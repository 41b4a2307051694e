import type { FieldWords, RoleWords, SearchRules, WorkCatalogue } from '#src/domain/wizard/work-catalogue.ts';
import structure from './structure/work.json' with { type: 'json' };

const fieldOf = new Map(structure.flatMap((field) => field.roles.map((role) => [role, field.id] as const)));

/** The words of one language for all work, as its files in src/content have them. */
export type WorkWords = {
  fields: readonly FieldWords[];
  roles: readonly Omit<RoleWords, 'field'>[];
  rules: SearchRules;
};

/** All work that can be chosen, in the words of one language. */
export function workIn({ fields, roles, rules }: WorkWords): WorkCatalogue {
  return { fields, roles: roles.map((role) => ({ ...role, field: fieldOf.get(role.id) ?? '' })), rules };
}
