import type { PhraseForms } from '#src/domain/synthesis/slots.ts';
import { baseOfGerund } from './inflect.ts';
import { manyOf } from './many-of.ts';
import { isUncounted } from './uncounted.ts';

/** Things under "People come to me for ___" as English names them. */

const COUNTED =
  'contract|estimate|budget|invoice|report|schedule|rota|plan|permit|audit|event|fault|menu|recipe|spreadsheet|layout|survey|inspection|wedding|haircut|claim|order|boiler|pump|brake|gearbox|server|refund|complaint|tax return|grant|bid|tender|proposal|essay|poem|presentation|database|website|form|letter|cost|price|quote|quotation|rate|menu|stain|seam|zip|hem|weld|joint|crop|litter|lambing|calving|burn|wound|drip|cannula|vein';
const ONE_COUNTED = new RegExp(`^((?:\\p{L}+ )?(?:${COUNTED}))$`, 'iu');
/** "Cost estimate": things of work as they are named where many come for them. */
export function asNamed(text: string): string {
  if (!ONE_COUNTED.test(text) || /^(?:an?|the|my|any|one|every|each|no) /iu.test(text)) return text;
  return manyOf(text);
}

const NOBODY_ELSE =
  /^((?:\p{Ll}+ing (?:the |an? |those |all )?)?(?:\p{L}+ ){0,3}?\p{L}+(?<! when| if| what| where| before| put| quiet| calm)) (?:that )?((?:nobody|no one|noone|others|other people|most people|everybody|everyone) ?(?:else)? ?(?:(?:can|could|will|would|wants? to|dares? to|knows?|saw|sees?|finds?|found|notices?|noticed|hears?|heard|ran|runs?|gave|gives?|misse[sd]|touche[sd]|reads?|gets?|got|thinks?|likes?)\b)(?: \p{Ll}+){0,3})$/iu;

/** "IVs nobody else can get": what only the person can, told with its "that". */
export function nobodyElse(line: string): PhraseForms | null {
  if (!/(?:body|one|others|people)\b/iu.test(line)) return null;
  const plain = line
    .replace(/\b(nobody|no one|noone)( else)? seen\b/iu, '$1$2 saw')
    .replace(/\b(nobody|no one|noone)( else)? done\b/iu, '$1$2 did');
  const [, thing = '', rest = ''] = NOBODY_ELSE.exec(plain) ?? [];
  if (thing === '' || /\b(?:I|is|are|was|not|my)\b/u.test(thing)) return null;
  const told = `${thing.replace(/ that$/u, '')} that ${rest}`;
  const [first = '', ...others] = told.split(' ');
  const base = baseOfGerund(first);
  if (base !== null)
    return { gerund: told, base: [base, ...others].join(' '), howTo: [base, ...others].join(' ') };
  const last = thing.split(' ').at(-1) ?? '';
  return /s$/u.test(last) || isUncounted(last) || /^(?:the|an?) /iu.test(thing)
    ? { noun: told }
    : { noun: `${manyOf(thing)} that ${rest}` };
}
