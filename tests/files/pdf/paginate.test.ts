import { describe, expect, it } from 'vitest';
import type { Item } from '#src/files/pdf/display.ts';
import { paginate, type Slab } from '#src/files/pdf/paginate.ts';

/** Stands for what a slab draws: its name and where it landed. */
function named(text: string, y: number): Item {
  return { kind: 'outline', level: 1, text, y };
}

function slab(name: string, height: number, more: Partial<Slab> = {}): Slab {
  return { height, gap: 0, keepWithNext: false, draw: (top) => [named(name, top)], ...more };
}

/** Pages of 100 points, written as `name@top`. */
function pagesOf(slabs: readonly Slab[]): string[] {
  return paginate(slabs, 0, 100).map((items) =>
    items.map((item) => (item.kind === 'outline' ? `${item.text}@${item.y}` : '')).join(' '),
  );
}

describe('dealing slabs out to pages', () => {
  it('gives one page to nothing', () => {
    expect(pagesOf([])).toEqual(['']);
  });

  it('stacks, and turns the page when the next one does not fit', () => {
    expect(pagesOf([slab('a', 40), slab('b', 40), slab('c', 40)])).toEqual(['a@0 b@40', 'c@0']);
  });

  it('drops the space above at the top of a page', () => {
    const gap = { gap: 10 };
    expect(pagesOf([slab('a', 60, gap), slab('b', 30, gap), slab('c', 30, gap)])).toEqual([
      'a@0 b@70',
      'c@0',
    ]);
  });

  it('moves a heading to the page of what follows', () => {
    expect(pagesOf([slab('a', 70), slab('head', 20, { keepWithNext: true }), slab('b', 30)])).toEqual([
      'a@0',
      'head@0 b@20',
    ]);
  });

  it('breaks a group that no page could hold', () => {
    const kept = { keepWithNext: true };
    expect(pagesOf([slab('a', 60, kept), slab('b', 30, kept), slab('c', 60)])).toEqual(['a@0 b@60', 'c@0']);
  });

  it('leaves the first page where it is asked to, but no empty one', () => {
    const leaves = { leavesFirst: true };
    const slabs = [slab('a', 20, leaves), slab('b', 20), slab('c', 30, leaves)];
    expect(pagesOf(slabs)).toEqual(['a@0 b@20', 'c@0']);
    // What did not fit on the first page has left room on the second.
    expect(pagesOf([slab('a', 80), slab('b', 30), slab('c', 30, leaves)])).toEqual(['a@0', 'b@0 c@30']);
  });

  it('draws the parts nearer together where that spares a page with next to nothing on it', () => {
    const gap = { gap: 20 };
    const slabs = (last: number) => [slab('a', 40, gap), slab('b', 20, gap), slab('c', last, gap)];
    expect(pagesOf(slabs(8))).toEqual(['a@0 b@54 c@88']);
    // A page that holds something is worth having.
    expect(pagesOf(slabs(30))).toEqual(['a@0 b@60', 'c@0']);
  });

  it('lets the part before go over to a page with next to nothing on it, where enough stays behind', () => {
    const part = (name: string, height: number) => slab(name, height, { opensPage: true });
    expect(pagesOf([part('a', 60), part('b', 35), part('c', 10)])).toEqual(['a@0', 'b@0 c@35']);
    // A page that is left with too little is no better.
    expect(pagesOf([part('a', 30), part('b', 65), part('c', 10)])).toEqual(['a@0 b@30', 'c@0']);
    // What goes over has to fit.
    expect(pagesOf([part('a', 95), part('b', 10)])).toEqual(['a@0', 'b@0']);
  });

  it('fills the page with what ends a paper and repeats, and keeps it whole', () => {
    const room = [slab('head', 10, { keepWithNext: true }), slab('line', 20, { keepWithNext: true })];
    const last = slab('line', 20, { fills: true });
    expect(pagesOf([slab('a', 20), ...room, last])).toEqual(['a@0 head@20 line@30 line@50 line@70']);
    expect(pagesOf([slab('a', 60), ...room, last])).toEqual([
      'a@0',
      'head@0 line@10 line@30 line@50 line@70',
    ]);
    // What something follows is drawn once.
    expect(pagesOf([last, slab('a', 20)])).toEqual(['line@0 a@20']);
  });

  it('repeats the header on top of each further page', () => {
    const header = { height: 20, draw: (top: number) => [named('head', top)] };
    const row = (name: string) => slab(name, 30, { header });
    expect(pagesOf([slab('head', 20), row('a'), row('b'), row('c'), row('d'), row('e')])).toEqual([
      'head@0 a@20 b@50',
      'head@0 c@20 d@50',
      'head@0 e@20',
    ]);
  });

  it('lets a slab taller than a page overflow one page rather than loop', () => {
    expect(pagesOf([slab('a', 30), slab('tall', 300), slab('b', 30)])).toEqual(['a@0', 'tall@0', 'b@0']);
  });
});
