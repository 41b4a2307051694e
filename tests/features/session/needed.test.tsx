import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import type { Answers } from '#src/domain/model/answer.ts';
import { openPage } from '#tests/app/harness.tsx';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';

/** A client of its own: a session's windows talk by its id, from one file of tests to another too. */
async function open(answers: Answers) {
  const library = aWorkspace('needed');
  const reflection = library.reflections['r-needed'];
  if (!reflection) throw new Error('The workspace has no reflection.');
  library.reflections['r-needed'] = { ...reflection, answers };
  const stores = openPage('/clients/needed/session/s-needed', { library });
  await screen.findByRole('heading', { level: 1, name: /^Session of/ });
  return stores;
}
const part = (name: string) => within(screen.getByRole('region', { name }));
const stemOf = (id: string) => english.questionById(id)?.stem ?? '';
const tab = (name: string) => userEvent.click(part('The talk').getByRole('tab', { name }));

it('names the questions whose answers would make a text, and puts them on the client’s screen or opens them', async () => {
  await open({});
  const offers = part('Offer words of mine');
  expect(offers.getByText('There is no text yet to offer words for.')).toBeVisible();
  expect(offers.getByText('An answer to one of these questions can make a text:')).toBeVisible();
  expect(offers.getByRole('link', { name: `Open it in the reflection: ${stemOf('serve')}` })).toHaveAttribute(
    'href',
    '#/r/r-needed/social/serve',
  );
  expect(offers.queryByText(stemOf('arc'))).toBeNull();
  await userEvent.click(offers.getByRole('button', { name: `Show the client: ${stemOf('strengths')}` }));
  expect(part('What the client sees').getByText(stemOf('strengths'))).toBeVisible();

  await tab('Options');
  expect(part('The talk').getByText(/stand further down, under “Offer words of mine”/)).toBeVisible();
  await tab('Reality');
  const weights = part('The talk').getByText('They say it in answer to this:').nextElementSibling;
  expect(weights).toHaveTextContent(stemOf('weights'));
  await tab('Will');
  expect(part('The talk').getByText(/stand further down/)).toBeVisible();
});

it('asks for what goals are made of where there is a text and no goal', async () => {
  // What somebody is good at makes a text, and no goal.
  const { strengths } = quickPerson().done().answers;
  if (!strengths) throw new Error('There is no strength.');
  await open({ strengths });
  expect(part('Offer words of mine').queryByText('There is no text yet to offer words for.')).toBeNull();
  await tab('Will');
  const talk = part('The talk');
  expect(talk.queryByRole('button', { name: /^Take on: / })).toBeNull();
  const lead = talk.getByText(/^Goals come from the answers\./);
  expect(lead.nextElementSibling).toHaveTextContent(stemOf('serve'));
});

it('asks for no question where there is a text', async () => {
  await open(quickPerson().done().answers);
  expect(part('Offer words of mine').queryByText(/can make a text/)).toBeNull();
  for (const name of ['Options', 'Will']) {
    await tab(name);
    expect(part('The talk').queryByText(/can make|^Goals come from the answers/)).toBeNull();
  }
});
