import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import type { Company } from '#src/domain/model/company.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { useWords, type Words } from '#src/i18n/words.ts';

/** An employer as the person called it. */
export function nameOf(words: Words, { name, role }: Company): string {
  const { rehearsal } = words;
  const { whom } = rehearsal;

  return whom.company(name.trim() === '' ? whom.unnamed : name.trim(), role.trim());
}

/** For whom the answer is, and the other employers that have one. */
export function ForWhom({ reflection, company }: { reflection: Reflection; company: Company | null }) {
  const words = useWords();
  const { rehearsal } = words;
  const { whom } = rehearsal;

  if (reflection.companies.length === 0) return null;
  const links = [
    { id: '', name: whom.any, href: addresses.rehearsal(reflection.id) },
    ...reflection.companies.map((each) => ({
      id: each.id,
      name: nameOf(words, each),
      href: addresses.rehearsal(reflection.id, each.id),
    })),
  ];
  return (
    <>
      <nav className="for-whom" aria-label={whom.label}>
        <ul>
          {links.map(({ id, name, href }) => (
            <li key={id}>
              <Link href={href} dir="auto" aria-current={id === (company?.id ?? '') ? 'page' : undefined}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {company ? (
        <p className="for-whom-now" dir="auto">
          {whom.now(nameOf(words, company))}
        </p>
      ) : null}
    </>
  );
}
