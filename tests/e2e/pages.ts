import { PAGES_OF_REFLECTION } from '#src/domain/addresses.ts';

/** The pages of a reflection that always stand there: a coach's questions do so only while some are open. */
export const PAGES = PAGES_OF_REFLECTION.filter((page) => page !== 'assignment');
