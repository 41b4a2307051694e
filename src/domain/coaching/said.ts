import { LIMITS } from '#src/domain/model/limits.ts';
import type { OnScreen } from '#src/domain/model/on-screen.ts';
import type { Reflection, Said } from '#src/domain/model/reflection.ts';

/** The id of what is said in a session to one of its questions. */
export function saidId(sessionId: string, questionKey: string): string {
  return `${sessionId}-${questionKey}`;
}

/** Under which key of the session words to what stands on the client's screen are kept; null where it has no field for them. */
export function questionKeyOf(onScreen: OnScreen): string | null {
  switch (onScreen.kind) {
    case 'card':
      return onScreen.cardId;
    case 'own':
      return onScreen.id;
    case 'option':
      return `option-${onScreen.option}`;
    case 'nothing':
    case 'question':
    case 'offered':
      return null;
  }
}

/** What was said under this id, or null. */
export function saidUnder({ said }: Pick<Reflection, 'said'>, id: string): Said | null {
  return said.find((each) => each.id === id) ?? null;
}

/**
 * Keeps what the person said, in the place of what they said to the same question in the same session; empty words go.
 * Who asked the question first keeps its moment. A full list stays as it is.
 */
export function say(reflection: Reflection, given: Said): Reflection {
  const { said } = reflection;
  const before = saidUnder(reflection, given.id);
  if (given.text === (before?.text ?? '')) return reflection;
  if (given.text.trim() === '' && before)
    return { ...reflection, said: said.filter(({ id }) => id !== given.id) };
  if (before)
    return {
      ...reflection,
      said: said.map((each) => (each === before ? { ...each, text: given.text } : each)),
    };
  return said.length >= LIMITS.said || given.text.trim() === ''
    ? reflection
    : { ...reflection, said: [...said, given] };
}

/** What was said in one session, in the order in which it was asked. */
export function saidIn({ said }: Pick<Reflection, 'said'>, sessionId: string): readonly Said[] {
  return said.filter(({ id }) => id.startsWith(`${sessionId}-`));
}
