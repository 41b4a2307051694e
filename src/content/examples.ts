/** Three invented people whose finished reflections can be looked at. `id` is the file in public/examples. */
export const examples = [
  {
    id: 'amina',
    who: 'Amina, coming back to care work',
    line: 'Nine years at home with three children, and wondering how to say what that was worth.',
  },
  {
    id: 'tomasz',
    who: 'Tomasz, bricklayer',
    line: 'Twenty years on building sites, and happiest when he is showing someone else how.',
  },
  {
    id: 'grace',
    who: 'Grace, late-career accounts clerk',
    line: 'Good with figures, thinking about what the last part of her working life is for.',
  },
] as const;
