/** What English names without an article: things that are not counted, and whole phrases ("at home", "on time", "by hand"). */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const UNCOUNTED = words(`
  able abroad access acne admin advice afternoon again ago aid air alcohol algebra alone anger anxiety anyone
  april art asphalt assembly audit august autumn away aye back bed beef beer best better bigger bit blood
  born bread breakfast brick broadband butter cake call calm cancer capital carbon cargo cash change charity
  chem chicken chocolate clay clean coal code coffee color colour comfort commerce common concrete control
  copper cotton cream credit crime da dad daddy dance dark data dawn day debt december dementia design detail
  diesel dinner dirt disaster discipline diwali dough down dozen due dusk dust easter eight eighty else
  energy enough evening everybody everyone excel experience fabric fame far fast faster fat fear february
  feedback fifty fin fire first five flour foam fog folk food football form forty four freight french friday
  fruit fuel fun fur german gild glass god gold good goodbye gossip grace grain grammar gran granda grandad
  grandma grandpa granny grass gratitude gravel grief ground guilt hair half hand-plane hard harm harmony hay
  heat height hello help here higher history home honesty honey hope human humor humour hundred hunger hurt
  hygiene ice industry ink inside iron italian january jewelry jk jollof joy juice june justice karate kinda
  kit knowledge labor labour lack land last late laundry law lead leaf least leather less level life light
  linen live livestock lockdown logic longer lot love lower loyalty luck lunch mackerel makeup mam mama march
  mass may maybe meat media medicine meself metal midday midnight milk mine mom monday money month more
  morning mortar most mud mum mummy music nan nana new next night nine ninety nobody noise noon november now
  number october off oil older once one order organic other out outside over overtime own pace pain paint
  papa paper part pasta pay payroll peace people pharmacy plaster plastic plenty pork post potential poverty
  power practice prey pride profit progress propaganda property purpose quiet race radio rain ramadan read
  ready red rehearsal relief rescue research respect rest rice rock room rope rubber rugby russian safety
  salt same sand saturday scrap sea second self sense september service seven seventy sex shame shelter show
  sight silk silver six sixty sixty-five sixty-three skin slate sleep slower smaller smarter smoke snail snow
  soap society soil somebody someone soon sorry sorta soup speech speed sport staff stage stamina steady
  steam steel stock stone straight straw stress stuff success such sugar summer sunday sunrise sunset supper
  support surgery sweat tea tech ten thank then there third thirty thought thousand thread three thursday
  tile timber time tin tobacco today together tomorrow tone tonight too touch trade traffic transport trash
  travel treatment trust tuesday turf tv twenty twice twine two up value veg veterinary video waste water
  weather web wednesday wee week welfare well wet what wheat which who whom wildlife win wine winter wire
  wood wool worry worse worst yarn year yeast yesterday yet yoga younger youth zero zinc zoom
`);

/** Endings of what is not counted: "kindness", "hairdressing", "carpentry". */
const UNCOUNTED_ENDING =
  /(?:ness|ity|ism|ology|ics|graphy|onomy|ship|hood|care|ware|wear|work|craft|age|ery|ure|ance|ence|ion|ment|ing|ism|cy|thy|phy|try|apy|th|dom|ly|ward|wards|ese|ish)$/u;
/** Of these endings, what is counted all the same. */
const COUNTED = words(`
  adventure agency aircraft ambulance animal apartment appliance appointment argument arrival artwork
  assembly assignment audience bakery bandage basement bath battery belly booth brewery building bully cage
  canal capital ceiling cemetery champion charity chicken childhood citizen city clearing clinic cloth
  collection community companion competition conference cottage country creature cure dance delivery
  department detective difference dish document drawing emergency engagement entrance environment evening
  exhibition experience fabric facility family fence festival finish firework forest foundation framework
  friendship funeral gallery garage garden garment government grocery hospital image individual industry
  instance institution instrument invention investment journal king kingdom kitchen landing leadership
  lecture licence lion lottery mansion manufacture marriage measure mechanic medal meeting message metal
  ministry mission moment month monthly monument morning mouth movement nation neighborhood neighbourhood
  network nursery occasion onion opening operation organisation organization outing package page painting
  pantry passage path pavement pension performance pharmacy picnic picture position pregnancy presentation
  professional proposal question radish region rehearsal relationship relative religion request reunion ring
  sculpture section sentence session settlement ship sibling signal signature solution specimen stage station
  string structure surgery temperature tension terminal thing tooth topic tournament treatment trial union
  university vacancy vegetable version village wedding weekly wing youth
`);

/** Whether a word that ends as such things do is counted all the same. */
export function isCounted(noun: string): boolean {
  return COUNTED.has(noun);
}

export function isUncounted(noun: string): boolean {
  return UNCOUNTED.has(noun) || (UNCOUNTED_ENDING.test(noun) && !COUNTED.has(noun));
}
