import { Fragment } from 'react';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import type { CaseloadLine } from '#src/domain/coaching/caseload.ts';
import { localDate } from '#src/i18n/format.ts';
import { useWords } from '#src/i18n/words.ts';

type Props = {
  line: CaseloadLine;
  /** Whether sessions and goals have been counted. */
  isCounted: boolean;
  onArchive: (isAway: boolean) => void;
  onErase: () => void;
};

/** One client of the list: who, what is due, and what can be done. */
export function ClientLine({ line, isCounted, onArchive, onErase }: Props) {
  const { clients } = useWords();
  const { id, label, tags, archivedAt } = line;
  const isAway = archivedAt !== null;
  return (
    <li>
      <div>
        <p className="client-label" dir="auto">
          <Link href={addresses.client(id)}>{label}</Link>
        </p>
        {tags.length > 0 && (
          <ul className="client-tags">
            {tags.map((tag) => (
              <li key={tag} dir="auto">
                {tag}
              </li>
            ))}
          </ul>
        )}
        <Facts line={line} isCounted={isCounted} />
      </div>
      <div className="row">
        <button
          type="button"
          className="link muted"
          aria-label={isAway ? clients.unarchiveOf(label) : clients.archiveOf(label)}
          onClick={() => onArchive(!isAway)}
        >
          {isAway ? clients.unarchive : clients.archive}
        </button>
        <button type="button" className="link muted" aria-label={clients.erase.of(label)} onClick={onErase}>
          {clients.erase.button}
        </button>
      </div>
    </li>
  );
}

function Facts({ line, isCounted }: Pick<Props, 'line' | 'isCounted'>) {
  const { clients, dateInWords } = useWords();
  const { facts } = clients;
  const last = line.lastSession === null ? null : localDate(line.lastSession);
  const { nextReview, keepUntil } = line;
  // What is due stands out, by weight as well as by colour.
  const said: readonly (false | { fact: string; isDue?: boolean })[] = [
    isCounted && { fact: last === null ? facts.noSession : facts.lastSession(dateInWords(last)) },
    nextReview !== null && {
      fact: (line.isReviewDue ? facts.reviewDue : facts.nextReview)(dateInWords(nextReview)),
      isDue: line.isReviewDue,
    },
    isCounted && line.liveGoals > 0 && { fact: facts.liveGoals(line.liveGoals) },
    isCounted && line.dueActions > 0 && { fact: facts.dueActions(line.dueActions), isDue: true },
    line.isPastKeepUntil &&
      keepUntil !== null && { fact: facts.pastKeepUntil(dateInWords(keepUntil)), isDue: true },
    line.archivedAt !== null && { fact: facts.archived },
  ];
  const shown = said.flatMap((each) => (each ? [each] : []));
  // Its place is kept while it is empty, so that nothing moves when it is known.
  return (
    <p className="small muted client-facts">
      {shown.map(({ fact, isDue }, at) => (
        <Fragment key={fact}>
          {at > 0 ? ' · ' : null}
          {isDue ? <strong>{fact}</strong> : fact}
        </Fragment>
      ))}
    </p>
  );
}
