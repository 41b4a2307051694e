/** Nouns, adjectives and names for people: what may stand where a sentence of ours wants a thing or a person. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that open a noun phrase and end nothing: articles, possessives, numbers, quantities. */
export const DETERMINERS = words(`
  a all an another any both each eight either eleven enough every few fifteen fifty five forty four half her
  his how hundreds its less lots many more most much my nine no one our seven several six some such ten that
  the their these thirty this those thousands three twelve twenty two`);

/** Words that open a noun phrase. */
export const NOUN_OPENERS = words(`
  adults animals anybody anyone babies bad beautiful best big black boys brothers business businesses carers
  charities children clean clients colleagues communities constant customers dads deaf early elderly employees
  everybody everyone families farmers first folk fresh friends girls good great happy hard healthy her him his
  hot immigrants kids ladies lads large learners little local lonely long men migrants mothers mums neighbours
  new nice night nurses old older other parents patients people person pointless poor pupils quiet real
  refugees residents schools seniors shared sick single small smaller somebody someone special staff strong
  students teachers teenagers teens them tired unemployed unpaid vulnerable what whatever where who whoever
  women workers years young younger youth youths`);

/** People, as one names them without an article ("mum and dad") or at the head of a phrase ("friend of mine"). */
export const PERSONS = words(`
  abuela adviser ambassador animator artist aunt auntie aunty baker barber barista bloke boss boyfriend
  brother builder captain carer caretaker chef chief coach colleague cook coordinator councillor counsellor
  couple cousin dad daddy daughter developer director doctor dr driver electrician engineer ex expert farmer
  father fiance fireman friend gardener girl girlfriend godmother gran granda grandad granddad grandfather
  grandma grandmother grandpa granny guru guy head headteacher housewife husband imam jack king lad lady landlady
  landlord lawyer lecturer listener mama man manager mate mechanic member mentor midwife miss missus mom
  mother mr mrs ms mum mummy nan nana nanna neighbor neighbour nurse optician papa parent partner pastor
  person pharmacist plumber pop president priest principal prisoner prof professional professor queen rabbi
  saint scientist secretary sgt sir sister son star stepdad stepmum student supervisor teacher tutor uncle vet
  veteran vicar volunteer wife woman worker writer`);

/** Adjectives that people answer with where a thing was asked for ("shy", "good with kids"). */
export const ADJECTIVES = words(`
  able abroad absent accurate active adaptable afraid alive alone amazing angry anxious approachable artistic
  ashamed assertive attentive auld autistic available awake aware awful bad bilingual blind bloodyminded blunt
  bored boring bossy brave bright brilliant broke bubbly busy calm caring cautious challenging chatty cheap
  cheerful clever close clumsy comfortable committed competent confident consistent content cool crafty
  creative curious deaf decent decisive dependable dependent different diligent direct disciplined discreet
  distracted dyslexic eager easy easy-going easygoing efficient electric emotional energetic ethical exact
  excellent exciting expensive experienced fair famous fast fearful fearless fine firm fit flexible fluent
  free freelance fresh friendly fun funny fussy generous gentle genuine glad good great grumpy gutsy handy
  happy hard hardworking healthy honest horrible humane humble humorous hungry ill illegal immoral important
  inclusive indecisive independent indoors insecure inside intelligent interested interesting jealous keen
  kind late lazy left level-headed little logical lonely loud lovely loving loyal lucky mature messy modest
  moody motivated musical near neat needy nervous nice normal nosy numerate observant obsessed ok okay old
  online open organised outdoors outgoing outside patient persistent polite poor positive practical precise
  pregnant private proactive prone proud punctual pushy qualified quick quick-witted quiet rational ready
  redundant reliable resilient respected responsible rewarding rich rude rural sad safe scared secure selfish
  sensitive serious sharp shy sick silly sincere single skint sleepy slow smart sober sociable social stable
  strict strong stubborn stuck supportive sure sympathetic tall technical terrible thirsty thorough tidy tired
  tiring tolerant tough trained trustworthy ugly underpaid unethical unfair unique upset urban used valued
  warm weak welcome well willing wise witty worried worthy written wrong young`);
