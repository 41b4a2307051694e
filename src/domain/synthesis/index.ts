export type { Synthesis } from './types.ts';
