import type { Segment } from '#src/domain/synthesis/types.ts';
import type { Told, Way } from './context.ts';
import { say } from './frames.ts';

/** For one employer: what they write that meets an answer, the post by its name, the people there. */
export function* PLACE({ employer }: Told): Iterable<Way> {
  if (!employer) return;
  const line = say('place-write', { line: employer.line });
  const said = [
    ...(line ? [line, say('place-close', {})] : []),
    say('place-post', { role: employer.role?.map(inSentence) ?? null }),
    say('place-people', { people: employer.people }),
  ].filter((piece) => piece !== null);
  if (said.length > 0) yield said;
}

/** "Night manager" as it stands after "your"; "HR manager" and "Head of Sales" keep their capitals. */
function inSentence(segment: Segment): Segment {
  const { text } = segment;
  const isPlain = /^\p{Lu}\p{Ll}/u.test(text) && !/\s\p{Lu}/u.test(text);
  return isPlain ? { ...segment, text: text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) } : segment;
}
