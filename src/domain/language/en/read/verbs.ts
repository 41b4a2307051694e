/**
 * Verbs that answers are made of, in the forms that tell one shape of phrase from another. Nothing is ever
 * inflected from them: they only recognise what was typed.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Plain forms that people begin an answer with ("feel less alone", "run my own shop"). A star marks one that is a noun as often, so
 * that at the head of a phrase the next word tells which; a plus one that names a thing too where a whole line is read; `=` one that
 * stays a verb before a plural or a word of mass: "help people", "cook meals", "train drivers".
 */
const MARKED = `
  accept access* accomplish achieve acquire act adapt add address* admire admit adopt advertise advise afford agree
  aid* aim+ allow alter analyse answer+= anticipate apologise appear apply appreciate approach* approve argue
  arrange arrive+ ask assemble assess assist attack+ attempt attend attract audit* avoid babysit bake balance* ban+
  bathe battle+ be bear beat become begin behave beleive believe belong benefit+ blame+ blend+ block+ book* boost+
  borrow breastfeed breathe breed brew brighten bring broaden brush+ budget* build= burn buy= calculate call+ calm*
  camp* campaign cancel+ care* carry carve+= catch= celebrate challenge* change*= charge+ chase+ chat+ cheat check+
  cheer+ choose claim+ clarify clean= clear climb+ close coach* code* collaborate collect+= combine come comfort+
  commit communicate commute+ compare compete compile complain complete compose concentrate conduct confirm
  confront connect conserve consider construct consult contact+ continue contribute control* convert convince
  cook*= cooperate cope copy* correct+ count cover*= create= criticise cross+ cry+ cuddle cultivate cure+ cut+=
  cycle+ dance* date deal+ debate+ decide declare decline declutter decorate deepen defend delay+ delegate deliver+
  demand+ demonstrate depend describe design*= destroy detect develop diagnose dig dine direct+ disagree discover
  discuss display* dive+ do donate double+ doubt* draft+ draw+= dread dream* dress+ drink* drive*= drop+ dry earn
  ease eat edit educate embrace employ empower enable encourage end+ engage engineer+ enjoy enrol ensure enter
  entertain equip escape+ establish estimate+ evaluate examine exchange+ exercise+ exist expand expect experience*
  explain explore export+ express+ extend face+ facilitate fail fake+ fall+ farm* fear* feed+= feel fetch fight+
  figure+ fill film* find= finish fish* fit+= fix= flourish flow+ fly focus+ fold follow force+ forget forgive
  form* foster free freeze+ fulfil function fund* gain+ gamble garden* gather generate get give glow+ go gossip*
  grab graduate greet grieve grind groom+ grow= guess* guide*= hand* handle+= hang happen harm harvest* hate have
  heal hear heat* help*= hide hike hire hit+ hold= hope* host*= hug hunt+ hurry hurt identify ignore imagine
  implement impress improve include increase+ influence+ inform inherit injure innovate inspect inspire install=
  insure integrate intend interact interpret interrupt interview+= introduce invent invest+ invite iron+= join
  judge* jump+ justify keep= kick+ kill kiss+ knit know land* last laugh* launch lay lead+= lean learn leave
  lecture* lend let lie+ lift+= light* like limit+ listen live loan* locate lock+ look+ lose love* lower maintain
  make= manage mark+ marry massage* master* match+= matter* measure+ meditate meet mend mention+ mentor* milk*=
  mind+ minimise miss mix+= modernise monitor motivate move+= mow nap+ narrow navigate need negotiate notice+
  nurse* nurture observe obtain offer+ open+ operate order+ organise= organize= outgrow overcome oversee overthink
  owe own+ pack+= paint+= panic+ parent* park+= participate partner* pass+ pay+= perform persuade phone+
  photograph+ pick+= plan+= plant+= plaster* play*= please plough polish ponder postpone pour+= practice* practise
  praise* pray prefer prepare present* preserve pretend prevent print* prioritise process* procrastinate produce
  program+ programme+ progress* promise* promote pronounce propose protect prove provide publish pull+= pursue
  push+= put qualify quit race* raise+= rate+ reach+ react read realise realize reassure rebuild recall receive
  recharge recieve recognise recognize recommend reconnect record* recover recruit recycle redecorate redesign
  reduce refer reflect refuse regain register regret rehearse reject rejoin relate relax release+ rely remain
  remember remind remove renew renovate rent* repair+ repay repeat replace reply+ report* represent request+
  rescue+= research* reset resign resist resolve respect* respond rest* restart restore retire retrain return+
  reuse review* revise reward+ rewrite ride*= ring+ rise+ risk* ruin run+= rush+ sacrifice* sail+ satisfy save say
  scan scare schedule+= score scrub search+ secure see seek seem sell= send separate serve= set settle sew shape*
  share+ shift+ shine+ ship* shoot+ shop* shout+ show+= shut sign* simplify sing sit sketch+ ski skip sleep* slow
  smile+ smoke+ snap+ socialise soften solve soothe sort+= sound* speak specialise spell+ spend spill split+ spoil
  sport* spot+= spray+ spread+ stabilise stack+ stand+ start+ stay+ steal step+ stick+ stop+ store* streamline
  strengthen stress* stretch+ strive struggle* study* submit subscribe succeed suffer suggest suit summarise
  supervise supply* support* suppose surf+ surprise* survive swap+ swear sweep swim+ switch+ tackle tailor take
  talk* taste* teach= tell= tend test* text* thank think thrive throw tidy tie+ tile*= tolerate top+ touch* tour*
  trace track+ trade* train+= transfer+ transform translate transport* travel* treasure treat+ troubleshoot trust*
  try+ tune+= turn+= tutor*= type* understand undo unite unlock unpack unwind update+ upgrade+ upset use* value+
  video* view* visit+= volunteer* vote+ wait+ wake walk+= want warm warn wash+= waste* watch+= water* wear+= weave
  weigh welcome*= weld win+= wish+ witness* wonder* work* worry* wrap+= write=`;

/** The words of a marked list that bear a mark. */
export const withMark = (list: string, mark: '*' | '+' | '='): readonly string[] =>
  list.split(/\s+/).flatMap((word) => (word.includes(mark) ? [word.replace(/[*+=]+/, '')] : []));

export const BASE_VERBS = words(MARKED.replace(/[*+=]/g, ''));

export const NOUN_TOO: ReadonlySet<string> = new Set([
  ...withMark(MARKED, '*'),
  ...words('burn counsel import noise pride service smell'),
]);

/** Those that name a thing too where a whole line is read. */
export const NOUN_IN_LINE = withMark(MARKED, '+');

export const STAYS_VERB = withMark(MARKED, '=');

/** Past, and where it differs the participle, of verbs that do not take -ed: `base past participle`. */
export const IRREGULAR: readonly (readonly string[])[] = `
  be was been,become became become,begin began begun,bend bent,bite bit bitten,bleed bled,blow blew blown,
  break broke,bring brought,build built,burst burst,buy bought,catch caught,choose chose chosen,come came come,
  creep crept,cut cut,deal dealt,dig dug,do did done,draw drew drawn,drink drank drunk,drive drove driven,
  eat ate eaten,fall fell fallen,feed fed,feel felt,fight fought,find found,fly flew flown,forbid forbade forbidden,
  forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,get got,give gave given,go went gone,
  grind ground,grow grew grown,hang hung,have had,hear heard,hide hid hidden,hit hit,hold held,keep kept,
  kneel knelt,know knew known,lay laid,lead led,leave left,lend lent,let let,lie lay lain,light lit,lose lost,
  make made,mean meant,meet met,overcome overcame overcome,oversee oversaw overseen,pay paid,put put,quit quit,
  read read,rebuild rebuilt,rewrite rewrote rewritten,ride rode ridden,ring rang rung,rise rose risen,run ran run,
  say said,see saw seen,seek sought,sell sold,send sent,set set,sew sewed sewn,shake shook shaken,shine shone,
  shoot shot,show showed shown,shut shut,sing sang sung,sit sat,sleep slept,speak spoke spoken,spend spent,
  spin spun,split split,spread spread,stand stood,steal stole stolen,stick stuck,strike struck,swear swore sworn,
  sweep swept,swim swam swum,take took taken,teach taught,tear tore torn,tell told,think thought,throw threw thrown,
  understand understood,undertake undertook undertaken,wake woke woken,wear wore worn,weave wove woven,win won,
  wind wound,withdraw withdrew withdrawn,write wrote written`
  .trim()
  .split(/,\s*/)
  .map((row) => row.split(' '));

/** Of those, what is a thing or another verb as often ("ground", "wound", "lay"), or was hardly ever typed. */
const NO_PAST = words('bled forbade ground lay oversaw sought showed spun wound');

/** Past forms that do not end in -ed. */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set([
  ...IRREGULAR.flatMap(([base, past = '']) => (base === past || NO_PAST.has(past) ? [] : [past])),
  ...words(`
    arose awoke bred burnt clung dreamt fled leant leapt learnt misread mistook overheard overtook payed
    spat strode trod wept slung stung wrung
    redid redrew remade reread retold sank shrank slid spelt spilt spoilt sprang swung tought undid upheld
    were`),
]);

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
