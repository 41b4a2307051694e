import { useEffect, useState } from 'react';
import { WORDS_PER_MINUTE } from '#src/domain/interview/spoken-answer.ts';
import { ANSWER_LENGTHS, type AnswerLength } from '#src/domain/model/company.ts';
import { sideOf } from '#src/domain/rehearsal/advice.ts';
import { secondsFor } from '#src/domain/rehearsal/pace.ts';
import type { Evidence } from '#src/domain/synthesis/types.ts';
import { type Sentence, wordsIn } from '#src/domain/text/sentences.ts';
import { useWords } from '#src/i18n/words.ts';
import { Segmented } from '#src/ui/segmented.tsx';
import type { KeyPoint } from './key-point.ts';
import { PaceSettings } from './pace-settings.tsx';
import { PointCards } from './point-cards.tsx';
import { SaidWords, sentenceAt } from './said-words.tsx';
import { TryResult } from './try-result.tsx';
import { useKeys } from './use-keys.ts';
import { useLessMotion } from './use-less-motion.ts';
import type { Recorder } from './use-recorder.ts';
import { type Finished, useTry } from './use-try.ts';
import { RecordButton } from './voice-section.tsx';

const SIZES = ['normal', 'large', 'largest'] as const;

/** The text with its marker and clock, and what to say after a try. */
export function SaySection({
  sentences,
  points,
  evidence,
  aim,
  onAim,
  onFinish,
  onUncount,
  recorder,
  isReadOnly,
}: {
  sentences: readonly Sentence[];
  points: readonly KeyPoint[];
  evidence: readonly Evidence[];
  aim: AnswerLength;
  onAim: (aim: AnswerLength) => void;
  onFinish: (finished: Finished) => void;
  onUncount: (finished: Finished) => void;
  recorder: Recorder;
  isReadOnly: boolean;
}) {
  const { rehearsal } = useWords();

  const [size, setSize] = useState<(typeof SIZES)[number]>('normal');
  const [hasKeys, setHasKeys] = useState(true);
  const [isByPoints, setByPoints] = useState(false);
  const [finished, setFinished] = useState<Finished | null>(null);
  const lessMotion = useLessMotion();
  const now = useTry(WORDS_PER_MINUTE);
  const words = wordsIn(sentences);
  const isGoing = now.state === 'going';
  const isUnderWay = isGoing || now.state === 'paused';

  const toggle = () => {
    setFinished(null);
    now.toggle();
  };
  const restart = () => {
    setFinished(null);
    now.restart();
  };
  const finish = () => {
    const seconds = now.finish();
    if (seconds === null) return;
    const made = { seconds, words: isByPoints ? 0 : words, aim };
    setFinished(made);
    onFinish(made);
  };
  useKeys({ isOn: hasKeys && !isReadOnly, onSpace: toggle, onR: restart });
  // When another tab takes the pen, the buttons here stop working: so does the clock.
  const { toggle: halt } = now;
  useEffect(() => {
    if (isReadOnly && isGoing) halt();
  });

  const current = isGoing && !isByPoints ? sentences[sentenceAt(sentences, now.word)] : undefined;
  return (
    <section aria-labelledby="say" className="say">
      <h2 id="say">{rehearsal.say}</h2>
      <div className="say-settings">
        <Segmented
          name="aim"
          legend={rehearsal.aim}
          options={ANSWER_LENGTHS.map((each) => ({ value: String(each), label: String(each) }))}
          value={String(aim)}
          onChange={(value) => {
            const next = ANSWER_LENGTHS.find((each) => String(each) === value);
            if (!next) return;
            // Another length can be another text: what was said of the last does not hold for it.
            restart();
            onAim(next);
          }}
        />
        <Segmented
          name="text-size"
          legend={rehearsal.size}
          options={SIZES.map((each) => ({ value: each, label: rehearsal.sizes[each] }))}
          value={size}
          onChange={(value) => setSize(SIZES.find((each) => each === value) ?? size)}
        />
      </div>
      <PaceSettings
        wordsPerMinute={now.wordsPerMinute}
        onPace={now.setWordsPerMinute}
        hasKeys={hasKeys}
        onKeys={setHasKeys}
      />
      <TextLength words={words} wordsPerMinute={now.wordsPerMinute} aim={aim} />
      <div className="said-text" data-size={size}>
        {isByPoints ? (
          <PointCards points={points} evidence={evidence} />
        ) : (
          <SaidWords
            sentences={sentences}
            word={now.word}
            isGoing={isGoing}
            isShown={isUnderWay}
            lessMotion={lessMotion}
          />
        )}
      </div>
      <button type="button" className="btn quiet" onClick={() => setByPoints(!isByPoints)}>
        {isByPoints ? rehearsal.toText : rehearsal.toPoints}
      </button>
      <p role="status" className="visually-hidden">
        {current?.text}
      </p>
      <section className="say-bar" aria-label={rehearsal.bar}>
        <p className="say-clock" role="timer">
          <span>{rehearsal.elapsed(now.seconds, aim)}</span>
          {recorder.state === 'recording' ? <span>{rehearsal.voice.recording(recorder.seconds)}</span> : null}
        </p>
        <button type="button" className="btn" onClick={toggle}>
          {isGoing ? rehearsal.pause : now.state === 'paused' ? rehearsal.goOn : rehearsal.start}
        </button>
        <button type="button" className="btn quiet" aria-disabled={!isUnderWay || undefined} onClick={finish}>
          {rehearsal.finish}
        </button>
        <button type="button" className="btn quiet" onClick={restart}>
          {rehearsal.restart}
        </button>
        <RecordButton recorder={recorder} />
      </section>
      <TryResult
        finished={finished}
        wordsPerMinute={now.wordsPerMinute}
        isAtEnd={isUnderWay && !isByPoints && now.word >= words}
        onUncount={onUncount}
      />
    </section>
  );
}

/** How long the text is, and whether that is near the aim. */
function TextLength({
  words,
  wordsPerMinute,
  aim,
}: {
  words: number;
  wordsPerMinute: number;
  aim: AnswerLength;
}) {
  const { rehearsal } = useWords();

  const seconds = secondsFor(words, wordsPerMinute);
  const beside = { under: rehearsal.shortText(aim), near: null, over: rehearsal.longText(aim) };
  return (
    <p className="muted aside">
      {rehearsal.counted(words, seconds)} {beside[sideOf(seconds, aim)]}
    </p>
  );
}
