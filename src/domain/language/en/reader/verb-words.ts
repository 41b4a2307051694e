import {
  BASE_VERBS,
  IRREGULAR,
  IRREGULAR_PAST,
  NOUN_IN_LINE,
  NOUN_TOO,
  PAST_AS_BASE,
  STAYS_VERB,
  withMark,
} from '#src/domain/language/en/read/verbs.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of trades, of care and of offices beside those that reading has known; a star marks one that names a thing as often. */
const MARKED = `
 accompany adjust administer advocate analyze
 animate announce apologize appoint appraise assure attach auction automate
 await award back* bandage bargain barter bill* bind* bleed bother bowl brag break* braid* brainstorm brief* bully*
 butcher* calibrate cane caretake cast* cater* cause* chair* chop* circle* clap clerk* clip* coax coil*
 comb* compensate compliment concern* condition* 
 console* coordinate copyedit counsel crash* crawl credit* crew* criticize crochet crop*
 customise customize damage* dare debug decode defrost descale die deescalate defeat define defuse delight deploy
 deserve determine disappear discipline* dispatch distil
 distribute divide document* dose* drag drain* drill* drown dub dye* edge* 
 embroider engrave 
 excuse execute exhaust extract fade fashion fasten favor*
 favour* fertilise file* finance* fine-tune fire* flag* fletch flood* forage 
 forge frame* fry* fuel* fundraise glaze glue* grade* graft grant* grill* grout gut*
 haggle hairdress handwrite haul* hem* herd hide highlight* hoe honor* honour* housekeep hull husk
 illustrate inject instruct invoice*
 juggle knead kneel knock label* lace* lack* landscape* lathe* layer* license* lifeguard
 lipread list* load* lobby log* mail* map* market* marshal mask* maximise maximize mediate memorise memorize
 mic* mill* mine* mistake mock mop mould* mount* multitask nail* name* net* 
 oil* package* parse paste* patch*
 pave peel permit* pipe* pitch* plait plane* plate* plumb ply post* pound*
 preach press* price* prompt* proofread prototype* prune pump* punch* 
 question* quieten quilt* quote* rake* rank* rear* recite 
 refurbish reheat replant relieve relocate 
 resell retouch reunite reverse rewire rig* rinse rivet roast* roll* roof* row* rub
 salvage sand scold saw* scaffold* scout* scratch* scream* screen* sculpt seal* season* seed* sense* service sharpen shear
 shelve shield* shock* shoe* shovel shrink sift sightread sink* skin* slam slice slip* smelt soak
 solder solo* source* spar spin* splice sponsor* sprint* squeeze staff*
 stage* stain* steam* steer sterilise stir stitch* stock* strike strip*
 strum stuff* style* substitute sue survey* swaddle
 sweat* tan* tape* target* tempt 
 thatch thread* thresh till time* tint toast* torment tow transcribe transplant* trap*
 triage* trick* trim* triple trouble* truck* turf* tweak twist* unblock unclog unload unravel
 upcycle upholster urge usher vaccinate vacuum* validate varnish vent* venture* verify
 vet* visualize voice* vow* wax* wean* weed* whip whisper* whittle widen wind* wipe*
 wire* withdraw withhold wound* wrangle wrestle yell `;
const MORE_VERBS = words(MARKED.replaceAll('*', ''));

/** Verbs that name a thing as often. */
const MORE_NOUNS_TOO: ReadonlySet<string> = new Set([...NOUN_IN_LINE, ...withMark(MARKED, '*')]);

/** Verbs that stay verbs before a plural or a word of mass. */
const VERB_BEFORE_THINGS: ReadonlySet<string> = new Set([
  ...STAYS_VERB,
  ...words('file load place shear shoe trim wire'),
]);

/** Whether the word is a verb in its plain form. */
export function isBaseVerb(word: string): boolean {
  return BASE_VERBS.has(word) || MORE_VERBS.has(word);
}

/** Whether the plain form of a verb is the name of a thing as often ("design", "cook"). */
export function isNounToo(word: string): boolean {
  return NOUN_TOO.has(word) || MORE_NOUNS_TOO.has(word);
}

/** Verbs that mostly say how something is: "the dry season", "a warm room". */
const HOW_TOO = words('blank blunt dry dull empty lame loose narrow smooth steady tame thin warm wet');
/** Whether a verb says mostly how something is. */
export const isHowToo = (word: string): boolean => HOW_TOO.has(word);

export function staysVerb(word: string): boolean {
  return VERB_BEFORE_THINGS.has(word);
}

const PAST_OF = new Map<string, string>();
const BASE_OF_PAST = new Map<string, string>();
const PARTICIPLES = new Set<string>();
const PARTICIPLE_OF = new Map<string, string>();
for (const [base = '', past = '', participle = past] of IRREGULAR) {
  PAST_OF.set(base, past);
  if (base !== past) BASE_OF_PAST.set(past, base);
  PARTICIPLES.add(participle);
  PARTICIPLE_OF.set(base, participle);
}

const BASE_OF_PARTICIPLE = new Map([...PARTICIPLE_OF].map(([base, participle]) => [participle, base]));

/** "write" of "written"; undefined for verbs with -ed, and for what is no participle. */
export function baseOfParticiple(participle: string): string | undefined {
  return BASE_OF_PARTICIPLE.get(participle);
}

/** "taken" of "took"; undefined for what is no irregular past. */
export function participleOf(past: string): string | undefined {
  return PARTICIPLE_OF.get(BASE_OF_PAST.get(past) ?? '');
}

export function irregularPast(base: string): string | undefined {
  return PAST_OF.get(base);
}

/** The plain form of an irregular past ("rewrote" of "rewrite"), undefined for others. */
export function baseOfIrregular(past: string): string | undefined {
  return BASE_OF_PAST.get(past);
}

/** Whether the word is only ever a participle: "been", "chosen", "written". */
export function isOnlyParticiple(word: string): boolean {
  return PARTICIPLES.has(word) && !BASE_OF_PAST.has(word) && !isBaseVerb(word) && !IRREGULAR_PAST.has(word);
}

/** Whether a past form is the participle too: "slept" and "trained", not "ate". */
export function isParticipleToo(past: string): boolean {
  return past.endsWith('ed') || PARTICIPLES.has(past);
}

export function isSameInPast(word: string): boolean {
  return (
    (PAST_AS_BASE.has(word) && word !== 'come' && word !== 'run' && word !== 'bet') ||
    PAST_OF.get(word) === word
  );
}
