import { BASE_VERBS, IRREGULAR_PAST, NOUN_TOO, PAST_AS_BASE } from '#src/domain/language/en/read/verbs.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of trades, of care and of offices beside those that reading has known; a star marks one that names a thing as often. */
const MARKED = `
 accompany adjust administer advocate analyze
 animate announce apologize appoint appraise assure attach auction automate
 await award back* bandage bargain barter bill* bind* bleed bother bowl brag break* braid* brainstorm brief* bully
 butcher* calibrate cane caretake cast* cater* cause* chair* chop* circle* clap clerk* clip* coax coil*
 comb* compensate compliment concern* condition* 
 console copyedit counsel crash* crawl credit* crew* criticize crochet crop*
 customise customize damage* dare debug decode defrost descale die deescalate defeat define defuse delight deploy
 deserve determine disappear discipline* dispatch distil
 divide document* dose* drag drain* drill* drown dub dye* edge* 
 embroider engrave 
 excuse execute exhaust extract fade fashion fasten favor*
 favour* fertilise file* finance* fine-tune fire* flag* fletch flood forage 
 forge frame* fry* fuel* fundraise glaze glue* grade* graft grant* grill* grout gut*
 haggle hairdress handwrite haul* hem* herd hide highlight* hoe honor* honour* housekeep hull husk
 illustrate inject instruct invoice*
 juggle knead kneel knock label* lace* lack* landscape* lathe layer* license* lifeguard
 lipread list* load* lobby log* mail* map* market* marshal mask* maximise maximize mediate memorise memorize
 mic mill* mine* mistake mock mop mould* mount* multitask nail* name* net* 
 oil* package* parse paste* patch*
 pave peel permit* pipe* pitch* plait plane* plate* plumb ply post* pound
 preach press* price* prompt* proofread prototype* prune pump* punch* 
 question* quieten quilt* quote* rake* rank* rear* recite 
 refurbish reheat relieve relocate 
 resell retouch reunite reverse rewire rig rinse rivet roast* roll* roof* row* rub
 salvage sand scold saw* scaffold* scout* scratch* scream* screen* sculpt seal* season* seed* sense* service sharpen shear
 shelve shield* shock* shoe* shovel shrink sift sightread sink* skin* slam slice slip* smelt soak
 solder solo* source* spar spin* splice sponsor* sprint* squeeze staff*
 stage* stain* steam* steer sterilise stir stitch* stock* strike strip*
 strum stuff* style* substitute sue survey* swaddle
 sweat* tan* tape* target* tempt 
 thatch thread* thresh till time* tint toast* torment tow transcribe transplant trap*
 triage* trick* trim triple trouble* truck* turf tweak twist* unblock unclog unravel
 upcycle upholster urge usher vaccinate vacuum* validate varnish vent* venture* verify
 vet* visualize voice* vow* wax* wean weed* whip whisper* whittle widen wind wipe*
 wire* withdraw withhold wound* wrangle wrestle yell `;
const MORE_VERBS = words(MARKED.replaceAll('*', ''));

/** Verbs that name a thing as often. */
const MORE_NOUNS_TOO = words(`
  fake aim answer arrive attack ban battle benefit blame blend block boost brush call cancel carve charge chase chat
  check cheer claim climb collect comfort commute contact correct cross cry cure cut cycle deal debate delay
  deliver demand direct dive double draft draw dress drop end engineer escape estimate exchange exercise export
  express face fall feed fight figure fit flow focus force freeze gain glow groom handle hit hunt increase
  influence interview invest iron jump kick kiss lead lie lift limit lock look mark match measure mention mind
  mix move nap notice offer open order own pack paint panic park pass pay phone photograph pick plan plant pour
  program programme pull push raise rate reach release repair reply request rescue return reward ring rise run
  rush sail schedule search share shift shine shoot shout show sketch smile smoke snap sort spell split spot
  spray spread stack stand start stay step stick stop stretch surf swap swim switch tie top track train transfer
  treat try tune turn update upgrade value visit vote wait walk wash watch wear win wish wrap ${MARKED.match(/\S+(?=\*)/g)?.join(' ')}`);

/** Verbs that stay verbs before a plural or a word of mass: "help people", "cook meals", "train drivers". */
const VERB_BEFORE_THINGS = words(`
  answer build buy carve catch change clean collect cook cover create cut design draw drive feed file find fit
  fix grow guide handle help hold host install interview iron keep lead lift load make match milk mix move
  organise organize pack paint park pay pick place plan plant play pour pull push raise rescue ride run schedule
  sell serve shear shoe show sort spot teach tell tile train tune turn tutor visit walk wash watch wear welcome
  win wire wrap write`);

/** Whether the word is a verb in its plain form. */
export function isBaseVerb(word: string): boolean {
  return BASE_VERBS.has(word) || MORE_VERBS.has(word);
}

/** Whether the plain form of a verb is the name of a thing as often ("design", "cook"). */
export function isNounToo(word: string): boolean {
  return NOUN_TOO.has(word) || MORE_NOUNS_TOO.has(word);
}

export function staysVerb(word: string): boolean {
  return VERB_BEFORE_THINGS.has(word);
}

/** Past, and where it differs the participle, of verbs that do not take -ed: `base past participle`. */
const IRREGULAR = `be was been,become became become,begin began begun,bend bent,bite bit bitten,bleed bled,blow blew blown,break broke,bring brought,build built,burst burst,buy bought,catch caught,choose chose chosen,come came come,creep crept,cut cut,deal dealt,dig dug,do did done,draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feed fed,feel felt,fight fought,find found,fly flew flown,forbid forbade forbidden,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,get got,give gave given,go went gone,grind ground,grow grew grown,hang hung,have had,hear heard,hide hid hidden,hit hit,hold held,keep kept,kneel knelt,know knew known,lay laid,lead led,leave left,lend lent,let let,lie lay lain,light lit,lose lost,make made,mean meant,meet met,overcome overcame overcome,oversee oversaw overseen,pay paid,put put,quit quit,read read,rebuild rebuilt,rewrite rewrote rewritten,ride rode ridden,ring rang rung,rise rose risen,run ran run,say said,see saw seen,seek sought,sell sold,send sent,set set,sew sewed sewn,shake shook shaken,shine shone,shoot shot,show showed shown,shut shut,sing sang sung,sit sat,sleep slept,speak spoke spoken,spend spent,spin spun,split split,spread spread,stand stood,steal stole stolen,stick stuck,strike struck,swear swore sworn,sweep swept,swim swam swum,take took taken,teach taught,tear tore torn,tell told,think thought,throw threw thrown,understand understood,undertake undertook undertaken,wake woke woken,wear wore worn,weave wove woven,win won,wind wound,withdraw withdrew withdrawn,write wrote written`;

const PAST_OF = new Map<string, string>();
const BASE_OF_PAST = new Map<string, string>();
const PARTICIPLES = new Set<string>();
const PARTICIPLE_OF = new Map<string, string>();
for (const row of IRREGULAR.split(',')) {
  const [base = '', past = '', participle = past] = row.split(' ');
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
