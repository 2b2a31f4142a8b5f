/** The script of a page with pictures that open large. The dialog is loaded at first use. */
document.addEventListener('click', (event) => {
  // Not `findLink`: shared by two scripts of a page, it would become a file of its own.
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-picture]');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  import('./picture-dialog.ts')
    .then(({ openPicture }) => openPicture(link))
    .catch(() => {
      location.href = link.href;
    });
});
