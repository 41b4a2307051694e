import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { useWords } from '#src/i18n/words.ts';
import { Screen } from '#src/ui/screen.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  const { common, missing } = useWords();

  return (
    <Screen title={missing.page.title} className="prose">
      <p>{missing.page.lead}</p>
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
  const { backup, common, missing } = useWords();

  return (
    <Screen title={missing.reflection.title} className="prose">
      <p>{missing.reflection.lead}</p>
      <p>{missing.reflection.copy}</p>
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
