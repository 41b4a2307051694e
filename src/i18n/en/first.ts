// What the first page says: it travels as one file.
export { backup } from './backup.ts';
export { common } from './common.ts';
export { goalFrame } from './goal-frame.ts';
export { pages } from './pages.ts';
export { start } from './start.ts';
export { undo } from './undo.ts';
