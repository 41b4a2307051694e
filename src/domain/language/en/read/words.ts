/**
 * Small words that decide how a phrase is built, and words that say nothing. When a word is not in any table, the
 * answer is quoted instead of woven.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that open neither a name nor a sentence: what follows them needs a word of its own before it. */
export const NOT_OPENING = words(`
  about after again always am and anything anywhere are around as at be been before between but by can can't
  cant could currently did didn't didnt do does doesn't don't dont down during duties ever fewer for from had
  has have him how in into is isn't less like may me might must myself near no none nor not nothing objective
  of off on onto or out over please probably quite responsible should so something somewhere stuff than thats
  them then therefore things through to too under up us very was wasn't were what's which why will with
  without won't wont would yes`);

/** Pronouns that are nothing but the subject of a verb, as typed with or without apostrophes. */
export const SUBJECTS = words(`
  anybody anyone everybody everyone he he'd he'll he's hes i i'd i'll i'm i've im it it'll it's ive nobody
  noone she she'd she'll she's shes somebody someone there there's theres they they'd they'll they're they've
  theyre u we we'd we'll we're we've`);

/** Words after which a verb belongs to the noun before it ("people who are scared", "what was left"). */
export const RELATIVES = words(`
  after although as because before how if once since than that that's thats though till unless until what
  what's whatever whats when whenever where wherever which while who who's whoever whom whos whose why`);

export const PREPOSITIONS = words(`
  about above across after against along among around as at before behind below beside between by despite
  during except for from in inside into like near of off on onto out outside over past round since than
  through till to towards under until up with within without`);

/** Adverbs and "not" that may stand before a verb or a noun without changing its form. */
export const BEFORE_HEAD = words(`
  not never always better also even just still more often only once forever almost sometimes`);

/** Words in -ly that are no adverbs. */
const NO_ADVERBS = words(`
  anomaly apply assembly belly bully butterfly comply daily deadly early elderly family friendly italy jolly
  july likely lonely lovely monthly multiply orderly poly rally rely reply silly supply timely ugly weekly`);

/** Whether a word only says how or how often, so that the form of the phrase is that of the next word. */
export function isAdverb(word: string): boolean {
  if (BEFORE_HEAD.has(word)) return true;
  return word.endsWith('ly') && word.length > 4 && !NO_ADVERBS.has(word);
}

/** What makes an answer none: typed to get past the field. */
export const NOISE = words(`
  abc add affair anything asd asdf bar bla blah blank boring cba ditto dunno eh er foo forgot hello hey hi hm
  hmm huh idc idk later lol maybe meh n/a na nada nah nan never nil no nobody none noone nope nothing nowt
  null ok okay pass personal private same secret skip something stuff tba tbc tbd test testing tests things
  thinking todo um undefined unsure w/e what whatever who why word words me it this that them x xx yeah yep yes yup zilch`);

/** Rough words: as mere force they are left out of the sentence; any other keeps the whole answer out of documents. */
export const ROUGH_INTENSIFIERS = words(
  'fucking fuckin fkn bloody freaking frigging goddamn damn effing shitty crappy',
);
export const ROUGH = words(`
  arse arsehole ass asshole bastard bastards bellend bitch bitches blowjob bollocks boobs bullshit chink
  chinks cock cocks crap crappy cum cunt dick dickhead faggot faggots fuck fucked fucker fucking fucks gypos
  knobhead motherfucker nigger niggers nonce nonces paki pakis piss pissed prick pricks retard retarded
  retards scum shagged shagging shit shite shitty slag slags slut sluts spastic tits tosser tossers tranny
  twat twats wank wanker wankers whore whores`);

/** Short names that are written in capitals. */
export const ACRONYMS = words(`
  adhd ai api aws bsl bsn ccna cdl cna emt ged gmat gre ielts lpn toefl btec cad cbt cctv cnc cpr crm cscs css cv dbs diy erp esol eu gcse gp gps hgv hr hvac html iv
  ivf lgv mba mig mot ngo nhs nvq pcs pdf phd ppe ptsd rsi sap seo sql stem tefl tig tv ui uk un usa ux vat`);

/** Names that keep their capital inside a sentence. */
export const PROPER = words(`
  afghan africa african alabama alaska allah america american april arabic arizona arkansas asia asian atlanta
  august australia australian autocad bangladesh bengali birmingham boston brazil bristol british california
  canada canadian cantonese carolina chicago chinese christian christmas colombia colorado connecticut costco
  cuba czech dallas danish december denver detroit discord diwali dublin dutch easter edinburgh egypt eid
  england english ethiopia etsy europe european excel facebook february finnish florida france french friday
  fridays georgia german germany ghana ghanaian glasgow god google greece greek halloween hawaii hindi houston
  hungarian idaho ikea illinois india indian indiana instagram iowa iran iraq ireland irish israel italian
  italy jamaica jamaican january japan japanese java javascript jesus jewish july june kansas kentucky kenya
  kenyan korea korean leeds linux liverpool london louisiana maine malaysia manchester mandarin maryland
  massachusetts mcdonalds melbourne mexico miami michigan microsoft minnesota mississippi missouri monday
  mondays montana morocco muslim nebraska nepal netherlands nevada nigeria nigerian norwegian november october
  ohio oklahoma oregon pakistan pakistani pennsylvania philadelphia philippines philly photoshop polish
  portland portugal portuguese powerpoint punjabi python quickbooks ramadan romania romanian russia russian
  saturday saturdays scotland scottish seattle september singapore somali somalia spain spanish sunday sundays
  swahili sweden swedish sydney syrian tamil tennessee tesco texas thailand thanksgiving thursday thursdays
  tiktok toronto tuesday tuesdays turkish typescript uber uganda ukraine ukrainian urdu utah venezuela vermont
  vietnam virginia wales walmart wednesday wednesdays welsh wisconsin wordpress wyoming yoruba youtube
  zimbabwe`);
