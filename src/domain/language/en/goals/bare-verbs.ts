/** Verbs whose own object is only "things": work that was named says more. */
export const IS_BARE: readonly string[] = ['repair-for', 'build-for', 'make'];
