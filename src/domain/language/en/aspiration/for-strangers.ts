import type { Origin, Phrase, Role, Slots, Work } from '#src/domain/synthesis/slots.ts';

/** The slots without anything that is private, or speaks of a private matter: what strangers may read. */
export function forStrangers(slots: Slots): Slots {
  const { arc, years, target, serving, story, reason, best, deadline } = slots;
  return {
    ...slots,
    arc: arc && isOpen(arc.origin) ? arc : null,
    roles: slots.roles.filter(isOpen).map(withOpenField),
    fields: slots.fields.filter(isOpen),
    years: years && isOpen(years.origin) ? years : null,
    target: {
      role: target.role && isOpen(target.role) ? withOpenField(target.role) : null,
      field: open(target.field),
      own: open(target.own),
      other: target.other ? { role: open(target.other.role), field: open(target.other.field) } : null,
    },
    work: slots.work.filter((one) => isOpen(originOf(one))),
    inMind: slots.inMind.filter((one) => isOpen(originOf(one))),
    gifts: slots.gifts.filter(isOpen),
    serving: serving && isOpen(serving.verb) && (!serving.who || isOpen(serving.who)) ? serving : null,
    proofs: slots.proofs.filter((one) => one.isSaidAloud && partsOf(one).every(isOpen)),
    story: { before: open(story.before), after: open(story.after) },
    reason: reason && isOpen(reason.clause) ? reason : null,
    best: best && isOpen(best.words) ? best : null,
    fits: slots.fits
      .filter((fit) => isOpen(fit) && (!fit.words || isOpen(fit.words)))
      .map((fit) => ({ ...fit, detail: open(fit.detail) })),
    off: slots.off.filter(isOpen),
    papers: slots.papers.filter(({ name }) => isOpen(name)),
    learning: slots.learning.filter(({ what }) => isOpen(what)),
    deadline: deadline && isOpen(deadline.origin) ? deadline : null,
  };
}

/** Where a kind of work came from. */
export function originOf(work: Work): Origin {
  switch (work.kind) {
    case 'role':
      return work.role;
    case 'field':
      return work.field;
    case 'own':
      return work.own;
    case 'doing':
      return work.doing;
  }
}

function withOpenField(role: Role): Role {
  return { ...role, field: open(role.field) };
}

function isOpen({ channel, topic }: Origin): boolean {
  return channel === 'shareable' && topic === null;
}

function open<T extends Origin>(one: T | null): T | null {
  return one && isOpen(one) ? one : null;
}

function partsOf(proof: Slots['proofs'][number]): readonly Phrase[] {
  return Object.values(proof).filter((part): part is Phrase => typeof part === 'object' && part !== null);
}
