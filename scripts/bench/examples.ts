import { readdirSync, readFileSync } from 'node:fs';
import { copySchema } from '#src/domain/model/copy.ts';

/** Where the examples of the page lie. */
export const EXAMPLES = 'public/examples';

/** The examples by name. */
export const exampleNames = () => readdirSync(EXAMPLES).map((file) => file.replace(/\.json$/, ''));

/** The reflections of one example. */
export const exampleOf = (name: string) =>
  copySchema.parse(JSON.parse(readFileSync(`${EXAMPLES}/${name}.json`, 'utf8'))).reflections;
