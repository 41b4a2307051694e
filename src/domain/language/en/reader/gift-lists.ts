import type { PhraseForms } from '#src/domain/synthesis/slots.ts';
import { baseOfGerund } from './inflect.ts';
import { manyOf } from './many-of.ts';

/** Lists under "People come to me for ___" whose items belong together. */

const key = (name: string) => name.toLowerCase().replace(/\s+/gu, ' ').trim();
const names = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(',').map((name) => [key(name), name.trim()] as const));

const PROGRAMMED_IN = names(
  'C,C++,C#,Java,JavaScript,TypeScript,Python,PHP,Ruby,Rust,Kotlin,Swift,Perl,Scala,Go,Dart,VBA,COBOL',
);
const TOOLS = new Map([
  ...PROGRAMMED_IN,
  ...names(
    'SQL,HTML,CSS,Excel,Word,PowerPoint,Access,Outlook,SAP,Sage,QuickBooks,Xero,AutoCAD,Revit,SolidWorks,SketchUp,Photoshop,Illustrator,InDesign,Figma,Canva,Premiere,React,Angular,Vue,Node,Django,Flutter,AWS,Azure,Linux,Git,Docker,Selenium,Playwright,Jira,Salesforce,Power BI,Tableau,MATLAB,SPSS,Stata,R,ArcGIS,QGIS,WordPress,Shopify',
  ),
  ['js', 'JavaScript'] as const,
  ['ts', 'TypeScript'] as const,
]);
const A_LITTLE = /^(?:an? )?(?:little(?: bit)?(?: of)?|bit(?: of)?|some|basic|beginner|learning) /iu;

/** "C, java, little bit python": tools that one works with, in one phrase; what is known a little is no gift yet. */
export function toolsIn(line: string): { gerund: string; base: string } | { noun: string } | null {
  const all = line
    .split(/\s*(?:,|\/|;| and | & )\s*/iu)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (all.length < 2 || !all.every((one) => TOOLS.has(key(one.replace(A_LITTLE, ''))))) return null;
  const known = all.filter((one) => !A_LITTLE.test(one)).map(key);
  if (known.length === 0) return null;
  const list = listOf(known.map((one) => TOOLS.get(one) ?? one));
  return known.every((one) => PROGRAMMED_IN.has(one) || one === 'js' || one === 'ts')
    ? { gerund: `programming in ${list}`, base: `program in ${list}` }
    : { noun: list };
}

function listOf(all: readonly string[]): string {
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}

const OF_OTHERS = /^(?:their|other people’s|people’s|everyone’s|everybody’s|others’) (?!own\b)\p{L}/iu;

/** "Their essays, spelling": all of it is theirs, and help with it is what they come for. */
export function helpWith(items: readonly string[]): string | null {
  const [first = '', ...others] = items;
  const isPlain = others.every(
    (item) => /^\p{Ll}+(?: \p{Ll}+)?$/u.test(item) && !/^(?:and|or|no|not|but)\b/u.test(item),
  );
  if (!OF_OTHERS.test(first) || !isPlain || items.length > 3 || /\b(?:who|that|when|is|are)\b/u.test(first))
    return null;
  return `help with ${listOf([first.charAt(0).toLowerCase() + first.slice(1), ...others])}`;
}

/** "No wastage", "3 in the morning": how or when the thing before the comma is done. */
export function withHow(item: string): string | null {
  if (
    /^no (?:wastage|waste|mistakes?|losse?s?|errors?|complaints?|breakages?|shrinkage|accidents?|shortages?|injuries|delays?|leaks|returns|fuss|mess|rework)$/iu.test(
      item,
    )
  )
    return ` with ${item.toLowerCase()}`;
  return /^(?:at )?(?:(?:\d{1,2}(?:[:.]\d\d)?|one|two|three|four|five|six) ?(?:[ap]\.?m\.?|in the (?:morning|night|evening|afternoon)|at night|o['’]clock)|midnight|dawn|night)$/iu.test(
    item,
  )
    ? ` at ${item.replace(/^at /iu, '')}`
    : null;
}

const HOW_BEHIND = /^(.+?)( with no \p{Ll}+| at (?:\d|one|two|three|four|five|six|midnight|dawn|night).*)$/iu;

/** "Stock takes with no losses": the thing, and how or when, where a comma stood; null where no comma did. */
export function thingAndHow(text: string): { thing: string; how: string } | null {
  const [, thing = '', how = ''] = HOW_BEHIND.exec(text) ?? [];
  return thing === '' ? null : { thing, how };
}

const COUNTED =
  'contract|estimate|budget|invoice|report|schedule|rota|plan|permit|audit|event|fault|menu|recipe|spreadsheet|layout|survey|inspection|wedding|haircut|claim|order|boiler|pump|brake|gearbox|server|refund|complaint|tax return|grant|bid|tender|proposal|essay|poem|presentation|database|website|form|letter|cost|price|quote|quotation|rate|menu|stain|seam|zip|hem|weld|joint|crop|litter|lambing|calving|burn|wound|drip|cannula|vein';
const ONE_COUNTED = new RegExp(`^((?:\\p{L}+ )?(?:${COUNTED}))$`, 'iu');
const SUBJECTS: Readonly<Record<string, string>> = {
  bio: 'biology',
  chem: 'chemistry',
  psych: 'psychology',
  econ: 'economics',
  'comp sci': 'computer science',
};

/** "Cost estimate", "bio": things of work as they are named where many come for them. */
export function asNamed(text: string): string {
  const subject = SUBJECTS[text.toLowerCase()];
  if (subject) return subject;
  const room = /^everything (?:in )?(kitchen|garden|workshop|office|salon|bakery)$/iu.exec(text)?.[1];
  if (room) return `everything in the ${room.toLowerCase()}`;
  if (!ONE_COUNTED.test(text) || /^(?:an?|the|my|any|one|every|each|no) /iu.test(text)) return text;
  return manyOf(text);
}

const NOBODY_ELSE =
  /^((?:\p{Ll}+ing (?:the |an? |those |all )?)?(?:\p{L}+ ){0,3}?\p{L}+) (?:that )?((?:nobody|no one|noone|others|other people|most people|everybody|everyone) ?(?:else)? ?(?:(?:can|could|will|would|wants? to|dares? to|knows?|saw|sees?|finds?|found|notices?|noticed|hears?|heard|ran|runs?|gave|gives?|misse[sd]|touche[sd]|reads?|gets?|got|thinks?|likes?)\b)(?: \p{Ll}+){0,3})$/iu;

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
  return /s$/u.test(thing.split(' ').at(-1) ?? '') || /^(?:the|an?) /iu.test(thing)
    ? { noun: told }
    : { noun: `${manyOf(thing)} that ${rest}` };
}
