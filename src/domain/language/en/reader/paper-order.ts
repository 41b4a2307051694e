import { isRole } from './work-roles.ts';

/* What English says in front of a paper or a course, and hasty or second-language writers behind it: where, how long, how far. */

/** States and provinces whose laws make licences and cards, with the letters that are no word of their own. */
const STATES: readonly (readonly [string, string])[] =
  `al alabama,ak alaska,az arizona,ar arkansas,ca california,co colorado,ct connecticut,de delaware,fl florida,ga georgia,
  hi hawaii,id idaho,il illinois,in indiana,ia iowa,ks kansas,ky kentucky,la louisiana,me maine,md maryland,ma massachusetts,
  mi michigan,mn minnesota,ms mississippi,mo missouri,mt montana,ne nebraska,nv nevada,nh new hampshire,nj new jersey,
  nm new mexico,ny new york,nc north carolina,nd north dakota,oh ohio,ok oklahoma,or oregon,pa pennsylvania,ri rhode island,
  sc south carolina,sd south dakota,tn tennessee,tx texas,ut utah,vt vermont,va virginia,wa washington,wv west virginia,
  wi wisconsin,wy wyoming,on ontario,qc quebec,bc british columbia,ab alberta,mb manitoba,sk saskatchewan,ns nova scotia,
  nsw new south wales,qld queensland,vic victoria,tas tasmania`
    .split(',')
    .map((pair) => {
      const [, letters = '', name = ''] = /^\s*(\p{L}+) (.+)$/u.exec(pair) ?? [];
      return [letters, name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())] as const;
    });
const BY_NAME = new Map(STATES.map(([, name]) => [name.toLowerCase(), name] as const));
const BY_LETTERS = new Map(STATES);
/** Letters that are a word, a degree or another office, where they are not in capitals. */
const IS_A_WORD =
  /^(?:al|ar|ca|co|de|hi|id|il|in|la|me|md|ma|mi|ms|mo|mt|ne|oh|ok|or|pa|on|ab|sc|va|vic|as|bc)$/u;

/** "Kentucky", of "ky", "KY" or "kentucky"; null for what is no state. */
function stateOf(said: string): string | null {
  const plain = said.toLowerCase();
  const isTold = said === said.toUpperCase() || !IS_A_WORD.test(plain);
  return BY_NAME.get(plain) ?? (isTold ? (BY_LETTERS.get(plain) ?? null) : null);
}

/** What an office gives for its own state: "CNA license", "boiler card", "RDH". */
const OF_A_STATE =
  /(?:licen[cs]e|card|certificate|permit|registration|certification|notary(?: public)?|CNA|LPN|LVN|RN|RDH|EMT|CDL)$/iu;
/** What a school gives, that one has "from" there. */
const OF_A_SCHOOL = /(?:degree|diploma|bachelor’s|master’s|technician|doctorate)$/iu;
const TONGUES =
  'english|french|spanish|german|polish|dutch|italian|portuguese|arabic|mandarin|japanese|norwegian|swedish|danish|finnish|greek|turkish|hindi|urdu|irish|welsh';
/** "English intermediate", "english speaking". */
const HOW_FAR = new RegExp(
  `^(${TONGUES}) (basic|elementary|intermediate|upper[- ]intermediate|advanced|speaking|spoken|writing|written)(?: level)?$`,
  'iu',
);
/** "Peer support certificate 40 hours", "line school of 15 weeks". */
const HOW_LONG =
  /^(?:an? |the )?((?:(?!and |or |of |at |in )[\p{L}&’'-]+ ){1,4}(?:school|certificate|course|class|training|programme|program|workshop|bootcamp|diploma)),? (?:of |for |is )?(\d+|two|three|four|six|eight|ten|twelve)[ -]?(hours?|hrs?|days?|weeks?|wks?|months?|mths?|years?|yrs?)$/iu;
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^h/iu, 'hour'],
  [/^d/iu, 'day'],
  [/^w/iu, 'week'],
  [/^m/iu, 'month'],
  [/^y/iu, 'year'],
];

/** Words that are nearly the English ones, and that no English sentence has: "licencia A-IIIC", "formation of celebrant". */
const NEARLY: readonly (readonly [RegExp, string])[] = [
  [/^licencia\b/iu, 'licence'],
  [/^(?:t[ií]tulo de )?odont[oó]log[oa]$/iu, 'degree in dentistry'],
  [/^(?:t[ií]tulo de )?abogad[oa]$/iu, 'law degree'],
  [/^(?:t[ií]tulo de )?enfermer[oa]$/iu, 'nursing degree'],
  [/^(?:t[ií]tulo de )?contador[a]?(?: p[uú]blic[oa])?$/iu, 'accounting degree'],
  [/^(?:t[ií]tulo de )?psic[oó]log[oa]$/iu, 'degree in psychology'],
  [/^(?:t[ií]tulo de )?arquitect[oa]$/iu, 'degree in architecture'],
  [/^formation (?:of|in|for|as) (?:an? )?(\p{Ll}+)(?=$|,)/iu, '$1 training'],
  [/^medicina veterin[aá]ria\b/iu, 'degree in veterinary medicine'],
];

/** What a word of a near language is called here. */
export function inEnglish(text: string): string {
  return NEARLY.reduce((said, [typed, meant]) => said.replace(typed, meant), text);
}

/** A paper or a course in the order of English: "Florida CNA license", "a 15-week line school", "intermediate English". */
export function inFront(text: string): string {
  const [, tongue = '', far = ''] = HOW_FAR.exec(text) ?? [];
  if (tongue !== '') {
    const level = /^speak/iu.test(far) ? 'spoken' : /^writing/iu.test(far) ? 'written' : far.toLowerCase();
    return `${level} ${tongue.charAt(0).toUpperCase()}${tongue.slice(1)}`;
  }
  const [, course = '', many = '', unit = ''] = HOW_LONG.exec(text) ?? [];
  if (course !== '' && !/training$/iu.test(course))
    return `a ${many}-${UNITS.find(([sign]) => sign.test(unit))?.[1] ?? unit} ${course}`;
  return withState(text);
}

/** "Florida CNA license", "optician diploma from Samarkand", "Kentucky child care certificate" of "ky child care certificate". */
function withState(text: string): string {
  const [, ahead = '', rest = ''] = IN_FRONT.exec(text) ?? [];
  // "WV card" is as well known as it is, and "me card" is nobody's.
  const told = !OF_A_STATE.test(rest) || /^\p{Lu}{2,3}$/u.test(ahead) ? null : stateOf(ahead);
  if (told !== null) return `${told} ${rest}`;
  const [, paper = '', place = ''] = BEHIND.exec(text) ?? [];
  const state = paper === '' ? null : stateOf(place);
  if (state !== null && OF_A_STATE.test(paper)) return `${state} ${paper}`;
  if (state !== null && OF_A_SCHOOL.test(paper)) return `${paper} from ${state}`;
  const [, school = '', town = '', year = ''] = FROM_A_TOWN.exec(text) ?? [];
  if (year === '' && town !== '' && isRole(school) && /^\p{Ll}/u.test(school))
    return `${school} qualification from ${town}`;
  return OF_A_SCHOOL.test(school) ? `${school} from ${town}${year}` : text;
}

const PLACE = '(?:(?:new|north|south|west|rhode|british|nova) )?\\p{L}+';
const IN_FRONT = new RegExp(`^(${PLACE}) (.+)$`, 'iu');
const BEHIND = new RegExp(`^(.+?),? (${PLACE})$`, 'iu');
const FROM_A_TOWN = /^(.+?) (\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}+)?)((?: (?:19|20)\d\d)?)$/u;
