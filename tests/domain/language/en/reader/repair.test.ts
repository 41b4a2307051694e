import { describe, expect, it } from 'vitest';
import { repair } from '#src/domain/language/en/reader/repair.ts';

describe('light repair', () => {
  it.each([
    ['polish B2', 'Polish B2'],
    ['polish exam', 'Polish exam'],
    ['polish for medical, exam', 'Polish for medical, exam'],
    ['polish shoes', 'polish shoes'],
    ['polish for hours', 'polish for hours'],
    ['people wth no lights', 'people with no lights'],
  ])('short spellings, and a language with its level: %s', (typed, mended) => {
    expect(repair(typed)).toBe(mended);
  });

  it.each([
    ['dont have to rush', 'don’t have to rush'],
    ['im drawing', 'I’m drawing'],
    ['i couldnt stop, thats all', 'I couldn’t stop, that’s all'],
    ['its quiet and i can finish', 'it’s quiet and I can finish'],
    ['its dark and somebody waits', 'it’s dark and somebody waits'],
    ['threw out the whole months meat', 'threw out the whole month’s meat'],
    ['the cat and its owner', 'the cat and its owner'],
    ['its own rhythm', 'its own rhythm'],
    ['ill people', 'ill people'],
    ['sitting with the dying', 'sitting with the dying'],
    ['and ill fix it', 'and I’ll fix it'],
    ['people who are well', 'people who are well'],
    ['they were late', 'they were late'],
    ['my id card', 'my id card'],
    ['id rather build', 'I’d rather build'],
  ])('apostrophes: %s', (typed, repaired) => {
    expect(repair(typed)).toBe(repaired);
  });

  it.each([
    ['my dads shop', 'my dad’s shop'],
    ['everyones biology diagrams', 'everyone’s biology diagrams'],
    ['saved a mans life', 'saved a man’s life'],
    ['maths test', 'maths test'],
    ['a sports club', 'a sports club'],
    ['my sisters run the shop', 'my sisters run the shop'],
    ['my dads are proud', 'my dads are proud'],
  ])('owners: %s', (typed, repaired) => {
    expect(repair(typed)).toBe(repaired);
  });

  it.each([
    ['work with an old sewing machine', 'work with an old sewing machine'],
    ['a wall behind priests', 'a wall behind priests'],
    ['with car problems', 'with car problems'],
    ['with machine tools and computer parts', 'with machine tools and computer parts'],
  ])('articles: %s', (typed, repaired) => {
    expect(repair(typed)).toBe(repaired);
  });

  it.each([
    ['people who can not hear', 'people who cannot hear'],
    ['can not only cook but bake', 'can not only cook but bake'],
    ['folk that cannae pay', 'folk that cannot pay'],
    ['kids who’s parents work late', 'kids whose parents work late'],
    ['women wey dey drive alone at night', 'women who drive alone at night'],
    ['I miss to be somebody else', 'I miss being somebody else'],
    ['I enjoy to cook', 'I enjoy cooking'],
    ['I dont want to forget this hands', 'I don’t want to forget these hands'],
    ['this works', 'this works'],
    ['the one who’s always late', 'the one who’s always late'],
  ])('said otherwise elsewhere: %s', (typed, repaired) => {
    expect(repair(typed)).toBe(repaired);
  });

  it.each([
    ['graduated w/ my BSW', 'graduated with my BSW'],
    ['tea w/o sugar', 'tea without sugar'],
    ['fixing engines + anything electrical', 'fixing engines and anything electrical'],
    ['stress + shouting + shift swaps', 'stress, shouting, shift swaps'],
    ['ELEVATOR MECHANIC', 'elevator mechanic'],
    ['APPRENTICES', 'apprentices'],
    ['WASSCE', 'WASSCE'],
    ['CDL HAZMAT', 'CDL HAZMAT'],
    ['P&L, M&A and R&D', 'P&L, M&A and R&D'],
    ['C++ and Java', 'C++ and Java'],
    ['nurses & patients', 'nurses and patients'],
    ['20 yrs', '20 years'],
    ['2 yr tech program', '2-year tech program'],
    ['defect rate 5% -> 1.2%', 'defect rate 5% to 1.2%'],
    ['from 3 → 30 people', 'from 3 to 30 people'],
    ['ppl who cant read', 'people who can’t read'],
    ['stakeholder mgmt', 'stakeholder management'],
  ])('shortenings: %s', (typed, repaired) => {
    expect(repair(typed)).toBe(repaired);
  });

  it.each([
    ['weekends OFF', 'weekends off'],
    ['becoming one of THOSE nurses', 'becoming one of those nurses'],
    ['WAKING UP WORRIED EVERY DAY', 'waking up worried every day'],
    ['GED, CDL-A', 'GED, CDL-A'],
    ['phd in ecology', 'PhD in ecology'],
    ['english class on mondays', 'English class on Mondays'],
    ['making 20/hr', 'making 20/hr'],
  ])('capitals: %s', (typed, repaired) => {
    expect(repair(typed)).toBe(repaired);
  });

  it.each([
    ['explaing recipes', 'explaining recipes'],
    ['runing the bar', 'running the bar'],
    ['makeing candles', 'making candles'],
    ['writting songs', 'writing songs'],
    ['helpng out', 'helping out'],
    ['fixin radios', 'fixing radios'],
    ['stoped a fight', 'stopped a fight'],
    ['teached my son', 'taught my son'],
    ['my freinds buisness', 'my friend’s business'],
    ['4 childrens', '4 children'],
    ['other peoples dreams', 'other people’s dreams'],
    ['help for old peoples', 'help for old people'],
    ['fix there laptops', 'fix their laptops'],
    ['doing there taxes', 'doing their taxes'],
    ['going there sometimes', 'going there sometimes'],
    ['the people there', 'the people there'],
    ['to advise people', 'to advise people'],
    ['drivers license', 'driver’s license'],
    ['book keeping', 'bookkeeping'],
    ['would of won', 'would have won'],
    ['a award', 'an award'],
    ['a one man band', 'a one man band'],
    ['12 year and 2 kid', '12 years and 2 kids'],
    ['a 2 year course', 'a 2-year course'],
    ['up early n ready b4 them', 'up early and ready before them'],
    ['cooking for partys', 'cooking for parties'],
    ['join us', 'join us'],
    ['cause i dont shout', 'because I don’t shout'],
    ['cause and effect', 'cause and effect'],
    ['no of calls', 'number of calls'],
    ['robin login plugin evening wedding', 'robin login plugin evening wedding'],
    ['hoping, staring, caring, sparing, spring', 'hoping, staring, caring, sparing, spring'],
  ])('slips that can be meant for nothing else: %s', (typed, repaired) => {
    expect(repair(typed)).toBe(repaired);
  });

  it.each([
    ['paid it back, touch wood', 'paid it back'],
    ['my stew, ask anyone', 'my stew'],
    ['only mornings tho', 'only mornings'],
    ['weddings lol funerals', 'weddings. funerals'],
    ['being funny lol', 'being funny'],
    ['quick learner sir', 'quick learner'],
    ['drawing!!', 'drawing!'],
    ['idk, rivers', 'rivers'],
    ['hmm baking hehe', 'baking'],
    ['long hours with little thanks', 'long hours with little thanks'],
    ['"good at listening"', 'good at listening'],
    ['“calm” and “kind”', '“calm” and “kind”'],
    ['cooking 😀', 'cooking'],
  ])('tails, quotation marks and signs: %s', (typed, repaired) => {
    expect(repair(typed)).toBe(repaired);
  });

  it('makes one line of many: items of a list, and sentences that were broken', () => {
    expect(repair('- driving class A\n- learning on my own')).toBe('driving class A, learning on my own');
    expect(repair('✓ planting\n✓ pruning')).toBe('planting, pruning');
    expect(repair('planting\npruning')).toBe('planting, pruning');
    expect(repair('keeping the books for\nthree shops')).toBe('keeping the books for three shops');
    expect(repair('1. plumbing 2. tiling')).toBe('plumbing, tiling');
    expect(repair('I ran the shop\nThen I sold it')).toBe('I ran the shop. Then I sold it');
  });

  it('reads letters and stops of other scripts as plain ones', () => {
    expect(repair('ﬁxing things')).toBe('fixing things');
    expect(repair('ｃｏｏｋｉｎｇ')).toBe('cooking');
    expect(repair('cooking。cleaning')).toBe('cooking. cleaning');
    expect(repair('cooking، cleaning')).toBe('cooking, cleaning');
  });

  it('leaves addresses, numbers and abbreviations as they are', () => {
    expect(repair('12,900 rides')).toBe('12,900 rides');
    expect(repair('lee@example.com')).toBe('lee@example.com');
    expect(repair('B.E. computer science')).toBe('B.E. computer science');
  });
});

describe('a line that was broken inside its sentence', () => {
  it.each([
    ['built the first\nlibrary', 'built the first library'],
    ['made dinner for 40\npeople every day', 'made dinner for 40 people every day'],
    ['carried water\nthrough the village', 'carried water through the village'],
  ])('%j goes on', (typed, joined) => expect(repair(typed)).toBe(joined));

  it.each([
    ['mending clocks\ncalming people', 'mending clocks, calming people'],
    ['rotas\npatience', 'rotas, patience'],
    ['welding\n- pipes\n- gates', 'welding, pipes, gates'],
    ['Nurse\nTeacher', 'Nurse. Teacher'],
  ])('%j is a list', (typed, listed) => expect(repair(typed)).toBe(listed));
});
