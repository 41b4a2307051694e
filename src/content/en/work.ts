import { workIn } from '#src/content/work-in.ts';
import type { SearchRules } from '#src/domain/wizard/work-catalogue.ts';
import fields from './fields.json' with { type: 'json' };
import roles from './roles.json' with { type: 'json' };
import search from './work-search.json' with { type: 'json' };

/**
 * All work that can be chosen, in English: a file of its own, fetched when someone begins to search. The cast tells pairs
 * from lists, which JSON cannot; tests/content/work.test.ts holds every file to its form.
 */
export const work = workIn({ fields, roles, rules: search as unknown as SearchRules });
