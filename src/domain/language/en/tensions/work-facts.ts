import { readKind } from '#src/domain/language/en/work-kinds/read-kind.ts';
import { onceByText } from '#src/domain/text/readings.ts';
import type { Aim } from './aims.ts';
import { isOftenOfKind } from './facts-of-kinds.ts';
import { headOfWork, isAboutOthers, withoutWhomFor } from './work-heads.ts';

/*
 * What most people in a kind of work would say of it, and no more: by the words for the work in the answer that asks
 * which work one has in mind. "Often" stands in every sentence that rests on one of these.
 */

const HEALTH = String.raw`nurs(?:e|es|ing)|midwi\w+|hospitals?|wards?|care homes?|rsa|doctor(?!['’]?s? (?:reception|secretar|office|surger))|paramedics?|ambulance|carer|caregiver|care assistant|healthcare assistant|hca|cna`;
/** Posts that know nights almost everywhere: a hospital has many that do not. */
const NIGHT_CARE = String.raw`nurs(?:e|es|ing)|midwi\w+|wards?|hospital porter|care homes?|paramedics?|ambulance|carer|caregiver|care assistant|healthcare assistant|hca|cna`;
const GUARDS = String.raw`police (?:officer|work)|policing|prison|fire ?fight\w+|fire (?:officer|investigat\w+|service)|station officer|security (?:guard|officer|work)|night porter`;
const TABLES = String.raw`chefs?|cooks?|kitchens?|restaurants?|waiter|waitress|waiting tables|bartend\w+|bar work|bar staff|in a bar|pubs?|baristas?|caf[eé]s?|catering|hotels?`;
const SHIFTS =
  'plant operator|(?:water|sewage) treatment|treatment plant|power (?:plant|station)|refinery|process operator|mines?|mining|tunnels?|tunnelling|railways?|(?:train|bus|tram) driver|pilot|flight attendant|at sea|ferr(?:y|ies)|deckhand|container terminal|dock(?:s|er)|crane operator|airports?|weather observer|emergency (?:room|department|services)|(?:shift|noc) (?:shift )?(?:lead(?:er)?|supervisor|manager)|network operations';
const SHOPS = String.raw`shops?|retail|stores?|hairdress\w*|barber\w*|salons?|nails?|beautician|beauty`;
const SHOWS =
  '(?<!operating )theat(?:re|er)(?! (?:nurse|porter|practitioner))|opera|concerts?|(?<!(?:key|foundation) )stage|musicals?(?! instrument)|ballet|circus|cinema|festivals?|sound engineer';
const STAGES = `${SHOWS}|weddings?(?! (?:dress|cake))|events?|musician|tour guide`;
const VOWS =
  '(?<!(?:cemetery|crematorium|school|university|academic|land|hospital|medical) )registrar|celebrant';
const PARTIES =
  'undertaker|funerals?|part(?:y|ies)|canopy|marquees?|guest ?houses?|b&bs?|markets?|(?:water|sewage) treatment';
const WHEELS = String.raw`(?<!(?:fork ?lift|lift|reach|pallet|industrial|fork|food) )truck\w*(?! (?:mechanic|repair))|lorr(?:y|ies)(?! mechanic)|long[- ]distance|haulage|coach driver|taxi|delivery driver`;
const HANDS = String.raw`build(?:er|ing sites?)|bricklay\w+|terrazzo|(?:dry ?)?stone wall\w*|drystone wall\w*|weld(?:er|ing)|docker|fire ?fight\w+|roof\w+|scaffold\w+|plaster\w+|til(?:e|er|es|ing)|floor lay\w+|flooring|carpent\w+|joiner\w*|plumb\w+|mechanic|workshop|(?<!wind )farm\w*|garden\w*|landscap\w+|(?<!teeth )clean(?:er|ing)|massage\w*|masseu\w+|physio(?:therap\w+)?|housekeep\w+|mover|loader|packer|fish(?:er|ing)\w*|forest\w*|tree\w*|hvac|heating|electrician|fridge\w*|refrigerat\w*|wind turbines?|construction`;
const DESKS = String.raw`data|(?:software|qa|game|accessibility) test(?:er|ing)|test (?:lead|automation)|caption\w*|timetables?|gis|cad|animat\w+|software|developer|programm\w+|web ?design\w*|graphic design\w*|accountant|bookkeep\w+|payroll|translat\w+|subtitl\w+|analyst|billing|(?:(?:film|video|documentary|photo|copy|text) )?edit(?:ors?|ing)|proofread\w*|instructional design\w*|data entry|office (?:work|jobs?|assistant|clerk|administrator)|(?:transport|planning|wages) office|(?:wages|payroll|office|data) clerk`;
const CALLS = String.raw`reception\w*|call cent(?:re|er)\w*|customer service|front desk|switchboard|dispatch\w*|help ?desk|telesales`;
const SALES =
  'hearing[- ]aid|opticians?|travel agent|sales|selling|shops?|stores?|retail|estate agent|realtor|insurance agent';
const CARE =
  'nurs(?:e|es|ing)|carer|caregiver|care assistant|healthcare assistant|elder(?:ly)? care|home care|hca|cna';
const NOISE = String.raw`heavy (?:equipment|machinery)|excavators?|(?<!grave )diggers?|arcades?|amusement|fairground|funfair|casino|stadium|airports?|sawmill|foundry|printing works|kitchens?|chefs?|cooks?|factory|bar work|bar staff|in a bar|pubs?|call cent(?:re|er)\w*|construction|salons?|classroom|preschool|childcare`;
const FAR = WHEELS.replace('|taxi|delivery driver', '');
const ROADS = String.raw`${FAR}|on board|tankers?|cruise|trawlers?|marine (?:electronics|engineer|technician)|rope access|barges?|boat(?:man)?|seaman|seafarer|sailor|deckhand|offshore|pilot|flight attendant|sales rep\w*|wind turbines?|consultant|field (?:engineer|technician)|auditor`;

const PAPERS = String.raw`inspect(?:ors?|ions?|ing)|estimators?|manager|administrat\w+|assessors?|auditors?|case ?work\w*|social work\w*|surveyors?|compliance`;
const HEIGHTS = String.raw`tree (?:surg\w+|trimm\w+|prun\w+|climb\w+|care|fell\w+)|trees|prun\w+|roof\w+|scaffold\w+|wind turbines?|chimney\w*|steeple\w*|window clean\w+|rope access|masts?|(?:house|construction|maintenance) painter|painter and decorator|rigg(?:er|ing)`;

/** Words that turn the work into another: who teaches, checks or plans it does not work as they do. */
const ANOTHER =
  /\b(?:teach\w*|train(?:er|ing)\b|infection|prevention|hygiene|pastoral|fitters?|installers?|drone|website|mobile (?:hair|beauty|nail)\w*|light(?:ing)? (?:for|in|of|at)|instruct\w*|inspect\w*|safety|office|admin\w*|planner|history|nursery|veterinary|vet|cyber|information|museum|research\w*|recruit\w*|activities|stories|school|occupational|adviser|advisor|accountant|analyst|consultant|designer|facilitat\w*|clerk|data|community|public health|practice|clinics?|dental|day (?:centre|center|care|place)|coordinator|educator|playing|performing|(?<!film[- ]?)mak(?:er|ing)|costumes?|reception\w*|stock|order(?:s|ing)?|it (?:support|technician|help ?desk)|secretar\w+)\b/iu;

/** What follows is not meant, or is to be left. */
const DENIED = /\b(?:not|never|no|without|away from|instead of|leav(?:e|ing)|anything but)\b/iu;

const any = (...words: readonly string[]) =>
  new RegExp(String.raw`(?<![\p{L}-])(?:${words.join('|')})(?![\p{L}-])`, 'iu');

export const FACTS = {
  nights: any(
    'night (?:shifts?|work|porter)',
    'control (?:room|cent(?:er|re))',
    'hydrometric',
    NIGHT_CARE,
    GUARDS,
    SHIFTS,
    WHEELS,
    'call[- ]?outs?',
    'hotels?',
    'bar work',
    'in a bar',
    'pubs?',
    'bak(?:er|ers|ery|eries)',
  ),
  weekends: any(
    'control (?:room|cent(?:er|re))',
    VOWS,
    PARTIES,
    HEALTH,
    GUARDS,
    TABLES,
    SHOPS,
    STAGES,
    'plant operator',
    '(?:train|bus|tram) driver',
    'taxi',
    'delivery driver',
    'estate agent',
    'bak(?:er|ery)',
  ),
  shows: any(SHOWS),
  body: any(HANDS, CARE, 'warehouse', 'hairdress\\w*'),
  calls: any(CALLS),
  sales: any(SALES),
  care: any(CARE),
  noise: any(NOISE),
  screens: any(DESKS),
  away: any(ROADS),
  onTheSpot: any(HEALTH, TABLES, SHOPS, HANDS, WHEELS),
  uneven: any(
    'artists?',
    'musicians?',
    'music',
    'actors?',
    'novelist',
    'poet',
    'photograph\\w+',
    'singers?',
    'film\\w*',
    '(?<!operating )theat(?:re|er)(?! (?:nurse|porter|practitioner))',
    'comedian',
    'dancers?',
    'sculptors?',
    'puppet\\w*',
    '(?:piano|organ) (?:tuner|tuning)',
    'compos(?:er|ing)',
    'arrang(?:er|ing)',
    'illustrat\\w+',
  ),
  heights: any(HEIGHTS),
  papers: any(PAPERS),
} as const;
export type Fact = keyof typeof FACTS;

const undenied = onceByText((words) =>
  withoutWhomFor(words.replace(/\([^)]*\)/gu, ' ').split(DENIED)[0] ?? ''),
);

/** True of the trade itself, whatever it is about: who writes software for hospitals sits at a screen. */
const IS_THE_TRADE: ReadonlySet<Fact> = new Set(['calls', 'screens', 'papers']);
const IS_OF_ARTS_OR_DESKS: ReadonlySet<Fact> = new Set(['sales', 'uneven']);

/** Software by any name is made at a desk: where it is used says nothing of where its maker stands. */
const MAKES_SOFTWARE =
  /\b(?:build|mak|creat|develop|design|writ|cod|programm)(?:e|ing)? (?:\p{L}+ ){0,4}(?:apps?|software|websites?|(?:phone|mobile|digital|online|web|computer|data) (?:tools?|systems?|programs?|games?))\b/iu;

/** Who runs a place of work is there by day, where it is no place of guests or of the sick. */
const RUNS_IT = /\b(?:manager|director|head)\b/iu;
const IS_OPEN_AT_NIGHT =
  /\b(?:shifts?|nights?|hotels?|pubs?|bars?|wards?|nurs\w+|duty|resorts?|hostels?|homes?|hospitals?)\b/iu;

/** Done from wherever one is, by its name; a remote clinic is far away, and who writes signs stands before them. */
export const FROM_AFAR =
  /\btele-?(?!phone|vision|com|graph|handler|scop|skop)\p{L}+|\b(?:remote(?:ly)?(?! (?:area|region|communit|clinic|hospital|island|station|village|farm|camp|mine|site)\p{L}*)|online|virtual|web|e-?learning|software|apps?|(?<!\b(?:sign|sky) ?)writ(?:er|ing)|copywrit\p{L}+|translat\p{L}+|transcri\p{L}+|subtitl\p{L}+|helpline|hotline|call (?:cent(?:re|er)|handler|taker|agent)|(?:phone|telephone|video)[- ]based|(?:by|over the|on the) (?:phone|telephone|video)|(?:from|at) (?:my |our )?home|home[- ](?:based|office))\b/iu;

/** Whether what somebody has in mind is work of which this is generally true. */
export function isOften(fact: Fact, aim: Pick<Aim, 'words'>): boolean {
  const words = undenied(aim.words);
  if (MAKES_SOFTWARE.test(words)) return fact === 'screens';
  if (fact === 'onTheSpot' && FROM_AFAR.test(words)) return false;
  if (fact === 'calls' && TEACHES.test(words)) return false;
  if (fact === 'nights' && RUNS_IT.test(words) && !IS_OPEN_AT_NIGHT.test(words)) return false;
  if (!FACTS[fact].test(words)) return isOfKind(fact, words);
  if (IS_THE_TRADE.has(fact)) return true;
  return !ANOTHER.test(words) && (IS_OF_ARTS_OR_DESKS.has(fact) || headOfWork(FACTS[fact], words) !== null);
}

/** Whether the words name a trade of which it is true, by another name than those above. */
function isOfKind(fact: Fact, words: string): boolean {
  const isSure = IS_THE_TRADE.has(fact) || IS_OF_ARTS_OR_DESKS.has(fact);
  if (ANOTHER.test(words) || TEACHES.test(words) || (!isSure && isAboutOthers(words))) return false;
  const kind = readKind(words);
  return kind !== null && isOftenOfKind(fact, kind.id, words);
}

const LEADS =
  /\b(team lead(?:er)?|(?:test|tech|project|section|floor|crew|ward|line|qa|design|product|studio) lead(?! to)|(?:noc )?shift lead|station officer|shift lead(?:er)?|group leader|supervisor|(?<!\b(?:case|account|project|product|data|database|content|community|property|social media|key account|self) )manager|foreman|forewoman|head teacher|head of (?:(?:the|an?|our|my) )?\p{L}+|chief of (?:(?:the|an?|our|my) )?\p{L}+|section chief|(?:department|section|shift) head|head nurse|head chef|(?<!\b(?:funeral|film|art|music|creative) )director|principal(?! \p{L}))\b/iu;

/** "secretary to the director", "software for a supervisor": those who lead are others. */
const SERVES_A_LEAD =
  /\b(?:(?:assistant|secretary|pa|aide) (?:to|of|for)|(?:software|apps?|training|coaching|courses?|books?|advice|consulting|recruit(?:er|ing|ment)|coach|trainer) (?:of|for|about)) [^,;]*$/iu;
/** "supervisor training", "manager development": a trade that is about those who lead. */
const NAMES_A_LEAD =
  /^ (?:trainer|training|coach|coaching|development|recruit\w*|assistant|secretary|software|books?)\b/iu;

/** "team leader", "supervisor": the post that one has in mind, where it leads others; null where it does not. */
export function leadingPost({ words }: Pick<Aim, 'words'>): string | null {
  const found = LEADS.exec(words);
  if (!found?.[1]) return null;
  const isOfAnother =
    SERVES_A_LEAD.test(words.slice(0, found.index)) ||
    NAMES_A_LEAD.test(words.slice(found.index + found[0].length));
  return isOfAnother ? null : found[1].toLowerCase();
}

/** Work that teaches or leads people. */
export const TEACHES =
  /\b(?:teach\w*|trainers?|train(?:ing)?(?= (?:the|young|new|other|people|staff|apprentices))|training$|instruct(?:or|ing)|lead(?:er|ing)|supervis\w+|coach(?! driver)\w*|mentor\w*|tutor\w*)\b/iu;
