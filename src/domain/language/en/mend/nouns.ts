/**
 * Things and people that are counted, beside those that reading knows: one of them does not stand without an article. Left out
 * is what stands bare in a phrase of its own ("on stage", "in debt"), and what is no count as often ("experience", "salad").
 */
export const MORE_COUNTED: ReadonlySet<string> = new Set(
  `
  accountant acre actor actress address advert agency agenda album alley ankle anniversary announcement
  apology apple applicant apprentice apron aquarium arch archive area arena article artist assignment
  athlete atlas attic audience aunt author autograph avenue backpack backyard badge balcony balloon
  bandage banknote banner barber barrier basin bazaar bedroom bedsheet bedside bedsit beetle beginner belt
  beneficiary birthplace biscuit blackboard blackout blade blender blueprint boiler bolt bomb bonus
  bookcase booklet bookshelf booth boutique bowl bracelet brake breadwinner breakdown breakup brewery
  briefing brochure broom brother buddy bulb bullet bunch bungalow bunker burger burglar bursary
  businessman businesswoman butcher butchery butterfly buyer bystander cabin cabinet calendar caller
  campaign campsite canal candidate candle canoe canteen captain caption caravan caregiver carer carpark
  carton cashier cassette castle casualty catalog catalogue caterpillar celebration celebrity cellar
  cemetery ceremony chain chainsaw champion chapel chapter charger chart checkout checkpoint cheekbone
  chef chick childminder chimney chipshop chisel cigarette cinema circuit circus classmate classroom
  cleaner clerk cliff climber clinician clipboard clown coach coffin collar colleague collection column
  comb comedian committee commuter companion competitor complaint composer comrade conference congregation
  consultant consumer container contractor cooperative corporation corpse cot couch courier courtyard
  cousin coworker cowshed craftsman crash creature cricketer criminal crossing crutch cucumber cupboard
  curtain cushion cv cyclist dancer dashboard database daughter dealer decade decision deckchair defect
  defendant delegate demo den dentist depot destination detective developer diagnosis diagram dialect
  diamond diary dictionary dietician dietitian diner dinghy director disaster discount dishwasher
  dispatcher dispensary display district ditch diver doctor doll dolphin donation donor doorbell doorstep
  doorway dormitory drawer dress drill driveway drone dropout drummer duckling dustbin duvet earring easel
  editor elbow elder election electrician embassy employee employer encyclopedia engineer enquiry entrance
  entrepreneur envelope escalator essay estate evacuee event examiner excavator exhibition expedition
  experiment exporter extinguisher eyebrow eyelash eyesore facility farmer farmhouse father feather feeder
  festival field fieldtrip fighter firefighter fireman fireplace firework fisherman fishmonger fitter flag
  flask flatmate florist flyer folder follower footballer footpath footprint foreigner foreman forewoman
  fork fortnight founder fountain fox fracture frame freelancer freighter friend frontier funnel fuse
  gadget gang gap gardener garment gearstick generation gig girl girlfriend globe goal goalkeeper goldfish
  golfer goose gorge grader granddaughter grandfather grandmother grandparent grant gravestone graveyard
  greengrocer greenhouse grocer grove guardian guesthouse guide guideline guitarist gumboot gurdwara
  gutter guy hairbrush hairdresser hairdryer hallway hammock handbag handkerchief handout handset
  handshake handyman hangar hanger harbour hatchback haystack headcount headline headmaster headset
  headteacher heater hedgehog heir heirloom helicopter hero highschool hiker hillside hilltop hobby holder
  homeowner homestay hoof hook hoover hostess hotelier hotline hound household housekeeper housemate
  housewife hurdle husband hymn idiom image immigrant inbox incident indicator infant infusion inhabitant
  inhaler injection inmate inn inquiry insect inspector instructor instrument insurer interface intern
  interpreter intersection interview interviewer inventor investor invitation item janitor jeep jeweller
  jigsaw jockey junction juror kayak keeper kennel kettle keyhole kiln kilogram kilometer kilometre kitten
  knot label laboratory laborer labourer ladle lady lake landfill landlady landlord landmark landscaper
  lane lantern lathe launderette laundromat lawnmower lawsuit lawyer layoff leaf leaflet learner
  lecturer ledger librarian lifeboat lifeguard lifejacket lift lightbulb lighthouse link liver loaf lobby
  lobster locker locomotive lodge lodger lodging loft logbook logo lollipop lookout loophole loudspeaker
  lounge lover lunchbox lung magazine magician maid mailbox maisonette makeover man manager mandir manhole
  mansion manufacturer marina marquee masterpiece mat match mattress mayor meadow mechanic mechanism medal
  melody meltdown member memo memorial messenger method microphone microscope microwave midfielder midwife
  migrant milestone minefield miner minibus minicab missile mixer modem module monastery moped mortgage
  motel mother motorcycle motorist motorway mountaineer movie mug multimeter musician nail nanny napkin
  navigator neighbour nephew newborn newcomer newsagent newsletter newspaper newsroom nickname niece
  nightclub nightmare notepad noticeboard novelist nurse obituary obstacle occupant ocean offender office
  officer operator opponent optician option orchard orchestra organiser organizer orphan orphanage outage
  outbreak outcome outfit outing outlet outsider overcoat overlock owner package packer packet paddle
  paddock paintbrush painter paintjob palace pan pancake panel paragraph paramedic parent parish parlour
  participant partner pastor patch pattern pavement paycheck paycheque payee payment peasant pedal
  pedestrian pedlar peer pensioner percentage performer permit person petition pharmacist philosopher
  photocopier photographer phrase physician physicist physio pianist pickaxe picker picnic pier pigsty
  pillar pillow pin pinecone pioneer pipeline pistol pitchfork pitfall plank planner plaque platform
  player playground playgroup playroom plaza plough plug plumber pocket podcast poem poet policeman
  policewoman polyclinic polytechnic polytunnel pond pony portacabin porter portfolio portrait postbox
  postcard postcode poster postman pothole powerhouse preacher precinct prescription presentation
  presenter president priest prince princess printer prisoner prize producer product professor program
  programme projector prompt proposal prospect prosthesis prosthetic protester protocol prototype provider
  pub publisher pulley puncture pupil purse puzzle pyramid qualification quarry queen questionnaire quiz
  rack racket radiator railway rainbow raincloud raincoat ranch reader receptionist recruit referee
  referral refinery refresher refrigerator region registrar regulator reindeer relative remark reminder
  remix renovation repair repairman replacement reporter requirement rescuer researcher reservation
  reunion reviewer reward rickshaw rider rig ringleader riverbank roadblock roadside robber role roommate
  roundabout router rower runner saddle sailor salesman salesperson saleswoman sample satellite saucepan
  saucer sawmill scaffolder scar scarecrow scarf scheme schoolboy schoolgirl schoolteacher scientist
  scooter scrapbook screwdriver script scrubber sculptor seamstress seaport seaside seatbelt secretary
  section seizure semester seminar sensor sermon server session setback settlement settler shack
  shareholder sheepdog sheepfold shepherd shin shipment shipowner shipwreck shipyard shoebox shopfloor
  shopkeeper shoplifter shortage shortlist shovel shower sickbed sieve signpost simulator singer sink
  sister skeleton sketch skier skill skipper skyscraper slaughterhouse slipper slogan slope slot slum
  smallholding smartphone smokehouse smoker smoothie snack snail snapshot snowball snowflake snowman
  snowstorm sock socket soldier solicitor solution son soundtrack souvenir spade spaniel spanner spark
  sparrow speaker specialist spectator spider spot spouse sprinkler squad stack stadium staircase
  stairwell stamp stapler startup statement statistic steamer stepfather stepmother stepson stethoscope
  steward stewardess stitch stocking stomach stool stopwatch storefront storeroom storm storybook
  storyteller stranger strap streetlamp streetlight stretcher strip stripe stroke stroller subcontractor
  subject subscription subtitle suburb subway suggestion sunbed sunflower sunroof superintendent
  supervisor supplier supporter surgeon surname surveyor survivor sweater sweetheart swimmer symptom
  synagogue syringe system tablecloth tailor takeaway tank tanker tannery tap tarpaulin taskforce tattoo
  tavern taxpayer teacher teacup teammate teapot tearoom teaspoon technician teenager telephone
  teleprompter telescope teller telly template temple tenant terrace territory terrorist textbook thatcher
  therapist thermometer thermostat thesis thief thunderstorm timer timetable toaster toddler toe tollbooth
  toolbox toolkit toothbrush tourist tournament tower tracker trader tradesman trail trailer trainee
  trainer trainline transaction transcript transformer translator traveler traveller treasurer treehouse
  trench tribe tricycle trophy trowel truckload tumour turntable tutor tutorial typist umbrella uncle
  underdog underpass union unit upholsterer urn user usher valley valve vendor venture venue version
  vessel vet veteran viaduct vicar victim video videoconference videogame viewer viewpoint villager
  villain vineyard violinist virus vocation volunteer voter voucher waistcoat waiter waitress walker
  walkway wanderer wardrobe warehouse washbasin washroom watchdog watchman waterfall watermelon waterpark
  weapon weaver webcam webinar welder wheelbarrow wheelhouse whiteboard widow wife wig wildflower windmill
  windscreen winery wing winner wire witness wolf woman woodpecker woodshed workaround workbench workbook
  worker workforce workman workmate workout workplace workroom worksheet workstation worshipper wrapper
  wrist writer xray yacht youngster zone zoo
`
    .trim()
    .split(/\s+/),
);
