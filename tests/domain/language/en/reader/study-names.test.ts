import { describe, expect, it } from 'vitest';
import { asPaper } from '#src/domain/language/en/reader/paper-names.ts';
import { asStudy } from '#src/domain/language/en/reader/study-names.ts';

describe('papers by the names that English has for them', () => {
  it.each([
    ['cdl class a', 'Class A CDL'],
    ['cert III in hort', 'Certificate III in horticulture'],
    ['Certificate 3 aged care', 'Certificate III in aged care'],
    ['food handlers card', 'food handler’s card'],
    ['NVQ2 plumbing', 'NVQ Level 2 in plumbing'],
    ['level 2 childcare', 'Level 2 in childcare'],
    ['first aid at work', 'first aid at work certificate'],
    ['msc civil eng', 'MSc in civil engineering'],
    ['BSc Microbiology UNN', 'BSc in microbiology from UNN'],
    ['BS Agronomy Iowa State', 'BS in agronomy from Iowa State'],
    ['bachelor nursing Manila 2014', 'bachelor’s in nursing from Manila 2014'],
    ['Bsc accounting 2:1', 'BSc in accounting'],
    ['BA Hons Ceramics', 'BA in ceramics'],
    ['MA Urdu', 'MA in Urdu'],
    ['hs diploma', 'high school diploma'],
    ['18th edition', '18th Edition certificate'],
    ['journeyman card UAW 1986', 'UAW journeyman card 1986'],
    ['diploma of conductor', 'conductor’s diploma'],
    ['Diploma in Hotel Mgmt', 'diploma in hotel management'],
    ['Degree in Dentistry from Damascus', 'degree in dentistry from Damascus'],
  ])('%s is %s', (typed, name) => expect(asPaper(typed)).toBe(name));

  it.each([
    'certificate in teaching',
    'BA Hons',
    'level 3 certificate',
    'forklift licence',
    '2 years of college',
  ])('leaves %s as it is', (typed) => expect(asPaper(typed)).toBeNull());
});

describe('what is to be learned, by its name', () => {
  it.each([
    ['learn CDL', 'CDL'],
    ['a unity course', 'a Unity course'],
    ['quickbooks', 'QuickBooks'],
    ['autocad and revit', 'AutoCAD and Revit'],
    ['security+', 'Security+'],
    ['first aid level 3 then the ambulance course', 'first aid level 3 and then the ambulance course'],
    ['a course of barber', 'a barber course'],
    ['a solar training with a certificate', 'solar training with a certificate'],
    ['last 2 modules of my diploma', 'the last 2 modules of my diploma'],
    ['an AVE exam first part', 'the first part of the AVE exam'],
    ['420 hours course', '420-hour course'],
    ['the CPSS back', 'CPSS again'],
    ['english b2', 'english B2'],
    ['Fachsprachprüfung', 'the Fachsprachprüfung'],
    ['vet tech', 'vet technician'],
    ['train the trainer certificate', 'train-the-trainer certificate'],
    ['the associates', 'the associate’s degree'],
    ['CCTV installation training 6 weeks', '6 weeks of CCTV installation training'],
    ['bookkeeping course, two days', 'a two-day bookkeeping course'],
    ['cert iv at tafe', 'Certificate IV at TAFE'],
    ['arts in health short course', 'a short course in arts in health'],
    ['masters abroad', 'a master’s abroad'],
    ['fork lift', 'forklift'],
    ['something in bookkeeping', 'bookkeeping'],
  ])('%s is %s', (typed, name) => expect(asStudy(typed)).toBe(name));

  it.each([
    'a training course',
    'course of study',
    'unity',
    'excellent English',
    'the exam for the licence',
    'first aid',
    'a short course',
    'master electrician',
    'diploma of nursing',
  ])('leaves %s as it is', (typed) => expect(asStudy(typed)).toBeNull());
});
