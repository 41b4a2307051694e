import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';

/** The least that anybody ships: one field in a form. */
function Page() {
  const { register, handleSubmit } = useForm();
  return (
    <form onSubmit={handleSubmit(() => {})}>
      <h1>One field</h1>
      <label htmlFor="text">What did you do?</label>
      <textarea id="text" rows={3} {...register('text')} />
      <button type="submit">Continue</button>
    </form>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
