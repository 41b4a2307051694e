import { HAPPENED } from '#src/domain/language/en/reader/prose.ts';
import type { Reason } from '#src/domain/synthesis/slots.ts';
import { isOfMentor } from './mentor.ts';

/** A reason as it is told to strangers: who has a name in it is a man or a woman there, and a family's grief behind it stays at home. */
export function reasonAloud(reason: Reason): Reason {
  const { clause } = reason;
  const { sentence, clause: whole = sentence ?? '' } = clause.forms;
  // What was cut off at home is no second half that is still to be told.
  const isCut = withoutGrief(whole) !== whole;
  const forms = Object.entries(clause.forms).map(([form, text]) => [form, wordsAloud(text)]);
  return {
    ...reason,
    clause: { ...clause, quote: wordsAloud(isCut ? whole : clause.quote), forms: Object.fromEntries(forms) },
  };
}

/** "A man looked at the grey paste", of "Mr Watanabe looked at the grey paste"; the same words where nobody has a name. */
export function wordsAloud(text: string): string {
  return withoutGrief(isOfMentor(text) ? text : withoutNames(text)).replace(DENIED_TWICE, '$1anything');
}

/** "Nobody is teaching them nothing": denied twice in speech, and once in print. */
const DENIED_TWICE = /(\b(?:nobody|no one) (?:(?!(?:and|or|but|because)\b)[\p{L}’]+ ){1,5})nothing$/u;

function withoutNames(text: string): string {
  return NAMED.reduce(
    (line, [name, who]) => {
      let count = 0;
      return line.replace(name, (_, age: string | undefined) => {
        count += 1;
        const noun = age ? `${age.trim().toLowerCase()} ${who}` : who;
        return count > 1 ? `the ${noun}` : `${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}`;
      });
    },
    text.replace(OLD_HAND, 'somebody'),
  ).replace(OWN_KIN, (_, kin: string) => `my ${kin.toLowerCase()}’s`);
}

function withoutGrief(text: string): string {
  const [, head = ''] = GRIEF_BEHIND.exec(text) ?? WHEN_THEY_DIED.exec(text) ?? AND_I_CRIED.exec(text) ?? [];
  return HAPPENED.test(head) && head.split(' ').length >= FEWEST_WORDS ? head : text;
}

const FEWEST_WORDS = 4;
const AGE = '(?:\\b([Oo]ld|[Yy]oung) )?';
const NAME = '\\.? \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*';

/** Titles before a name, in the languages that people bring along, and who bears them. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `${AGE}\\b(?:[Mm]rs|[Mm]s|[Mm]iss|[Pp]ani|[Ff]rau|[Ss]eñora|[Ss]ra|[Dd]oña|[Dd]ona|[Mm]adame|[Mm]me|[Ss]ignora|[Ss]enhora|[Tt]annie)${NAME}`,
      'gu',
    ),
    'woman',
  ],
  [
    new RegExp(
      `${AGE}\\b(?:[Mm]r|[Pp]an|[Hh]err|[Ss]eñor|[Ss]r|[Mm]onsieur|[Ss]ignor|[Ss]enhor|[Oo]om)${NAME}`,
      'gu',
    ),
    'man',
  ],
  [new RegExp(`${AGE}\\b[Rr]esident${NAME}`, 'gu'), 'resident'],
  [new RegExp(`${AGE}\\b[Pp]atient${NAME}`, 'gu'), 'patient'],
  [new RegExp(`${AGE}\\b[Cc]lient${NAME}`, 'gu'), 'client'],
  [new RegExp(`${AGE}\\b[Pp]upil${NAME}`, 'gu'), 'pupil'],
];

/** "Old Sithole showed me everything": who he is, a stranger does not know. */
const OLD_HAND =
  /^(?:[Oo]ld|[Yy]oung|[Bb]ig) \p{Lu}\p{Ll}+(?= (?:showed|taught|told|let|gave|asked|said|sat|took|put|stood|made|came|sent|brought|helped|trained|walked|called|\p{Ll}+ed) )/u;

/** "Nan’s kitchen": whose nan, a stranger does not know. */
const OWN_KIN =
  /(?<!\b(?:my|our|his|her|their|your|the|an?|every|each|one|old|somebody’s) )\b([Nn]an|[Nn]ana|[Gg]ran|[Gg]ranny|[Gg]rand(?:ma|pa|ad?)|[Mm]um|[Mm]om|[Mm]am|[Dd]ad)['’]s\b/gu;

/** "And my nan missed her own sister’s funeral", behind what happened to everybody in the house. */
const GRIEF_BEHIND =
  /^(.+?),? and (?:my|our) (?:nan|nana|gran|granny|grand\p{L}+|mum|mom|mam|mother|dad|father|uncle|aunt\p{L}*|brother|sister|wife|husband|son|daughter|cousin) [^,]*\b(?:funeral|died|hospital|ill|sick|stroke|cried)\b.*$/u;

/** "And I cried in the cabin", "and I got yelled at till I got it right", behind what happened there. */
const AND_I_CRIED =
  /^(.+?),? and I (?:cried|wept|was crying|was in tears|(?:got|was) (?:yelled|shouted|screamed|laughed) at)\b[^,]*$/iu;

/** "When my father died", behind what somebody else did then. */
const WHEN_THEY_DIED =
  /^(.+?),? (?:when|after) (?:my|our) (?:\p{L}+ )?(?:nan|nana|gran|granny|grand\p{L}+|mum|mom|mam|mother|dad|father|uncle|aunt\p{L}*|brother|sister|wife|husband|son|daughter|cousin) (?:had )?(?:died|passed(?: away)?|was (?:ill|sick|in hospital))$/u;
