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
export function fromPidgin(typed: string): string {
  const text = fromPatois(typed);
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

/** Small words of Jamaica, in the order in which they are read: each has one meaning beside the others. */
const PATOIS: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=^|\b(?:an|and|because|when|but|if|so|cause),? )mi (?=(?:granny|grandma|auntie|aunty|uncle|mother|father|mama|papa|sister|brother|son|daughter|boss|friend|teacher|yard|house|life|family|hand|heart|name)\b)/giu,
    'my ',
  ],
  [/\bmi (tired|happy|glad|proud|good|ready|sick) (?:fi|of)\b/giu, 'I am $1 of'],
  [/(?<=^|\b(?:an|and|because|when|but|if|so|that),? )mi (?=\p{Ll})/giu, 'I '],
  [
    /\b(teach|tell|show|carry|help|raise|give|make|ask|bring|take|for|with|to|from) mi(?=$|[ ,.])/giu,
    '$1 me',
  ],
  [
    /\b(teach|tell|show|carry|help|raise|give|make|ask|bring|take|for|with|to|from) wi(?=$|[ ,.])/giu,
    '$1 us',
  ],
  [/\bmi (?=\p{Ll})/giu, 'my '],
  [/^w[ie] (?=(?:boat|house|school|land|farm|team|shop|street|yard|village|people)\b)/giu, 'our '],
  [/\bwi (?=\p{Ll})/giu, 'we '],
  [/\bof work (?:fi|for)\b/giu, 'of working for'],
  [/\bfi (?=(?:di|my|people|the|dem|her|him|them|us|me)\b)/giu, 'for '],
  [/\bfi (?=\p{Ll})/giu, 'to '],
  [/\bweh (?:nuh|no) (?=\p{Ll})/giu, 'who don’t '],
  [/\bweh (?=\p{Ll})/giu, 'who '],
  [/\bnuh (?=\p{Ll})/giu, 'don’t '],
  [/\bdi (?=\p{Ll})/giu, 'the '],
  [/\bpon (?=\p{Ll})/giu, 'on '],
  [/\binna (?=\p{L})/giu, 'in '],
  [/\bdem (?=\p{Ll})/giu, 'they '],
  [/(?<=\p{Ll}) an (?=I\b|my\b|the\b|we\b|\p{Ll})/giu, ' and '],
  [
    /\bcarry (me|us|him|her|them) go (?:to )?(?=(theatre|church|school|market|farm|town|hospital|work)?)/giu,
    'take $1 to ',
  ],
  [/\bto (theatre|market|farm|hospital)\b/giu, 'to the $1'],
];
const IS_PATOIS = /\b(?:fi|pon|inna|weh|nuh|di)\b|^mi (?!\p{Ll}+a\b)\p{Ll}+|\bdem (?:nuh|a)\b/iu;
/** Spanish and Italian have their own "mi" and "di". */
const OF_ELSEWHERE = /\b(?:de|la|el|los|las|que|con|por|para|il|che|una|un|trabajo|casa|familia)\b/iu;

function fromPatois(text: string): string {
  if (!IS_PATOIS.test(text) || OF_ELSEWHERE.test(text)) return text;
  return PATOIS.reduce((line, [pattern, english]) => line.replace(pattern, english), text);
}
