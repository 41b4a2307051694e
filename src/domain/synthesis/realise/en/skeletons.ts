import { starting } from './filler.ts';
import { type Schema, schema } from './frames.ts';

/**
 * Skeleton B, led by the theme: what runs through the work, then whom it should help. (Skeleton A, led by the
 * contribution, is DIRECTION in direction.ts.)
 */
export const THEME_LED: readonly Schema[] = [
  schema(['theme', 'opening', 'who', 'change'], {
    'theme-led-1': (say, { theme, opening, who, change }) =>
      say`What runs through my work is ${theme}. ${starting(opening)}, I hope to help ${who} ${change}.`,
    'theme-led-2': (say, { theme, opening, who, change }) =>
      say`What I keep coming back to is ${theme}, and ${opening} I want that to help ${who} ${change}.`,
    'theme-led-3': (say, { theme, opening, who, change }) =>
      say`The thread in the work I have loved is ${theme}. ${starting(opening)}, I want to follow it and help ${who} ${change}.`,
    'theme-led-4': (say, { theme, opening, who, change }) =>
      say`For me, good work has to do with ${theme}. ${starting(opening)}, I hope to help ${who} ${change}.`,
  }),
  schema(['theme', 'opening', 'who'], {
    'theme-led-who-1': (say, { theme, opening, who }) =>
      say`What runs through my work is ${theme}. ${starting(opening)}, I hope that my work will help ${who}.`,
    'theme-led-who-2': (say, { theme, opening, who }) =>
      say`What I keep coming back to is ${theme}, and ${opening} I want that to help ${who}.`,
  }),
];

/** What one brings to it, after the theme. */
export const BRINGING: readonly Schema[] = [
  schema(['gifts'], {
    'bring-gifts-1': (say, { gifts }) => say`To that I bring ${gifts}.`,
    'bring-gifts-2': (say, { gifts }) => say`I can build on ${gifts}.`,
  }),
  schema(['doings'], {
    'bring-doings-1': (say, { doings }) => say`People come to me for ${doings}.`,
    'bring-doings-2': (say, { doings }) => say`What I bring to that is ${doings}.`,
  }),
  schema(['things'], {
    'bring-things-1': (say, { things }) => say`I want to use ${things} for that.`,
  }),
];

/** Skeleton C, led by the life around it: at my best, with room for what matters, and so of use. */
export const AT_MY_BEST: readonly Schema[] = [
  schema(['doings', 'room', 'opening', 'who', 'change'], {
    'best-1': (say, { doings, room, opening, who, change }) =>
      say`I am at my best when I am ${doings}, in work that leaves me room to ${room}. ${starting(opening)}, I hope to help ${who} ${change}.`,
    'best-2': (say, { doings, room, opening, who, change }) =>
      say`I do my best work when I am ${doings}, with room left to ${room}. ${starting(opening)}, I want to help ${who} ${change}.`,
    'best-3': (say, { doings, room, opening, who, change }) =>
      say`With room to ${room}, I am at my best when I am ${doings}. ${starting(opening)}, I want to help ${who} ${change}.`,
    'best-4': (say, { doings, room, opening, who, change }) =>
      say`I am at my best when I am ${doings}. ${starting(opening)}, I want to use that to help ${who} ${change}, with room to ${room}.`,
  }),
  schema(['doings', 'room', 'opening', 'who'], {
    'best-who-1': (say, { doings, room, opening, who }) =>
      say`I am at my best when I am ${doings}, in work that leaves me room to ${room}. ${starting(opening)}, I hope to do that for ${who}.`,
    'best-who-2': (say, { doings, room, opening, who }) =>
      say`I do my best work when I am ${doings}, with room left to ${room}. ${starting(opening)}, I want that to help ${who}.`,
  }),
];

export const SKELETON_SCHEMAS: readonly Schema[] = [...THEME_LED, ...BRINGING, ...AT_MY_BEST];
