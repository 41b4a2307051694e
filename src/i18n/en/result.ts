// What the result and its paper say: they travel as one file.
export { document } from './document.ts';
export { results } from './results.ts';
