/** The package of the format ships without types: what is used of it, no more. */
declare module '@jsonresume/schema' {
  const schema: { validate: (resume: unknown, done: (errors: readonly unknown[] | null) => void) => void };
  export = schema;
}
