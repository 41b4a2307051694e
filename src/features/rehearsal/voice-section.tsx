import { useWords, type Words } from '#src/i18n/words.ts';
import type { Recorder } from './use-recorder.ts';

/** Starts and ends a recording; stands beside the other buttons, where the text is in sight. */
export function RecordButton({ recorder }: { recorder: Recorder }) {
  const { rehearsal } = useWords();
  const { voice } = rehearsal;

  const names = {
    idle: recorder.kept ? voice.again : voice.record,
    asking: voice.cancel,
    recording: voice.stop,
  };
  return (
    <button type="button" className="btn quiet" onClick={recorder.toggle}>
      <span className="record-mark" data-state={recorder.state} aria-hidden="true" />
      {names[recorder.state]}
    </button>
  );
}

/** Whether one is being recorded, in words; why there is no recording; and the recording itself. */
export function VoiceSection({ recorder }: { recorder: Recorder }) {
  const words = useWords();
  const { rehearsal } = words;
  const { voice } = rehearsal;

  const { state, problem, kept } = recorder;
  return (
    <section aria-labelledby="voice" className="voice">
      <h2 id="voice">{voice.title}</h2>
      <p className="muted aside">{voice.text}</p>
      <p role="alert" className="field-error" hidden={!problem}>
        {problem ? voice.problems[problem] : null}
      </p>
      <p role="status">{statusOf(words, recorder)}</p>
      {kept && state !== 'recording' ? (
        <div className="voice-kept">
          {kept.endedBy === 'person' ? null : <p>{voice.endedBy[kept.endedBy]}</p>}
          {/* biome-ignore lint/a11y/useMediaCaption: one's own voice, recorded a moment ago, saying the text above. */}
          <audio controls src={kept.address} aria-label={voice.player} />
          <p className="muted small">
            {voice.listen} {voice.replaced}
          </p>
          <button type="button" className="btn quiet" onClick={recorder.remove}>
            {voice.remove}
          </button>
        </div>
      ) : null}
    </section>
  );
}

/** Nothing that changes every second: a screen reader would say each. */
function statusOf(words: Words, { state, kept, wasRemoved }: Recorder): string | null {
  const { rehearsal } = words;
  const { voice } = rehearsal;

  if (state === 'asking') return voice.asking;
  if (state === 'recording') return voice.underWay;
  if (kept) return voice.kept(kept.seconds);
  return wasRemoved ? voice.removed : null;
}
