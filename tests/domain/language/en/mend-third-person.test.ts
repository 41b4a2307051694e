import { mended, stay } from './mended.ts';

mended('what one person or thing does', [
  [
    'the client look in the mirror and he doesn’t speak',
    'the client looks in the mirror and he doesn’t speak',
  ],
  ['when a child learn to read', 'when a child learns to read'],
  [
    'when my son come home and he tell me about school',
    'when my son comes home and he tells me about school',
  ],
  ['when the engine start', 'when the engine starts'],
  ['finding faults when yield drop', 'finding faults when yield drops'],
  ['because my boss never listen', 'because my boss never listens'],
  ['where the river meet the sea', 'where the river meets the sea'],
  ['nobody hear them', 'nobody hears them'],
  ['small son call me uncle on video call', 'my small son calls me uncle on video call'],
  ['my youngest call me uncle', 'my youngest calls me uncle'],
  ['scared of the one who talk louder', 'scared of the one who talks louder'],
  ['scanner who count my seconds', 'scanner that counts my seconds'],
  ['get a board everybody say is dead', 'get a board everybody says is dead'],
  ['a man in my quarter make a bicycle from nothing', 'a man in my quarter makes a bicycle from nothing'],
  ['my hands was born for the fabric', 'my hands were born for the fabric'],
  ['I am interest in computers', 'I am interested in computers'],
  [
    'my uncle give me his spoilt phone to open when I was 11',
    'my uncle gave me his spoilt phone to open when I was 11',
  ],
  [
    'the mother is afraid and she hold my hand and listen to my voice',
    'the mother is afraid and she holds my hand and listens to my voice',
  ],
]);

mended('the same in a story, which is told in its own time', [
  [
    'I waited 5 hours in a queue and nobody explain the form',
    'I waited 5 hours in a queue and nobody explained the form',
  ],
  [
    'one time I found the metal piece and everybody thank me',
    'one time I found the metal piece and everybody thanked me',
  ],
  ['only when my father die', 'only when my father died'],
  ['2 times they promote the one who talk louder', 'twice they promoted the one who talked louder'],
  [
    'my grandfather take me to count storks when I was 6',
    'my grandfather took me to count storks when I was 6',
  ],
  ['my daughter was calling me uncle when I come home', 'my daughter was calling me uncle when I came home'],
  ['13 year I teach the new ones', 'for 13 years I have taught the new ones'],
  ['for 12 years I am cooking for others', 'for 12 years I have been cooking for others'],
  ['I have see her 5 times', 'I have seen her 5 times'],
  ['they have teach me everything', 'they have taught me everything'],
  ['one brother is study engineer', 'one brother is studying engineering'],
  ['sold 400 breads in one day, all finish before 11', 'sold 400 breads in one day, all finished before 11'],
]);

stay('many, bodies of many, and what one makes or lets others do', [
  'daughter called me at night',
  'sons of farmers',
  'made my mother and everybody laugh',
  'help my sister and somebody find their way',
  'when the staff need a break',
  'when the crew come home safe',
  'watch the client look in the mirror',
  'because the boss let me go home',
  'the people I help come back',
  'the machine I use at work',
  'the only ones who know the way',
  'let nobody in the shop touch it',
  'made the music everybody like to hear',
  'a lot of people make mistakes',
  'the children of my sister come on Sundays',
  'the price of the tickets was high',
  'the news was good',
  'I suggested that she go home',
]);

stay('things under names of two words', [
  'the customer service in our shop',
  'the patient care in our ward',
  'my factory work in Korea',
  'the client contact with families',
  'before the tea break and after',
  'before work start times changed',
  'the nurse call button on the wall',
]);

stay('verbs that look the same in the past, and what is told in the right time', [
  'she beat the record',
  'nobody read the letter',
  'my father hurt his back',
  'I have a lot of time for people',
  'people have lower prices in town',
  'I have friends who help me',
  'in 5 years I finish school',
  'for 2 years I plan to save',
  'for 10 years I was a cook',
  'I remember the smell of bread when I was six',
  'I run the shop my father left when I was ten',
  'it was always raining when we play',
  'all the children finish by noon',
  'my dream is study and work',
]);
