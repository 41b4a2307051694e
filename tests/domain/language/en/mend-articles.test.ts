import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { MORE_COUNTED } from '#src/domain/language/en/mend/nouns.ts';
import { mendGrammar } from '#src/domain/language/en/reader/grammar.ts';
import { repairProse } from '#src/domain/language/en/reader/repair.ts';
import { isCounted } from '#src/domain/language/en/reader/uncounted.ts';

/** A clause as it comes to stand in a sentence. */
const told = (typed: string) => mendGrammar(repairProse(typed));

describe('one of many, in a clause', () => {
  it.each([
    ['my grandmother had stroke', 'my grandmother had a stroke'],
    ['my uncle bought tricycle', 'my uncle bought a tricycle'],
    ['I found wallet on bus', 'I found a wallet on the bus'],
    ['everything has label', 'everything has a label'],
    ['she was standing in field', 'she was standing in the field'],
    ['we opened small bakery in village', 'we opened a small bakery in the village'],
    ['I worked in small laboratory', 'I worked in a small laboratory'],
    ['he repaired old radiator', 'he repaired an old radiator'],
    ['I wrote letter to newspaper', 'I wrote a letter to newspaper'],
    ['my father drove tanker', 'my father drove a tanker'],
    ['they gave us certificate', 'they gave us a certificate'],
    ['I fixed boiler in chapel', 'I fixed a boiler in the chapel'],
    ['I was waiter', 'I was a waiter'],
    ['we lived near quarry', 'we lived near the quarry'],
    ['I bought drone', 'I bought a drone'],
    ['he fell from staircase', 'he fell from the staircase'],
    ['a customer lost handbag', 'a customer lost a handbag'],
    ['I carried stretcher', 'I carried a stretcher'],
    ['I drove excavator in summer', 'I drove an excavator in summer'],
  ])('%s', (typed, mended) => expect(told(typed)).toBe(mended));
});

describe('what stands bare in plain English', () => {
  it.each([
    'I went to school by bus',
    'my father was in hospital',
    'she came home from work',
    'we lived at sea',
    'I was on time',
    'I was in class',
    'the patient was in bed',
    'my brother was in prison',
    'I went to church with my nan',
    'we walked there on foot',
    'I work on site',
    'the kids are at home',
    'I worked at night',
    'we moved to town',
    'he was captain of the ship',
    'I keep track of the money',
    'I was on stage',
    'the machine was out of order',
    'I play guitar in a band',
    'I taught piano to kids',
    'my dad worked in construction',
    'I studied at university',
    'I left school at sixteen',
    'I like salad and soup',
    'the whole team was on holiday',
    'I did it by hand',
    'we walked side by side',
    'they went from door to door',
    'I have experience in retail',
    'I found work in a bakery',
    'I am in charge of the rota',
    'I was in debt',
    'she was on call that night',
    'I had lunch with the crew',
    'my mum got cancer',
    'I was head of year',
    'we had trouble with the boiler',
    'I got into trouble',
    'I took part in a race',
    'the shop closed in winter',
    'we went on strike',
    'it was love at first sight',
    'I was under pressure',
    'I had access to the lab',
    'we take care of her',
    'I like music and film',
    'my hands were covered in flour',
    'we cook on site for the staff',
    'I have a talent for cooking',
    'the van broke down on the way to a job',
    'the bus driver waited for me',
    'the school kitchen was too small',
    'I answered phone calls all day',
    'I ran a team of ten cleaners',
    'a customer came back with flowers',
    'two ward clerks left in one week',
    'I sold pan covers at the market',
    'I learned to read music',
    'a nurse held my hand',
    'the lads call me boss',
    'I went back to college',
    'they let me go home early',
    'someone believed in me',
    'I was made head chef',
    'I had no car and no licence',
    'day after day I swept that floor',
  ])('%s', (typed) => expect(told(typed)).toBe(typed));
});

it('knows no thing twice', () => expect([...MORE_COUNTED].filter(isCounted)).toEqual([]));
