import { LIMITS } from '#src/domain/model/limits.ts';
import type { Edit, Reflection } from '#src/domain/model/reflection.ts';
import type { OfferedWording, Session } from '#src/domain/model/session.ts';
import type { Editable } from '#src/domain/synthesis/types.ts';
import { changeItem } from './session-items.ts';

type Offer = Pick<OfferedWording, 'key' | 'text'>;

/** The phrase of a text that a wording was offered for; null where the text no longer has it. */
export function phraseOf({ key }: Pick<Offer, 'key'>, text: readonly Editable[]): Editable | null {
  return text.find((phrase) => phrase.key === key) ?? null;
}

/**
 * The client takes a coach's words: from now on they lie over the phrase as an edit, which says for good whose they were.
 * Nothing else ever brings a coach's words into a text.
 */
export function takeOffered(reflection: Reflection, offer: Offer, over: Editable): Reflection {
  const { before = [], ...laid }: Partial<Edit> = reflection.edits[offer.key] ?? {};
  const under = isLaid(laid) ? [...before, laid].slice(-LIMITS.editsBefore) : [];
  return {
    ...reflection,
    edits: {
      ...reflection.edits,
      [offer.key]: {
        text: offer.text,
        over: over.edit?.over ?? over.text,
        language: reflection.language,
        offeredBy: 'coach',
        ...(under.length > 0 ? { before: under } : {}),
      },
    },
  };
}

function isLaid(edit: Partial<Edit>): edit is Edit {
  return edit.text !== undefined;
}

/** Whether the words of an offer stand in the text: neither given back nor written over since. */
export function isTaken({ edits }: Pick<Reflection, 'edits'>, { key, text }: Offer): boolean {
  const edit = edits[key];
  return edit?.offeredBy === 'coach' && edit.text === text;
}

/** Gives a coach's words back: what lay there before they were taken lies there again. */
export function giveOfferBack(reflection: Reflection, offer: Offer): Reflection {
  if (!isTaken(reflection, offer)) return reflection;
  const { [offer.key]: taken, ...others } = reflection.edits;
  const under = taken?.before ?? [];
  const last = under.at(-1);
  const before = under.slice(0, -1);
  const restored = last && { ...last, ...(before.length > 0 ? { before } : {}) };
  return { ...reflection, edits: restored ? { ...others, [offer.key]: restored } : others };
}

/** What a client may answer to an offer; `open` takes an answer back. */
export type OfferAnswer = OfferedWording['answer'];

/** Notes down what the client answered to an offer. An answer that was given stays until it is taken back. */
export function answerOffer(session: Session, id: string, answer: OfferAnswer): Session {
  const offer = session.offered.find((each) => each.id === id);
  const isNew = offer !== undefined && (offer.answer === 'open') !== (answer === 'open');
  return isNew ? changeItem(session, 'offered', id, { answer }) : session;
}
