/**
 * Verbs that answers are made of, in the forms that tell one shape of phrase from another. Nothing is ever
 * inflected from them: they only recognise what was typed.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Base forms that people begin an answer with ("feel less alone", "run my own shop"). */
export const BASE_VERBS = words(`
  accept access accomplish achieve acquire act adapt add address admire admit adopt advertise advise afford
  agree aid aim allow alter analyse answer anticipate apologise appear apply appreciate approach approve argue
  arrange arrive ask assemble assess assist attack attempt attend attract audit avoid babysit bake balance ban
  bathe battle be bear beat become begin behave beleive believe belong benefit blame blend block book boost
  borrow breastfeed breathe breed brew brighten bring broaden brush budget build burn buy calculate call calm
  camp campaign cancel care carry carve catch celebrate challenge change charge chase chat cheat check cheer
  choose claim clarify clean clear climb close coach code collaborate collect combine come comfort commit
  communicate commute compare compete compile complain complete compose concentrate conduct confirm confront
  connect conserve consider construct consult contact continue contribute control convert convince cook
  cooperate cope copy correct count cover create criticise cross cry cuddle cultivate cure cut cycle
  dance date deal debate decide declare decline declutter decorate deepen defend delay delegate deliver demand
  demonstrate depend describe design destroy detect develop diagnose dig dine direct disagree discover discuss
  display dive do donate double doubt draft draw dread dream dress drink drive drop dry earn ease eat edit
  educate embrace employ empower enable encourage end engage engineer enjoy enrol ensure enter entertain equip
  escape establish estimate evaluate examine exchange exercise exist expand expect experience explain explore
  export express extend face facilitate fail fake fall farm fear feed feel fetch fight figure fill film find
  finish fish fit fix flourish flow fly focus fold follow force forget forgive form foster free freeze fulfil
  function fund gain gamble garden gather generate get give glow go gossip grab graduate greet grieve grind groom
  grow guess guide hand handle hang happen harm harvest hate have heal hear heat help hide hike hire hit hold
  hope host hug hunt hurry hurt identify ignore imagine implement impress improve include increase influence
  inform inherit injure innovate inspect inspire install insure integrate intend interact interpret interrupt
  interview introduce invent invest invite iron join judge jump justify keep kick kill kiss knit know land
  last laugh launch lay lead lean learn leave lecture lend let lie lift light like limit listen live loan
  locate lock look lose love lower maintain make manage mark marry massage master match matter measure
  meditate meet mend mention mentor milk mind minimise miss mix modernise monitor motivate move mow nap narrow
  navigate need negotiate notice nurse nurture observe obtain offer open operate order organise organize
  outgrow overcome oversee overthink owe own pack paint panic parent park participate partner pass pay perform
  persuade phone photograph pick plan plant plaster play please plough polish ponder postpone pour practice
  practise praise pray prefer prepare present preserve pretend prevent print prioritise process procrastinate
  produce program programme progress promise promote pronounce propose protect prove provide publish pull
  pursue push put qualify quit race raise rate reach react read realise realize reassure rebuild recall
  receive recharge recieve recognise recognize recommend reconnect record recover recruit recycle redecorate
  redesign reduce refer reflect refuse regain register regret rehearse reject rejoin relate relax release rely
  remain remember remind remove renew renovate rent repair repay repeat replace reply report represent request
  rescue research reset resign resist resolve respect respond rest restart restore retire retrain return reuse
  review revise reward rewrite ride ring rise risk ruin run rush sacrifice sail satisfy save say scan scare
  schedule score scrub search secure see seek seem sell send separate serve set settle sew shape share shift
  shine ship shoot shop shout show shut sign simplify sing sit sketch ski skip sleep slow smile smoke snap
  socialise soften solve soothe sort sound speak specialise spell spend spill split spoil sport spot spray
  spread stabilise stack stand start stay steal step stick stop store streamline strengthen stress stretch
  strive struggle study submit subscribe succeed suffer suggest suit summarise supervise supply support
  suppose surf surprise survive swap swear sweep swim switch tackle tailor take talk taste teach tell tend
  test text thank think thrive throw tidy tie tile tolerate top touch tour trace track trade train transfer
  transform translate transport travel treasure treat troubleshoot trust try tune turn tutor type understand
  undo unite unlock unpack unwind update upgrade upset use value video view visit volunteer vote wait wake
  walk want warm warn wash waste watch water wear weave weigh welcome weld win wish witness wonder work worry
  wrap write`);

/** Of those, the ones that are nouns as often: at the head of a phrase the next word tells which. */
export const NOUN_TOO = words(`
  access address aid approach audit balance book budget calm camp care challenge change coach code control
  cook copy counsel cover dance design display doubt dream drink drive experience farm fear film fish form
  fund garden gossip guess guide hand harvest heat help hope host import judge land laugh lecture light loan
  love massage master matter mentor milk noise nurse parent partner plaster play practice praise present pride
  print process progress promise race record rent report research respect rest review ride risk sacrifice
  service shape ship shop sign sleep smell sound sport store stress struggle study supply support surprise
  talk taste test text tile touch tour trade transport travel trust tutor type use video view volunteer waste
  water welcome witness wonder work worry`);

/** Past forms that do not end in -ed. */
export const IRREGULAR_PAST = words(`
  arose ate awoke became began bent bit blew bought bred broke brought built burnt came caught chose clung
  crept dealt did drank dreamt drew drove dug fed fell felt fled flew forgave forgot fought found froze gave
  got grew had heard held hid hung kept knelt knew laid leant leapt learnt led left lent lit lost made meant
  met misread mistook overcame overheard overtook paid payed ran rang rebuilt redid redrew remade reread retold rewrote rode rose said
  sang sank sat saw sent sewed shone shook shot shrank slept slid sold spelt spent spilt spoilt spoke sprang
  stole stood struck stuck swam swept swore swung taught thought threw told took tore tought understood
  undertook undid upheld was withdrew went were withdrew woke won wore wove wrote`);

/** Forms with the -s of he, she and it that are no plurals: a sentence wherever they stand. */
export const SURE_THIRD = words(`
  becomes begins belongs brings comes gets gives goes grows happens keeps knows learns lets loses makes means
  pays reckons remains says seems sells sends sits speaks teaches tells thinks wants wins`);

/** Past forms that are never participles: a sentence wherever they stand. */
export const PURE_PAST = words(`
  ate began broke came chose did drew drove fell flew forgave forgot froze gave grew knew rang rode rose sang
  sat saw shook spoke stole swam swore threw took tore undertook went withdrew woke wore wrote`);

/** Past forms that look like the base: which it is, only the slot can tell. */
export const PAST_AS_BASE = words(
  'beat bet burst cast cost cut hit hurt let put quit read set shut split spread come run',
);

/** Words that end in -ed and are no past verb at the head of a phrase. */
export const NOT_PAST = words(`
  abused advanced moped aged ashamed bereaved bored confused deprived disabled disadvantaged displaced divorced
  elderly embarrassed excited excluded exhausted experienced frustrated gifted impressed injured interested
  isolated left-handed limited marginalised marginalized married mixed motivated naked neglected oppressed
  organised overlooked overwhelmed relaxed retired sacred satisfied scared shared skilled stressed talented
  tired trained trusted underpaid unemployed unfinished unpaid unskilled unused used varied wicked worried
  wounded`);

/** Things that end in -ed. */
const THINGS_IN_ED = words(
  'bed feed hundred indeed need red seed shed sled speed weed embed reed breed greed',
);

/** Words that end in -ing and are no gerund at the head of a phrase. */
export const NOT_GERUND = words(`
  amazing annoying anything bling boring bring ceiling challenging darling during evening everything exciting
  interesting king lightning morning neighbouring nothing outstanding ping relaxing rewarding ring sibling
  sing sling something spring sting string struggling surprising swing thing tiring wedding willing wing
  worrying`);

/** Verb forms that are finite wherever they stand, with the slips that people type. */
export const AUXILIARIES = words(`
  am are aren't arent can can't cannot cant could couldn't couldnt did didn't didnt do does doesn't doesnt
  don't dont dosent had hadn't hadnt has hasn't hasnt have haven't havent he'd he'll he's hes i'd i'll i'm
  i've im is isn't isnt it'll it's ive may might must she'd she'll she's shes should shouldn't shouldnt that's
  there's theres they'd they'll they're they've theyre was wasn wasn't wasnt we'd we'll we're we've were
  weren't werent what's who's whos will won't wont would wouldn't wouldnt`);

/** Verbs after which a form in -ed or -en is a participle ("be seen", "getting paid"). */
export const BEFORE_PARTICIPLE = words(`
  a am an and are as be been being by feel feeling get gets getting got had has have having her his i've is
  it's left more most my never not of our stay staying the their they've was we've were with`);

/** Whether a word is a known verb with the -s of he, she and it ("keeps", "tries", "teaches"). */
export function isThirdPerson(word: string): boolean {
  if (!word.endsWith('s') || word.length < 4) return false;
  if (BASE_VERBS.has(word.slice(0, -1))) return true;
  if (word.endsWith('ies')) return BASE_VERBS.has(`${word.slice(0, -3)}y`);
  return word.endsWith('es') && BASE_VERBS.has(word.slice(0, -2));
}

/** Whether a word can be a verb in the past: "went", "helped". */
export function isPast(word: string): boolean {
  return (
    IRREGULAR_PAST.has(word) ||
    (word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word) && !THINGS_IN_ED.has(word))
  );
}

/** Whether a word can be a gerund: "running", as typed "worring" or "overthinkin" too. */
export function isGerund(word: string): boolean {
  if (word.length > 4 && word.endsWith('ing')) return !NOT_GERUND.has(word);
  if (word.length < 6 || !word.endsWith('in')) return false;
  const stem = word.slice(0, -2);
  return BASE_VERBS.has(stem) || BASE_VERBS.has(`${stem}e`) || BASE_VERBS.has(stem.slice(0, -1));
}
