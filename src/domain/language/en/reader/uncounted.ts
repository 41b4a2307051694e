/** What English names without an article: things that are not counted, and whole phrases ("at home", "on time", "by hand"). */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const UNCOUNTED = words(`
  dirt cement want ginger inventory cloth none retail goodbye lockdown scrap mortar relief aloud apart ahead
  aside theatre salary able abroad access admin advice afternoon again ago aid air alone anger anxiety anyone
  april art assembly audit august autumn away aye back bed beer best better bigger bit blood born bread
  breakfast brick butter cake call calm cancer capital cash change charity chem chicken chocolate clay clean
  code coffee color colour comfort commerce common concrete control cream credit crime da dad daddy dance dark
  data dawn day debt december dementia design detail diesel dinner discipline dough down dozen due dusk dust
  easter eight eighty else energy enough evening everybody everyone excel experience fabric far fast faster fat
  fear february feedback fifty fire first five flour foam fog folk food football form forty four french friday
  fruit fuel fun fur german glass god gold good gran granda grandad grandma grandpa granny grass gratitude
  grief ground hair half hard harmony hay heat height help here higher history home honesty honey hope human
  hundred hunger hurt hygiene ice industry inside italian january joy juice june kinda kit knowledge labor
  labour lack land last late laundry law lead leaf least leather less level life light linen live livestock
  longer lot love lower loyalty luck lunch makeup mam mama march mass may maybe meat media medicine metal
  midday midnight milk mine mom monday money month more morning most mud mum mummy music nan nana new next
  night nine ninety nobody noise noon november now number october off oil older once one order organic other
  out outside over overtime own pace pain paint papa paper part pasta pay payroll peace people pharmacy plaster
  plastic plenty post power practice profit property purpose quiet race radio rain read ready red rehearsal
  rescue research respect rest rice rock room rope russian safety salt same sand saturday sea second self sense
  september service seven seventy sex shame show sight silk six sixty skin sleep slower smaller smoke snow soap
  society soil somebody someone soon sorry sorta soup speech speed sport staff stage stamina steady steam steel
  stock stone straight stress stuff success such sugar summer sunday support surgery sweat tea tech ten thank
  then there third thirty thought thousand thread three thursday tile timber time today together tomorrow tone
  tonight too touch trade traffic transport travel treatment trust tuesday tv twenty twice two up value veg
  veterinary video waste water web wednesday wee week welfare well wet what which who whom wildlife win wine
  winter wire wood wool worry worse worst year yesterday yet yoga younger youth zero weather warmth wisdom
  grammar prey mackerel meself`);

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
