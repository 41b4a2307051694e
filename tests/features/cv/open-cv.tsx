import { Route, Switch } from 'wouter';
import type { CvRead, CvRefusal } from '#src/domain/cv/cv-read.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { CvPage } from '#src/features/cv/cv-page.tsx';
import { fetchFields, OneQuestion } from '#src/features/wizard/wizard-page.tsx';
import { openScreen } from '#tests/helpers/open-screen.tsx';

// The page fetches them when it opens; here they are there from the start.
await fetchFields();

/** Opens the page that takes a CV in; whatever is chosen or pasted reads as `read`, or as the next of them until the last. */
export function openCv(given: Reflection, read: CvRead | CvRefusal | readonly [CvRead, ...CvRead[]]) {
  const reads: (CvRead | CvRefusal)[] = 'kind' in read ? [read] : [...read];
  const nextRead = () => (reads.length > 1 ? reads.shift() : reads[0]) as CvRead | CvRefusal;
  let ids = 0;
  const pasted: string[] = [];
  const screens = (
    <Switch>
      <Route path="/r/:id/cv">
        {({ id }) => (
          <CvPage
            reflectionId={id}
            backTo={`/r/${id}/now`}
            desk={{
              readFile: async () => nextRead(),
              readText: async (text) => {
                pasted.push(text);
                return nextRead();
              },
            }}
            newId={(prefix) => {
              ids += 1;
              return `${prefix}-${ids}`;
            }}
            fieldOf={(reflectionId, question) => (
              <OneQuestion reflectionId={reflectionId} question={question} />
            )}
          />
        )}
      </Route>
      <Route>elsewhere</Route>
    </Switch>
  );
  return { ...openScreen(given, { at: `/r/${given.id}/cv`, screens }), pasted };
}
