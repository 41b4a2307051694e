/** Three invented people whose finished reflections can be looked at: the names of their files in public/examples. */
export const EXAMPLES = ['amina', 'tomasz', 'grace'] as const;
