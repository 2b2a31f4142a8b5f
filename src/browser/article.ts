/** The script of an article's page. What helps while reading is loaded when the reader begins to: with the first scroll, touch or key. */

const year = 365.25 * 86_400_000;
const tools = document.querySelector<HTMLDetailsElement>('[data-tools]');
const beginnings = ['scroll', 'pointermove', 'pointerdown', 'focusin'];

if (tools) {
  tools.dataset['shown'] = '';
  for (const event of beginnings) addEventListener(event, begin, { passive: true });
  showAgeNote();
}

function begin(): void {
  for (const event of beginnings) removeEventListener(event, begin);
  void import('./reading.ts').then(({ wireArticle }) => {
    if (tools) wireArticle(tools);
  });
}

/** Shows a note if the article is more than a year old. The script does it, so that the page needs no rebuild. */
function showAgeNote(): void {
  const note = document.querySelector<HTMLElement>('[data-published]');
  if (note && Date.now() - Date.parse(note.dataset['published'] ?? '') >= year) note.dataset['shown'] = '';
}
