import { HAPPENED } from './prose.ts';

/** Without the words of the stem, where they were typed once more; "because since thirty years" keeps its time. */
export function withoutStem(stem: 'since' | 'because', quote: string): string {
  const words = quote
    .trim()
    .replace(stem === 'since' ? /^(?:ever since|since|because)\s+/iu : /^because\s+/iu, '');
  const mended = SLIPS_OF_TELLING.reduce((line, [slip, mend]) => line.replace(slip, mend), words);
  return stem === 'since'
    ? mended
        .replace(/^i /u, 'I ')
        .replace(I_AM, becameOf)
        .replace(/^I (?:have seen|done)\b/iu, (told) => (/done$/iu.test(told) ? 'I did' : 'I saw'))
        .replace(/^I(?:['’]?ve| have) been (?=an? (?:\p{L}+ )?\p{L}+$)/iu, 'I became ')
        .replace(HAS_BROUGHT, '$1 ')
    : mended.replace(/^I done (?=\p{Ll})/iu, 'I have done ');
}

/** "Ever since I am retired": how somebody is today, behind what began it. */
const I_AM =
  /^(?:I(?: am|['’]m|m) )((?:now )?)(?:(retired)|(married|engaged|divorced|separated|promoted|sober|clean|pregnant)|(?:an? )?(widow|widower|mother|father|mum|mom|mam|dad|parent|grandmother|grandfather|grandma|grandad|gran|nan|nurse|teacher|driver|cook|carer|supervisor|manager|foreman|apprentice|citizen|refugee|orphan|pensioner|vegetarian|christian|muslim)|(sick|ill|blind|deaf|disabled|unemployed|jobless|homeless)|(small|little|young|(?:an? )?(?:small |little |young )?(?:child|kid|girl|boy|teenager)|\d+(?: years old)?)|(here|back(?: home)?)|in ((?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|(?:this|the) (?:country|city|town|village))))(?=$|[,. ])(?! (?:but|with|enough|of a|of the|than|because)\b)/iu;

function becameOf(whole: string, ...found: (string | undefined)[]): string {
  const [, retired, got, role, how, age, here, place] = found;
  if (retired) return 'I retired';
  if (got) return `I got ${got}`;
  if (role) return `I became ${/^[aeiou]/iu.test(role) ? 'an' : 'a'} ${role}`;
  if (how) return `I became ${how}`;
  if (age) return `I was ${/^(?!an? ).*(?:child|kid|girl|boy|teenager)$/iu.test(age) ? 'a ' : ''}${age}`;
  if (here) return `I came ${here}`;
  return place ? `I came to ${place}` : whole;
}

/** "The monastery has brought a chest": behind "ever since" it is told as past. */
const HAS_BROUGHT = new RegExp(
  `^((?:the|an?|my|our|one) \\p{L}+|I|we) (?:has|have) (?=${HAPPENED.source})`,
  'iu',
);
/** How people say what happened, as it is written. */
const SLIPS_OF_TELLING: readonly (readonly [RegExp, string])[] = [
  // What is said of the telling, and what one calls oneself, are no part of what happened.
  [
    /[.,;!]?\s*(?:and )?(?:true story|no joke|no lie|not kidding|i['’]m not joking|that['’]s all|that['’]s it|(?<=[.,;!] )honest(?:ly)?|(?<=[.,;!] )trust me|believe me|you know|lol|haha+|xd)[.!\s]*$/giu,
    '',
  ],
  [
    /(?<=\bI was [^.,;]{1,20}),? and (?:so |very )?(?:stupid|dumb|clueless|silly|an? (?:idiot|fool))(?=$|[.,;])/giu,
    '',
  ],
  // The stop of "Mr." ends no sentence.
  [/\b(Mr|Mrs|Ms|Dr|St|Prof)\. (?=\p{Lu})/gu, '$1 '],
  // Words taken from another's mouth stand as they are, and need no marks.
  [/["“”]([^\s"“”]+(?: [^\s"“”]+){0,2})["“”]/gu, '$1'],
  [
    /^(my (?:daughter|son|mother|father|wife|husband|sister|brother|boy|girl|child)) (tell|ask|want|need|know|think|call)\b/giu,
    '$1 $2s',
  ],
];
