/** Work of the catalogue: the id it is kept under, and its name, kept with it. */
export type Found = { id: string; label: string };

/** A match of the search; a field of work stands apart from a job. */
export type Hit = Found & { isField: boolean };
