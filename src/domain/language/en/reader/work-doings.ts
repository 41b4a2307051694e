import { PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import { howForms } from './forms.ts';
import { baseOfGerund } from './inflect.ts';
import { manyOf } from './many-of.ts';
import { isCounted } from './uncounted.ts';
import { isBaseVerb } from './verb-words.ts';
import { isWhereabouts, isWorker, placeBehind, wellPlaced } from './work-words.ts';

/** What one does at work, in both its forms, or the field it is. */
export type Doing =
  | { kind: 'doing'; words: string; base: string; tail?: string }
  | { kind: 'field' | 'place'; words: string };

/**
 * Work that is told by what is done, in the short ways that people say it: "do nail", "doordash n uber eats", "saturdays at the
 * dairy", "drive bus", "driving class A", "packing in a warehouse", "kitchen of hotel". Null where it is told otherwise.
 */
export function doneFor(line: string): Doing | null {
  const said = line.trim().replace(/^i (?=\p{Ll})/iu, '');
  return forCompanies(said) ?? onDays(said) ?? doThings(said) ?? doTo(said) ?? inPlace(said);
}

/** Companies known to everybody, with their capitals, at the beginning of a job's name: "walmart cashier". */
export function withCompany(words: string): string {
  const [, first = '', second = '', rest = ''] =
    /^(\p{L}[\p{L}’'-]*)((?: \p{L}+)?)((?: .*)?)$/u.exec(words) ?? [];
  const plain = (name: string) => name.toLowerCase().replace(/[ '’-]/gu, '');
  const at = / (?:at|for|in) (\p{L}[\p{L}’' -]*)$/iu.exec(words)?.[1] ?? '';
  const firm = COMPANIES.get(plain(at));
  if (firm) return words.slice(0, -at.length).replace(/ in $/u, ' at ') + firm;
  const both = COMPANIES.get(plain(first + second));
  if (both && rest !== '') return `${both}${rest}`;
  const one = COMPANIES.get(plain(first));
  return one && !A_WORD_TOO.test(first) && second !== '' ? `${one}${second}${rest}` : words;
}

const A_WORD_TOO = /^(?:bolt|grab|ola|target|spar)$/iu;

/** " at Walmart", of a company by its name alone; empty for any other words. */
export function atCompany(name: string): string {
  const firm = WORKED_AT.get(name.toLowerCase().replace(/[ '’-]/gu, ''));
  return firm ? ` at ${firm}` : '';
}

/** The same, and " for Careem" of those that one drives or delivers for. */
export function withFirm(name: string): string {
  const by = name.toLowerCase().replace(/[ '’-]/gu, '');
  const driven = DRIVEN_FOR.get(by) ?? DELIVERED_FOR.get(by);
  return driven ? ` for ${driven}` : atCompany(name);
}

function doing(base: string): Doing {
  return { kind: 'doing', words: howForms(base).gerund, base };
}

const names = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(',').map((name) => [name.toLowerCase().replace(/[ '’-]/gu, ''), name.trim()] as const));
const DELIVERED_FOR = names(
  'DoorDash,Uber Eats,Deliveroo,Just Eat,Grubhub,Instacart,Glovo,Wolt,Foodpanda,Swiggy,Zomato,Rappi,iFood,SkipTheDishes',
);
const DRIVEN_FOR = names('Uber,Lyft,Bolt,Grab,Ola,inDrive,Careem');
const WORKED_AT = names(
  'McDonald’s,Walmart,Target,Kroger,Dollar General,Lowe’s,Tesco,Asda,Lidl,Aldi,Starbucks,Amazon,Costco,Home Depot,KFC,Burger King,Wendy’s,Dunkin,IKEA,Greggs,Sainsbury’s,Morrisons,Jollibee,7-Eleven,Woolworths,Coles,Bunnings,Walgreens,CVS,FedEx,UPS,DHL,Taco Bell,Domino’s,Pizza Hut,Tim Hortons,Shoprite,Spar,Sonic,Speedway,Publix,Wawa,Waffle House,Hilton,Marriott',
);

const COMPANIES: ReadonlyMap<string, string> = new Map([...DELIVERED_FOR, ...DRIVEN_FOR, ...WORKED_AT]);

/** "Walmart overnights", "tesco night shift": when one works there. */
const SHIFTS = /^(.+?) ((?:over)?nights|days|evenings|mornings|weekends)(?: mostly)?$/iu;

/** "Doordash n uber eats": for whom one drives or delivers, by the names of companies that everybody knows. */
function forCompanies(said: string): Doing | null {
  const [, at = said, when = ''] = SHIFTS.exec(said) ?? [];
  const all = at.split(/ (?:and|or|n|&|\+) |\s*[/+]\s*/iu).map((name) =>
    name
      .toLowerCase()
      .replace(/[ '’-]/gu, '')
      .replace(/(?<=dash|eats|uber|lyft)(?:ing|er)$/u, ''),
  );
  const by = (known: ReadonlyMap<string, string>) => all.map((name) => known.get(name));
  const [delivered, driven, worked] = [by(DELIVERED_FOR), by(DRIVEN_FOR), by(WORKED_AT)];
  const told = all.map((_, at) => delivered[at] ?? driven[at] ?? worked[at]);
  if (told.some((name) => name === undefined) || A_WORD_TOO.test(said)) return null;
  const list = told.join(' and ');
  if (worked.some((name) => name !== undefined))
    return doing(`work ${when === '' ? '' : `${when.toLowerCase()} `}at ${list}`);
  return doing(`${driven.some((name) => name !== undefined) ? 'drive' : 'deliver'} for ${list}`);
}

/** "Saturdays at the dairy", "saturday job at the chandlers": when one works, and where. */
function onDays(said: string): Doing | null {
  const [, when = '', at = '', where = ''] =
    /^(saturday|sunday|weekend|evening|night|summer|holiday|part[- ]time)s?(?: (?:job|work|shifts?))? (at|in|on|by) ((?:the |an? |my \p{L}+['’]?s )?[\p{L}’' -]+?)(?: and (?:also )?\p{L}+ing .*)?$/iu.exec(
      said,
    ) ?? [];
  if (where === '') return null;
  const often = /^part/iu.test(when)
    ? 'part-time'
    : `${when.toLowerCase().replace(/^(?=s(?:at|un))./u, (letter) => letter.toUpperCase())}s`;
  return doing(`work ${often} ${at.toLowerCase().replace('by', 'at')} ${where}`);
}

const DONE =
  'nails?|lash(?:es)?|eyelash(?:es)?|brows?|eyebrows?|hair|make-?up|massages?|facials|waxing|braids|tattoos|tiling|plastering|roofing|flooring|paperwork|accounts|books|payroll|taxes|deliveries|gardens?|alterations|repairs|catering|laundry|housekeeping|cleaning|landscaping|upholstery|security|removals|surveys|translations|childcare|admin|reception|decorating|photography|videos|websites?';
const DO_THINGS = new RegExp(`^d(?:o(?:ing)?|id) ((?:${DONE})(?: (?:and|or|&) (?:${DONE}))*)$`, 'iu');

/** "Do nail": what is done, as many. */
function doThings(said: string): Doing | null {
  const things = DO_THINGS.exec(said)?.[1]?.toLowerCase();
  return things === undefined
    ? null
    : doing(
        `do ${things.replace(/\b(?:nail|brow|eyebrow|massage|garden|website)\b/gu, '$&s').replace(/lash\b/gu, 'lashes')}`,
      );
}

const VERBS =
  /^(?:drive|cut|fix|repair|clean|sew|bake|make|cook|sell|wash|paint|weld|build|lay|install|deliver|pack|pick|grow|raise|catch|service|tune|mend|iron|style|braid|groom|walk|train|milk|shear|butcher|tow|load|unload|assemble|inspect|test)$/u;
/** "Drive bus", "fix phone": one thing without its article is one of many. */
function doTo(said: string): Doing | null {
  const [, verb = '', what = '', thing = '', tail = ''] =
    /^(\p{Ll}+) ((?:\p{Ll}+ )?)(\p{Ll}+)((?: (?:in|at|for|to|on|from|and) .+)?)$/u.exec(said) ?? [];
  if (
    /^clean (?:water|air|energy)$/u.test(said) ||
    (tail !== '' && (isWorker(`${verb} ${what}${thing}`) || /^ and \p{Ll}+(?:ing)?$/u.test(tail)))
  )
    return null;
  if (
    isWorker(said) ||
    !VERBS.test(verb) ||
    !isBaseVerb(verb) ||
    DETERMINED.test(what) ||
    PREPOSITIONS.has(thing) ||
    NOT_DONE_TO.test(said)
  )
    return null;
  if (
    /^(?:up|out|off|down|on|in|over|away|back)$/u.test(thing) ||
    PREPOSITIONS.has(what.trim()) ||
    /ing$|ly$/u.test(thing)
  )
    return null;
  const isMany = (/s$/u.test(thing) && !/(?:ss|bus)$/u.test(thing)) || !isCounted(thing);
  const things = isMany ? thing : manyOf(thing);
  return doing(
    `${verb} ${what}${things}${wellPlaced(things === thing ? tail : tail.replace(/ it\b/u, ' them'))}`,
  );
}

/** "Cut line", "weld inspector CWI", "butcher own shop": what it stands before is a place, somebody, or one's own. */
const NOT_DONE_TO =
  /^\p{Ll}+ (?:own|my)\b|^\p{Ll}+ (?:\p{Ll}+ )?(?:line|floor|hall|crew|team|yard|desk|counter|inspector|\p{Ll}{3,}(?:ers?|ors?|ists?|cians?))(?: |$)/u;

const DETERMINED = /^(?:an?|the|my|our|his|her|their|this|that|some|any|up|out|off|down|good|well|fast) $/u;

/** "Packing in the warehouse": what one does there; a field in -ing ("nursing in a care home") is none. */
function inPlace(said: string): Doing | null {
  const [, verb = '', where = ''] =
    /^(\p{Ll}+ing)(?: (?:and \p{Ll}+ing ))? ?((?:in|at) (?:an? |the )?\p{Ll}+(?: \p{Ll}+)?)$/u.exec(said) ??
    [];
  const base = baseOfGerund(verb);
  const bare = where.replace(/^(?:in|at) (?:an? |the )?/u, '');
  if (!base || !DEEDS.test(base)) return null;
  if (atCompany(bare) !== '') return doing(base + atCompany(bare));
  if (!isWhereabouts(bare)) return null;
  const at = /^(?:in|at) (?:an?|the) /u.test(where) ? where : placeBehind(where);
  return at === null ? null : doing(`${base} ${at}`);
}

const DEEDS =
  /^(?:pack|pick|stock|clean|cook|wash|serve|sort|stack|load|sew|help|work|drive|weld|paint|bake|assemble|deliver|teach|volunteer|dig|plant|milk|wait|press|iron|cut)$/u;
