import type { Block } from './blocks.ts';
import type { Section } from './headings.ts';

/** Lines under one heading. */
export type Part = { section: Section; heading: string | null; blocks: Block[] };
