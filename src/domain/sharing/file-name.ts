import type { IsoDate } from '#src/domain/dates.ts';

/** UTF-16 units of a label or title that go into a name: some systems take no more than 255 bytes in all. */
const MOST = 40;

/** What a file is called: `AB-my-aspiration-2026-11-28.pdf`. Whose it is stands first, and is left out where nobody said. */
export function fileName(given: { label: string; kind: string; date: IsoDate; extension: string }): string {
  const label = safeInName(given.label);
  return `${[label, given.kind, given.date].filter((part) => part !== '').join('-')}.${given.extension}`;
}

/** Letters and digits of any script; everything else is a hyphen, since each system forbids other signs. */
export function safeInName(text: string): string {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  const short = Array.from(words.join('-')).reduce(
    (kept, letter) => (kept.length + letter.length > MOST ? kept : kept + letter),
    '',
  );
  return short.replace(/-+$/u, '');
}
