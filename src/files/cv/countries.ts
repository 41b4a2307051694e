let known: ReadonlySet<string> | null = null;

/** The names of all countries in English, made once when a CV needs them. */
function countries(): ReadonlySet<string> {
  if (known) return known;
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const all = letters.flatMap((one) => letters.map((other) => names.of(one + other)?.toLowerCase() ?? ''));
  known = new Set([...all, 'england', 'scotland', 'wales', 'uk', 'usa', 'czech republic', 'turkey']);
  return known;
}

/** Whether words are a town and its country, and nothing else: "Brno, Czechia". */
export function isTownAndCountry(words: string): boolean {
  const parts = words.split(/,\s+/);
  const [last = ''] = parts.slice(-1);
  return (parts.length === 2 || parts.length === 3) && countries().has(last.trim().toLowerCase());
}
