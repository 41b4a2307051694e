import { mended, stay } from './mended.ts';

mended('a part of one’s own body, and what others own', [
  ['have the hands in the dough and music is playing', 'have my hands in the dough and music is playing'],
  ['it is my profession and hands are forgetting', 'it is my profession and my hands are forgetting'],
  ['knowing the leather with the fingers', 'knowing the leather with my fingers'],
  ['the doctor told me about the eyes', 'the doctor told me about my eyes'],
  ['back is broken', 'my back is broken'],
  ['living in other people house', 'living in other people’s houses'],
  ['washing other people clothes', 'washing other people’s clothes'],
  ['people who can’t do without there bike', 'people who can’t do without their bike'],
  ['clothes who give pride', 'clothes that give pride'],
]);
stay('hands of others, and names of things', [
  'people who work with the hands',
  'the hands of the clock',
  'hands on work',
  'when hands are up in class',
  'the doctor told me about the eyes of the child',
  'other people help me',
  'let other people work',
  'with other people at home',
  'over there people are poor',
  'a man in the shop who knows everything',
  'somebody with a car who can drive',
]);

mended('small words, ages and times', [
  ['I make the people feel in home', 'I make the people feel at home'],
  ['there is a line until the door', 'there is a line to the door'],
  ['nobody explains me everything twice', 'nobody explains everything to me twice'],
  ['nobody explains them the rules', 'nobody explains the rules to them'],
  ['she said me hello', 'she said hello to me'],
  ['he said me that I am good', 'he told me that I am good'],
  ['call at 3 in the night', 'call at 3 in the morning'],
  ['at eleven of the night', 'at eleven at night'],
  ['a 2 minutes bathroom break', 'a 2-minute bathroom break'],
  ['my daughter is 8 years', 'my daughter is 8 years old'],
  ['working in the basement whole winter 2022', 'working in the basement the whole winter of 2022'],
  ['coaching agents who bout to quit', 'coaching agents who are about to quit'],
]);
stay('the same words where they are right', [
  'work in home care',
  'walk until the bus comes',
  'work until the river freezes',
  'wait until the door opens',
  'explain the rules to them',
  'people about to quit',
  'a boxing bout a week',
  'as he said, me and my brother',
  'at 3 in the afternoon',
  'the course is 2 years',
  'he was two years and two days late',
  'over one whole winter',
  'the whole of last winter',
]);

mended('what there is, and what it is', [
  [
    'in my town were eleven seamstress, and now I am only one',
    'in my town there were eleven seamstresses, and now I am the only one',
  ],
  [
    'measured the border and after it no more fight about it',
    'measured the border and after that there was no more fighting about it',
  ],
  ['a team that is not scared to say got problem', 'a team that is not scared to say there is a problem'],
  ['explaining why is not possible', 'explaining why it is not possible'],
  ['one is already engineer', 'one is already an engineer'],
  ['when I gone there’s nobody', 'when I am gone there’s nobody'],
  [
    'I teach the new ones and after they earn more than me',
    'I teach the new ones and afterwards they earn more than me',
  ],
]);
stay('where nothing is missing', [
  'there is only one',
  'I am only one person',
  'and no one hurt',
  'fixed the pump and no water came',
  'I stayed and after he left my mother sold the farm',
  'we wait and after they eat we clean',
  'when I got home',
  'he said got to go',
  'why is it so hard',
  'my son is already at school',
  'she is still head of the school',
]);
