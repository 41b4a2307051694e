import { useId, useMemo, useState } from 'react';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Differing } from '#src/domain/sharing/merge-copy.ts';
import { differingPieces, newerSide, type Piece, type Side } from '#src/domain/sharing/merge-states.ts';
import { answerInWords } from '#src/i18n/answer-in-words.ts';
import { namesOf } from '#src/i18n/names-of-reflections.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { useWhose } from '#src/ui/whose.ts';

const SIDES = ['here', 'copy'] as const;

/** What one piece of one reflection is called among all that may be chosen. */
export function nameOfPiece(reflectionId: string, { place, key }: Piece): string {
  return `${reflectionId} ${place} ${key}`;
}

type Props = {
  pair: Differing;
  chosen: ReadonlyMap<string, Side>;
  onChoose: (name: string, side: Side) => void;
};

/** Where two states of a reflection say different things: both, side by side, and which of them stays. */
export function ChoosePieces({ pair, chosen, onChoose }: Props) {
  const words = useWords();
  const { isHidden } = useWhose();
  const { choose } = words.opening.inside;
  const pieces = useMemo(() => differingPieces(pair), [pair]);
  const newer = useMemo(() => newerSide(pair), [pair]);
  const id = useId();
  const [isOpen, setIsOpen] = useState(pieces.length > 0 && pieces.length < 6);
  const { here, inCopy } = pair;
  const nameOf = namesOf(words, [here], isHidden);
  return (
    <details
      className="choose-pieces"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <strong dir="auto">{nameOf(here)}</strong>{' '}
        {pieces.length === 0 ? choose.nothing : choose.title(pieces.length)}
      </summary>
      {/* Hundreds may differ: the fields of one are made when it is opened. */}
      {(isOpen ? pieces : []).map((piece, at) => {
        const name = nameOfPiece(here.id, piece);
        const side = chosen.get(name) ?? newer;
        return (
          <fieldset key={name}>
            <legend>{labelOf(words, piece, here)}</legend>
            {SIDES.map((each) => (
              <label key={each} className="keep-choice">
                <input
                  type="radio"
                  name={`${id}-${at}`}
                  checked={side === each}
                  onChange={() => onChoose(name, each)}
                />
                <span>
                  <strong>{choose[each]}</strong>
                  <span className="small" dir="auto">
                    {textOf(words, piece, each === 'here' ? here : inCopy)}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </details>
  );
}

function labelOf({ opening, questionById }: Words, { place, key }: Piece, { answers }: Reflection): string {
  if (place !== 'answers') return opening.inside.choose.places[place];
  return answers[key]?.asked || questionById(key)?.stem || key;
}

/** A piece as one state has it, in words; empty where it has none of its own. */
function textOf(words: Words, { place, key }: Piece, state: Reflection): string {
  const of = <T extends { id: string }>(items: readonly T[]) => items.find(({ id }) => id === key);
  switch (place) {
    case 'answers': {
      const question = words.questionById(key);
      const around = { answers: state.answers, questionOf: words.questionById };
      const lines = question ? answerInWords(words, question, state.answers[key], around) : [];
      return lines.join(' · ') || words.opening.inside.choose.empty;
    }
    case 'title':
      return state.title;
    case 'edits':
      return state.edits[key]?.text ?? '';
    case 'goals':
      return (of(state.goals)?.action ?? []).map(({ text }) => text).join('');
    case 'companies':
      return of(state.companies)?.name ?? '';
    case 'reframes':
      return of(state.reframes)?.fact ?? '';
    case 'said':
      return of(state.said)?.text ?? '';
    default:
      return '';
  }
}
