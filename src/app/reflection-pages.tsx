import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { useWords } from '#src/i18n/words.ts';

/** The pages of one reflection once there is a result, as links above each of them. */
export function ReflectionPages({ id, screen }: { id: string; screen: string }) {
  const { pages } = useWords();

  const links = [
    { screen: 'aspiration', href: addresses.result(id), name: pages.aspiration },
    { screen: 'plan', href: addresses.plan(id), name: pages.plan },
    { screen: 'interview', href: addresses.interview(id), name: pages.interview },
    { screen: 'rehearsal', href: addresses.rehearsal(id), name: pages.rehearsal },
    { screen: 'versions', href: addresses.versions(id), name: pages.versions },
    { screen: 'review', href: addresses.review(id), name: pages.review },
  ];
  return (
    <nav className="reflection-pages" aria-label={pages.label}>
      {links.map((link) => (
        <Link key={link.screen} href={link.href} aria-current={link.screen === screen ? 'page' : undefined}>
          {link.name}
        </Link>
      ))}
    </nav>
  );
}
