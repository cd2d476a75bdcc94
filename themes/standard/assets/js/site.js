// What makes reading more comfortable where scripts run. Every page works without it.

const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

/** An element with properties and children. */
function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** `/` jumps to the search field, unless something is being typed. */
function searchKey() {
  document.addEventListener('keydown', event => {
    const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      $('main input[type=search], .suchfeld input')?.focus();
    }
  });
}

/** The table of contents shows which agenda item is being read, and scrolls to it where it is longer than the window. */
function followAlong() {
  const links = new Map($$('.tagesordnung a').map(link => [decodeURIComponent(link.hash.slice(1)), link]));
  const headings = $$('.top[id]').filter(heading => links.has(heading.id));
  if (!headings.length || !('IntersectionObserver' in window)) return;
  const contents = $('.tagesordnung');
  let current;
  const mark = ([{ rootBounds }]) => {
    // The line whose crossing is told, or a heading just below another one would wait for the next.
    const reading = headings.findLast(heading => heading.getBoundingClientRect().top <= rootBounds.bottom) ?? headings[0];
    if (reading === current) return;
    if (current) links.get(current.id).removeAttribute('aria-current');
    current = reading;
    const link = links.get(current.id);
    link.setAttribute('aria-current', 'location');
    contents.scrollTop = link.offsetTop - contents.clientHeight / 3;
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -60% 0px' });
  headings.forEach(heading => observer.observe(heading));
}

/**
 * Each agenda item offers its link and a full citation; a passage does when it is pointed at, tapped, or reached by the arrow keys from what
 * another one offers.
 */
function citations() {
  const article = $('.protokoll[data-zitat]');
  if (!article) return;
  const { zitat, zitieren, zitiert, link: linkWords } = article.dataset;
  const status = make('p', { className: 'unsichtbar', role: 'status' });
  article.append(status);

  const plain = text => text.replace(/\s+/g, ' ').trim();

  const tools = (element, spoken = null) => {
    const shared = { ariaDescription: spoken };
    const link = make('a', { ...shared, className: 'anker', href: '#' + element.id, textContent: '#', ariaLabel: linkWords });
    const button = make('button', { ...shared, className: 'zitieren', type: 'button', textContent: zitieren });
    for (const tool of [link, button]) tool.setAttribute('aria-keyshortcuts', 'ArrowDown ArrowUp');
    button.addEventListener('click', async () => {
      await copy(citationOf(element));
      button.textContent = status.textContent = zitiert;
      setTimeout(() => { button.textContent = zitieren; status.textContent = ''; }, 2000);
    });
    return make('span', { className: 'werkzeug' }, link, button);
  };

  const citationOf = element => {
    let heading = element;
    while (heading && !heading.classList.contains('top')) heading = heading.previousElementSibling ?? heading.parentElement?.closest('.text > *');
    const item = heading?.cloneNode(true);
    item?.querySelector('.werkzeug')?.remove();
    return [zitat, item && plain(item.textContent), location.href.split('#')[0] + '#' + element.id].filter(Boolean).join(', ');
  };

  for (const heading of $$('.top[id]', article)) {
    // Whoever has the headings read out hears the item and not what it offers.
    heading.ariaLabel = plain(heading.textContent);
    heading.append(tools(heading));
  }

  // A cell is cited as its table, whose frame scrolls and would cut off what hangs over it.
  for (const frame of $$('.text .tabelle:has([id])', article)) {
    const holder = make('div', { className: 'tafel' });
    frame.replaceWith(holder);
    holder.append(frame);
  }
  const placeOf = target => target.closest('.tafel')?.querySelector('[id]') ?? target.closest('.text [id]');
  const holderOf = place => place.closest('.tafel') ?? place;
  // As it is seen, with spaces between cells, and not all of it.
  const spokenOf = place => plain(place.innerText).replace(/^(.{80}\S*) .+/, '$1 …');
  const toolsOf = place => $(':scope > .werkzeug', holderOf(place));
  let shown;
  const show = place => {
    const kept = place && toolsOf(place);
    // What is put in its place again while the pointer is on it can't be clicked.
    if (kept && kept === shown) return;
    shown?.remove();
    shown = !place || kept ? undefined : tools(place, spokenOf(place));
    if (shown) holderOf(place).append(shown);
  };
  const open = target => {
    $('.werkzeug.offen', article)?.classList.remove('offen');
    const place = placeOf(target);
    show(place);
    if (place) toolsOf(place).classList.add('offen');
  };

  article.addEventListener('pointerover', event => {
    // What the keyboard has reached stays when the page moves below the pointer.
    if (event.pointerType === 'mouse' && !shown?.matches(':has(:focus-visible)')) show(placeOf(event.target));
  });
  article.addEventListener('pointerup', event => event.pointerType !== 'mouse' && !event.target.closest('a, button') && open(event.target));
  article.addEventListener('keydown', event => {
    const from = event.target.closest('.werkzeug')?.parentElement;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!from || !step || event.altKey || event.ctrlKey || event.metaKey) return;
    const places = $$('.text [id]', article);
    const place = places[places.findIndex(p => holderOf(p) === from) + step];
    if (!place) return;
    event.preventDefault();
    show(place);
    $(event.target.localName, toolsOf(place)).focus();
  });
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = make('textarea', { value: text });
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  }
}

/** What a link to a person, organization or topic leads to, shown beside it on hover and focus. */
function cards() {
  const root = new URL('../../../', import.meta.url).pathname;
  const subject = /^(personen|partner|themen)\/[^/]+\/$/;
  const loaded = new Map();
  let card, timer, shownFor;

  const hide = () => {
    clearTimeout(timer);
    shownFor?.removeAttribute('aria-describedby');
    card?.remove();
    card = shownFor = undefined;
  };

  /** The head of the other page; no more of it is read than that. */
  const load = async url => {
    const response = await fetch(url);
    if (!response.ok) return null;
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let html = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      html += part.value;
      const start = html.indexOf('<header class="karte">');
      const end = start < 0 ? -1 : html.indexOf('</header>', start);
      if (end > 0) {
        reader.cancel();
        return $('.karte', new DOMParser().parseFromString(html.slice(start, end), 'text/html'));
      }
    }
    return null;
  };

  const show = async link => {
    const url = link.pathname;
    if (!loaded.has(url)) loaded.set(url, load(url).catch(() => null));
    const head = await loaded.get(url);
    if (!head || shownFor !== link) return;
    card = make('div', { className: 'hinweis', id: 'hinweis', role: 'tooltip' });
    for (const child of head.children) {
      const copy = child.cloneNode(true);
      card.append(copy.tagName === 'H1' ? make('p', { className: 'name', textContent: copy.textContent }) : copy);
    }
    $$('a', card).forEach(inner => inner.replaceWith(...inner.childNodes));
    document.body.append(card);
    const at = link.getClientRects()[0];
    const left = Math.max(8, Math.min(at.left, innerWidth - card.offsetWidth - 16));
    const below = at.bottom + card.offsetHeight + 12 < innerHeight;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${(below ? at.bottom + 6 : at.top - card.offsetHeight - 6) + scrollY}px`;
    link.setAttribute('aria-describedby', 'hinweis');
  };

  const begin = (event, delay) => {
    const link = event.target.closest?.('main a[href^="/"]:not([href^="//"])');
    if (!link || link === shownFor || link.pathname === location.pathname || !subject.test(link.pathname.slice(root.length))) return;
    hide();
    shownFor = link;
    timer = setTimeout(show, delay, link);
  };

  document.addEventListener('pointerover', event => event.pointerType === 'mouse' && begin(event, 350));
  document.addEventListener('pointerout', event => shownFor?.contains(event.target) && !shownFor.contains(event.relatedTarget) && hide());
  document.addEventListener('focusin', event => event.target.matches?.(':focus-visible') && begin(event, 350));
  document.addEventListener('focusout', hide);
  document.addEventListener('keydown', event => event.key === 'Escape' && hide());
  addEventListener('scroll', () => card && hide(), { passive: true });
}

/** Rows have one value of a field in `data-…` of its name, several in that of its plural, each with a `|` behind it. */
const plurals = { thema: 'themen', person: 'personen' };

/** Narrows the rows of a list to what is chosen; the choice is in the URL. Each field counts what the others leave. */
function filters() {
  for (const form of $$('form[data-filter]')) {
    const rows = $$('li', document.getElementById(form.dataset.filter));
    const fields = $$('select', form);
    const asked = new URLSearchParams(location.search);
    for (const field of fields) {
      const value = asked.get(field.name);
      if ([...field.options].some(option => option.value === value)) field.value = value;
    }
    const has = ({ dataset }, { name }, value) => plurals[name] ? `|${dataset[plurals[name]]}`.includes(`|${value}|`) : dataset[name] === value;
    const left = but => rows.filter(row => fields.every(field => field === but || !field.value || has(row, field, field.value)));
    const apply = () => {
      const shown = left();
      for (const row of rows) row.hidden = !shown.includes(row);
      $('output', form).textContent = `${shown.length} ${form.dataset.angezeigt}`;
      for (const field of fields) {
        const others = left(field);
        for (const option of [...field.options].filter(o => o.value)) {
          const count = others.filter(row => has(row, field, option.value)).length;
          option.textContent = `${option.value} (${count})`;
          option.disabled = !count && !option.selected;
        }
      }
    };
    form.addEventListener('change', () => {
      apply();
      const query = new URLSearchParams(fields.filter(field => field.value).map(field => [field.name, field.value]));
      history.replaceState(null, '', query.size ? `?${query}` : location.pathname);
    });
    form.addEventListener('submit', event => event.preventDefault());
    apply();
  }
}

/** What belongs to the content of a page; a preview calls for it again when the content has changed. */
function content() {
  followAlong();
  citations();
  filters();
}

searchKey();
cards();
content();
document.addEventListener('inhalt', content);
