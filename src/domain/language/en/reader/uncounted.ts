/** What English names without an article: things that are not counted, and whole phrases ("at home", "on time", "by hand"). */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const UNCOUNTED = words(`
  thank hurt zero scrap steady smarter leaf supper human tea jollof far maybe born skin jk hello call zoom video snail assembly fog wet meself fin read own win live prey dementia acne lack audit form dough goodbye mackerel zero yet new hello sorry best show service hand-plane gild bigger smaller older younger longer faster slower higher lower together part sixty-three sixty-five enough
  twice once kinda sorta relief mortar payroll foam concrete twenty thirty forty fifty sixty seventy eighty ninety home wee aye chem level rescue rehearsal brick
  access admin advice aid air alcohol algebra anger anxiety art asphalt attention autism beef beer biology blood bread breakfast broadband business butter
  cake calm cancer capital carbon care cargo cash cement ceramics change chaos charity chemistry chicken chocolate clay clothing coal code coding coffee commerce comfort common concrete
  confidence control copper cotton courage craft cream credit crime culture curiosity damage dance dark data dealing death debt decision design detail dialysis diesel dignity dinner dirt
  disaster discipline dust earth electricity electronics energy english equipment evidence excel experience fabric failure faith fame fashion fat fear feedback finance fire fish flour folk food football footwear
  freedom freight french fruit fuel fun fur furniture gardening gas german glass gold good gossip grace grain grammar grass gratitude gravel grief ground growth guilt hair happiness hardware harm harmony hay health heat
  help heritage history home homework honesty honey hope hospitality housing humour humor hunger hygiene ice immigration industry information ink insurance integrity iron italian jewellery jewelry joy juice justice karate kindness
  knitting knowledge kit labour labor land language laundry law lead leather leisure life light linen literature livestock logic logistics love loyalty luck luggage lunch machinery maintenance makeup marketing math maths
  meaning meat media medicine mentoring metal milk money mud music nature news noise nothing nursing nutrition oil order organic outdoors overtime pain paint pace paper paperwork parking passion pasta patience pay peace people permission pharmacy philosophy
  photography physics plaster plastic plumbing poetry policy politics pork post potential poverty power practice pressure pride  production profit progress propaganda property protection psychology purpose quality quiet radio rain reading
  reality recovery recycling red research respect responsibility rest rice rock room rope rubber rubbish rugby russian safety salt sand sanitation scaffolding  science sea security sense service sewage sewing sex shame shelter silence silk silver
  sleep slate smoke snow soap society software soil soup spanish speech speed sport staff stage stamina steam steel stock stone straw strength stress stuff success sugar support surgery sweat teamwork
  teaching tech technology telly tennis thought thread tile timber time timing tin tobacco tone trade traffic training transport trash travel treatment trust truth tuition turf tv twine vaccination value veg veterinary video violence vision
  warmth waste water weather web welfare wheat wildlife wine wire wiring wisdom wood wool work worry writing yarn yeast yoga youth zinc mum mam mom mama mummy dad da daddy papa nan nana gran granny grandma grandad granda grandpa gramps god lockdown
  christmas easter ramadan diwali monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter
  number one two three four five six seven eight nine ten half hundred thousand million today tomorrow tonight yesterday everyone anyone someone somebody nobody everybody everything something anything else more most less least enough plenty
        bed   mass sight touch speed depth height width length age race colour color
  first second third last next other others same self dozen lot bit ones both such which what who whom mine yours ours theirs hers his
  downstairs upstairs indoors outside inside abroad overseas alone early late away back down up over out off again too here there then now ago soon well better best worse worst hard fast straight clean ready sure able due
  night day noon midnight midday dawn dusk sunset sunrise morning evening afternoon week month year
`);

/** Endings of what is not counted: "kindness", "hairdressing", "carpentry". */
const UNCOUNTED_ENDING =
  /(?:ness|ity|ism|ology|ics|graphy|onomy|ship|hood|care|ware|wear|work|craft|age|ery|ure|ance|ence|ion|ment|ing|ism|cy|thy|phy|try|apy|th|dom|ly|ward|wards|ese|ish)$/u;
/** Of these endings, what is counted all the same. */
const COUNTED =
  words(`animal hospital festival trial rehearsal proposal meal goal signal journal terminal arrival funeral canal medal metal capital professional individual table cable vegetable garden kitchen oven chicken citizen specimen bed shed seed clinic mechanic topic picnic fabric relative detective guest nest test forest request
  accident appointment apartment argument assignment instrument document department monument bike city community university facility charity baby lady party
  village garage bandage bandaid message package passage cottage marriage image page stage cage bakery brewery gallery nursery surgery battery cemetery grocery lottery delivery
  fisherman farm adventure lecture picture creature structure sculpture building wedding meeting painting drawing ceiling sibling landing clearing evening morning opening outing king ring string thing wing
  conference audience ambulance appliance entrance performance difference experience sentence fence dance instance licence
  station question mission nation region session section operation organisation organization foundation institution competition collection exhibition presentation position solution machine tension religion station invention lesson occasion lion onion pension reunion union version mansion champion companion
  agency pharmacy vacancy pregnancy emergency company country pantry laundry ministry factory industry library tooth mouth booth bath path month cloth youth ship leadership friendship relationship kingdom assembly family belly bully monthly weekly dish brush finish radish
  neighbourhood neighborhood childhood pedestrian garment basement pavement apartment tournament treatment settlement investment government environment monument engagement movement moment
  cure measure temperature signature adventure manufacture network framework firework artwork aircraft
`);

/** Whether a word that ends as such things do is counted all the same. */
export function isCounted(noun: string): boolean {
  return COUNTED.has(noun);
}

export function isUncounted(noun: string): boolean {
  return UNCOUNTED.has(noun) || (UNCOUNTED_ENDING.test(noun) && !COUNTED.has(noun));
}
