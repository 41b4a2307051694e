/** Things that are counted, beside those that reading knows: one of them does not stand without an article. */
export const MORE_COUNTED: ReadonlySet<string> = new Set(
  `
  address collar comb office apple apprentice apron area article assignment badge balcony bandage bedroom bolt bookshelf bowl brake
  breakdown cabin cabinet candle canteen captain caravan ceremony chain chainsaw chart chef chimney clerk coach
  colleague complaint cousin crash crossing cupboard curtain daycare depot district dormitory dress drill driveway
  employee event festival fireplace flag frame fuse girlfriend greenhouse guy handbag handset harbour headset hook
  injection intern interview item kettle lady lathe leaf leaflet lift lightbulb lighthouse magazine maid mailbox
  mechanic medal microwave midwife minibus moped mortgage motorcycle motorway mug nail nanny neighbour nephew niece
  nurse orchard orchestra orphanage outlet pan panel paramedic parent pattern payment physio piano pilot playground
  plough plug pocket postcard prescription president priest product program programme proposal pupil qualification
  quiz railway recruit region registration relative repair requirement role sample saucepan script
  seamstress session shepherd shortage shovel sink skill sock socket soldier staircase stool subway supplier syringe
  system tablecloth telephone textbook thief toolbox toothbrush track trowel umbrella valve veteran video violin
  waitress wardrobe warehouse wheelbarrow widow wire witness workbench workplace
`
    .trim()
    .split(/\s+/),
);
