import { questionnaire } from '#src/content/index.ts';
import { BEARINGS, type Bearing, standingDials } from '#src/domain/history/dials.ts';
import { latestReview } from '#src/domain/history/review-due.ts';
import { FACTORS } from '#src/domain/model/factor.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { common } from '#src/i18n/en/common.ts';
import { history } from '#src/i18n/en/history.ts';
import { dateInWords } from '#src/i18n/format.ts';
import { Dials } from '#src/ui/dials.tsx';
import { StrandIcon } from '#src/ui/icons.tsx';
import { RangeField } from '#src/ui/range-field.tsx';
import { dialInWords } from './other-changes.tsx';
import { factorDials, type ReviewDraft } from './review-draft.ts';

export type ReviewPartProps = {
  reflection: Reflection;
  draft: ReviewDraft;
  onChange: (part: Partial<ReviewDraft>) => void;
};

const { review } = history;

/** The five dials again, and where each stood then. */
export function ReviewDials({ reflection, draft, onChange }: ReviewPartProps) {
  const then = standingDials(reflection, questionnaire).weights;
  const last = latestReview(reflection);
  const icon = (id: string) => FACTORS.find((factor) => factor === id) ?? null;
  return (
    <section className="card stack" aria-labelledby="review-dials">
      <h2 id="review-dials">{review.dials}</h2>
      <p className="muted">{review.dialsHint}</p>
      <Dials
        dials={factorDials().flatMap(({ id, label, min, max, words }) => {
          const factor = icon(id);
          return factor ? [{ id, label, icon: factor, min, max, words, value: draft.weights[factor] }] : [];
        })}
        onChange={(id, value) => onChange({ weights: { ...draft.weights, [id]: value } })}
      />
      <table className="dial-table">
        <caption className="visually-hidden">{review.table}</caption>
        <thead>
          <tr>
            <th scope="col">{review.factor}</th>
            <th scope="col">{last ? review.thenOf(dateInWords(last.on)) : review.thenAnswers}</th>
            <th scope="col">{review.now}</th>
          </tr>
        </thead>
        <tbody>
          {FACTORS.map((factor) => (
            <tr key={factor} data-strand={factor}>
              <th scope="row">
                <StrandIcon strand={factor} size={18} /> {common.factors[factor]}
              </th>
              <td>{dialInWords(factor, then[factor])}</td>
              <td className={then[factor] === draft.weights[factor] ? undefined : 'is-moved'}>
                {dialInWords(factor, draft.weights[factor])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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
            describedBy={`review-${bearing}-then review-${bearing}-missing`}
            onChange={(value) => onChange({ [bearing]: value })}
          />
          <p id={`review-${bearing}-then`} className="field-note">
            {review.thenWas(dialInWords(bearing, bearings[bearing]))}
          </p>
          {missing.includes(bearing) ? (
            <p id={`review-${bearing}-missing`} className="field-error">
              {review.missing(review[bearing])}
            </p>
          ) : null}
        </div>
      ))}
    </section>
  );
}
