import { type FormEvent, useId, useState } from 'react';
import { isTaken } from '#src/domain/coaching/offered.ts';
import { addItem, removeItem } from '#src/domain/coaching/session-items.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { OfferedWording } from '#src/domain/model/session.ts';
import type { Editable } from '#src/domain/synthesis/types.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { useWords } from '#src/i18n/words.ts';
import { useSynthesis } from '#src/state/use-synthesis.ts';
import { useWithOffer } from '#src/state/use-with-offer.ts';
import { Close } from '#src/ui/icons.tsx';
import { LineBox } from '#src/ui/line-box.tsx';
import { useDraft } from '#src/ui/use-draft.ts';
import { WholeText } from '#src/ui/whole-text.tsx';
import { Asked, type Asking } from './asked.tsx';
import { draftNames } from './draft-names.ts';
import { NeededForText } from './needed.tsx';
import type { PartProps } from './parts.ts';

type Props = PartProps &
  Asking & { reflection: Reflection; giveBack: (offer: OfferedWording) => Promise<void> };

/** Words of the coach for a phrase of the client's text. They stand nowhere until the client takes them. */
export function Offers(props: Props) {
  const { session: words, questionnaire } = useWords();
  const synthesis = useSynthesis(props.reflection, questionnaire);
  const phrases = (synthesis.statement ?? []).filter(({ text }) => /\p{L}/u.test(text));
  return (
    <section className="session-part" aria-labelledby="session-offers">
      <h2 id="session-offers">{words.offer.title}</h2>
      <p className="muted small">{words.offer.lead}</p>
      <ul className="session-list">
        {props.session.offered.map((offer) => (
          <Offer key={offer.id} offer={offer} {...props} />
        ))}
      </ul>
      {props.isLocked ? null : phrases.length === 0 ? (
        <>
          <p className="muted">{words.offer.none}</p>
          <NeededForText
            synthesis={synthesis}
            reflectionId={props.reflection.id}
            onScreen={props.onScreen}
            show={props.show}
            isLocked={props.isLocked}
          />
        </>
      ) : (
        <NewOffer phrases={phrases} {...props} />
      )}
    </section>
  );
}

function Offer({ offer, reflection, onEdit, giveBack, ...asking }: Props & { offer: OfferedWording }) {
  const { session: words, questionnaire } = useWords();
  const { phrase, before, after } = useWithOffer(reflection, offer, questionnaire);
  const isHere = offer.reflectionId === reflection.id;
  const isOpen = offer.answer === 'open';
  const canUndo = isHere && !asking.isLocked && offer.answer === 'taken' && isTaken(reflection, offer);
  const over = isHere && phrase ? (phrase.edit?.over ?? phrase.text).trim() : null;
  return (
    <li className="session-offer">
      <p className="small session-line">
        <strong>{words.offer.mine}</strong>
        <span className="small-tag">{words.offer.answers[offer.answer]}</span>
      </p>
      <Asked
        {...asking}
        isLocked={asking.isLocked || !isOpen}
        question={offer.text}
        puts={{ kind: 'offered', offeredId: offer.id }}
      />
      <p className="muted small" dir="auto">
        {over === null ? words.offer.noPhrase : words.offer.forPhrase(over)}
      </p>
      {isHere && isOpen && after ? (
        <WholeText name={words.offer.reads} text={after} phrase={offer.key} />
      ) : null}
      {canUndo ? (
        <>
          <WholeText name={words.offer.now} text={before} phrase={offer.key} />
          <button
            type="button"
            className="btn quiet session-small"
            aria-label={words.offer.undoOf(offer.text)}
            onClick={() => void giveBack(offer)}
          >
            {words.offer.undo}
          </button>
        </>
      ) : null}
      {isOpen && !asking.isLocked ? (
        <button
          type="button"
          className="icon-button"
          aria-label={words.offer.remove(offer.text)}
          onClick={() => onEdit((before) => removeItem(before, 'offered', offer.id))}
        >
          <Close />
        </button>
      ) : null}
    </li>
  );
}

export type OfferDraft = { key: string; text: string };

function NewOffer({
  session,
  reflection,
  phrases,
  onEdit,
  now,
  newId,
}: Props & { phrases: readonly Editable[] }) {
  const { session: words, questionnaire } = useWords();
  const ids = useId();
  const [draft, setDraft, drop] = useDraft<OfferDraft>(draftNames.offer(session.id), () => ({
    key: '',
    text: '',
  }));
  const [isRefused, setRefused] = useState(false);
  const whole = useWithOffer(reflection, draft, questionnaire);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const text = wellFormed(draft.text).trim();
    const isReady = text !== '' && phrases.some(({ key }) => key === draft.key);
    setRefused(!isReady);
    if (!isReady) return;
    onEdit((before) =>
      addItem(before, 'offered', {
        id: newId(),
        reflectionId: reflection.id,
        key: draft.key,
        text,
        at: now(),
        answer: 'open',
      }),
    );
    drop({ key: '', text: '' });
  };
  return (
    <form className="session-form" onSubmit={add} noValidate>
      <label>
        <span>{words.offer.phrase}</span>
        <select
          value={draft.key}
          aria-describedby={isRefused ? `${ids}-refused` : undefined}
          onChange={({ target }) => setDraft({ ...draft, key: target.value })}
        >
          <option value="">{words.offer.choose}</option>
          {phrases.map(({ key, text }) => (
            <option key={key} value={key}>
              {text.trim()}
            </option>
          ))}
        </select>
      </label>
      <LineBox
        label={words.offer.field}
        value={draft.text}
        max={LIMITS.edit}
        onChange={(text) => setDraft({ ...draft, text })}
      />
      {whole.phrase ? <WholeText name={words.offer.now} text={whole.before} phrase={draft.key} /> : null}
      {whole.after ? <WholeText name={words.offer.reads} text={whole.after} phrase={draft.key} /> : null}
      <p role="alert" id={`${ids}-refused`} className="field-error" hidden={!isRefused}>
        {isRefused ? words.offer.empty : null}
      </p>
      <div className="row">
        <button type="submit" className="btn quiet">
          {words.offer.add}
        </button>
      </div>
    </form>
  );
}
