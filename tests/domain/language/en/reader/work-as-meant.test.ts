import { describe, expect, it } from 'vitest';
import { en } from '#src/domain/language/en/index.ts';
import { readOwn } from '#src/domain/language/en/reader/read-own.ts';
import { readWork } from '#src/domain/language/en/reader/read-work.ts';

const named = (text: string) => readWork(text).map(({ words, base = words, tail = '' }) => base + tail);

describe('works in the hasty words of everybody', () => {
  it.each([
    ['taylor', ['tailor']],
    ['veterinar doctor, cows and horses', ['vet for cows and horses']],
    ['bpo fraud analyst', ['BPO fraud analyst']],
    ['was a chef in army', ['chef in the Army']],
    ['in navy', ['the Navy']],
    ['in the marines 8 yrs, aviation mechanic', ['aviation mechanic in the Marines']],
    ['home health aid thru an agency', ['agency home health aide']],
    ['seamstress, alterations', ['alterations seamstress']],
    ['engineer civil, now picker in warehouse', ['civil engineer and now a picker in the warehouse']],
    ['housekeeper of hotel 4 stars', ['housekeeper in a 4-star hotel']],
    ['school counsellor in primary', ['school counsellor in a primary school']],
    ['gas station nights', ['work nights at the gas station']],
    ['chippy wkends', ['work weekends at the chip shop']],
    ['maccas 3 weeks lol', ['work at McDonald’s']],
    ['school bus', ['drive a school bus']],
    ['help at tech college', ['help at the tech college']],
    ['work in court or legal office, also small', ['work in a court or a legal office']],
    ['anything in office, even reception', ['reception', 'work in an office']],
    ['lineman or anything w/ the power company', ['lineman', 'work with the power company']],
    ['teach shearing, couple days', ['teach shearing, a couple of days a week']],
    ['training up a young tuner', ['train up a young tuner']],
    ['to be again dentist in canada', ['dentist again in Canada']],
    ['key grip', ['key grip']],
    ['quality control staff in food lab', ['quality control in a food lab']],
    ['security personnel at the mall', ['security at the mall']],
    ['kitchen staff in school', ['kitchen worker in a school']],
    ['library staff', ['library staff']],
    ['staff nurse in hospital', ['staff nurse in a hospital']],
    ['mpesa kiosk, it is mine', ['open my own mpesa kiosk']],
    ['repair of old camera', ['repair old cameras']],
    ['or live events', ['events']],
    ['Captain, bulk carriers', ['captain of bulk carriers']],
    ['solar installs', ['solar installation']],
    ['before tailor factory', ['tailoring factory']],
    ['ag loan officer, First State Bank', ['ag loan officer at First State Bank']],
    ['stores, maybe at the hospital', ['stores, perhaps at the hospital']],
    ['cleaner, perhaps in a school', ['cleaner, perhaps in a school']],
    ['or electric cars', ['work with electric cars']],
    ['the library van', ['work on the library van']],
    ['mail order. anything w/o a drive thru', ['mail order']],
  ])('%s', (text, works) => {
    expect(en).toBeDefined();
    expect(named(text)).toEqual(works);
  });

  it.each([
    // What looks like one of them, and is none.
    ['school bus driver', ['school bus driver']],
    ['army reserve recruiter', ['army reserve recruiter']],
    ['car wash manager', ['car wash manager']],
    ['cleaning in a hotel', ['clean in a hotel']],
    ['kitchen, maybe reception', ['kitchen', 'reception']],
    ['electric cars mechanic', ['electric cars mechanic']],
  ])('and not %s', (text, works) => expect(named(text)).toEqual(works));

  it.each([
    // Letters are letters.
    ['otr truck driver', ['OTR truck driver']],
    ['it support', ['IT support']],
    ['hgv driver', ['HGV driver']],
    ['gis analyst', ['GIS analyst']],
    ['ac technician', ['AC technician']],
    ['staff nurse ICU', ['ICU staff nurse']],
    ['SEND adviser', ['special needs adviser']],
    ['DELIVERY RIDER', ['delivery rider']],
    // And what is no letters stays.
    ['gym instructor', ['gym instructor']],
    ['dry cleaner', ['dry cleaner']],
    ['fly fishing guide', ['fly fishing guide']],
    ['lkjh', []],
    // A study is no work, nor is what could be anything.
    ['studied public admin 1 yr', []],
    ['studied law then worked in a bar', ['work in a bar']],
    ['anything', []],
    ['any job', []],
    ['anything tech really', ['technology']],
    ['anything permanent', []],
    // Frames that English has.
    ['accessibility person, UX', ['accessibility and UX']],
    ['IT person', ['IT']],
    ['delivery person', ['delivery person']],
    ['front desk person', ['front desk person']],
    ['postdoc plant biology', ['postdoc in plant biology']],
    ['researcher in ecology', ['researcher in ecology']],
    ['worker in bento factory', ['work in a bento factory']],
    ['factory worker', ['factory worker']],
    ['POS business', ['the POS business']],
    ['hotel industry', ['the hotel industry']],
    ['small business', ['small business']],
    ['teaching quilting, maybe at the library', ['teach quilting, perhaps at the library']],
    ['teaching assistant', ['teaching assistant']],
    ['sewing in factory, shirts', ['sew shirts in the factory']],
    ['crane driver, steelworks', ['crane driver in a steelworks']],
    ['civil engineer in council or contractor', ['civil engineer for a contractor or a council']],
    ['tour guide for Japanese tourist', ['tour guide for Japanese tourists']],
    ['midwife in NHS', ['midwife in the NHS']],
    // Of two names of one job, one.
    ['governess of floors (supervisor)', ['floor supervisor']],
    ['nurse (supervisor)', ['nurse']],
    ['yaya (nanny)', ['nanny']],
    ['ergotherapist', ['occupational therapist']],
    ['master of yurt', ['master yurt maker']],
    ['master of shoe repair', ['master of shoe repair']],
    ['master of ceremonies', ['master of ceremonies']],
  ])('in plain words: %s', (text, works) => expect(named(text)).toEqual(works));

  it('also where it is of one’s own', () => {
    expect(readOwn('one man engineering firm, houses mostly')?.thing).toBe('one-man engineering firm');
    expect(readOwn('taylor shop with window on the street')?.thing).toBe(
      'tailor’s shop with a window on the street',
    );
    expect(readOwn('oficina de moto')?.thing).toBe('motorcycle repair shop');
  });
});
