import { useMemo, useState } from 'react';
import { questionnaire } from '#src/content/index.ts';
import { changeCompany, sayOfMatch } from '#src/domain/interview/companies.ts';
import { findMatches, type Match } from '#src/domain/interview/matches.ts';
import type { Company } from '#src/domain/model/company.ts';
import { forOthers } from '#src/domain/synthesis/spoken.ts';
import type { Synthesis } from '#src/domain/synthesis/types.ts';
import { interview } from '#src/i18n/en/interview.ts';
import { Segmented } from '#src/ui/segmented.tsx';
import { useRevise } from './use-revise.ts';

const AT_FIRST = 5;

/** Their phrases beside the person's: only what is confirmed may be said, and what meets nothing is listed. */
export function MatchesSection({
  reflectionId,
  company,
  synthesis,
}: {
  reflectionId: string;
  company: Company;
  synthesis: Synthesis;
}) {
  const revise = useRevise(reflectionId);
  const [isOpen, setOpen] = useState(false);
  const { matches, unmatched } = useMemo(
    () => findMatches(company, forOthers(synthesis).evidence, questionnaire),
    [company, synthesis],
  );
  const isEmpty = matches.length === 0 && unmatched.length === 0;
  const shown = isOpen ? matches : matches.slice(0, AT_FIRST);
  const say = (id: string, said: 'confirmed' | 'rejected') =>
    revise((now) => changeCompany(now, company.id, (was) => sayOfMatch(was, id, said)));
  return (
    <section aria-labelledby="say-matches" className="say-matches">
      <h2 id="say-matches">{interview.matches}</h2>
      <p className="muted">
        {isEmpty ? interview.noTheirs : matches.length === 0 ? interview.noMatches : interview.matchesIntro}
      </p>
      <ul className="say-list">
        {shown.map((match) => (
          <MatchCard key={match.id} match={match} onSay={(said) => say(match.id, said)} />
        ))}
      </ul>
      {matches.length > AT_FIRST ? (
        <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? interview.showLess : interview.showAll(matches.length)}
        </button>
      ) : null}
      {unmatched.length > 0 ? (
        <details className="say-more">
          <summary>{interview.unmatched(unmatched.length)}</summary>
          <p className="muted small">{interview.unmatchedNote}</p>
          <ul>
            {unmatched.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

function MatchCard({ match, onSay }: { match: Match; onSay: (said: 'confirmed' | 'rejected') => void }) {
  return (
    <li className="card" data-said={match.said ?? undefined}>
      <Segmented
        name={`match-${match.id}`}
        legend={interview.match(match.theirs.text, match.mine.quote)}
        options={[
          { value: 'confirmed', label: interview.confirm },
          { value: 'rejected', label: interview.reject },
        ]}
        value={match.said}
        onChange={(said) => onSay(said === 'confirmed' ? 'confirmed' : 'rejected')}
      />
      <p className="muted small">{interview.shared(match.shared.join(', '))}</p>
    </li>
  );
}
