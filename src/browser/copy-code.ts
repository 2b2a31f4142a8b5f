import { copy } from './copy.ts';

/** Adds a button to each block of code that copies it. Browsers have a clipboard only under HTTPS. */
if ('clipboard' in navigator) {
  for (const frame of document.querySelectorAll<HTMLElement>('.text .code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'code-copy';
    button.textContent = frame.dataset['copy'] ?? '';
    // The label is in the language of the page, not of the article.
    button.lang = document.documentElement.lang;
    button.addEventListener('click', () => {
      void copy(frame.querySelector('pre')?.textContent ?? '', frame, frame.dataset);
    });
    frame.append(button);
  }
}
