import { starting } from './filler.ts';
import { type Schema, schema } from './frames.ts';

/**
 * Skeleton B, led by the theme: what runs through the work, then whom it should help. (Skeleton A, led by the
 * contribution, is DIRECTION in direction.ts.)
 */
export const THEME_LED: Schema = schema(['theme', 'opening', 'aim'], {
  'theme-led-1': (say, { theme, opening, aim }) =>
    say`What runs through my work is ${theme}. ${starting(opening)}, I hope to help ${aim}.`,
  'theme-led-2': (say, { theme, opening, aim }) =>
    say`What I keep coming back to is ${theme}, and ${opening} I want that to help ${aim}.`,
  'theme-led-3': (say, { theme, opening, aim }) =>
    say`The thread in the work I have loved is ${theme}. ${starting(opening)}, I want to follow it and help ${aim}.`,
  'theme-led-4': (say, { theme, opening, aim }) =>
    say`What I am drawn to is ${theme}. ${starting(opening)}, I hope to help ${aim}.`,
});

/** The same where there is no change to name. */
export const THEME_FOR: Schema = schema(['theme', 'opening', 'who'], {
  'theme-for-1': (say, { theme, opening, who }) =>
    say`What runs through my work is ${theme}. ${starting(opening)}, I hope that my work will help ${who}.`,
  'theme-for-2': (say, { theme, opening, who }) =>
    say`What I keep coming back to is ${theme}. ${starting(opening)}, I want to use that for ${who}.`,
});

/** What one brings to it, after the direction. */
export const BRINGING: readonly Schema[] = [
  schema(['gifts'], {
    'bring-gifts-1': (say, { gifts }) => say`To that I bring ${gifts}.`,
    'bring-gifts-2': (say, { gifts }) => say`What I bring to it is ${gifts}.`,
  }),
  schema(['doings'], {
    'bring-doings-1': (say, { doings }) => say`I am known for ${doings}.`,
    'bring-doings-2': (say, { doings }) => say`What I bring to it is ${doings}.`,
  }),
  schema(['things'], {
    'bring-things-1': (say, { things }) => say`I want to use ${things} for that.`,
  }),
  schema(['ownWords'], {
    'bring-own-words': (say, { ownWords }) => say`What people come to me for: ${ownWords}.`,
  }),
];

/** Skeleton C, led by the life around it: at my best, with room for what matters, and so of use. */
export const AT_MY_BEST: Schema = schema(['doings', 'room', 'opening', 'aim'], {
  'best-1': (say, { doings, room, opening, aim }) =>
    say`I am at my best when I am ${doings}. I want work that lets me ${room}, and ${opening} I hope to help ${aim}.`,
  'best-2': (say, { doings, room, opening, aim }) =>
    say`I do my best work when I am ${doings}, and I want to be able to ${room}. ${starting(opening)}, I hope to help ${aim}.`,
  'best-3': (say, { doings, room, opening, aim }) =>
    say`I am at my best when I am ${doings}, in work that lets me ${room}. ${starting(opening)}, I want to help ${aim}.`,
  'best-4': (say, { doings, room, opening, aim }) =>
    say`I want work that lets me ${room}. I am at my best when I am ${doings}, and ${opening} I want to use that to help ${aim}.`,
});

export const BEST_FOR: Schema = schema(['doings', 'room', 'opening', 'who'], {
  'best-for-1': (say, { doings, room, opening, who }) =>
    say`I am at my best when I am ${doings}, in work that lets me ${room}. ${starting(opening)}, I hope to do that for ${who}.`,
  'best-for-2': (say, { doings, room, opening, who }) =>
    say`I do my best work when I am ${doings}, and I want to be able to ${room}. ${starting(opening)}, I want to use that for ${who}.`,
});

export const SKELETON_SCHEMAS: readonly Schema[] = [THEME_LED, THEME_FOR, ...BRINGING, AT_MY_BEST, BEST_FOR];
