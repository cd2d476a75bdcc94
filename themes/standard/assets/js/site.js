// What makes reading more comfortable where scripts run. Every page works without it.

/** `/` jumps to the search field, unless something is being typed. */
document.addEventListener('keydown', event => {
  const typing = event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    document.querySelector('.suchfeld input')?.select();
    document.querySelector('.suchfeld input')?.focus();
  }
});
