import { describe, expect, it } from 'vitest';
import { en } from '#src/domain/language/en/index.ts';
import { withoutRemarks } from '#src/domain/language/en/mend/remarks.ts';
import { toThePoint } from '#src/domain/language/en/mend/to-the-point.ts';
import { workInShort } from '#src/domain/language/en/mend/works-in-short.ts';

describe('a gift', () => {
  it.each([
    ['story-telling, ask anyone on the 26 route', 'story-telling'],
    ['calming a horse. Just ask my neighbours', 'calming a horse'],
    ['dumplings, come and see', 'dumplings'],
    ['fixing radios, you name it', 'fixing radios'],
    ['listening, ask my patients what they need', 'listening, ask my patients what they need'],
    ['planning a week, ask good questions', 'planning a week, ask good questions'],
    ['I repair little things, glasses, jewelry', 'I repair little things such as glasses and jewelry'],
    ['fixing bikes, scooters, prams', 'fixing bikes, scooters and prams'],
    ['baking cakes, old breads, pies', 'baking cakes, old breads and pies'],
    ['fixing bikes, languages', 'fixing bikes, languages'],
    ['fixing bikes, welding, cooking', 'fixing bikes, welding, cooking'],
    ['fixing bikes, never late', 'fixing bikes, never late'],
    ['selling shoes, good with numbers', 'selling shoes, good with numbers'],
    ['reviving old wigs people have given up on', 'reviving old wigs that people have given up on'],
    ['reading old schemes, which nobody understand', 'reading old schemes that nobody understands'],
    ['asking people what everybody wants', 'asking people what everybody wants'],
    ['feeding people nobody else feeds', 'feeding people nobody else feeds'],
    ['reading schemes that they drew, which is rare', 'reading schemes that they drew, which is rare'],
  ])('%s', (typed, printed) => expect(toThePoint(typed, 'gift')).toBe(printed));
});

describe('what is said to the reader and is no part of an answer', () => {
  it.each([
    ['structured but not rigid, if that makes sense', 'structured but not rigid'],
    ['the clinic runs to time, so never', 'the clinic runs to time'],
    ['I saw what therapy did for my mum, imagine if she’d had 20', 'I saw what therapy did for my mum'],
    ['two retrenchments and a divorce, what more must I say', 'two retrenchments and a divorce'],
    ['at a bedside, turns out', 'at a bedside'],
    ['closed the door to a kid, and believe me I had wishes', 'closed the door to a kid'],
    ['listening to widows, if I’m honest', 'listening to widows'],
    ['everyone is looking at me like what now', 'everyone is looking at me'],
    ['finding the leak, you know what I mean', 'finding the leak'],
    ['welding overhead, to be precise', 'welding overhead'],
    ['fell from a scaffold, thanks God', 'fell from a scaffold'],
    ['in the barn (don’t laugh)', 'in the barn'],
    ['on the side of the road, eh, with a flat tyre', 'on the side of the road, with a flat tyre'],
    ['in the kitchen – no kidding', 'in the kitchen'],
    ['I taught half the street to read. What can I say', 'I taught half the street to read'],
    ['calming a horse, as my people say. Honestly', 'calming a horse, as my people say'],
    ['sorting the post, as they say', 'sorting the post'],
    ['they spelt my name wrong smh', 'they spelt my name wrong'],
    ['up high, harness on, sweet as', 'up high, harness on'],
    ['don’t laugh but I fix dolls', 'I fix dolls'],
    ['believe it or not, in a graveyard', 'in a graveyard'],
    ['it sounds silly but I saw a lamb born', 'I saw a lamb born'],
    ['pulled a calf out at 3 am, you should have seen my boots', 'pulled a calf out at 3 am'],
    ['ran the night kitchen alone. I still dream about it', 'ran the night kitchen alone'],
    ['plastering a ceiling, for my sins', 'plastering a ceiling'],
    ['in the boiler room, my happy place', 'in the boiler room'],
    ['it hums, like I said, and nobody talks', 'it hums, and nobody talks'],
    ['fixing what others throw away. Who wouldn’t?', 'fixing what others throw away'],
    ['got the whole team paid, I could go on for hours', 'got the whole team paid'],
    ['pulled a calf out alone, honest', 'pulled a calf out alone'],
    ['my stew fills the street, ask my wife', 'my stew fills the street'],
    ['I can weld anything, who knows', 'I can weld anything'],
  ])('%s', (typed, meant) => {
    expect(withoutRemarks(typed)).toBe(meant);
    expect(withoutRemarks(meant)).toBe(meant);
  });

  it.each([
    'explaining things to people I know',
    'people who say what they think',
    'I know what they mean to say',
    'nobody believed me',
    'people who believe in God',
    'what I must say to a family',
    'they asked me what more they could do',
    'a village that turns out for its own',
    'reading to children, and they listen',
    'to be honest with a patient about it',
    'the people I love',
    'I know how to read a room',
    'when you should have asked',
    'seeing what you have to throw away',
    'I could go on the boats',
    'so I can pay for it',
    'people who sound silly but mean it',
    'listen to what they ask',
    'nurses, old people?',
    'please don’t tell anyone, you know',
  ])('leaves %s', (line) => {
    expect(withoutRemarks(line)).toBe(line);
  });
});

describe('a second thought behind an answer', () => {
  it.each([
    ['where', 'in a lab, I did a stage in one and I loved that', 'in a lab'],
    ['where', 'on the Karakoram Highway, that is my home', 'on the Karakoram Highway'],
    ['where', 'in the cold room, there my head works', 'in the cold room'],
    ['where', 'in a quiet back office, preferably with a fire', 'in a quiet back office'],
    ['when-it', 'dry, which in Ffestiniog is a Tuesday in June', 'dry'],
    ['when-it', 'hot, I’m used', 'hot'],
    [
      'when-i',
      'am alone in the cabin at 4 in the morning, tabarnouche it’s beautiful',
      'am alone in the cabin at 4 in the morning',
    ],
    ['when-i', 'shut up and let them talk, took me years', 'shut up and let them talk'],
    ['did', 'set up a choir in the hall, 31 came the first night', 'set up a choir in the hall'],
    ['did', 'shut down a lift because of the wind, cher he was hot', 'shut down a lift because of the wind'],
    [
      'did',
      'fixed the heater when it was minus 30, the landlord he doesn’t come',
      'fixed the heater when it was minus 30',
    ],
    ['did', 'shore 203 in a day at Ouyen. My back still knows about it.', 'shore 203 in a day at Ouyen'],
    ['never', 'no-showed, not even the ice storm', 'no-showed'],
    ['never', 'minded the smell, not like them ones from town', 'minded the smell'],
    ['never', 'was late in the depot, they give a fine', 'was late in the depot'],
    [
      'who',
      'sick people who they don’t know, because if the tool is dirty they can die',
      'sick people who they don’t know',
    ],
    ['who', 'my deckhands, them boys don’t know what to do', 'my deckhands'],
    ['gift', 'keeping good workers, some with me 20 years', 'keeping good workers'],
    ['gift', 'getting a wheel off, takes patience', 'getting a wheel off'],
    ['gift', 'remembering faces. like scary good', 'remembering faces'],
    ['gift', 'keeping my mouth shut, which is rarer than you’d think', 'keeping my mouth shut'],
    ['number-what', 'rejected trays on a night shift, was 90 odd', 'rejected trays on a night shift'],
    ['gift', 'speaking Urdu, Punjabi and little bit Pashto', 'speaking Urdu, Punjabi and some Pashto'],
    [
      'gift',
      'listening to widows, if I’m honest. It’s half the job',
      'listening to widows. It’s half the job',
    ],
    ['number-what', 'ankles per season, they hated the yoga', 'ankles per season'],
    ['behind', '40 years of nights, where did they go', '40 years of nights'],
    ['when', 'the kitchen is full, I become calm', 'the kitchen is full'],
    ['when-it', 'raining hard, I feel alive', 'raining hard'],
    ['where', 'on a roof, I can think there', 'on a roof'],
    ['did', 'held the rope for six hours, never been so cold', 'held the rope for six hours'],
    ['off', 'the tractor, it shakes all my bones', 'the tractor'],
    ['since', 'I did soil judging as a kid (nerd alert)', 'I did soil judging as a kid'],
    [
      'since',
      'they shut our place in March with 3 days’ notice. disgusting',
      'they shut our place in March with 3 days’ notice',
    ],
    [
      'because',
      'I don’t want to be hauling nets at 50 like my dad, his shoulders are done',
      'I don’t want to be hauling nets at 50 like my dad',
    ],
  ])('%s: %s', (stem, typed, meant) => {
    expect(toThePoint(typed, stem)).toBe(meant);
    expect(toThePoint(meant, stem)).toBe(meant);
  });

  it.each([
    ['where', 'in my own kitchen, radio on'],
    ['where', 'on the site, not in the office'],
    ['where', 'in the lagoon, before the sun comes out'],
    ['never', 'missed a filing date, not once'],
    ['where', 'in the engine room, when it is running smooth'],
    ['did', 'automated the tests on my own time, 3 days’ work became 4 hours'],
    ['did', 'did CPR on a man till they came. he’s all good now'],
    ['did', 'repaired a cello of 1910. It sounds again'],
    ['gift', 'sorting out rows between parents (camogie, don’t ask)'],
    ['gift', 'waiting, which is harder than it looks'],
    ['since', 'the baby got sick off a yogurt (he’s grand now) I read every label'],
    ['behind', 'more than 200 yurts, one is in a museum in Germany'],
    ['behind', '12 weddings without a late cake. one was late'],
    ['when-it', 'busy, loud and everybody needs something'],
    ['when', 'there are animals, not people'],
    ['when', 'the plan is clear, and nobody shouts'],
    ['when-i', 'have slept, eaten and seen the list'],
    ['did', 'pulled a man out of the water, he lived'],
    ['did', 'built a fountain, and it still runs'],
    ['did', 'drove 40 children out of the flood, every Thursday, for nine years'],
    ['did', 'when the river came, the whole street called me'],
    ['did', 'caught a bad load before it went in, saved us about 80 grand'],
    ['never', 'let a payroll go out late, not even in the snow of 2010'],
    ['who', 'old people, families and children'],
    ['who', 'farmers who lost their land, and those who wait'],
    ['gift', 'fixing bikes, some plumbing, baking bread'],
    ['gift', 'hard-working, punctual, honest'],
    ['gift', 'calm, honest'],
    ['gift', 'listening, asking questions, write it down'],
    ['gift', 'calming people, ask them, wait and see'],
    ['gift', 'sit with people, imagine how they feel'],
    ['gift', 'listening, to tell the truth'],
    ['gift', 'explaining slowly, clearly'],
    ['when-i', 'am calm, honest'],
    ['when-i', 'stop the machine, wait and see'],
    ['when-i', 'speak slowly, clearly'],
    ['who', 'a widow upstairs, who knows nobody here'],
    ['who', 'the old man next door, who knows the river'],
    ['who', 'my aunt, who cares for all of us'],
    ['who', 'my neighbour, who doesn’t speak English'],
    ['gift', 'lending money, they never pay it back'],
    ['since', 'I was told (not asked) to leave'],
    ['gift', 'card tricks, magic'],
    ['who', 'my kids, my love'],
    ['number-what', 'kilos of food, bread and milk we throw away'],
    ['behind', '38 years on the 83 bus, one dent, and that was the council’s pole'],
    ['when', 'I have slept, I can see the list'],
    ['off', 'the noise, the boss and the bus'],
    ['thing', 'a bench in the park, it is still there'],
    ['because', 'in the village we had land, here I have only a chair'],
    [undefined, 'in a lab, I did a stage in one'],
  ])('leaves %s: %s', (stem, line) => {
    expect(toThePoint(line, stem)).toBe(line);
  });
});

describe('a gift that is told whole', () => {
  const gifts = (typed: string) =>
    en.reading.readWords(typed, 'gift').parts.flatMap(({ forms }) => forms.gerund ?? forms.noun ?? []);

  it.each([
    ['adjusting frames so they dont slip off', ['adjusting frames so they don’t slip off']],
    ['packing a van so nobody has to lift', ['packing a van so nobody has to lift']],
    ['speaking Urdu, Punjabi and little bit Pashto', ['speaking Urdu, Punjabi and some Pashto']],
    ['using Excel, Word and Outlook', ['using Excel, Word and Outlook']],
    [
      'reading a contract to the end, also the small print',
      ['reading a contract to the end, also the small print'],
    ],
    ['fixing Hondas, cooking', ['fixing Hondas', 'cooking']],
    ['cooking Italian, sewing, Excel', ['cooking Italian', 'sewing', 'Excel']],
    ['remembering faces. like scary good', ['remembering faces']],
  ])('%s', (typed, told) => {
    expect(gifts(typed)).toEqual(told);
  });
});

describe('a work by what stands first in it', () => {
  it.each([
    ['farrier!!! or anything with horses', 'farrier'],
    ['dive instructor, or something w turtles', 'dive instructor'],
    ['hotshot crew, 12 seasons, last 4 as squad boss', 'hotshot crew'],
    ['school psychologist in Rosario for thirty-four years', 'school psychologist in Rosario'],
    ['grader at the fish plant 38 years my love', 'grader at the fish plant'],
    ['physio in Karachi, before kids', 'physio in Karachi'],
    ['doubles vendor, Curepe, wit meh mother', 'doubles vendor, Curepe'],
    ['POS agent by the junction + part time mc for weddings', 'POS agent by the junction'],
    ['sound man at my church n weddings on the weekend', 'sound man at my church'],
    ['motor grader operator for the county, gravel roads mostly', 'motor grader operator for the county'],
    ['lunchtime supervisor, mums carer the rest of the time', 'lunchtime supervisor'],
    ['scaler of wood in the Abitibi, and the snow plow in winter', 'scaler of wood in the Abitibi'],
  ])('%s', (typed, meant) => {
    expect(workInShort(typed)).toBe(meant);
    expect(workInShort(meant)).toBe(meant);
  });

  it.each([
    'nurse or midwife',
    'something with animals',
    'waiter on weekends',
    'translator, also teaching',
    'driver for a summer camp',
    'maintenance technician or something',
    'baker on night shift',
    'winter service',
  ])('leaves %s', (typed) => {
    expect(workInShort(typed)).toBe(typed);
  });

  it('takes no longer over a long line of dashes', () => {
    const typed = `baker ${'- '.repeat(50_000)}`;
    const start = performance.now();
    expect(workInShort(typed)).toBe(typed);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
