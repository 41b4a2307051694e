/** Things that are counted, beside those that reading knows: one of them does not stand without an article. */
export const MORE_COUNTED: ReadonlySet<string> = new Set(
  `
  address airplane aisle album ally anchor angle ankle apple apprentice apron aquarium area armchair article
  assignment assistant astronaut athlete atlas attic audience author axle babysitter backpack badge bakehouse balcony
  balloon banana bandage banner bar barrier bead beak beam bean bear beast bedroom bedside beehive belt beret berry
  blade blouse boiler bolt bomb bonnet bookshelf bookshop boundary bouquet bow bowl bracelet brain brake breakdown
  brick brochure broom bruise buffet bug bull bulldozer bumper bungalow bunk burger burglar butterfly buyer cabin
  cabinet cage calculator calendar camel campaign campsite candidate candle canoe canteen capsule captain caravan
   carpenter castle cave cellar cemetery ceremony chain chainsaw chalet champion channel chapel chapter chart
  chef chick chimney chin chisel chopper cigarette cinema circle circuit civilian clamp cleaner clerk cliff clown
  cluster coach coin collar colleague collection comb comedian commander committee commuter compass complaint
  component composer compressor conductor consultant container contractor conveyor corpse courthouse courtyard cousin
  crab cradle craftsman crash cricket critic crossing crown crutch cupboard curtain cushion cyclist cylinder dam
  dancer database daycare dealer deed dentist deposit depot desert desktop detail detective developer diagram
  dialogue diary diet diner director disaster dishwasher district doctor dollar dolphin doorbell doorstep dormitory
  dragon drawer dress dresser drill driver driveway drone dumpling dune eagle earring editor electrician elephant
  employee employer enemy envelope escalator estate estimate event exception exhibition expert explorer eyebrow
  fabricator faucet feather feature festival fiddle filter fingertip fireplace firewall fisherman fishery flag flame
  flash flashlight flock flute foal footpath footprint fossil fountain fraction fragment frame frog funnel fuse
  gadget gap garment gasket genius geyser ghost giant girlfriend glacier goddess gorilla grandparent grape graph
  grave greenhouse grinder groom guitar gun guy hallway hammer handbag handle handout handset harbor harbour harness
  harp hawk headline headset heater heel helicopter herb hero hinge hobby hoof hook horn household hurdle hurricane
  iceberg idiom image incident index infant injection inn insect inspector instrument intern interpreter interview
  invention item jaw jeep jet jetty jigsaw jockey jug junction juror kayak kettle keyhole kiln kilometre kiosk kitten
  knitter knob knot labourer ladle lady lake lane lantern latch lathe lavatory lawyer leader leaf leaflet ledger lens
  leopard lever lift lightbulb lighthouse limb limit lion lip liver lobby locker locomotive log lounge lover lung
  magazine magnet maid mailbox mansion mare marker mattress mayor mechanic medal mentor merchant mermaid microphone
  microscope microwave midwife migrant miner mineshaft minibus miracle missile mixer mop moped mortgage moth
  motorcycle motorway mound mouse moustache mug mule muscle musician nail nanny napkin neighbour nephew
  newcomer newspaper niece nightclub nightmare nozzle nurse oar oasis obstacle occasion octopus officer operator
  orchard orchestra organ orphan orphanage outfit outlet owl owner palm pan panel paragraph paramedic parent parish
  parrot participant partner passenger passerby pastor pattern pavement paw payment pebble pedal pedestrian peg
  pelican penguin penny perfume petal petition physio pianist piano pier pigeon pile pillow pilot pin pinch pine pint
  pistol pit plant plaque platform playground playlist plaza plot plough plug plumber pocket poem poet pole policeman
  pond pony porch portfolio portrait postcard poster postman pouch prescription president priest printer prisoner
  product profile program programme prompter proposal province pub publisher puddle pulse pupil puzzle
  pylon pyramid qualification quarry queen quiz rack racket radiator raft rag railway raincoat rat razor reactor
  reader rebel receiver recruit rectangle referee region registration rehearsal reindeer relative relay repair
  repairman reporter requirement resort revolver rib ribbon rifle ring risk ritual rival rocket rod role roll roller
  rooftop rope rose roster roundabout router rowboat rug ruin ruler runner runway saddle sailboat sailor 
  sample sandal satellite saucepan saucer sauna saw scale scandal scar scarf scheme scholar scholarship scooter score
  scratch scratcher screen screwdriver script sculptor sculpture seagull seal seamstress sector seedling seller
  seminar senior server session setback settlement shadow shaft shark shawl shepherd  shipment shipyard shoelace
  shoemaker shopper shore shortage shovel shower shrine sidewalk singer sink siren skeleton sketch skill skill-set
  slab slave sled sleeper slice slide slipper slogan slope snail snowman sock socket soldier soloist soul source
  spade spanner sparrow specialist species specimen sphere spider spine sponge sponsor spot spouse spring spy square
  squirrel stadium stain staircase stamp star startup statement statue stethoscope steward sticker stocking stomach
  stool storyteller stranger stretcher string stump stylist subject suburb subway supplier surgeon surveyor survivor
  suspect sweater sweet swimmer switch sword syllable symbol symptom syringe system tablecloth tail tailor takeaway
  tank taxpayer tear technician technique telephone telescope tenant tendon term terminal terrace textbook
  therapist thermometer thief thigh thread threat throne thumb thunderstorm tiger tin toad toddler toe tombstone
  toolbox toothbrush topic tornado tortoise tourist tower track tracker trailer trainer trait transformer translator
  trap traveler traveller treasure tribe trick tricycle trowel trumpet trunk tub tumour turtle tutor twin typewriter
  umbrella unit utensil valley valve vase vault vendor venue verb vessel vest veteran viaduct victim video villager
  violin virus volcano volunteer voucher wagon waist waiter waitress wardrobe warehouse warrior wasp weapon welder
  whale wheelbarrow whip whistle wick widow widower wig wing winner wire witness wizard wolf woodpecker workbench
  workplace wreck wrench wrist yacht zebra zone zoo
`
    .trim()
    .split(/\s+/),
);
