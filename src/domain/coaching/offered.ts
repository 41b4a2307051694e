import type { Reflection } from '#src/domain/model/reflection.ts';
import type { OfferedWording, Session } from '#src/domain/model/session.ts';
import type { Editable } from '#src/domain/synthesis/types.ts';
import { changeItem } from './session-items.ts';

type Offer = Pick<OfferedWording, 'key' | 'text'>;

/** The phrase of a text that a wording was offered for; null where the text no longer has it. */
export function phraseOf({ key }: Pick<Offer, 'key'>, text: readonly Editable[]): Editable | null {
  return text.find((phrase) => phrase.key === key) ?? null;
}

/** A text as it would be with the offered words in the place of their phrase, and the spaces that stood around it. */
export function withOffer(text: readonly Editable[], { key, text: words }: Offer): readonly Editable[] {
  return text.map((phrase) =>
    phrase.key === key
      ? { ...phrase, kind: 'edit', text: phrase.text.replace(phrase.text.trim(), () => words.trim()) }
      : phrase,
  );
}

/**
 * The client takes a coach's words: from now on they lie over the phrase as an edit, which says for good whose they were.
 * Nothing else ever brings a coach's words into a text.
 */
export function takeOffered(reflection: Reflection, offer: Offer, over: Editable): Reflection {
  return {
    ...reflection,
    edits: {
      ...reflection.edits,
      [offer.key]: {
        text: offer.text,
        over: over.edit?.over ?? over.text,
        language: reflection.language,
        offeredBy: 'coach',
      },
    },
  };
}

/** Notes down what the client answered to an offer. An answer that was given stays. */
export function answerOffer(session: Session, id: string, answer: 'taken' | 'left'): Session {
  const offer = session.offered.find((each) => each.id === id);
  return offer?.answer === 'open' ? changeItem(session, 'offered', id, { answer }) : session;
}
