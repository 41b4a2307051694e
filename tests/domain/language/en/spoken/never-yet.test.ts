import { describe, expect, it } from 'vitest';
import { neverYet } from '#src/domain/language/en/spoken/never-yet.ts';

describe('what never happened in a work that goes on', () => {
  it.each([
    ['left a kid at a stop, not once', 'left a kid at a stop, not once'],
    ['gave the wrong medicine', 'given the wrong medicine'],
    ['ran with the boss’s money', 'run with the boss’s money'],
    ['came short on my till', 'come short on my till'],
    ['missed a shift', 'missed a shift'],
    ['put a dumper over the edge', 'put a dumper over the edge'],
    ['was late', 'been late'],
    ['left a child at my gate after hours', 'left a child at my gate after hours'],
    ['sent anybody home hungry, even when it snowed', 'sent anybody home hungry, even when it snowed'],
    ['wrote a line and signed it blind', 'written a line and signed it blind'],
  ])('has never %s: %s', (past, done) => expect(neverYet(past)).toBe(done));

  it.each([
    'got a write-up in four years',
    'lost a man when the dam broke',
    'missed a day in 2020',
    'lost a cow that winter',
    'left the ward and went home',
    'had to call anybody back',
    'sure of it',
  ])('is told as a time that is over, or not so: %s', (past) => expect(neverYet(past)).toBe(''));
});
