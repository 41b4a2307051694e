import { useWords } from '#src/i18n/words.ts';

/** What the lock does, and what it does not: said before anybody relies on it. */
export function Limits({ withOwn }: { withOwn: boolean }) {
  const { vault } = useWords();
  return (
    <section className="stack" aria-labelledby="lock-limits">
      <h2 id="lock-limits">{vault.limits.title}</h2>
      <ul>
        {vault.limits.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {withOwn ? null : <li>{vault.limits.ownOpen}</li>}
      </ul>
    </section>
  );
}
