import { manyOf } from './many-of.ts';
import { item, type Outcome } from './outcome.ts';

const SOME =
  '(?:(?:the|our|my|other|new|young|old|older|many|some|all|local|poor|single|deaf|rural|small|first-time) )*';
const MANY = `(${SOME}(?:\\p{Ll}+ )?(?:people|those|families|children|kids|folks?|women|men|staff|\\p{Ll}+[^su]s))`;

const ARRIVED =
  'arrived|landed|come|moved|returned|started|left|qualified|graduated|retired|settled|finished|begun|moved in|come here|come home';
const BEFALLEN =
  'diagnosed|widowed|released|discharged|bereaved|divorced|promoted|hired|laid off|made redundant|separated|evicted|injured|recruited|married';

type Turn = readonly [RegExp, string];
/** "Families just arrived": what tells of those named, with the words that English needs there; the first that fits. */
const TURNS: readonly Turn[] = [
  [
    new RegExp(
      `^${MANY} (?:who )?(just|newly|recently|freshly) (${ARRIVED})((?: (?:here|in|to|from|at|home) ?.*)?)$`,
      'u',
    ),
    '$1 who have just $3$4',
  ],
  [
    new RegExp(`^${MANY} (?:just|newly|recently) (${BEFALLEN})((?: (?:with|from|after|by) .+)?)$`, 'u'),
    '$1 who have just been $2$3',
  ],
  [
    new RegExp(`^${MANY} (?:who )?just (left|finished|started|lost|become|had|joined|bought) (.+)$`, 'u'),
    '$1 who have just $2 $3',
  ],
  [
    new RegExp(`^${MANY} just (out of|back from|off|home from|in from|over from|new to) (.+)$`, 'u'),
    '$1 who are just $2 $3',
  ],
  [new RegExp(`^${MANY} just (\\p{Ll}+ing)((?: .+)?)$`, 'u'), '$1 who are just $2$3'],
  [new RegExp(`^${MANY} ((?:back|home) from|back in|new (?:to|in|here)) ?(.*)$`, 'u'), '$1 who are $2 $3'],
];

const ONE_OF_THEM = 'woman|man|mother|lady|girl|boy|family|person|student|worker|child|refugee|migrant';
/** "Other woman come here no english": whoever comes so, told without who, with and the plural. */
const COME_SO = new RegExp(
  `^((?:(?:other|new|young|old|many|some|all|the|poor) )*)(${ONE_OF_THEM}|people|women|men|mothers|ladies|girls|boys|families|students|workers|children|refugees|migrants) (?:who )?(come|arrive|live|work|move|stay|walk|study)((?: (?:here|there|alone|(?:at )?nights?|(?:in|to|from) (?:the |a )?\\p{L}+))*)(?: (?:with |and |have )?(no|without) (english|papers?|money|jobs?|help|family|cars?|homes?|friends?|houses?|language|visas?|insurance|school(?:ing)?|documents?|light|water|spanish|french|german))?$`,
  'iu',
);

const ABSTRACT =
  'safety|rights|dignity|welfare|wellbeing|well-being|health|future|futures|interests|voices?|needs|lives';
const OF_THEM = new RegExp(
  `\\b((?!(?:sports|arts|physics|mathematics|news|politics|business|always|its|this|his)\\b)\\p{Ll}{2,}[^su]s) (?=(?:${ABSTRACT})$)`,
  'u',
);
const LIKE_MINE =
  /\b(from|in|at) ((?:(?:small|big|poor|little|rural|local|old|tiny) )*(?:college|school|town|village|city|family|university|place|country|farm|island|background|neighbou?rhood))(?= like (?:mine|ours|my own)\b)/u;

/** Whom the work serves, where words between them and what is told of them were left out; null for all else. */
export function whomTold(text: string): Outcome | null {
  const line = text
    .replace(/\bafter (?=(?:(?:career|long|maternity) )?break$)/u, 'after a ')
    .replace(LIKE_MINE, '$1 a $2')
    .replace(OF_THEM, '$1’ ');
  const [, before = '', who = '', verb = '', where = '', no = '', what = ''] = COME_SO.exec(line) ?? [];
  if (who !== '' && (where !== '' || no !== '')) {
    const one = who.toLowerCase();
    const many = /s$|people|women|men|children/u.test(one) ? one : manyOf(one);
    const place = where.replace(/ (?:at )?nights?\b/u, ' at night');
    const lacks =
      no === ''
        ? ''
        : ` with no ${/^(?:english|spanish|french|german)$/iu.test(what) ? what.charAt(0).toUpperCase() + what.slice(1).toLowerCase() : what}`;
    return named(`${before}${many} who ${verb}${place}${lacks}`);
  }
  for (const [pattern, told] of TURNS)
    if (pattern.test(line)) return named(line.replace(pattern, told).trim());
  return line === text ? null : named(line);
}

function named(noun: string): Outcome | null {
  if (/\b(?:not|never|but|if|maybe)\b/u.test(noun)) return null;
  const outcome = item({ forms: { noun }, isPlural: true });
  return outcome && { ...outcome, text: noun };
}

/** "The moana / ocean": one thing by two names. */
export function byTwoNames(line: string): string | null {
  const [, one = '', other = ''] = /^((?:the|my|our) \p{L}+) ?\/ ?(?:the )?(\p{L}+)$/iu.exec(line) ?? [];
  return one === '' || /s$/u.test(one) !== /s$/u.test(other) ? null : `${one}, the ${other}`;
}
