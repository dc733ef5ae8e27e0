// The entry of every app but Next's: shows the answer of the module beside it.
import { answer } from './answer.js';

Promise.resolve(answer()).then((text) => {
  const element = document.createElement('output');
  element.id = 'answer';
  element.textContent = text;
  document.body.append(element);
});
