import { useEffect, useRef } from 'react';
import type { Sentence } from '#src/domain/text/sentences.ts';

/**
 * The text, large, with the sentence that is being said and, unless motion is to be less, the word. The sentence is kept in
 * sight while the marker moves.
 */
export function SaidWords({
  sentences,
  word,
  isGoing,
  isShown,
  lessMotion,
}: {
  sentences: readonly Sentence[];
  /** The word that the marker is on. */
  word: number;
  isGoing: boolean;
  /** Whether there is a marker at all. */
  isShown: boolean;
  lessMotion: boolean;
}) {
  const here = useRef<HTMLSpanElement>(null);
  const current = isShown ? sentenceAt(sentences, word) : -1;
  useEffect(() => {
    if (isGoing && current >= 0) here.current?.scrollIntoView({ block: 'nearest' });
  }, [isGoing, current]);

  return (
    <p className="said-words" dir="auto">
      {sentences.map((sentence, at) => {
        const isCurrent = at === current;
        return (
          <span key={sentence.from}>
            <span
              ref={isCurrent ? here : null}
              className="said-sentence"
              data-said={at < current || undefined}
              data-current={isCurrent || undefined}
            >
              {isCurrent && !lessMotion ? (
                <Words sentence={sentence} at={word - sentence.from} />
              ) : (
                sentence.words.join(' ')
              )}
            </span>{' '}
          </span>
        );
      })}
    </p>
  );
}

function Words({ sentence: { words }, at }: { sentence: Sentence; at: number }) {
  const place = Math.min(at, words.length - 1);
  const before = words.slice(0, place).join(' ');
  const after = words.slice(place + 1).join(' ');
  return (
    <>
      {before === '' ? null : `${before} `}
      <span className="said-word">{words[place]}</span>
      {after === '' ? null : ` ${after}`}
    </>
  );
}

/** The place of the sentence that holds a word; the last once the marker is through. */
export function sentenceAt(sentences: readonly Sentence[], word: number): number {
  const next = sentences.findIndex(({ from }) => from > word);
  return next === -1 ? sentences.length - 1 : next - 1;
}
