import { useMemo, useState } from 'react';
import { changeCompany, sayOfMatch } from '#src/domain/interview/companies.ts';
import { findMatches, type Match } from '#src/domain/interview/matches.ts';
import { needsMet } from '#src/domain/interview/needs-met.ts';
import { joined, type SpokenGiven, spokenParts } from '#src/domain/interview/spoken-answer.ts';
import type { Company } from '#src/domain/model/company.ts';
import { forOthers } from '#src/domain/synthesis/spoken.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords } from '#src/i18n/words.ts';
import { Segmented } from '#src/ui/segmented.tsx';
import { useRevise } from './use-revise.ts';

const AT_FIRST = 5;

/** Their phrases beside the person's: only what is confirmed may be said, and what meets nothing is listed. */
export function MatchesSection({ given, company }: { given: SpokenGiven; company: Company }) {
  const { interview, questionnaire } = useWords();

  const { reflection, synthesis, language } = given;
  const revise = useRevise(reflection.id);
  const places = useState(() => new Map<string, number>())[0];
  const [isOpen, setOpen] = useState(false);
  const { matches, unmatched } = useMemo(
    () => findMatches(company, forOthers(synthesis, language.matters).evidence, { questionnaire, language }),
    [company, synthesis, questionnaire, language],
  );
  const needs = useMemo(
    () => needsMet(company, synthesis.evidence, { needWords: interview.needWords, language }),
    [company, synthesis, interview, language],
  );
  const isEmpty = matches.length === 0 && unmatched.length === 0;
  const inPlace = stayingInPlace(matches, places);
  const lines = byLine(inPlace);
  const shown = isOpen ? lines : lines.slice(0, AT_FIRST);
  const spoken = textOf(joined(spokenParts(given)));
  const say = (id: string, said: 'confirmed' | 'rejected') =>
    revise((now) => changeCompany(now, company.id, (was) => sayOfMatch(was, id, said)));
  return (
    <section aria-labelledby="say-matches" className="say-matches">
      {needs.length > 0 ? (
        <>
          <h2>{interview.needs}</h2>
          <p className="muted">{interview.needsIntro}</p>
          <ul className="say-list">
            {needs.map(({ theirs, needs: mine }) => (
              <li key={theirs.id} className="card" dir="auto">
                {interview.need(
                  theirs.text,
                  mine.map(({ quote }) => quote),
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h2 id="say-matches">{interview.matches}</h2>
      <p className="muted">
        {isEmpty ? interview.noTheirs : matches.length === 0 ? interview.noMatches : interview.matchesIntro}
      </p>
      <ul className="say-list">
        {shown.map((line) => (
          <li key={line[0]?.theirs.id} className="card">
            {line.map((match) => (
              <MatchOfLine
                key={match.id}
                match={match}
                isSaid={spoken.includes(match.theirs.text)}
                onSay={(said) => say(match.id, said)}
              />
            ))}
          </li>
        ))}
      </ul>
      {lines.length > AT_FIRST ? (
        <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? interview.showLess : interview.showAll(lines.length)}
        </button>
      ) : null}
      {unmatched.length > 0 ? (
        <details className="say-more">
          <summary>{interview.unmatched(unmatched.length)}</summary>
          <p className="muted small">{interview.unmatchedNote}</p>
          <ul>
            {unmatched.map(({ id, text }) => (
              <li key={id}>
                <span dir="auto">{text}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

/** What is confirmed comes first next time; while one looks at the list, nothing moves away under the finger. */
function stayingInPlace(matches: readonly Match[], places: Map<string, number>): readonly Match[] {
  for (const { id } of matches) if (!places.has(id)) places.set(id, places.size);
  return matches.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

/** One card for each line of theirs, in the order in which the lines first come. */
function byLine(matches: readonly Match[]): readonly (readonly Match[])[] {
  const lines = new Map<string, Match[]>();
  for (const match of matches) {
    const line = lines.get(match.theirs.id);
    if (line) line.push(match);
    else lines.set(match.theirs.id, [match]);
  }
  return [...lines.values()];
}

/** One answer beside a line of theirs; a line may meet two. */
function MatchOfLine({
  match,
  isSaid,
  onSay,
}: {
  match: Match;
  isSaid: boolean;
  onSay: (said: 'confirmed' | 'rejected') => void;
}) {
  const { interview } = useWords();

  return (
    <div className="say-match" data-said={match.said ?? undefined}>
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
      <p className="small" role="status">
        {match.said === 'confirmed' && !isSaid ? interview.matchNoRoom : null}
      </p>
    </div>
  );
}
