import type { AskFor } from './work-kind.ts';

/** From a newcomer. */
export const firstMonth: AskFor = ({ people }) => `What do new ${people} do here in the first month?`;
export const whoShows: AskFor = ({ people }) => `Who shows new ${people} here how it is done?`;
export const wish: AskFor = ({ people }) => `What do the ${people} here wish they had known at the start?`;
export const usualDay: AskFor = ({ people }) => `What is a usual day like for the ${people} here?`;

/** From one who knows the work. */
export const slows: AskFor = ({ people }) => `What slows the ${people} here down most?`;
export const change: AskFor = ({ people }) => `What would the ${people} here change first?`;
export const learn: AskFor = ({ people }) => `How do the ${people} here learn from each other?`;

/** Questions that more than one kind asks. */
export const READS = 'Who reads a newcomer’s work here before it goes out?';
export const FIRST_MACHINE = 'Which machine would I learn here first?';
export const HARD_CALL = 'What happens here after a hard call?';
export const COME_BACK = 'What do your customers come back for?';
export const NEAR_MISS = 'How do you learn here from something that nearly went wrong?';
export const CALLED_OUT = 'What do you get called out for most here?';
