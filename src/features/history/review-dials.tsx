import type { DialChange } from '#src/domain/history/compare.ts';
import { BEARINGS, type Bearing, standingDials } from '#src/domain/history/dials.ts';
import { latestReview } from '#src/domain/history/review-due.ts';
import { FACTORS } from '#src/domain/model/factor.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { dialInWords } from '#src/i18n/dial-in-words.ts';
import { useWords } from '#src/i18n/words.ts';
import { Dials } from '#src/ui/dials.tsx';
import { RangeField } from '#src/ui/range-field.tsx';
import { DialName, isBearing } from './other-changes.tsx';
import { factorDials, type ReviewDraft } from './review-draft.ts';

export type ReviewPartProps = {
  reflection: Reflection;
  draft: ReviewDraft;
  onChange: (part: Partial<ReviewDraft>) => void;
};

/** The five dials again, and where each stood then. */
export function ReviewDials({ reflection, draft, onChange }: ReviewPartProps) {
  const texts = useWords();
  const { history, questionnaire } = texts;
  const { review } = history;

  const then = standingDials(reflection, questionnaire).said;
  const icon = (id: string) => FACTORS.find((factor) => factor === id) ?? null;
  return (
    <section className="card stack" aria-labelledby="review-dials">
      <h2 id="review-dials">{review.dials}</h2>
      <p className="muted">{review.dialsHint}</p>
      <Dials
        dials={factorDials(texts).flatMap(({ id, label, min, max, words }) => {
          const factor = icon(id);
          return factor ? [{ id, label, icon: factor, min, max, words, value: draft.weights[factor] }] : [];
        })}
        onChange={(id, value) => onChange({ weights: { ...draft.weights, [id]: value } })}
      />
      <ThenAndNow
        reflection={reflection}
        rows={FACTORS.map((factor) => ({ dial: factor, earlier: then[factor], now: draft.weights[factor] }))}
      />
    </section>
  );
}

/** How clear and how sure, beside what was said then. */
export function ReviewBearings({
  reflection,
  draft,
  missing,
  onChange,
}: ReviewPartProps & { missing: readonly Bearing[] }) {
  const words = useWords();
  const { history, questionnaire } = words;
  const { review } = history;

  const { bearings } = standingDials(reflection, questionnaire);
  return (
    <section className="card stack" aria-labelledby="review-bearings">
      <h2 id="review-bearings">{review.bearings}</h2>
      {BEARINGS.map((bearing) => (
        <div key={bearing} id={`review-${bearing}`} className="bearing">
          <RangeField
            label={review[bearing]}
            min={0}
            max={10}
            start={5}
            value={draft[bearing]}
            words={bearing === 'clear' ? review.clearEnds : review.sureEnds}
            withNumber
            describedBy={
              missing.includes(bearing)
                ? `review-${bearing}-then review-${bearing}-missing`
                : `review-${bearing}-then`
            }
            onChange={(value) => onChange({ [bearing]: value })}
          />
          <p id={`review-${bearing}-then`} className="visually-hidden">
            {review.thenWas(dialInWords(words, bearing, bearings[bearing]))}
          </p>
          {missing.includes(bearing) ? (
            <p id={`review-${bearing}-missing`} className="field-error">
              {review.missing(review[bearing])}
            </p>
          ) : null}
        </div>
      ))}
      <ThenAndNow
        reflection={reflection}
        rows={BEARINGS.map((dial) => ({ dial, earlier: bearings[dial], now: draft[dial] }))}
      />
    </section>
  );
}

type Row = { dial: DialChange['dial']; earlier: number | null; now: number | null };

/** Where dials stood then and stand now, in words beside each other. */
function ThenAndNow({ reflection, rows }: { reflection: Reflection; rows: readonly Row[] }) {
  const words = useWords();
  const { dateInWords, history } = words;
  const { review } = history;

  const last = latestReview(reflection);
  return (
    <table className="dial-table">
      <caption className="visually-hidden">{review.table}</caption>
      <thead>
        <tr>
          <th scope="col">{history.compare.dial}</th>
          <th scope="col">{last ? review.thenOf(dateInWords(last.on)) : review.thenAnswers}</th>
          <th scope="col">{review.now}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ dial, earlier, now }) => (
          <tr key={dial} data-strand={isBearing(dial) ? undefined : dial}>
            <th scope="row">
              <DialName dial={dial} />
            </th>
            <td>{dialInWords(words, dial, earlier)}</td>
            <td className={now === null || earlier === now ? undefined : 'is-moved'}>
              {now === null ? review.notSet : dialInWords(words, dial, now)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
