import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import 'survey-core/survey-core.css';
import { Survey } from 'survey-react-ui';

/** Five pages, each with a text, a choice and a scale, as the five factors have them. */
const pages = ['Skills', 'Experiences', 'People', 'Learning', 'Money'].map((title, index) => ({
  name: `page${index}`,
  title,
  elements: [
    { type: 'comment', name: `text${index}`, title: 'What did you do?' },
    {
      type: 'checkbox',
      name: `picks${index}`,
      title: 'Which of these?',
      choices: ['One', 'Two', 'Three', 'Four'],
    },
    { type: 'rating', name: `scale${index}`, title: 'How much does it count?' },
  ],
}));

createRoot(document.getElementById('root')).render(
  <Survey model={new Model({ title: 'Five pages', pages })} />,
);
