import { Screen } from '#src/ui/screen.tsx';

/** Holds the place of this screen until it is written. */
export function CheckPage({ reflectionId }: { reflectionId: string }) {
  return <Screen title={reflectionId}>{null}</Screen>;
}
