import { fromAnotherLanguage } from './jobs-of-other-languages.ts';
import { manyOf } from './many-of.ts';
import { inFrame } from './work-frames.ts';
import { withLetters } from './work-letters.ts';

/* Works as they were meant: the slips and the short ways of hasty and second-language writers, each with what English says. */

const upper = (letters: string) => letters.toUpperCase();

/** Who does it, and behind it what English says first. */
const FIELD_BEHIND_ROLE =
  /^(operator|technician|assistant|manager|teacher|nurse|driver) ((?:(?:waste ?)?water(?: treatment| plant)?|wastewater treatment|crane|forklift|excavator|bus|school bus|truck|lorry|taxi|tram|train|van|boiler|dental|pharmacy|lab|laboratory|kitchen|sales|office|shop|warehouse|retail|hotel|restaurant|construction|production|project|primary(?: school)?|secondary(?: school)?|kindergarten|music|science|history|english|p(?:a)?ediatric|psychiatric|surgical|community|air conditioning|elevator|ambulance|CNC|press|wind turbine|laundry))(?=$|,| (?:in|at|for) )/iu;
const RIGHT_NOW =
  /^(?!.*\b(?:nurs\p{L}*|hospital|ward|clinic|care|health|icu|er|hospice)\b)(.*\b(?:cook\p{Ll}*|dish\p{Ll}*|prep|kitchen|server|wait(?:er|ress)|barista|bartend\p{Ll}*|cashier|driv\p{Ll}+|roof\p{Ll}*|warehouse|retail|store|temp|landscap\p{Ll}*|clean\p{Ll}*|construction|grill|stock\p{Ll}*|pizza|delivery|security|welding|job|work|doordash|uber|lyft|amazon|unemployed|nothing)\b.*?),? rn$/u;

/** "Purchase officer, if the homestay is not possible": what is left where another thing fails. */
const FALLBACK =
  /^(?:or )?([^,]+), (?:(?:but )?(?:only )?if (?:(?:\p{L}+ ){0,5}(?:not|n[’']t|never|fails?|impossible)\b[^,]*|not)|otherwise|(?:as )?(?:a )?(?:back ?up|fallback|plan b)(?: plan)?|worst case|which (?:would|will|is) (?:be )?(?:the )?(?:more )?(?:sensible|safe|safer|realistic|reasonable|easy|boring)\b[^,]*)$/iu;
/** "Pharmacist again, after", "foreman, later on": said behind what it is told of. */
const LATER_BEHIND =
  /^([^,]+), (?:and |but )?(?:after(?: that| this)?|afterwards|later(?: on)?|in the end)$/iu;

const MEANT: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  // "Tree inspector or that kinda": said for want of a word.
  [
    /,? or (?:(?:that|this) (?:kinda?|sort|type)(?: (?:of )?(?:thing|job|work|stuff))?|(?:stuff|things?) like that|something (?:of the sort|in that line))[.!]*$/iu,
    '',
  ],
  // With what says before it that it is a way out, or to come later.
  [FALLBACK, 'maybe $1'],
  [LATER_BEHIND, 'later $1'],
  // Spelling that names another thing, or none.
  [/\btaylor shop\b/u, 'tailor’s shop'],
  [/\btaylor(?=$|[ ,])/u, 'tailor'],
  [/\bkindergarden\b/iu, 'kindergarten'],
  // A trade, and nothing that dries.
  [/\bdry stone (?=wall)/iu, 'dry-stone '],
  [/\bveterinar(?:y|ian|ia)? doctor\b|\bveterinar(?=$|,)/iu, 'vet'],
  [/\bgeriatry\b/iu, 'geriatrics'],
  [/(?<=\p{L}) w\/? (?=\p{L}{2})/gu, ' with '],
  [/^(?:i['’]?m|im|i am) an? (?=\p{L})/iu, ''],
  [/^(?:i )?(?:have )?(?:been )?work(?:ed|ing) (?:as|like) (?:an? )?(?=\p{L})/iu, ''],
  [/^(.+?),? (?:thru|through|via|with) (?:an? )?agency$/iu, 'agency $1'],
  [
    /\b(back[- ]?end|front[- ]?end|full[- ]?stack|mobile|java|python|php|senior|lead) devs?\b/iu,
    '$1 developer',
  ],
  // "Operator water treatment": what it is of stands before it.
  [FIELD_BEHIND_ROLE, '$2 $1'],
  [/^primary teacher(?=$|,)/iu, 'primary school teacher'],
  [/^secondary teacher(?=$|,)/iu, 'secondary school teacher'],
  // "Line cook rn" is one right now; a nurse is told by her ward, or by capitals.
  [RIGHT_NOW, '$1'],
  // Of a people: behind "to polish" comes what shines.
  [/\bturkish\b/gu, 'Turkish'],
  [
    /\bpolish (?=(?:hospital|clinic|school|kindergarten|nursery|company|firm|restaurant|ward)\b)/gu,
    'Polish ',
  ],
  // Services that have a name.
  [
    /(?:,| at| in| for| with) (?:the |an? )?((?:national )?park|forest) service$/iu,
    (_, of = '') => ` at the ${of.replace(/(?<!\p{L})\p{L}/gu, upper)} Service`,
  ],
  [/^dishes ?(?:\+|&|and|,) ?(?:food )?prep$/iu, 'dishwasher and prep cook'],
  [
    /(?:,| at| in| for| with) (?:the |an? )?((?:fire|ambulance|prison|police|probation|civil|postal) service)$/iu,
    ' in the $1',
  ],
  // A job of one day of the week.
  [/^sat job(?=$|[ ,])/iu, 'saturday job'],
  [/^(saturday|sunday|weekend) job(?:,| in| at) (?:the |an? )?chippy$/iu, '$1 job at the chip shop'],
  [
    /^(saturday|sunday|weekend) job(?:,| in) (?:the |an? )?(bakery|caf[eé]|shop|pub|salon)$/iu,
    '$1 job at the $2',
  ],
  // The forces have their name.
  [/^in (?:the )?(army|navy|marines|air force)(?=$|,)/iu, '$1'],
  [
    /\bin (?:the )?(army|navy|air force|marines)\b/giu,
    (_, force = '') => `in the ${force.replace(/(?<!\p{L})\p{L}/gu, upper)}`,
  ],
  [/^(in the \p{Lu}\p{L}+(?: Force)?)(?: \d+ (?:years|yrs))?, (\p{Ll}.+)$/u, '$2 $1'],
  // When one works there.
  [/^chippy(?=$|[ ,])/iu, 'chip shop'],
  [
    /^((?:gas|petrol|service) station|chip shop|(?:\p{L}+ )*(?:front desk|night desk|shop|store|diner|bar|pub|hotel|motel|bakery)),? (nights|weekends|wkends|evenings|mornings|saturdays|fri n sat)$/iu,
    (_, place = '', when = '') => `${/^(?:wk|fri)/iu.test(when) ? 'weekends' : when} at the ${place}`,
  ],
  [/^maccas(?=$|[ ,])|^mc ?donalds?(?=$|[ ,])/iu, 'McDonald’s'],
  [/^(.*McDonald’s)(?: \d+ (?:weeks|months|years))?(?: (?:lol|haha))?$/u, '$1'],
  [/^seasonal (?=at\b|in\b)/iu, 'seasonal worker '],
  [/^forklift (?=at\b|in\b|nights\b)/iu, 'forklift driver '],
  // What is done with it.
  [
    /^(?:or )?((?:the |old |small |big |farm |wild |electric |classic |little )?(?:animals|dogs|cats|horses|cows|cars|trucks|bikes|motorbikes|boats|plants|trees|flowers|computers|machines))$/iu,
    'something with $1',
  ],
  [/^(?:or )?(?:the |a )?((?:mobile )?(?:library|book)) van$/iu, 'to work on the $1 van'],
  [/^(?:the )?(school|city|night|tour|church) bus(?=$|,)/iu, 'drive a $1 bus'],
  [/^(?:the |a )?car ?wash$/iu, 'work at a car wash'],
  [/^help(?:ing)? (?:out )?(at|in) (?!the\b|an?\b|my\b|our\b)(?=\p{L}+(?: \p{L}+)*$)/iu, 'helping $1 the '],
  [/, also (?:small|big|part time)(?: one)?$/iu, ''],
  [
    /^work(?:ing)? in (?:an? )?(\p{Ll}+) or (?:in )?(?:an? )?((?:\p{Ll}+ )?office)$/iu,
    'to work in a $1 or a $2',
  ],
  [
    /^(?:any|some)thing in (?:an? )?(office|hospital|school|hotel|lab|library)s?,? (?:even|like|maybe) (\p{Ll}+)$/iu,
    '$2, or to work in a $1',
  ],
  [/^(?:any|some)thing in (?:an? )?(office)s?$/iu, 'office work'],
  [/ or (?:anything|something) (?:with|for) (?=the\b|\p{L}{3})/iu, '; something with '],
  [/ with (window|door|counter|garden|yard)(?= on\b|$)/iu, ' with a $1'],
  [/,? (?:it is|it['’]?s) (?:mine|my own)$/iu, ', my own'],
  [/^before(?: that)?,? (?=\p{Ll}{3})/iu, ''],
  [/\btailor factory\b/iu, 'tailoring factory'],
  [/\blive events\b/iu, 'events'],
  [/\b(solar|window|kitchen|carpet|cable|boiler) installs?$/iu, '$1 installation'],
  [
    /^(repair|restor)(?:ation)? of (?:the )?((?:old |small |broken )?\p{Ll}+)$/iu,
    (_, verb = '', thing = '') => `to ${/^rep/iu.test(verb) ? 'repair' : 'restore'} ${manyOf(thing)}`,
  ],
  [
    /^(captain|skipper|master)(?: for|,) ((?:\p{Ll}+ )?(?:carriers|ships|tankers|ferries|trawlers|boats|vessels))$/iu,
    '$1 of $2',
  ],
  // English names it in front.
  [/^(seamstress|tailor|dressmaker)(?: of|,) (alterations|curtains)$/iu, '$2 $1'],
  [/^(seamstress|tailor|dressmaker)(?: of|,) wedding dress(?:es)?$/iu, 'wedding dress $1'],
  [/^(seamstress|dressmaker)(?: of|,) uniforms?$/iu, 'uniform $1'],
  [
    /^(engineer|technician) (civil|mechanical|electrical|electronics?|chemical|industrial|agricultural)\b/iu,
    '$2 $1',
  ],
  [/^apprenticeship (?:as (?:an? )?)?(\p{Ll}+(?:er|ian|ic|or))$/iu, '$1 apprenticeship'],
  [/ (?:of|in|at) (?:an? )?hotel (\d) stars?$/iu, ' in a $1-star hotel'],
  [/ (in|at) (?:a )?(primary|secondary)$/iu, ' $1 a $2 school'],
  [
    / (?:in|with) (?:my )?own (?=(?:small |little )?(?:shop|garage|studio|salon|workshop|van|truck|kitchen)$)/iu,
    ' in my own ',
  ],
  [/^(?:to )?be again (?:an? )?(.+?)( in \p{L}+)?$/iu, '$1 again$2'],
  [
    /^(assistant|shift|section|line) in ?charge,? (\p{Ll}+ing)\b/iu,
    (_, who = '', what = '') => `${who.toLowerCase()} in-charge in ${what.toLowerCase()}`,
  ],
  [
    /(?<=\b(?:tech|technician|mechanic|cook|chef|nurse|cashier|porter|cleaner|receptionist|teacher|driver|clerk)) for (?=(?:an? |the )(?:\p{L}+ ){0,2}(?:garage|kitchen|hospital|hotel|school|shop|store|clinic|restaurant|bakery|warehouse)$)/iu,
    ' in ',
  ],
  [/,? (?:just |maybe )?(?:an? )?couple (?:of )?days(?: (?:a|per) week)?$/iu, ', a couple of days a week'],
  [
    /,? (?:just |maybe )?(?:an? )?couple (?:of )?(mornings|evenings|hours)(?: (?:a|per) week)?$/iu,
    ', two $1 a week',
  ],
  [/^(.+ housekeeping) [A-Z]{2,4}$/u, '$1'],
  // Short forms and frames.
  [/^(?:a )?bit of everything(?: tbh)?,? (?:but )?(?:mostly )?/iu, ''],
  [/\bkp\b/giu, 'kitchen porter'],
  [/\bsgt\b/giu, 'sergeant'],
  [/ casual$/iu, ''],
  [/^([^,]+), i (sell|make|repair|fix|grow)(?: it| them)?$/iu, '$2 $1'],
  [/^veterinary(?=$| (?:of|for|in|at)\b)/iu, 'vet'],
  [/\bdoctor (?=dentist|vet|surgeon)/giu, ''],
  [/^(?:fresh|recent|new) graduate,? (?=\p{Ll}+ )/iu, 'graduate '],
  [/^(.+(?:assistant|teacher|nurse|officer|clerk|worker)),? gov(?:t|ernment)$/iu, 'government $1'],
  [/^cook (.+) (?:for|to) sell$/iu, 'cooking $1 to sell'],
  [/\bqa\b/gu, 'QA'],
  [/\buni (?=student)/giu, 'university '],
  [/\bstay at home (?=mum|mom|dad|mother|father|parent)/giu, 'stay-at-home '],
  [/,? like m[ey] (?=\p{L}+$)/iu, ', like my '],
  // "Assistant, then again dentist".
  [/\bthen again (?=\p{Ll})/giu, 'then '],
  [/^i (?:like|wan) be (?:an? )?/iu, ''],
  [/^(housekeeping|reception|cleaning) (hotel|hospital|school)\b/iu, '$2 $1'],
  [/^(?=(?:PhD|doctorate) (?:in|on) )/iu, 'to do a '],
  [/\bcommis$/iu, 'commis chef'],
  [/\bmy kids (?=school|nursery)/giu, 'my kids’ '],
  [/^(.+) of me and my (\p{L}+)$/iu, 'run a $1 with my $2'],
  [/\b(build|weld) (?=inspector)/giu, '$1ing '],
  [/\bat (?:the )?university of my country$/iu, 'at a university in my country'],
  [/\b(children|women|men) (?=(?:choir|ward|team|home|theatre|clothes|shoes|suits|wear)\b)/giu, '$1’s '],
  [/ of (?=(?:children|women|men)’s (?:choir|ward|team|home|theatre)$)/giu, ' of a '],
  [/^(forklift|reach truck) ?[/,&] ?(warehouse|factory|port|yard)$/iu, '$2, $1'],
  [/\bmake[- ]up (?=artist)/giu, 'make-up '],
  [/\b(in|at|for|with) (?:ONG|NGO)\b/gu, '$1 an NGO'],
  [/(?<=\bsell.+) for market$| (?:in|at) market(?= with )/iu, ' in the market'],
];

/** A work, or what one would have of one's own, as it was meant; null where it is said so already. */
export function asWork(typed: string): string | null {
  const named = inFrame(withLetters(fromAnotherLanguage(typed) ?? typed));
  const said = MEANT.reduce(
    (line, [slip, meant]) =>
      typeof meant === 'string' ? line.replace(slip, meant) : line.replace(slip, meant),
    named,
  );
  return said === typed ? null : said;
}
