import type { Part } from './context.ts';
import { say } from './frames.ts';

/** For one employer: what they write that meets an answer, the post by its name, the people there. */
export const PLACE: Part = ({ employer }) => {
  if (!employer) return [];
  const line = say('place-write', { line: employer.line });
  const said = [
    ...(line ? [line, say('place-close', {})] : []),
    say('place-post', { role: employer.role }),
    say('place-people', { people: employer.people }),
  ].filter((piece) => piece !== null);
  return said.length > 0 ? [said] : [];
};
