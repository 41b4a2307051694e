import { Screen } from '#src/ui/screen.tsx';

/** Holds the place of this screen until it is written. */
export function ExamplePage({ name }: { name: string }) {
  return <Screen title={name}>{null}</Screen>;
}
