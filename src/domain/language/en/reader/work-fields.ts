import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { isBaseVerb } from './verb-words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*[\n,]\s*/u));

/** A field as it stands after "in", what one would work with, for whom, or who one would be. */
export type ShortName =
  | { kind: 'field' | 'role'; words: string }
  | { kind: 'doing'; words: string; base: string };

/**
 * What an answer of one to three words names, where it is neither who does a work nor a work by its ending: "risk", "IT",
 * "non-voice", "the council", "bees". Null where nobody can say it.
 */
export function shortName(typed: string): ShortName | null {
  const said = typed.trim().replace(/^(?:the|an?) /iu, '');
  const plain = said.toLowerCase().replaceAll('’', "'");
  const letters = lettersOf(said, plain);
  if (letters) return letters;
  const known = FIELDS.get(plain);
  if (known !== undefined) return { kind: 'field', words: known };
  if (/^non-\p{Ll}{3,}$/u.test(plain)) return { kind: 'field', words: `a ${plain} job` };
  if (VETS.test(plain))
    return { kind: 'role', words: plain.replace(VETS, 'vet').replace(/^vet of /u, 'vet for ') };
  if (WORKED_FOR.has(plain)) return deedOf('for', `the ${plain}`);
  if (WITH_THE.has(plain)) return { kind: 'field', words: `the ${plain}` };
  if (BARE_PLACES.test(plain))
    return { kind: 'field', words: `${/^[aeiou]/u.test(plain) ? 'an' : 'a'} ${plain}` };
  return manyOf(said);
}

/** Posts, fields and papers that are known by their letters; others of two to five capitals name a field. */
function lettersOf(said: string, plain: string): ShortName | null {
  const caps = said.toUpperCase();
  if (POSTS.has(caps) && (said === caps || plain.length > 2)) return { kind: 'role', words: caps };
  if (LETTERS.has(caps) && (said === caps || !/^(?:pr|ai|it)$/u.test(plain) || said === plain))
    return { kind: 'field', words: IN_THE.has(caps) ? `the ${caps}` : caps };
  const isShouted = /^\p{Lu}(?:[&/]?\p{Lu}){1,4}$/u.test(said) && !NO_FIELD.has(caps);
  return isShouted && !isBaseVerb(plain) ? { kind: 'field', words: said } : null;
}

/** "Bees", "young horses", "wood": what one would work with. */
function manyOf(said: string): ShortName | null {
  const words = said.split(' ');
  const last = words.at(-1) ?? '';
  const [first = ''] = words;
  const isMany = (/^\p{Ll}{2,}(?<![suic'])s$/u.test(last) && !NO_THINGS.has(last)) || UNCOUNTED.has(last);
  const isPlain = words.every((word) => /^\p{Ll}{2,}$/u.test(word)) && words.length <= 2;
  if (words.length === 2 && !ADJECTIVES.has(first)) return null;
  return isPlain && isMany && !NO_FIRST.test(said) ? deedOf('with', said) : null;
}

function deedOf(how: string, whom: string): ShortName {
  return { kind: 'doing', words: `working ${how} ${whom}`, base: `work ${how} ${whom}` };
}

const LETTERS = set(
  'IT,HR,QA,QC,UX,UI,UI/UX,UX/UI,AI,ML,PR,GIS,BPO,HVAC,R&D,L&D,M&A,NHS,NGO,SEO,ERP,CRM,SAP,BI,CAD,BIM,MEP,EHS,HSE,TEFL,ESL,FMCG,VFX,CGI,OT,AV,RPA,IOT,KYC,AML,SEN,EYFS,ICU,NICU',
);
const POSTS = set(
  'RN,LPN,LVN,CNA,EMT,GP,HCA,CEO,CFO,CTO,COO,SRE,DBA,QS,MP,PA,VA,PM,SLP,LCSW,CRNA,NP,ECG,PCA,PSW,HHA,OBGYN',
);
/** Letters that name a body take their article. */
const IN_THE = set('NHS');
/** Letters that say something else where a job was asked for. */
const NO_FIELD = set(
  'IDK,IDC,TBD,TBC,TBA,NA,N/A,OK,LOL,WFH,ASAP,USA,US,UK,UAE,EU,NZ,GED,BSN,BA,BS,BSC,MBA,MA,MSC,PHD,GCSE,NVQ,CV,FT,PT,OMG,BRB,TBH,DIY,NO,YES,NONE,ANY,JOB,WORK,HELP,HOME,MONEY,SAME,XX,XXX',
);

/** Fields by a word that does not end as fields do, with the words they are known by after "in". */
const FIELDS: ReadonlyMap<string, string> = new Map(
  `data entry,quality,rescue,sea rescue,mountain rescue,water sports,clean water,clean energy,risk,credit risk,market risk,cyber risk,fraud,tech,fintech,biotech,edtech,medtech,green tech,food tech,crypto,blockchain,solar,solar power,wind power,wind,renewables,green energy,cyber=cyber security,cybersecurity=cyber security,
infosec=information security,wine,beer,coffee,food,fast food,street food,pastry,patisserie,tea,chocolate,cheese,utilities,telecom,telecoms,rail,railways,trains,freight,haulage,aerospace,automotive,aviation,oil and gas,oil & gas,oil,gas,petroleum,plastics,
steel,chemicals,semiconductors,drones,cloud,cloud computing,networks,hardware,embedded software,back end,front end,back-end,front-end,full stack,devops,web,web dev=web development,web design,app dev=app development,game dev=game development,software dev=software development,games,video games,esports,gaming,e-commerce,ecommerce=e-commerce,social media,
digital,advertising,events,weddings,cosmetics,skincare,hair,makeup,make-up=makeup,make up=makeup,nails,lashes,tattoos,early years,childcare,special needs,special ed=special education,higher education,higher ed=higher education,adult education,further education,academia,youth work,social work,social services,child protection,safeguarding,probation,prisons,corrections,law enforcement,
emergency services,local government,government,civil service,public sector,public health,human rights,foreign affairs,charity,charities,non-profit=the non-profit sector,nonprofit=the non-profit sector,non-profits,development aid,international development,libraries,museums,heritage,archives,the arts,opera,ballet,comics,books,
maternity,mental health,dementia,hospice,hospices,palliative,elder care,optics,optometry,dental,orthotics,prosthetics,pharma,pharmaceuticals,medical devices,statistics,maths,math,physics,analytics,big data,data science,stocks,trading,forex,investments,pensions,real estate,property,private equity,venture capital,audit,wholesale,import export=import and export,import-export=import and export,
imports and exports,supply chain,customs,purchasing,fundraising,comms=communications,communications,recruitment,talent,wildlife,forestry,horticulture,architecture,archaeology,landscape architecture,interior architecture,interiors,astronomy,veterinary science,zoology,languages,linguistics,sign language,sport,sports,yoga,pilates,outdoor education,
dairy,poultry,livestock,fisheries,aquaculture,viticulture,organics,ceramics,textiles,jewellery,jewelry,leather,upholstery,joinery,carpentry,masonry,glass,ride sharing=ridesharing,rideshare=ridesharing,ridesharing,food delivery,home delivery,claims,underwriting,collections,payments,benefits advice,housing benefit,housing benefits,customs clearance,tax,taxes,immigration law,family law,criminal law,law`
    .split(/\s*[\n,]\s*/u)
    .map((entry) => {
      const [name = '', told = name] = entry.split('=');
      return [name, told] as const;
    }),
);

const VETS = /^vet(?:erinary|inary|rinary|erinarian|s)?(?= (?:of|for) |$)/u;
const WORKED_FOR = set(
  'council,city,county,state,city council,county council,local council,town council,municipality,parish',
);
const WITH_THE = set(
  'railway,post office,police,army,navy,air force,merchant navy,coastguard,coast guard,fire service,fire brigade,fire department,ambulance service,civil service,prison service,military,marines,docks,mines,courts,forest service,national parks,parks,public sector,third sector,voluntary sector',
);
/** Places that are too little to say what somebody did, and enough to say where somebody would like to be. */
const BARE_PLACES = /^(?:office|lab|studio)$/u;

/** Taken in any amount: one works with it. */
const UNCOUNTED = set(
  'wood,timber,metal,stone,clay,wool,fabric,cloth,paper,people,children,cattle,sheep,fish,poultry,deer,teeth,horses,machinery,numbers,computers',
);
/** Many, and nothing that one works with. */
const NO_THINGS = set(
  `hours,days,nights,weekends,evenings,mornings,shifts,wages,benefits,options,ideas,dreams,goals,things,prospects,holidays,vacations,years,months,weeks,perks,tips,bills,jobs,roles,positions,careers,works,depends,
  opportunities,friends,parents,thanks,yes,always,sometimes,perhaps,lots,loads,others,conditions,terms,skills,courses,classes,studies,kids,savings,debts,changes,challenges,results,stores,series,news,steps,parts,ones,guys`,
);
const NO_FIRST =
  /^(?:more|less|fewer|better|good|nice|great|any|no|not|some|many|other|different|new|same|normal|regular|fixed|flexible|short|long|part|full|all|most|several|various|two|three|four|five|paid|remote|working|my|own|of|in|at|on|for|with|from|to|and|or) /u;
