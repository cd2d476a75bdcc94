// Lets an open page follow what is saved, without losing its place, and shows what is wrong until it is mended.

const box = document.querySelector('.vorschau-meldungen') ?? document.createElement('div');
box.className = 'vorschau-meldungen';
box.setAttribute('role', 'alert');

/** Findings as text alone: they quote what stands in the minutes. */
async function showFindings() {
  const findings = await (await fetch('/-vorschau/meldungen.json')).json();
  const errors = findings.filter(finding => finding.severity === 'error');
  if (!errors.length) return box.remove();
  box.replaceChildren(...errors.slice(0, 8).map(error => {
    const line = document.createElement('p');
    line.textContent = `${error.file}:${error.line}:${error.column} ${error.code}: ${error.message}`;
    return line;
  }));
  if (!box.isConnected) document.body.prepend(box);
}

async function update() {
  const response = await fetch(location.pathname);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const parts = ['header.kopf', 'main', 'footer.fuss'];
  // What could not be made before is not all there.
  if (parts.some(part => page.querySelector(part) && !document.querySelector(part))) return location.reload();
  const [x, y] = [scrollX, scrollY];
  document.title = page.title || document.title;
  const sheet = document.querySelector('link[rel=stylesheet]');
  const next = page.querySelector('link[rel=stylesheet]');
  if (sheet && next && sheet.getAttribute('href') !== next.getAttribute('href')) {
    next.addEventListener('load', () => sheet.remove());
    sheet.after(next);
  }
  for (const part of parts) {
    const [now, then] = [document.querySelector(part), page.querySelector(part)];
    if (now && then && !now.isEqualNode(then)) now.replaceWith(then);
  }
  scrollTo({ left: x, top: y, behavior: 'instant' });
  document.dispatchEvent(new Event('inhalt'));
  document.documentElement.dataset.vorschau = String(Number(document.documentElement.dataset.vorschau ?? 0) + 1);
}

async function follow() {
  await update();
  await showFindings();
}

// What was saved while the page was loading, or while the preview was stopped, is told once it listens.
let { fassung: shown } = document.querySelector('script[data-fassung]').dataset;
const events = new EventSource('/-vorschau/ereignisse');
events.addEventListener('fassung', event => {
  if (event.data === shown) return;
  shown = event.data;
  follow();
});
showFindings();
