/** What English counts, and what it does not: a thing that stands in neither list is left as it was typed. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const UNCOUNTED = words(`
  advice aid anger art beer better bigger bread brick butter cake capital cement chicken chocolate clay cloth
  code coffee dad daddy data drywall easter fabric faster flour food fruit german glass grammar gran granda
  grandad grandma grandpa granny grass hair hay higher honey hunger industry italian lace laundry leather
  linen livestock longer lower makeup mama meat metal milk mom money mortar most mum mummy music nan nana news
  november october older other over paint papa paper pasta people pharmacy plaster plastic rice russian salt
  seafood september skin slower smaller soap soil staff steel stock stone straw sugar surgery tea theatre
  timber together topsoil traffic treatment veg waste water wine wood wool younger youth`);

/** Endings of what is not counted: "kindness", "hairdressing", "carpentry". */
const UNCOUNTED_ENDING =
  /(?:ness|ity|ism|ology|ics|graphy|onomy|ship|hood|care|ware|wear|work|craft|age|ery|ure|ance|ence|ion|ment|ing|ism|cy|thy|phy|try|apy|th|dom|ly|ward|wards|ese|ish)$/u;
/** Of these endings, what is counted all the same. */
const COUNTED = words(`
  accident account agreement airport alarm allotment ambulance animal apartment app application appointment
  argument arm baby bag bakery ball bank barge barn barrel basement basket batch bath bathroom battery beach bee
  bell bench bicycle bike bill bin bird birthday blanket block board boat body book boot borehole bottle box boy
  branch bribe bride bridge brush bucket building bus bush button cafe cake calf car card carpet casino cat
  ceiling center centre certificate chair chat cheque child choir citizen city class client clinic clock club coat
  college company computer concert contest contract corner costume cottage cough council counter country course
  cow crane crate crop crowd cup customer degree department desk device diploma dish documentary dog donkey door
  drawing drum ear egg elevator engine error exam eye factory family farm fault fee fence ferry fever file flat
  flood floor flower forest forklift foundation fridge funeral gallery game garage garden gate gearbox generator
  gift goat government graduate grandchild grandson group guest gym haircut hall harvest hat headache headphone
  hedge hen herd hill hive hole horse hospital hostel hotel hour house hut idea island jacket jar job joke journey
  key kid kitchen kite knife lab ladder lamb laptop lawn leak lecture leg lesson letter library licence license
  lid list load loan lock loom lorry lyceum machine mall manual map marathon mask meal meeting menu message meter
  metre mile mill minute mirror mistake moment mosque motor motorbike mountain museum mushroom needle neighborhood
  neighbourhood nest net network nose notebook nursery organisation organization oven page painting parcel plan park
  party passport path patient pen pension phone photo picture pig pill place plane plate pool pot problem project
  pump puppet puppy quarrel question queue quilt rabbit ramp receipt recipe refugee resident restaurant result
  river road robot roof rota route rule sack salon sandwich scaffold school season seat sentence sewer shed sheet
  shelf shirt shoe shop shortcut sibling signal skirt sleeve smile snake sofa song spoon spreadsheet stall station
  stick store story stove street studio suitcase supermarket table tablet task taxi team tent thing ticket tire
  tool tooth torch towel toy tractor train tram tray tree trial trip truck tube tunnel turbine tyre uniform
  university vacancy van vegetable vehicle vein village visa visit voice wall wallet war ward watch wedding wheel
  wheelchair window workshop wound yam yard youth zip bone camera cart corridor deadline document finger freezer
  glove helmet hose invoice keyboard knee pallet password payslip pencil pipe radio cable scanner screw shoulder
  signature suit toilet trolley website
`);

/** Whether a word that ends as such things do is counted all the same. */
export function isCounted(noun: string): boolean {
  return COUNTED.has(noun);
}

export function isUncounted(noun: string): boolean {
  return UNCOUNTED.has(noun) || (UNCOUNTED_ENDING.test(noun) && !COUNTED.has(noun));
}
