import { pastOf } from './inflect.ts';
import { isBaseVerb } from './verb-words.ts';

const OTHERS = 'other people|people|others|everybody|everyone|nobody|they|we|I';
/** What tells of somebody or something behind "wey", as English tells it; the first that fits. */
const TOLD: readonly (readonly [RegExp, string])[] = [
  [/\bwey don (?:tire|tired) (?:for|of|with) /giu, 'who are tired of '],
  [/\bwey don tired?\b/giu, 'who are tired'],
  [/\bwey no (?:dey )?get /giu, 'who have no '],
  [/\bwey no (?:fit|sabi|know how to) (?=[a-z]{2})/giu, 'who cannot '],
  [/\bwey (?:no|neva|never) (?:go|been) (?:to )?school\b/giu, 'who never went to school'],
  [/\bwey no dey (?=[a-z]{2})/giu, 'who do not '],
  [
    /\bwey dey (?=(?:alone|sick|hungry|old|tired|poor|lonely|ill|afraid|pregnant|blind|deaf|new|far|inside|outside|around|here|there)\b)/giu,
    'who are ',
  ],
  [/\bwey (?:just )?(?:come|land) (?=(?:here|newly|from)\b)/giu, 'who come '],
];
const DON = new RegExp(`\\bwey (?:(${OTHERS}) )?don (\\p{Ll}+)`, 'giu');

/** "People wey don tire for NEPA", "fault wey other people don run from": relative clauses of Pidgin in plain English. */
export function fromPidgin(text: string): string {
  if (!/\bwey\b/iu.test(text)) return text;
  const told = TOLD.reduce((line, [pattern, english]) => line.replace(pattern, english), text);
  return told
    .replace(/ for (market|street|road|school|church|hospital|farm|town|village)$/iu, ' at the $1')
    .replace(DON, (whole, who: string | undefined, verb: string) => {
      const base = verb.toLowerCase();
      if (!isBaseVerb(base)) return whole;
      return who ? `that ${who} ${pastOf(base)}` : `who ${pastOf(base)}`;
    });
}
