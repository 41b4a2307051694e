import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { useWords } from '#src/i18n/words.ts';
import { Screen } from '#src/ui/screen.tsx';
import { AboutParts } from './about-parts.tsx';

/** What Waymark gives in a session, and what is not there yet. */
export function CoachesPage() {
  const { about, common } = useWords();

  const words = about.coaches;
  return (
    <Screen title={words.title} className="prose">
      <p className="lead">{words.lead}</p>
      <AboutParts parts={words.parts} />
      <p className="notice">{words.note}</p>
      <div className="row">
        <Link className="btn" href={addresses.clients()}>
          {about.coaches.workspace}
        </Link>
        <Link className="btn quiet" href={addresses.welcome()}>
          {common.toStart}
        </Link>
      </div>
    </Screen>
  );
}
