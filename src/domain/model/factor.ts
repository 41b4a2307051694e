/** The five things that shape a career (article: "what shapes a person's career aspirations"), in reading order. */
export const FACTORS = ['skills', 'experiences', 'social', 'education', 'finances'] as const;
export type Factor = (typeof FACTORS)[number];

/** Where an answer belongs: one of the five factors, or the two strands around them (where I am now, the life I want). */
export const STRANDS = ['now', ...FACTORS, 'life'] as const;
export type Strand = (typeof STRANDS)[number];

export function isFactor(strand: Strand): strand is Factor {
  return (FACTORS as readonly string[]).includes(strand);
}
