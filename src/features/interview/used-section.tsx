import { useState } from 'react';
import { changeCompany, forgetUse, markUsed } from '#src/domain/interview/companies.ts';
import { readDay } from '#src/domain/interview/used-on.ts';
import type { Company } from '#src/domain/model/company.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { useWords } from '#src/i18n/words.ts';
import { useStores } from '#src/state/stores.ts';
import { AddLine } from './add-line.tsx';
import { useRevise } from './use-revise.ts';

/** The days on which this answer was used. Past days are fine; a day that no calendar has is refused in words. */
export function UsedSection({ reflectionId, company }: { reflectionId: string; company: Company }) {
  const { dateInWords, interview } = useWords();

  const revise = useRevise(reflectionId);
  const { outside } = useStores();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const change = (edit: (company: Company) => Company) =>
    revise((now) => changeCompany(now, company.id, edit));
  const add = () => {
    const read = readDay(typed);
    // A day to come is a plan, or a month read as a day; it would count as used.
    if (read.kind === 'day' && read.date > outside.today())
      setProblem(interview.dayToCome(dateInWords(read.date)));
    else if (read.kind === 'day') {
      change((was) => markUsed(was, read.date));
      setTyped('');
      setProblem(null);
    } else
      setProblem(read.kind === 'unreadable' ? interview.unreadableDay : interview.noSuchDay(typed.trim()));
  };
  return (
    <section aria-labelledby="say-used" className="say-used">
      <h2 id="say-used">{interview.used}</h2>
      {company.usedOn.length === 0 ? <p className="muted">{interview.usedNone}</p> : null}
      <ul className="say-days">
        {company.usedOn.map((date) => (
          <li key={date}>
            {dateInWords(date)}{' '}
            <button
              type="button"
              className="link muted"
              aria-label={interview.forget(dateInWords(date))}
              onClick={() => change((was) => forgetUse(was, date))}
            >
              {interview.remove}
            </button>
          </li>
        ))}
      </ul>
      <AddLine
        id="say-used-problem"
        label={interview.usedField}
        example={interview.usedExample}
        value={typed}
        max={LIMITS.own}
        onChange={setTyped}
        addLabel={interview.usedAdd}
        onAdd={add}
        problem={problem}
      >
        <button
          type="button"
          className="btn quiet"
          onClick={() => change((was) => markUsed(was, outside.today()))}
        >
          {interview.usedToday}
        </button>
      </AddLine>
    </section>
  );
}
