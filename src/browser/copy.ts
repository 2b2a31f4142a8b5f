/** How long an answer stays if it does not fade, in milliseconds. */
const answerTime = 2400;

/**
 * Copies a text and says beside what was pressed whether it could be copied: a browser may refuse its clipboard.
 * @param place a positioned element
 * @param answers the texts of the answers
 */
export async function copy(text: string, place: HTMLElement, { copied = '', notCopied = '' }: DOMStringMap): Promise<void> {
  const message = await navigator.clipboard.writeText(text).then(
    () => copied,
    () => notCopied,
  );
  const answer = document.createElement('span');
  answer.className = 'answer';
  answer.ariaHidden = 'true';
  answer.textContent = message;
  place.append(answer);
  // A screen reader announces what changes in a status that is already there.
  const status = document.querySelector('[data-answer]');
  if (status) status.textContent = message;
  setTimeout(() => {
    answer.remove();
    if (status) status.textContent = '';
  }, answerTime);
}
