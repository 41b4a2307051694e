import { beginningIn } from '#src/content/beginning-in.ts';
import now from './now.json' with { type: 'json' };
import names from './steps.json' with { type: 'json' };

/** What is asked first, in English, and the names of what follows. */
export const beginning = beginningIn(names, now);
