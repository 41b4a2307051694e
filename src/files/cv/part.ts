import type { Block } from './blocks.ts';
import type { Section } from './section.ts';

/** Lines under one heading. `isKnown`: the heading is one whose words are known. */
export type Part = { section: Section; heading: string | null; isKnown: boolean; blocks: Block[] };
