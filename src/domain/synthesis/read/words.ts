/**
 * Word tables for reading short English answers. They only say which grammatical form a phrase begins with;
 * nothing is ever inflected from them. When a word is not here, the answer is quoted instead of woven.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Base forms that people begin an answer with ("feel less alone", "run my own shop"). */
export const BASE_VERBS = words(`
  accept achieve act add adapt advise afford agree aim allow answer apply arrange arrive ask assist attend avoid
  bake balance be become begin believe belong bring build buy calm care carry catch celebrate change chat check choose
  clean climb close coach code collect come communicate complete connect consider contribute cook cope count cover
  create cut cycle dance deal decide deliver describe design develop discover do draw dream dress drive earn ease eat
  edit educate enjoy ensure enter escape establish evaluate examine exercise expand explain explore express face
  fall farm feed feel fight figure fill find finish fit fix fly focus follow forget gain gather get give go grow guide
  handle have heal hear help hire hold host imagine improve include increase influence inspect inspire install invest
  invite join keep know laugh launch lead learn leave lend let lift like listen live look lose love lower maintain make
  manage mark marry master meet mend mentor mind mix motivate move negotiate nurse observe offer open operate order
  organise organize overcome own pack paint participate pass pay perform plan plant play practise practice prepare
  present prevent produce program programme progress protect prove provide publish pull push put qualify raise reach
  read realise realize rebuild receive recognise recognize record recover reduce relate relax rely remain remember
  remove renovate repair replace report research resolve respect respond rest restore return reuse review ride rise
  run save say see sell send serve set settle sew share shine shop show sign sing sit sketch sleep slow smile socialise
  solve sort speak spend sport spot stand start stay step stick stop streamline strengthen stretch study succeed
  suggest supervise support survive swim take talk teach tell test thank think thrive tidy touch track trade train
  transform translate travel treat trust try tutor turn understand upgrade use value visit volunteer wait wake walk
  want wash watch wear weld win wire work worry write`);

/** Past forms that do not end in -ed. */
export const IRREGULAR_PAST = words(`
  ate became began bought broke brought built came caught chose cut dealt did drew drove fell felt fought found gave
  got grew had held heard hid hurt kept knew laid led left lent let lost made meant met paid put ran read rewrote rode
  rose said sang sat saw sent set sewed shared shook shot showed shut slept sold spent spoke spoke stood swam swept
  taught thought told took understood was went were woke won wore wrote`);

/** Words that end in -ing and are no gerund at the head of a phrase. */
export const NOT_GERUND = words(`
  anything everything nothing something thing king ring spring string wing sing bring swing evening morning ceiling
  darling sibling during sling ping wedding interesting boring amazing exciting willing outstanding challenging
  struggling`);

/** Words that end in -ed and are no past verb at the head of a phrase. */
export const NOT_PAST = words(`
  bed disabled elderly excited feed red seed need speed weed tired experienced disadvantaged unemployed isolated
  retired stressed worried bored hundred interested abused neglected displaced bereaved gifted wounded underpaid
  overlooked homeless trained skilled unskilled talented married divorced injured deprived oppressed marginalised
  marginalized excluded`);

/** Words that open a noun phrase. */
export const NOUN_OPENERS = words(`
  a all an animals another any anyone anybody babies black both boys business businesses carers charities children
  clients colleagues communities customers dads disabled each early elderly employees enough every everyone everybody
  families farmers few first folk girls good her his how immigrants kids learners less little local lonely lots many
  men migrants more most mothers mums my neighbours new no nurses old older other our parents patients people
  person poor pupils refugees residents schools seniors several sick single small smaller some somebody someone staff
  students such teachers teenagers teens the their these this those tired unemployed vulnerable what where
  who women workers working young younger youths youth two three four five six seven eight nine ten eleven twelve fifteen twenty
  thirty forty fifty hundreds thousands years`);

/** Words that open neither a name nor a sentence: what follows them needs a word of its own before it. */
export const NOT_OPENING = words(`
  with without as for in on at from by about into over under after before between through to me myself us them him
  that which than so then less fewer be been is are was were am too very of or and but nor out up down off like
  not no just anything something everything nothing more stuff`);

/** Words that open a clause of its own ("they ...", "I ..."). */
export const CLAUSE_OPENERS = words(`i i'm i've i'd i'll we we're they they're he she it it's you you're there
  nobody because when if while that's since although`);

/** Adverbs and "not" that may stand before a verb without changing its form. */
export const BEFORE_VERB = words(
  'not never always really truly finally safely actually better also even just still simply more quickly often',
);

/** What makes an answer none: typed to get past the field. */
export const NOISE = words(`
  - -- . .. ... ? ?? ??? x xx xxx na n/a nil none nope no nothing idk dunno idc unsure whatever tbc tbd test testing asdf
  asd asdfg asdfgh hi hello yes yeah ok okay nobody secret pass qwerty qwertyuiop undefined null nan blah bla lol hmm hm um er pass skip later`);

export const NOISE_PHRASES = [
  "i don't know",
  'i dont know',
  "don't know",
  'dont know',
  'no idea',
  'not sure',
  "i'm not sure",
  'im not sure',
  'not applicable',
  'nothing really',
  'nothing comes to mind',
  'cant think of anything',
  "can't think of anything",
  'lorem ipsum',
  'blah blah',
  'blah blah blah',
  'no comment',
  'i have no idea',
  'good question',
  'no clue',
  'as above',
  'see above',
  'same as above',
  'none of your business',
  'what does this mean',
  'prefer not to say',
  'rather not say',
  'just because',
  'dunno yet',
  'no answer',
] as const;

/** Rough words: an intensifier is left out of the sentence; any other keeps the whole answer out of documents. */
export const ROUGH_INTENSIFIERS = words('fucking fuckin fkn bloody freaking frigging goddamn damn effing');
export const ROUGH = words(`
  fuck fucked fucker fucks shit shitty shite bullshit crap crappy arse arsehole asshole ass bastard bastards bitch
  bitches cunt dick dickhead piss pissed wanker wankers twat bollocks`);

/** Small words of other languages in Latin script: two of them say that the answer is not in English. */
export const FOREIGN = words(`
  que para los las una con por pero mis muy der die das und nicht ich mit für ein eine meine les des une et pour avec
  je mon mes est dans il della che per sono gli lo dla jest nie się moje moi jak på och att jag som det av een het van
  niet ik mijn ve bir için şi să pe cu os uma meu minha ao não`);

/** Letters that a small-letter English word has no use for. */
export const FOREIGN_LETTER = /(?:^|[^\p{L}])\p{Ll}*[ñüöäßłżźśąęćńãõçığşžšč]\p{Ll}*/u;

/** Small words of other languages that are no English word: one is enough in a short answer. */
export const CLEARLY_FOREIGN = words(`
  los las una der und nicht ich für pour avec dla nie się och att jag het een niet ik não uma della gli sono moja moje`);

/** Endings of nouns in other languages that English does not have, for answers of one word. */
export const FOREIGN_ENDING = /(?:dade|ción|ções|ção|owanie|ość|heit|keit|schaft|zione|dades|lik|lık)$/;

/** Short names that are written in capitals. */
export const ACRONYMS = words(
  'sql html css hgv lgv cscs nvq gcse cpr cad hr ux esol dbs cnc pcs tv uk usa nhs',
);

/** Names that keep their capital inside a sentence. */
export const PROPER = words(`
  english spanish french german polish urdu arabic hindi welsh irish chinese mandarin cantonese japanese korean
  portuguese italian russian ukrainian romanian turkish punjabi bengali somali tamil swahili yoruba dutch greek
  swedish excel python javascript java photoshop word powerpoint google microsoft linux wordpress autocad sage
  quickbooks monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december christmas easter eid ramadan diwali british american european african asian
  london manchester muslim christian jewish`);
