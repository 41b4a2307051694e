import type { Session } from '#src/domain/model/session.ts';

/**
 * A session that came with reflections, of which some got another id on the way in: what it offered words for is then that
 * one, and not the reflection that stands here under the old id. `moved` is by the old id.
 */
export function moveOffers(session: Session, moved: ReadonlyMap<string, string>): Session {
  if (!session.offered.some(({ reflectionId }) => moved.has(reflectionId))) return session;
  return {
    ...session,
    offered: session.offered.map((offer) => ({
      ...offer,
      reflectionId: moved.get(offer.reflectionId) ?? offer.reflectionId,
    })),
  };
}
