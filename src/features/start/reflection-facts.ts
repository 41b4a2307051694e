import { addresses, isPageOfReflection } from '#src/domain/addresses.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { LEVELS } from '#src/domain/model/steps.ts';
import { countAnswers } from '#src/domain/wizard/count-answers.ts';

export type Level = (typeof LEVELS)[number];
export { LEVELS };

/** Whether anything was said in it: one that was only opened is not worth coming back to. */
export function hasAnswers(reflection: Reflection): boolean {
  return reflection.title !== '' || countAnswers(reflection) > 0;
}

/** Whether it is one's own: what belongs to clients stands in the workspace, and nowhere before it is opened. */
export function isOwn({ clientId }: Reflection): boolean {
  return clientId === null;
}

/** Where to carry on: the page that was left. */
export function addressOf({ id, lastStep }: Reflection): string {
  return addresses.page(id, isPageOfReflection(lastStep) ? lastStep : 'now');
}
