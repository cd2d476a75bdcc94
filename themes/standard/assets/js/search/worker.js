/**
 * Answers the page: `{ id, root, query, filters, sort, from, count, whole, retry }` with hits, `{ id, facet }` with counts.
 * A hit shows the passage that answers best, with the words that do marked.
 */
import { Engine, isNear } from './engine.js';
import { analyse, scan, spelledDate } from './language.js';

const shortList = 10;

const longest = 300;
const words = new Map();

let engine;
let last = {};

onmessage = async ({ data }) => {
  try {
    if (data.retry) engine = undefined;
    engine ??= open(data.root, data.retry ? 'reload' : 'default');
    postMessage({ id: data.id, ...await answer(await engine, data) });
  } catch ({ message }) {
    engine = undefined;
    postMessage({ id: data.id, error: /^(offline|missing)$/.test(message) ? message : 'broken' });
  }
};

async function open(root, cache) {
  const get = async (path, mode = cache) => {
    const response = await fetch(new URL(path, root), { cache: mode }).catch(() => { throw new Error('offline'); });
    if (!response.ok) throw new Error('missing');
    return response;
  };
  const index = await (await get('', cache === 'reload' ? cache : 'no-cache')).json();
  if (index.format !== 2) throw new Error('broken');
  return new Engine(index, async (path, isSound) => {
    const bytes = new Uint8Array(await (await get(`index/${path}`)).arrayBuffer());
    if (!isSound(bytes)) throw new Error('broken');
    return bytes;
  });
}

async function answer(search, { facet, query, filters, sort, from, count, whole }) {
  if (facet) return { facet: await search.facet(facet, last.hits) };
  const key = JSON.stringify([query, filters, sort]);
  if (last.key !== key || last.search !== search) last = { key, search, ...await search.search(query, filters, sort) };
  const { hits, clauses, names } = last;
  const want = wanted(clauses, new Set([...search.idle].map(w => analysed(w).term)));
  const most = hits.length > shortList ? count : hits.length;
  const found = [];
  let next = from;
  while (next < hits.length && found.length < most) {
    const docs = [...hits.slice(next, next + most - found.length)];
    const rows = await Promise.all(docs.map(doc => search.row(doc)));
    next += rows.length;
    found.push(...rows.map((row, i) => hitOf(row, want, whole, search.score[docs[i]])).filter(h => h));
  }
  // Of the items on show that comes first whose passage or title answers best.
  const best = Math.max(...found.map(h => h.rating));
  if (!sort) found.sort((a, b) => b.score * (1 + b.rating / best) - a.score * (1 + a.rating / best));
  const named = Object.entries(filters).map(async ([kind, id]) => [kind, (await search.values(kind)).find(v => v[0] === id)?.[1] ?? id]);
  return { hits: found, next, total: hits.length, names, filters: Object.fromEntries(await Promise.all(named)), meant: meant(query, want) };
}

/** What answers a query in a text: for each term its clause and how well, and phrases, whose words answer only side by side. */
function wanted(clauses, idle) {
  const terms = new Map();
  const folded = [];
  const phrases = [];
  const want = (term, clause, weight) => {
    if (term && !(terms.get(term)?.weight >= weight)) terms.set(term, { clause, weight });
  };
  const asked = clauses.filter(c => c.sign !== '-');
  const typed = new Set(asked.flatMap(c => [...c.words, ...c.corrected ? c.variants : []].map(w => w.term)));
  for (const clause of asked) {
    if (clause.quoted && clause.words[1] && !clause.named) {
      phrases.push({ clause, phrase: clause.words.map(w => w.term) });
      continue;
    }
    for (const word of clause.words) {
      folded.push(word.folded);
      if (!clause.wildcard && (!word.idle || !clause.words[1])) want(word.term, clause, 1);
    }
    for (const { term, also, weight } of clause.variants) {
      want(term, clause, weight);
      want(also, clause, weight);
    }
    // Other names of what was named: the long form of an abbreviation, the aliases of a topic.
    for (const { spellings } of clause.named ?? clause.variants.flatMap(v => v.names ?? [])) {
      if (clause.named || spellings.some(s => s.every(t => typed.has(t)))) for (const term of spellings.flat()) if (term[1] && !idle.has(term)) want(term, clause, 0.3);
    }
  }
  return { several: asked.length > 1, terms, folded, phrases, corrections: new Map() };
}

function analysed(written) {
  if (!words.has(written)) words.set(written, analyse(written));
  return words.get(written);
}

/** The query with mistyped words as the hits on show write them; 0 when there are none. */
function meant(query, { corrections }) {
  return corrections.size && [...corrections].sort(([a], [b]) => b.from - a.from).reduce((text, [{ from, to }, written]) => text.slice(0, from) + written + text.slice(to), query);
}

/** Whether a word was meant rather than another form or a word that the minutes do not have: it begins alike, and not only the end is missing. */
const isMeant = (typed, term) => typed.length > 4 && term[0] === typed[0] && !typed.startsWith(term) && isNear(typed, term, typed.length > 6 ? 2 : 1);

/** A text without the seams of its compounds, its words with what they answer, and the phrases that stand in it. */
function read(sewn, want) {
  const seams = [];
  let text = '';
  for (const piece of sewn.split('\u001f')) {
    seams.push(text.length);
    text += piece;
  }
  const tokens = scan(text);
  let seam = 0;
  for (const token of tokens) {
    token.weight = 0;
    const match = (term, weight) => {
      const found = want.terms.get(term);
      if (found?.weight * weight > token.weight) Object.assign(token, { clause: found.clause, weight: found.weight * weight });
    };
    const { term, base, both, folded, month } = analysed(token.written);
    token.term = term;
    match(term, want.folded.some(f => folded.endsWith(f)) ? 1.3 : 1);
    const date = month ? spelledDate(month, text.slice(0, token.start), text.slice(token.end)) : term;
    match(date, 1);
    match(base ?? (/^\d{4}-\d\d-/.test(date) && date.slice(0, 7)), both ? 1 : 0.8);
    const { clause } = token;
    const [typed] = clause?.corrected ? clause.words : [];
    if (typed && (isMeant(typed.folded, folded) || !want.corrections.has(clause) && isMeant(typed.term, term))) want.corrections.set(clause, token.written);
    if (token.hyphen) match(analysed(token.hyphen).term, 0.8);
    while (seams[seam] <= token.start) seam++;
    for (let from = token.start; seams[seam] < token.end; from = seams[seam++]) {
      match(analysed(text.slice(seams[seam], token.end)).term, 0.6);
      match(analysed(text.slice(from, seams[seam])).term, 0.35);
    }
  }
  const phrases = want.phrases.filter(({ clause, phrase }) => {
    const starts = tokens.map((_, i) => i).filter(i => phrase.every((t, j) => tokens[i + j]?.term === t));
    for (const i of starts) for (let j = 0; j < phrase.length; j++) Object.assign(tokens[i + j], { clause, weight: 1 });
    return starts.length;
  });
  return { text, tokens, phrases };
}

/** What the wanted words of a passage weigh: more near its beginning, together, or often, half where the title has them too. */
function rate({ tokens }, speaker = [], title = []) {
  const best = new Map();
  let more = 0;
  for (const [i, { clause, weight }] of [...tokens, ...speaker].entries()) {
    if (!weight) continue;
    best.set(clause, Math.max(best.get(clause) ?? 0, weight * clause.idf * (1 + 0.4 / (1 + i / 3)) / (title.some(t => t.clause === clause) ? 2 : 1)));
    more += 0.1 * weight + (tokens[i - 1]?.weight && tokens[i - 1].clause !== clause ? 0.5 : 0);
  }
  return best.size && [...best.values()].reduce((a, b) => a + b, more);
}

/**
 * A hit to show: where it leads, and its best passage, or with `whole` all that answer, in pieces `[text, isMarked]`. Null when a quoted
 * phrase does not stand there after all.
 */
function hitOf(row, want, whole, score) {
  const meeting = read(row.meeting.title, want);
  const named = row.title;
  const title = named ? read(named, want) : meeting;
  const passages = row.passages.map(p => ({ ...p, ...read(p.text, want) }));
  if (!want.phrases.every(phrase => [title, ...passages].some(p => p.phrases.includes(phrase)))) return null;
  for (const p of passages) p.rating = rate(p, read(p.speaker, want).tokens, title.tokens);
  const best = passages.reduce((a, b) => b.rating > a.rating ? b : a, passages[0] ?? { rating: 0, anchor: row.anchor });
  return {
    ...row.meeting,
    title: meeting.text,
    named,
    // Who types several words may have a title in mind.
    rating: Math.max(best.rating, want.several && named && rate(title)),
    score,
    // An attachment has its file beside the page for an anchor.
    href: `protokolle/${row.meeting.slug}/${best.anchor && `#${best.anchor}`}`.replace('#./', ''),
    item: pieces(title),
    passages: passages.filter(p => whole && best.rating ? p.rating : p === best).map(p => ({ speaker: p.named ? '' : p.speaker, pieces: whole ? pieces(p) : cut(p) })),
  };
}

/** The stretch of a passage with most of the wanted words, cut between words. */
function cut(passage) {
  const { text, tokens } = passage;
  if (text.length <= longest) return pieces(passage);
  const weigh = i => tokens.slice(i, i + longest).reduce((sum, t) => sum + (t.end < tokens[i].start + longest - 50 && t.weight), 0);
  const first = tokens[tokens.reduce((best, t, i) => t.weight && weigh(i) > weigh(best) ? i : best, 0)]?.start;
  const from = first > 59 ? tokens.find(t => t.start > first - 50).start : 0;
  const end = tokens.findLast(t => t.end <= from + longest)?.end ?? longest;
  return [[from ? '… ' : ''], ...pieces(passage, from, end), [end < text.length - 1 ? ' …' : '']];
}

function pieces({ text, tokens }, from = 0, to = Infinity) {
  const found = [];
  for (const { start, end, weight } of tokens) {
    if (weight && start >= from && end <= to) {
      found.push([text.slice(from, start)], [text.slice(start, end), true]);
      from = end;
    }
  }
  return [...found, [text.slice(from, to)]];
}
