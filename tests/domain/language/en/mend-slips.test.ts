import { mended, stay } from './mended.ts';

mended('what belongs to one’s own, and what became of it', [
  ['my father pump broke in a dry season', 'my father’s pump broke in a dry season'],
  ['my uncle boat sank and nobody can fix', 'my uncle’s boat sank and nobody could fix it'],
  ['my mother’s sewing machine stopped', 'my mother’s sewing machine stopped'],
]);
mended('the small word that looking and sitting take', [
  ['I look in the microscope all day', 'I look through the microscope all day'],
  ['and now I look on lettuce', 'and now I look at lettuce'],
  ['sitting across someone', 'sitting across from someone'],
  ['the crew who sails on it after', 'the crew who sails on it afterwards'],
  ['the samples that must be taken second time', 'the samples that must be taken a second time'],
  ['helped a man to dance in the wedding of the daughter', 'helped a man to dance at his daughter’s wedding'],
]);
mended('what was left out', [
  ['somebody asks me difficult question', 'somebody asks me a difficult question'],
  ['making parts from scrap when no port', 'making parts from scrap when there is no port'],
  ['making spare part from scrap', 'making spare parts from scrap'],
  ['when my tools is complete', 'when my tools are complete'],
  ['I’m behind the wheel and the roads quiet', 'I’m behind the wheel and the roads are quiet'],
  ['women who run small tailoring or tiffin business', 'women who run small tailoring or tiffin businesses'],
  [
    'for 17 years I have looked after hens and now I pack eggs',
    'for 17 years I looked after hens, and now I pack eggs',
  ],
]);
mended('short forms and words that are shouted', [
  ['a loan officer in a pvt bank', 'a loan officer in a private bank'],
  ['maths and life sci', 'maths and life sciences'],
  ['teach the young laborants', 'teach the young lab assistants'],
  ['helped a man after AVC (stroke)', 'helped a man after a stroke'],
  ['people clapped the WALL', 'people clapped the wall'],
  ['translate mixteco for the ladies', 'translate Mixteco for the ladies'],
]);
stay('what looks like it and is right', [
  'my father taught me to weld',
  'my brother cook was asleep',
  'helped my mother cook and nobody can bake like her',
  'my grandmother died and nobody can forget her',
  'I look after my father',
  'I look on the bright side',
  'I look on while they work',
  'sitting across the table from my boss',
  'sitting across the road',
  'the street they named it after',
  'I came in second',
  'for the second time',
  'believe in the wedding of the century',
  'asks me difficult questions',
  'gives me good advice',
  'when no one is there',
  'when no longer needed',
  'cleaning my tools is relaxing',
  'the price of the tools is high',
  'for five years I have worked in a bakery and I love it',
  'work with the NHS and with STEM clubs',
  'people with HIV and AIDS',
  'a woman who runs a small business',
  'I make a spare part when one is missing',
  'I grow chile and squash',
  'I moved to Chile',
]);
