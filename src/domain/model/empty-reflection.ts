import type { Reflection } from './reflection.ts';

/** An untouched reflection, at the standard level. */
export function emptyReflection(given: { id: string; now: string; language: string }): Reflection {
  return {
    id: given.id,
    clientId: null,
    title: '',
    language: given.language,
    level: 'standard',
    lastStep: null,
    answers: {},
    settled: {},
    edits: {},
    direction: { road: 'statement', added: [] },
    draft: null,
    goals: [],
    companies: [],
    reframes: [],
    steppingStone: null,
    rehearsals: [],
    reviews: [],
    said: [],
    paper: { name: '', size: 'a4', privateMatters: false, parts: ['goals', 'interview'] },
    assignment: null,
    createdAt: given.now,
    updatedAt: given.now,
    revision: 0,
  };
}
