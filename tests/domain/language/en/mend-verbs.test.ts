import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { mend } from '#src/domain/language/en/mend/index.ts';

describe('the verb of somebody who is made, let, seen or asked', () => {
  it.each([
    ['making the old people to laugh', 'making the old people laugh'],
    ['make the customer to feel beautiful', 'make the customer feel beautiful'],
    ['the engineer let me to fly it', 'the engineer let me fly it'],
    ['let the children to decide', 'let the children decide'],
    ['saw a baby to die', 'saw a baby die'],
    ['I watched my uncle lost his shop', 'I watched my uncle lose his shop'],
    ['saw a drone did in one hour our work', 'saw a drone do in one hour our work'],
    ['heard the nurse said it', 'heard the nurse say it'],
    ['helped my uncle making the beds', 'helped my uncle make the beds'],
    ['makes people smiling', 'makes people smile'],
    ['make the old radio working again', 'make the old radio work again'],
    ['making that the farmers trust me', 'making the farmers trust me'],
    ['made that the field will grow', 'made the field grow'],
    ['convinced to six neighbours to leave it', 'convinced six neighbours to leave it'],
    ['asked to my boss to wait', 'asked my boss to wait'],
    ['never told to anyone what I heard', 'never told anyone what I heard'],
    ['no child should tell to his mother that', 'no child should tell his mother that'],
    ['my father gave to me his saddle', 'my father gave me his saddle'],
    ['explaining to the workers the plans', 'explaining the plans to the workers'],
    ['explain young colleagues why it breaks', 'explain to young colleagues why it breaks'],
    ['suggested me to apply', 'suggested that I apply'],
    ['I don’t want that it passes me', 'I don’t want it to pass me'],
    ['I want that my kids can dig there', 'I want my kids to be able to dig there'],
    ['I want that nobody waits', 'I want nobody to wait'],
    ['I want them learn it again', 'I want them to learn it again'],
  ])('%s', (typed, meant) => expect(mend(typed)).toBe(meant));

  it.each([
    'make friends to play with',
    'make a plan to work from home',
    'made the decision to leave',
    'make them to order',
    'let the house to students',
    'saw a doctor to get a note',
    'saw the kids taught well',
    'saw him lost in thought',
    'saw the house built on sand',
    'heard my brother works there',
    'help families leaving the army',
    'help my mother',
    'made money selling eggs',
    'a story told to children',
    'thanks to my mother',
    'make that dress',
    'the letter sent to me the day I left',
    'want people like me',
    'taught them well',
  ])('leaves: %s', (right) => expect(mend(right)).toBe(right));
});

describe('a verb behind a small word', () => {
  it.each([
    ['cut the tile without break it', 'cut the tile without breaking it'],
    ['teaching without discourage them', 'teaching without discouraging them'],
    ['driving without learn anything', 'driving without learning anything'],
    ['instead of sit at home', 'instead of sitting at home'],
    ['before go home', 'before going home'],
    ['much for give', 'much to give'],
    ['English for read the manual', 'English to read the manual'],
    ['for to finish school', 'to finish school'],
    ['came here for learning the trade', 'came here to learn the trade'],
    ['too old for doing nothing', 'too old to do nothing'],
    ['good at find the fault', 'good at finding the fault'],
    ['tired of lose my time', 'tired of losing my time'],
    ['capable to fix it', 'capable of fixing it'],
    ['women who want come back home', 'women who want to come back home'],
    ['in the lagoon, before that the sun comes out', 'in the lagoon, before the sun comes out'],
    ['without that somebody interrupts me', 'without somebody interrupting me'],
    ['without that the harvest was smaller', 'without the harvest being smaller'],
  ])('%s', (typed, meant) => expect(mend(typed)).toBe(meant));

  it.each([
    'without hurry',
    'without help from anyone',
    'without wind',
    'before work',
    'after work I cook',
    'by design',
    'for sale',
    'for sure',
    'a cloth for cleaning windows',
    'thanked me for helping the new ones',
    'before that I was a cook',
    'want help with forms',
    'instead of cash',
    'tired of waste',
    'go for broke',
  ])('leaves: %s', (right) => expect(mend(right)).toBe(right));
});

describe('forms and times of verbs', () => {
  it.each([
    ['when nobody is speak to me', 'when nobody speaks to me'],
    ['am know exactly what to do', 'know exactly what to do'],
    ['he was translate wrong', 'he was translating wrong'],
    ['the men who were retrench', 'the men who were retrenched'],
    ['say what is happened to them', 'say what happened to them'],
    ['I am not arrived here to rest', 'I did not arrive here to rest'],
    ['I am knowing only the iron', 'I know only the iron'],
    ['am having my own plan', 'have my own plan'],
    ['if the shop is not having it', 'if the shop does not have it'],
    ['the notary has began to explain', 'the notary has begun to explain'],
    ['somebody shouldve spoke up', 'somebody should’ve spoken up'],
    ['drivers who been wrote up', 'drivers who have been written up'],
    ['hanged a piano', 'hung a piano'],
    ['my aunt teached me', 'my aunt taught me'],
    ['learned signs to can speak with her', 'learned signs to be able to speak with her'],
    ['I can able to lift it', 'I can lift it'],
    ['was able to repaired it', 'was able to repair it'],
    ['I used to selling bread', 'I used to sell bread'],
    ['did pull out two men', 'pulled out two men'],
    ['I work here since 2015', 'I have worked here since 2015'],
    ['I am living here for 5 years', 'I have been living here for 5 years'],
    [
      'a bike that already three years sleep in the shed',
      'a bike that has slept in the shed for three years',
    ],
    ['I have learned it in 2005', 'I learned it in 2005'],
    ['my daughter has been born', 'my daughter was born'],
    ['fixed it in one day when everybody says no', 'fixed it in one day when everybody said no'],
    ['sold fake cloth and call it silk', 'sold fake cloth and called it silk'],
  ])('%s', (typed, meant) => expect(mend(typed)).toBe(meant));

  it.each([
    'freedom is knowing how to fix it',
    'the worst is not having a car',
    'we are having lunch',
    'she is having a baby',
    'it is open to all',
    'the shop is close to home',
    'the page is narrow',
    'the best boss I had was a cook',
    'he hanged himself',
    'people used to working nights',
    'get used to working alone',
    'I am going away for 2 years',
    'I was left alone',
    'built it and sold it',
    'helped them find a flat and call it home',
    'I can see it',
    'they were close friends',
    'left when the shop shut',
  ])('leaves: %s', (right) => expect(mend(right)).toBe(right));
});

describe('what nobody does', () => {
  it.each([
    ['talking to parents without them feel shame', 'talking to parents without them feeling shame'],
    ['took the photo without people notice', 'took the photo without people noticing'],
    ['without nobody tell me', 'without nobody telling me'],
  ])('stands as a deed behind who does it: %s', (line, said) => expect(mend(line)).toBe(said));

  it.each([
    'without my help',
    'without them work stops',
    'without her I would be lost',
    'without me the shop closes',
    'without him being there',
  ])('stays: %s', (line) => expect(mend(line)).toBe(line));
});
