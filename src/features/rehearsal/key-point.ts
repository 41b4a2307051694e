/** A few words to speak from, instead of the whole text, with the answers they come from. */
export type KeyPoint = { text: string; sources: readonly string[] };
