/** The search page: what is typed goes to a worker, and what comes back into the page. Its words are the theme's, in `data-…`. */
let view, words, form, input, list, state, direct, filter, moreButton, ways, root, site;
const kinds = ['jahr', 'gremium', 'person', 'partner', 'thema'];
const folders = { protokoll: 'protokolle', gremium: 'gremien', person: 'personen', partner: 'partner', thema: 'themen' };
const language = document.documentElement.lang;
const dates = [{ dateStyle: 'long' }, { dateStyle: 'medium' }, {}].map(style => new Intl.DateTimeFormat(language, style));
const firstHits = 6;
const mostInDossier = 300;
const ownTitle = document.title;

const waiting = new Map();
let worker;
let sent = 0;
let latest = 0;
let next = 0;
let retry = false;
let typing;

function open() {
  worker = new Worker(new URL('search/worker.js', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }) => waiting.get(data.id)(data);
  worker.onerror = () => {
    worker = undefined;
    fail('missing');
  };
}

/** Rejects with the name of what failed. */
const ask = question => new Promise((resolve, reject) => {
  if (!worker) open();
  waiting.set(++sent, answer => answer.error ? reject(answer.error) : resolve(answer));
  worker.postMessage({ ...question, id: sent, root, retry });
  retry = false;
});

const say = (word, values) => words[word].replace(/\{(\w+)\}/g, (_, name) => values[name]);

const element = (tag, properties, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

const link = (href, ...children) => element('a', { href }, ...children);

/** What a URL asks for. */
function asked(url = location) {
  const asks = new URLSearchParams(url.search);
  const filters = Object.fromEntries(kinds.filter(k => asks.get(k)).map(k => [k, asks.get(k)]));
  return { query: asks.get('q') ?? '', filters, sort: asks.get('sort') ?? '', whole: asks.get('ansicht') === 'dossier' };
}

/** The URL of this search with some of it changed; what is empty is left out. */
function address(changes) {
  const url = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) value ? url.set(name, value) : url.delete(name);
  return `?${url}`;
}

/** The answer, unless it failed or another search has begun. */
async function current(question) {
  const mine = latest;
  try {
    const answer = await ask(question);
    return mine === latest && answer;
  } catch (reason) {
    if (mine === latest) fail(reason);
  }
}

async function search(url = location) {
  latest++;
  ononline = null;
  const question = asked(url);
  view.classList.toggle('dossier', question.whole);
  if (!question.query.trim()) {
    clear();
    // What any query needs first is there before one is typed.
    return current(question);
  }
  list.ariaBusy = true;
  const answer = await current({ ...question, from: 0, count: question.whole ? mostInDossier : firstHits });
  if (answer) show(question, answer);
  return answer;
}

function clear() {
  for (const place of [list, state, direct, filter]) place.replaceChildren();
  list.ariaBusy = false;
  delete list.dataset.anzahl;
  document.title = ownTitle;
  moreButton.hidden = true;
  ways.hidden = false;
}

function show(question, answer) {
  const total = answer.next < answer.total ? answer.total : answer.hits.length;
  const { whole, sort, query } = question;
  document.title = `${query.trim().slice(0, 80)} – ${ownTitle}`;
  next = answer.next;
  list.replaceChildren(...answer.hits.map(hit));
  list.dataset.anzahl = total;
  list.ariaBusy = false;
  ways.hidden = total > 0;
  moreButton.hidden = whole || next >= answer.total;
  const { meant, filters } = answer;
  const narrowed = Object.keys(filters);
  state.replaceChildren(
    say(total > 1 ? 'viele' : total ? 'einer' : 'keine', { anzahl: total.toLocaleString(language), anfrage: query.slice(0, 80) }),
    ...narrowed.flatMap(kind => [` ${words.nur} ${words[kind]}: ${filters[kind]} `, lift(kind, filters[kind])]),
    total || narrowed[0] ? '' : ` ${words.andere}`,
    ...meant ? [` ${words.meinten} `, link(address({ q: meant }), meant), '?'] : [],
    ...whole && next < answer.total ? [` ${say('erste', { anzahl: answer.hits.length })}`] : []);
  direct.replaceChildren(...answer.names.map(({ kind, id, name }) => element('li', {}, `${words[kind]}: `, link(`${site}${folders[kind]}/${id}/`, name))));
  const sorts = ['', 'neu', 'alt'].map(s => element('a', { href: address({ sort: s }), ariaCurrent: s === sort || null }, words[`sort${s}`]));
  filter.hidden = !total && !narrowed[0];
  filter.replaceChildren(
    ...kinds.map(kind => filterOf(kind, question.filters[kind], filters[kind])),
    element('p', {}, ...sorts, link(address({ ansicht: whole ? '' : 'dossier' }), words[whole ? 'liste' : 'dossier'])));
}

/** A text by its words, one of which may be looked for between spaces. */
const spaced = text => ` ${text} `.replace(/[\s,;:()]+/g, ' ');

const piece = ([text, marked]) => marked ? element('mark', {}, text) : text;

function hit({ title, committee, date, named, item, href, passages }) {
  const days = date ? dates.map(style => style.format(new Date(`${date}T12:00`))) : [];
  // What the title says already is not said again.
  const day = !days.some(written => title.includes(written)) && days[0];
  return element(
    'li', {},
    element('h2', {}, link(site + href, ...item.map(piece))),
    element('p', {}, [named && title, !spaced(title).includes(spaced(committee)) && committee, day].filter(Boolean).join(' · ')),
    ...passages.map(p => element('blockquote', {}, ...p.speaker ? [element('b', {}, `${p.speaker}: `)] : [], ...p.pieces.map(piece))));
}

const lift = (kind, name) => element('a', { href: address({ [kind]: '' }), className: 'nur-bildschirm', ariaLabel: `${words.aufheben}: ${words[kind]} ${name}` }, words.aufheben);

/** A filter, which counts its values when it is opened, and is open when the one that it replaces was. */
function filterOf(kind, chosen, name) {
  const values = element('ul');
  const details = element('details', { id: `suche-${kind}`, className: chosen ? 'gewaehlt' : '' }, element('summary', {}, words[kind], chosen ? `: ${name}` : ''), values);
  details.ontoggle = async () => {
    const answer = details.open && await current({ facet: kind });
    if (!answer) return;
    values.replaceChildren(
      ...chosen ? [element('li', {}, link(address({ [kind]: '' }), words.alle))] : [],
      ...answer.facet.map(([id, value, count]) => element('li', {}, element('a', { href: address({ [kind]: id }), ariaCurrent: id === chosen || null }, value), ` ${count}`)));
  };
  details.open = filter.querySelector(`#${details.id}[open]`);
  return details;
}

async function more() {
  const held = document.activeElement === moreButton;
  moreButton.hidden = true;
  const answer = await current({ ...asked(), from: next, count: 2 * firstHits });
  if (!answer) return;
  next = answer.next;
  const hits = answer.hits.map(hit);
  list.append(...hits);
  if (held) hits[0]?.querySelector('a').focus();
  moreButton.hidden = next >= answer.total;
}

/** Says what failed and offers to try again, which happens by itself when the connection is back. Nothing found before stays, as if it were an answer. */
function fail(reason) {
  clear();
  const onclick = event => {
    retry = true;
    search();
    // Whoever pressed the button by a key would be left without a place.
    if (event.detail === 0) input.focus();
  };
  ononline = onclick;
  state.replaceChildren(words[navigator.onLine ? reason : 'offline'], ' ', element('button', { type: 'button', onclick }, words.nochmal));
}

/** The worker is asked first and finds while the history is written. */
function go(url, replace) {
  const answered = search(new URL(url, location));
  history[replace ? 'replaceState' : 'pushState'](null, '', url);
  return answered;
}

function start() {
  input.value = asked().query;
  search();
}

/** A link that changes the search; what it changes has the focus when the answer is there. */
async function follow(event) {
  const target = event.target.closest('a');
  if (!target?.search || target.pathname !== location.pathname || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const [now, then] = [location, target].map(url => new URLSearchParams(url.search));
  const changed = ['sort', 'ansicht', ...kinds].find(name => now.get(name) !== then.get(name));
  const answered = go(target.href);
  input.value = asked().query;
  if (!await answered) return;
  const control = filter.querySelector({ sort: 'p [aria-current]', ansicht: 'p > :last-child' }[changed] ?? `#suche-${changed} summary`) ?? input;
  if (control !== input || !event.detail) control.focus();
}

/** Takes hold of the page as it is now. */
function connect() {
  view = document.getElementById('suche');
  words = view.dataset;
  form = document.querySelector('form[role=search]');
  input = form.elements.q;
  list = document.getElementById('treffer');
  [state, direct, filter, moreButton, ways] = ['stand', 'direkt', 'filter', 'mehr', 'wege'].map(name => document.getElementById(`suche-${name}`));
  root = new URL(words.index, location.href).href;
  site = new URL('..', root).pathname;
  form.onsubmit = event => {
    event.preventDefault();
    clearTimeout(typing);
    go(address({ q: input.value }));
  };
  input.oninput = () => {
    clearTimeout(typing);
    typing = setTimeout(() => go(address({ q: input.value }), true), 120);
  };
  moreButton.onclick = more;
  new IntersectionObserver(seen => seen.some(s => s.isIntersecting) && more()).observe(moreButton);
  view.onclick = follow;
  start();
}

onpopstate = start;
document.addEventListener('keydown', event => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const places = [input, ...list.querySelectorAll('a')];
  const at = places.indexOf(document.activeElement);
  if (!step || at < 0 || !places[at + step]) return;
  event.preventDefault();
  places[at + step].focus();
});
// A preview puts other content into the page, and other files beside it.
document.addEventListener('inhalt', () => {
  retry = true;
  connect();
});
open();
connect();
