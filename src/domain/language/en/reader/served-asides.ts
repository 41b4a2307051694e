import { manyOf } from './many-of.ts';
import { manyOfAPeople } from './work-frames.ts';

/* Lines that name somebody, with their small words put right: what is said aside behind them, and tails that belong to one head. */

/** Said when nothing else comes to mind, or out of piety: it tells nothing of those who are named. */
const ASIDE =
  /(?<=\p{L}{2}),? (?:what else|who else|and so on|and so forth|and the like|and what not|n (?:that|all|stuff|such|things)|and (?:all that|stuff|such|whatnot)(?: like that)?|in ?sha?['’]? ?['’]?allah|god willing|if god wills)$/iu;

const AGED = "(?:he|she)(?:[’']?s| is)?|who(?:[’']?s| is)|(?:at )?aged?";
/** "My son DJ he 6", "my daughter (4)": how old somebody is goes out of date; "my kids 6 and 8" and "my son 6 days a week" say other things. */
const AGE_BEHIND = new RegExp(
  `(?<=^|, | and |& )((?:my|our) (?:\\p{Ll}+ )?(?:son|daughter|boy|girl|kid|child|baby|niece|nephew|grand(?:son|daughter|child)|step(?:son|daughter)|(?:little )?(?:brother|sister))(?: \\p{Lu}[\\p{L}’'-]*)?|\\p{Lu}[\\p{L}’'-]+(?=,? (?:\\(|${AGED})))(?:,? (?:${AGED})? ?| )\\(?\\d{1,2}(?: ?(?:years?|yrs?|months?)(?: old)?| ?yo)?\\)?(?=$|,| and (?!\\d)| & (?!\\d))`,
  'gu',
);

const PLACES_OF_ONE =
  'village|neighbou?rhood|district|township|community|countryside|valley|suburb|quarter|province|parish|region|island|settlement|slum|barrio';

const ROWS: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [ASIDE, ''],
  [AGE_BEHIND, '$1'],
  // "Without papers, without language": two things that are lacked.
  [
    /\bwithout ((?:\p{Ll}+ ){0,2}?\p{Ll}+)(?:,| and|, and| or) without (?=\p{Ll}+(?: \p{Ll}+)?$)/u,
    'without $1 or ',
  ],
  // "Small factories, about 10 or 20 persons": how large they are.
  [
    /(?<=(?:s|ies)), (about|around|with|under|up to|less than) (\d+(?: (?:or|to) \d+| ?- ?\d+)?) (?:persons|people|employees|workers|staff)$/u,
    (_, about = '', number = '') =>
      ` of ${about === 'with' ? '' : `${about === 'less than' ? 'fewer than' : about} `}${number} people`,
  ],
  // "People after a stroke, that they can paint again".
  [/, that (?=they can\b|he can\b|she can\b)/u, ', so that '],
  // "And these who come from another country".
  [/(?:,? (also|and) )?\bthese (?=(?:ones )?who\b)/u, (_, more) => (more ? ' and those ' : 'those ')],
  // There is one village where they are from.
  [
    new RegExp(
      `(?<=\\b(?:people|children|kids|men|women|folk|\\p{Ll}{3,}s) (?:of|from|in)) (?=(?:${PLACES_OF_ONE})(?:$|[,.]| (?:who|that|and)\\b))`,
      'u',
    ),
    ' the ',
  ],
  // "The mothers in our barangay, far from hospital" are the same mothers.
  [
    /^((?:the |young |old |poor )*(?:people|children|women|men|\p{Ll}{3,}s) (?:in|of|from) [\p{L} ]+?), (?:and )?(far|away) from (?:(?:an? |the )?(hospital|school|clinic|town|city))$/u,
    (_, who = '', far = '', place = '') => `${who} who are ${far} from a ${place}`,
  ],
  // "My coming wife": the one to come; a child is on its way.
  [/\b(?:my |our )?coming (child|baby)\b/u, 'the $1 on the way'],
  [/\bcoming (?=(?:wife|husband|children|kids|family)\b)/u, 'future '],
  // "Children by chemistry": what brings it to them.
  [
    /^((?:the |young |old )*(?:people|children|kids|women|men|\p{Ll}{3,}s)) by (?=(?:chemistry|science|music|art|dance|sports?|football|poetry|theatre|drama|food|cooking|stories|reading|nature|maths|physics|film|play|singing|drawing)$)/u,
    '$1 with ',
  ],
  // "Business people, PM": one of many.
  [
    /(?<=^(?:\p{Ll}+ )*(?:people|\p{Ll}{3,}s)(?:,| and|, and| or) )(PM|GP|TA|CEO|EMT|HCA|CNA|DJ|MP)(?=$|,? etc)/u,
    (letters = '') => manyOf(letters),
  ],
];

/** The line with those it names as English names them. */
export function mendAsides(line: string): string {
  return ROWS.reduce(
    (said, [typed, meant]) =>
      typeof meant === 'string' ? said.replace(typed, meant) : said.replace(typed, meant),
    manyOfAPeople(line),
  );
}
