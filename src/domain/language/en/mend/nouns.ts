/**
 * Things and people that are counted, beside those that reading knows: one of them does not stand without an article. Left out
 * is what stands bare in a phrase of its own ("on stage", "in debt"), and what is no count as often ("experience", "salad").
 */
export const MORE_COUNTED: ReadonlySet<string> = new Set(
  `
  accountant acorn acre actor actress adapter adaptor address adjuster advert aeroplane agency agenda
  airbag airfield airplane airstrip album alcove alley alligator amplifier anecdote angler ankle
  anniversary announcement antelope antenna antibiotic anvil apology apple appliance applicant
  apprentice apron aquarium aquifer arch archer archive area arena armchair arrow article artist
  assignment athlete atlas atom attic attorney audience auditor aunt author autograph avalanche avenue
  award axe axle backhoe backpack backyard badge bailiff balcony ballad balloon ballot bandage bandsaw
  banknote banner baptism barbecue barber barcode barrier bartender basin bathtub baton bazaar beak
  bedpan bedroom bedsheet bedside bedsit bedspread beehive beetle beginner belt beneficiary bidder
  birdhouse birthmark birthplace biscuit bistro blackboard blackout blade blender blister blockage blog blouse
  blueprint boiler bollard bolt bomb bonus bookcase bookkeeper booklet bookmark bookshelf bookshop
  bookstore booth border boulder bouquet boutique bowl bracelet bracket brake breadwinner breakdown
  breakup brewery bricklayer bridesmaid briefcase briefing broadcaster brochure broker broom brother
  bruise buckle buddy buffalo bulb bull bulldozer bullet bumper bunch bungalow bunk bunker buoy bureau
  burger burglar bursary businessman businesswoman busker butcher butchery butterfly buyer buzzer
  bystander cabin cabinet cabinetmaker cactus cadet calendar caller campaign camper campsite canal
  candidate candle canoe canteen capsule captain caption caravan carcass cardigan caregiver carer
  carousel carpark carpenter carriage carton cartridge carving cashbox cashier casket cassette castle
  casualty catalog catalogue caterpillar cauldron cave cavity celebration celebrity cellar cellist
  cemetery census ceremony cesspit chain chainsaw chairlift chalet chamber champion championship
  chandelier chapel chapter charger chart chauffeur checklist checkout checkpoint cheekbone chef chick
  childhood childminder chimney chimp chipshop chisel chopper chord chore cigarette cinema circuit circus cistern
  clamp clasp classmate classroom claw cleaner clerk cliff climber clinician clipboard cloakroom closet
  clothesline clown clutch coach coaster cobbler cockpit cockroach cocoon coffin colander collage collar
  collarbone colleague collection column columnist comb comedian comet commentator committee commuter
  companion compass competitor complaint composer comrade concierge condo conductor cone confectioner
  conference congregation consultant consumer container contestant contractor convent cooker cooler
  cooperative copier cornerstone coroner corporation corpse cot couch coupon courier courtroom courtyard
  cousin cowboy coworker cowshed cradle craftsman crash crater crayon creature crevice crewman crib
  cricketer criminal crocodile crossbar crossing crossroad crossword crow crowbar crown cruise crutch
  cube cuckoo cucumber cuff cupboard cupcake curator curtain cushion custodian cv cyclist dagger
  dairyman dancer dart dashboard database daughter dealer debtor decade decision deckchair decoy defect
  defendant defibrillator delegate demo den dent dentist depot designer destination detainee detective detour
  developer diagnosis diagram dialect diamond diary dictionary dietician dietitian digger dilemma
  dimmer diner dinghy dinosaur director disaster discount dishwasher dispatcher dispensary display
  distillery distributor district ditch divan diver docker dockyard doctor doll dolphin dome donation
  donor doorbell doorframe doorknob doormat doorstep doorway dormitory doughnut downpour drain drainpipe
  drawbridge drawer dress dresser dressmaker drifter drill driller driveway drone dropout drummer
  drumstick duckling duct duet dummy dune dustbin dustpan duvet dynamo eagle earbud earring easel eatery
  ecologist economist ecosystem editor elbow elder election electrician electrode elephant embankment
  embassy ember emblem employee employer encore encyclopedia endorsement engineer enquiry entrance
  entrepreneur envelope epidemic episode equation era escalator essay estate evacuee event examiner
  excavator excuse exhibition expedition experiment explorer explosion exporter extinguisher eyebrow
  eyelash eyelid eyesore fable facade facility factsheet fairground falcon farmer farmhand farmhouse
  farmyard father faucet feather feeder ferret ferryman festival field fieldtrip fighter figurine filter
  fingerprint fingertip firearm firebreak firefighter fireman fireplace firework fisherman fishmonger
  fishpond fitter fixture flag flagpole flap flashlight flask flatmate fleet flipchart floodgate
  floorboard florist flue flyer foal folder follower footballer foothold footpath footprint footstep
  footstool foreigner foreman forewoman forge fork formula fortnight fortress founder fountain fox foyer
  fracture fragment frame framework freebie freelancer freeway freighter friend frog frontier fryer
  fungus funnel furnace furrow fuse gadget gallon gambler gamekeeper gamer gang gap gardener garland
  garment gasket gatekeeper gateway gauge gazebo gearstick gem generation geologist gesture geyser
  ghetto ghost gig girl girlfriend glacier gland glider glitch globe goal goalkeeper goalpost goatherd
  goldfish golfer gong goose gorge gorilla gown grader granddaughter grandfather grandmother grandparent
  grant graph grasshopper grave gravestone graveyard greengrocer greenhouse grenade grievance grill
  grocer grocery groom groove grove guarantor guardian guardrail guesthouse guide guideline guitarist
  gull gumboot gun gurdwara gutter guy gymnast habit hairbrush hairdresser hairdryer hallway hamlet hammer
  hammock hamper hamster handbag handbook handbrake handcart handkerchief handle handout handrail
  handsaw handset handshake handstand handyman hangar hanger harbour hare harness hatchback hatchet
  haulier haystack headband headboard headcount headlamp headlight headline headmaster headset headstone
  headteacher hearse heater hectare hedgehog heir heirloom helicopter herbalist herdsman hermit hero
  highschool hiker hillside hilltop hinge hippo hobby hobbyist hoist holder homeowner homestay homestead
  honeycomb hoodie hoof hook hoop hoover hornet horseshoe hostess hotelier hotline hotplate hound
  household housekeeper housemate housewife hub humidifier hunch hunter hurdle husband hydrant hyena
  hymn iceberg icebox icon idiom igloo illustrator image immigrant inbox incident indicator infant
  infection infusion ingredient inhabitant inhaler injection injury inlet inmate inn inquiry insect insole
  inspector installer instructor instrument insurer intercom interface intern interpreter intersection
  interval interview interviewee interviewer inventor investor invitation item jackal jackhammer jackpot
  jaguar jailer janitor jeep jerrycan jetty jewel jeweller jigsaw jingle jockey jogger joiner joist
  journal journalist jug juggler jukebox jumper junction junkyard juror kangaroo kayak keeper kennel
  kerb kernel kettle keyhole keypad keyring kiln kilogram kilometer kilometre kilt kiosk kitten knob
  knot koala label laboratory laborer labourer ladle lady lake lamp lampshade landfill landlady landlord
  landmark landmine landowner landscaper landslide lane lantern lanyard larder latch lathe latrine
  launderette laundromat lavatory lawnmower lawsuit lawyer layoff leaf leaflet learner leash lectern
  lecturer ledger lemur lens leopard letterbox lever librarian lifeboat lifeguard lifejacket lifeline
  lift lightbulb lighter lighthouse limousine lineman liner link lion litre liver lizard llama loaf
  lobby lobbyist lobster locker locket locksmith locomotive locust lodge lodger lodging loft logbook
  logo lollipop lookout loophole lorryload loudspeaker lounge lounger lover lozenge lumberjack lump
  lunchbox lung macaw magazine magician magnet maid mailbox mailman mainframe maisonette makeover mallet
  mammal man manager mandir manhole manicurist mansion mantelpiece manufacturer manuscript mare marina
  marksman marquee masterpiece mat match mattress mayor maze meadow mechanic mechanism medal megaphone
  melody meltdown member memo memorial merchant mermaid messenger method metronome microbe microchip
  microphone microscope microwave midfielder midwife migrant milestone milkman minefield miner mineshaft
  minibus minicab miscarriage misfit missile misunderstanding mitten mixer moat modem module molecule
  monastery mongoose monk monkey monopoly monument mop moped mortgage mosquito motel moth mother
  motherboard motif motorcycle motorist motorway mound mountaineer mouse mousetrap mouthpiece movie
  mower mug mule multimeter mural musician musket myth nail nanny napkin navigator necklace neighbour
  nephew newborn newcomer newsagent newsletter newspaper newsroom niche nickname niece nightclub
  nightgown nightmare nomad noose nostril notch notepad noticeboard novelist nozzle nugget nun nurse oar
  oasis obituary observatory observer obstacle occupant ocean octopus odometer offender office officer
  oilfield olympiad omelette onlooker operator opponent optician option optometrist orangutan orchard
  orchestra organiser organizer ornament orphan orphanage osteopath ostrich otter outage outbreak
  outbuilding outcome outfit outhouse outing outlet outpost outsider overcoat overlock overpass owl
  owner ox oxcart pacemaker package packer packet paddle paddock padlock pageant pager pail paintbrush
  painter paintjob palace palette pamphlet pan pancake panel pantry parachute paragraph paralegal
  paramedic parasite parent parish parlour parrot participant partner passageway passcode passerby
  pastor patch pattern pavement paw paycheck paycheque payee payment peacock peasant pebble pedal
  pedestrian pedlar peer pelican pendant penguin pensioner percentage performer permit person petition
  pew pharmacist philosopher phonebook photocopier photocopy photographer phrase physician physicist
  physio pianist pickaxe picker picnic pier pigeon piglet pigsty pillar pillbox pillow pillowcase pin
  pinecone pint pioneer pipeline pistol pitchfork pitfall pixel placard planet plank planner plantation
  planter plaque platform player playground playgroup playhouse playlist playroom plaza plough ploughman
  plug plumber plunger pocket podcast podiatrist poem poet pointer policeman policewoman polyclinic
  polytechnic polytunnel poncho pond pony porch porcupine portacabin porter portfolio portrait postbox
  postcard postcode poster postman postmaster postmortem pothole potter pouch powercut powerhouse pram
  preacher precinct prescription presentation presenter president priest prince princess printer
  prisoner prize producer product profession professor program programme projector prompt prong
  propeller prophet proposal prosecutor prospect prosthesis prosthetic protester protocol prototype
  proverb provider psychiatrist psychologist pub publisher puddle pulley pulpit punchbag puncture pupil
  puppeteer purse puzzle pyramid quail qualification quarry queen questionnaire quiz quota raccoon
  racecourse racetrack rack racket radiator raft rafter raid railcar railway rainbow raincloud raincoat
  rake ranch rancher ranger rapper rat ratchet rattle raven ravine razor reactor reader rebel
  receptionist recliner recruit recruiter rectangle referee referral refinery reflex refresher
  refrigerator refund regiment region registrar regulator reindeer relative relic remark reminder remix
  renovation repairman replacement replica reporter reptile requirement rescuer researcher reservation
  respirator restroom retailer retiree retriever reunion reviewer revolver reward rhino rhyme rickshaw
  riddle rider ridge rifle rig ringleader ringtone ripple ritual riverbank rivet roadblock roadmap
  roadshow roadside roaster robber robbery robe robin rocket rod role roller rooftop rookie roommate
  rooster rosary roster rotor roundabout router rower rucksack rudder ruin rumour runner runway sachet
  saddle sailboat sailor salesgirl salesman salesperson saleswoman saloon sample sandal sander sandpit
  sapling sash satchel satellite saucepan saucer sauna sawmill scaffolder scalpel scar scarecrow scarf
  scheme scholar scholarship schoolbag schoolboy schoolgirl schoolteacher scientist scooter scoreboard
  scorpion scrapbook scraper screenwriter screwdriver scribe script scroll scrubber sculptor scythe
  seafarer seagull seam seaman seamstress seaport seaside seatbelt secretary section seedbed seesaw seizure
  semester seminar sensor sequel sermon server session setback settee settlement settler sextant shack
  shaft shareholder shark shawl sheepdog sheepfold shepherd shin shipment shipowner shipwreck shipwright
  shipyard shoebox shoelace shoemaker shopfloor shopfront shopkeeper shoplifter shopper shortage
  shortlist shovel showcase shower showroom shredder shrine shrub shutter sickbed sickle sidecar
  sidewalk siding sieve signboard signpost silo silversmith simulator singer sink siren sister
  skateboard skeleton sketch skewer skier skill skipper skull skylight skyscraper slab slaughterhouse
  sledge sledgehammer sling slingshot slipper slipway slogan slope slot slug slum smallholding
  smartphone smartwatch smith smokehouse smoker smokestack smoothie snack snail snapshot snare sniper
  snorkel snowball snowdrift snowflake snowman snowplough snowstorm soapbox sock socket soldier
  solicitor solution son songbird songwriter sonnet soundtrack souvenir spa spaceship spade spaniel
  spanner spark sparrow spatula speaker specialist specimen speck spectator speedboat sphere spider spike spire
  splint splinter sponsor spool spot spouse sprain sprinkler sprout spy squad squirrel stack stadium
  stagehand staircase stairlift stairwell stallion stamp stampede standpipe staple stapler starfish
  startup statement statistic statue steamer steeple stepfather stepladder stepmother stepson
  stethoscope steward stewardess stile stilt stirrup stitch stocking stockroom stomach stonemason stool
  stopcock stopwatch storefront storehouse storeroom storey stork storm storybook storyteller strainer
  stranger strap streetcar streetlamp streetlight stretcher strip stripe stroke stroller stunt stylist
  subcontractor subject submarine subscription subtitle suburb subway suggestion sunbed sundial
  sunflower sunroof superhero superintendent superstore supervisor supplier supporter surgeon surname
  surveyor survivor suspect swab swamp swan swarm sweater sweatshirt sweetheart swimmer swimsuit switch
  switchboard sword syllable syllabus symbol symphony symptom synagogue syndrome syringe system
  tablecloth tabletop tabloid tadpole tailor takeaway takeover tally tank tanker tannery tap tapestry
  tarp tarpaulin taskforce tassel tattoo tavern taxpayer teabag teacher teacup teammate teapot tearoom
  teaspoon technician teenager telegram telephone teleprompter telescope teller telly template temple
  tenant tendon tentacle terrace terrier territory terrorist textbook thatcher theorem therapist
  thermometer thermostat thesaurus thesis thicket thief thimble thorn threshold thrush thunderstorm
  tiara tightrope tiler timer timesheet timetable toad toaster toddler toe tollbooth tollgate tomb
  tombstone toolbelt toolbox toolkit toolshed toothbrush toothpick torpedo torrent tortoise totem
  tourist tournament tower townhouse tracker tracksuit trader tradesman trail trailer trainee trainer
  trainline trainset trait trampoline transaction transcript transformer transistor translator
  transmitter trapdoor trapper traveler traveller trawler treadmill treasurer treaty treehouse trekker
  trellis trench tribe tributary tricycle tripod trooper trophy trough trowel truckload truncheon trunk
  tub tumbler tumour tunic turnstile turntable turret turtle tusk tutor tutorial tuxedo twig twin
  typewriter typist typo tyrant udder ulcer umbrella umpire uncle underdog underpass undertaker unicycle
  union unit upholsterer urn user usher utensil valley valve vase vat velodrome vendor venture venue
  veranda verandah verdict version vessel vest vet veteran viaduct vicar victim video videoconference
  videogame viewer viewpoint villager villain vineyard violinist viper virus visor vocation volcano
  volunteer voter voucher vow vowel voyage vulture waistcoat waiter waitress walker walkway wand
  wanderer warden wardrobe warehouse warrior wart washbasin washer washroom wasp watchdog watchmaker
  watchman watchtower watercourse waterfall watermelon waterpark waterway waterwheel weapon weasel
  weaver webcam webinar weekday weighbridge welder wetland wetsuit weld whale wheelbarrow wheelbase
  wheelhouse whip whirlpool whisk whistle whistleblower whiteboard wholesaler wick widget widow widower
  wife wig wildflower winch windbreak windmill windscreen windsock winery wing winner wiper wire witness
  wizard wok wolf woman woodcutter woodpecker woodshed woodworker workaround workbench workbook worker
  workforce workhorse workman workmate workout workplace workroom worksheet workstation worshipper
  wrapper wreath wreck wrench wrestler wrist writer xray yacht yak yardstick youngster zebra zone zoo
`
    .trim()
    .split(/\s+/),
);
