import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { readWork } from '#src/domain/language/en/reader/read-work.ts';
// What mends slips comes with the whole language.
import '#src/domain/language/en/index.ts';

const said = (text: string) => readWork(text).map(({ kind, words, base = words }) => [kind, words, base]);

describe('work told by what somebody does or did', () => {
  it.each([
    ['drove a van for a bakery', 'driving a van for a bakery'],
    ['I ran a corner shop', 'running a corner shop'],
    ['i use to fix ships radios', 'fixing ships radios'],
    ['kept the books for a builder', 'keeping the books for a builder'],
    ['I look after horses', 'looking after horses'],
    ['helped in my uncle’s garage', 'helping in my uncle’s garage'],
    ['we ran a pub with my husband', 'running a pub with my husband'],
    ['worked the tills', 'working the tills'],
    ['I was take care the goats', 'taking care of the goats'],
    ['cared for my mum', 'caring for my mum'],
    ['caring for my mother full time', 'caring for my mother'],
    ['i dey sell cloth for market', 'selling cloth in the market'],
  ])('%s is %s', (typed, gerund) => expect(said(typed)[0]?.slice(0, 2)).toEqual(['doing', gerund]));

  it.each(['went to college', 'got ill', 'I never worked', 'raised by my gran'])(
    'finds no work in %s',
    (typed) => expect(said(typed)).toEqual([]),
  );

  it.each([
    ['trained nurse', 'role', 'trained nurse'],
    ['used car sales', 'field', 'used car sales'],
    ['I was a chef in a school', 'role', 'chef in a school'],
  ])('leaves %s a %s', (typed, kind, words) => expect(said(typed)).toEqual([[kind, words, words]]));
});

describe('what somebody would do', () => {
  it.each([
    ['design bridges', 'design bridges'],
    ['farm my grandad’s land', 'farm my grandad’s land'],
    ['look after guide dogs', 'look after guide dogs'],
    ['set up a mobile grooming van', 'set up a mobile grooming van'],
    ['open a bakery with my sister', 'open a bakery with my sister'],
    ['open small shop for sell cloth', 'open a small shop to sell cloth'],
    ['grow mushroom and sell it to hotels', 'grow mushrooms and sell them to hotels'],
    ['sell flower in market', 'sell flowers in a market'],
    ['i want to pass the bar and become judge', 'pass the bar and become a judge'],
    ['my own café', 'open my own café'],
    ['get my own lorry', 'get my own lorry'],
    ['own taxi', 'run my own taxi'],
    ['PhD in soil microbes', 'do a PhD in soil microbes'],
    ['Run a food truck in Tucson', 'run a food truck in Tucson'],
    ['own a coffee van', 'own a coffee van'],
    ['coach girls football', 'coach girls’ football'],
    ['repair the elevators', 'repair elevators'],
    ['open counselling centre in my native place', 'open a counselling centre in my native place'],
    ['barber shop of me and my brother', 'run a barber shop with my brother'],
    ['my own bike repair shop, small', 'open my own small bike repair shop'],
    ['go back to HR', 'go back to HR'],
  ])('%s is to %s', (typed, base) => expect(said(typed).map(([, , found]) => found)).toEqual([base]));

  it.each([
    ['i want to be a barber', 'barber'],
    ['wanna be a mechanic', 'mechanic'],
    ['I would love to become a vet', 'vet'],
    ['train driver', 'train driver'],
    ['repair technician', 'repair technician'],
  ])('%s names a %s', (typed, role) => expect(said(typed)).toEqual([['role', role, role]]));

  it.each(['my own boss', 'my own hours', 'own home', 'dry cleaners', 'want to earn more'])(
    'finds nothing to do in %s',
    (typed) => expect(said(typed)).toEqual([]),
  );
});

describe('what is said behind a comma, or beside the work', () => {
  it.each([
    ['teacher, primary', 'primary teacher'],
    ['nurse, ICU mostly', 'ICU nurse'],
    ['web programmer, front end', 'front end web programmer'],
    ['wood turner, part time', 'part-time wood turner'],
    ['hgv class 1', 'Class 1 HGV driver'],
    ['music therapist, hospices', 'music therapist in hospices'],
    ['cooking teacher 4 care homes', 'cooking teacher for care homes'],
    ['brickie', 'brickie'],
    ['software tester, remote', 'remote software tester'],
    ['sound engineer (live)', 'live sound engineer'],
    ['ecologist, freshwater', 'freshwater ecologist'],
    ['seaman, engine side', 'seaman on the engine side'],
    ['carer for my dad, unpaid', 'unpaid carer for my dad'],
    ['stay at home dad', 'stay-at-home dad'],
    ['court interpreter, polish and english', 'court interpreter in Polish and English'],
    ['hospital kitchen, head cook', 'head cook in a hospital kitchen'],
    ['geologist again', 'geologist again'],
    ['be jeweller again, here', 'jeweller again here'],
    ['baker but only morning', 'baker, mornings only'],
    ['I was working like croupier in casino', 'croupier in a casino'],
    ['nurse, happy', 'nurse'],
    ['teacher, final', 'teacher'],
    ['teacher, Spanish', 'Spanish teacher'],
  ])('%s is a %s', (typed, role) =>
    expect(readWork(typed).map(({ kind, words, tail = '' }) => [kind, words + tail])).toEqual([
      ['role', role],
    ]),
  );

  it.each([
    ['a small bakery of my own', 'open a small bakery of my own'],
    ['a wee croft of ma ain', 'run a small croft of my own'],
  ])('%s is to %s', (typed, base) => expect(said(typed).map(([, , found]) => found)).toEqual([base]));

  it.each([
    ['small factory, part time, repair old machine', 'small factory', ', part-time, repairing old machines'],
    ['wee tea room by the loch', 'small tea room by the loch', ''],
    ['warehouse, pack boxes', 'warehouse', ', packing boxes'],
    ['bakery, teach yoga', 'bakery', ''],
  ])('%s is a place to work in, where nobody calls it theirs', (typed, place, behind) =>
    expect(readWork(typed).map(({ kind, words, tail = '' }) => [kind, words, tail])).toEqual([
      ['place', place, behind],
    ]),
  );

  it.each(['nothing worth saying', 'nowt much'])('finds no work in %s', (typed) =>
    expect(said(typed)).toEqual([]),
  );
});
