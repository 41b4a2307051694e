import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { useWords } from '#src/i18n/words.ts';
import { Screen } from '#src/ui/screen.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  const { common } = useWords();

  return (
    <Screen title={common.notFound.title} className="prose">
      <p>{common.notFound.lead}</p>
      <div className="row">
        <Link className="btn" href={addresses.welcome()}>
          {common.toStart}
        </Link>
        <Link className="btn quiet" href={addresses.coaches()}>
          {common.nav.coaches}
        </Link>
      </div>
    </Screen>
  );
}

/** An address of a reflection that this browser does not have. */
export function NoReflection() {
  const { backup, common } = useWords();

  return (
    <Screen title={common.noReflection.title} className="prose">
      <p>{common.noReflection.lead}</p>
      <p>{common.noReflection.copy}</p>
      <div className="row">
        <Link className="btn" href={addresses.welcome()}>
          {common.toStart}
        </Link>
        <Link className="btn quiet" href={addresses.earlier()}>
          {backup.earlier.link}
        </Link>
      </div>
    </Screen>
  );
}

/** Said while records are on their way; mostly too short to be seen. */
export function Reading() {
  const { common } = useWords();
  return <p className="muted">{common.loading}</p>;
}
