import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm, useWatch } from 'react-hook-form';
import { expect, it } from 'vitest';
import { PassphraseField } from '#src/ui/passphrase-field.tsx';
import type { StrengthOf } from '#src/ui/passphrase-strength.tsx';
import { render } from '#tests/helpers/render.tsx';

function Fresh({ strengthOf }: { strengthOf: StrengthOf }) {
  const form = useForm({ defaultValues: { it: '' } });
  const typed = useWatch({ control: form.control, name: 'it' });
  return (
    <PassphraseField
      label="Passphrase"
      error={undefined}
      fresh={{ typed, strengthOf, shortest: 15 }}
      field={form.register('it')}
    />
  );
}

const field = () => screen.getByLabelText('Passphrase');

it('says how hard a new one is to guess, and why one is easy, once it is long enough to be taken', async () => {
  const asked: string[] = [];
  render(
    <Fresh
      strengthOf={async (typed) => {
        asked.push(typed);
        return typed.endsWith('!') ? { level: 'strong', reason: null } : { level: 'easy', reason: 'known' };
      }}
    />,
  );
  await userEvent.type(field(), 'fourteen signs');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await userEvent.type(field(), '12');
  expect(
    await screen.findByText('Too easy to guess. Many people use it, or one much like it.'),
  ).toBeVisible();
  await userEvent.type(field(), '!');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(await screen.findByText('Hard to guess.')).toBeVisible();
  expect(asked).not.toContain('fourteen signs');
});

it('says nothing where nobody can weigh it', async () => {
  const asked: string[] = [];
  render(
    <Fresh
      strengthOf={async (typed) => {
        asked.push(typed);
        return null;
      }}
    />,
  );
  await userEvent.type(field(), 'more than fifteen signs');
  await expect.poll(() => asked).toContain('more than fifteen signs');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
