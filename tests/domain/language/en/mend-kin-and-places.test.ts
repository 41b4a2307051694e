import { mended, stay } from './mended.ts';

mended('kin who are called by what they are', [
  ['when granda gave me a hammer', 'when Granda gave me a hammer'],
  ['nana came home from hospital', 'Nana came home from hospital'],
  ['cut down nana’s dead plum tree', 'cut down Nana’s dead plum tree'],
  ['rewired the lights with dad on the phone', 'rewired the lights with Dad on the phone'],
  ['take nan to her appointments', 'take Nan to her appointments'],
  ['ask mam or dad about practice', 'ask Mam or Dad about practice'],
  ['fixing stuff around grandma’s house', 'fixing stuff around Grandma’s house'],
]);

stay('kin who are somebody’s, or any of them', [
  'when my granda gave me a hammer',
  'a hen house with my granda',
  'my mum and dad',
  'my brother and dad',
  'mum of three',
  'mum at home',
  'a single mum with two jobs',
  'work as mum to three boys',
  'kept mum calm',
  'care for mum and baby',
  'someone other than mam',
  'the dad who came every morning',
  'dad jokes for the customers',
]);

mended('people by where they are', [
  ['the girl of the hostel made me tea', 'the girl at the hostel made me tea'],
  ['the nurse of the clinic', 'the nurse at the clinic'],
  [
    'I was the best agent of the floor three months in a row',
    'I was the best agent on the floor three months in a row',
  ],
  ['the first woman of my crew to pass the test', 'the first woman on my crew to pass the test'],
  ['the best student of my class', 'the best student in my class'],
  ['the city where I am living', 'the city where I live'],
  ['waiting until the student can do', 'waiting until the student can do it'],
]);

stay('people of a place, and what is told whole', [
  'the owner of the hotel',
  'the customers of the bank',
  'the best of the class',
  'the best part of the shift',
  'the last hour of the shift',
  'the people of my city',
  'the flat where I am living on my own now',
  'show them what they can do',
  'do all we can do',
  'I wait until they can do it alone',
]);

mended('"it is" behind a word that a verb follows', [
  ['make folk laugh when its grim', 'make folk laugh when it’s grim'],
  ['having a laugh when its dead busy', 'having a laugh when it’s dead busy'],
  ['not kicking off when its rammed', 'not kicking off when it’s rammed'],
]);

stay('what is its own', [
  'when its roof leaks',
  'a clean kitchen where everything has its place',
  'if its owner comes back',
  'my city and its trams',
]);
