/** Finds and ranks. Pure but for `load(path, isSound)`, which yields the bytes of a file; see docs/suche.md. */
import { hash, huffman, mark, readPairs, readRows, readTerms, written } from './chunks.js';
import { analyse, isName, parse, scan } from './language.js';

const few = 5;
const mostThorough = 6;
const leastExpanded = 4;
const leastTyped = 3;
const mostExpansions = 100;
const mostChunks = 6;
const leastCoverage = 0.5;
const titleOnly = 9;
const bothFields = 13;
const kinds = ['jahr', 'gremium', 'person', 'partner', 'thema'];

export class Engine {
  constructor(root, load) {
    this.root = root;
    this.load = load;
    this.code = huffman(root.codes.lengths);
    this.firsts = { w: root.w.first.split('\n'), e: root.e.first.split('\n') };
    this.idle = new Set(root.functionWords.split(' '));
    this.files = new Map();
    this.score = new Float32Array(root.documents);
    this.cover = new Float32Array(root.documents);
    this.found = new Uint16Array(root.documents);
  }

  /**
   * `{ hits, clauses, names }`: documents, best first; the clauses with the lists that answer them, corrected where a word was read as
   * mistyped; what has this very name.
   */
  async search(typed, filters = {}, sort) {
    const clauses = parse(typed, folded => folded.length === 1 && folded > '9' || this.idle.has(folded));
    const masks = Object.entries(filters).map(([kind, value]) => this.mask(kind, value));
    const last = clauses.at(-1);
    await Promise.all(clauses.map(c => this.match(c, clauses.length <= mostThorough && (c === last && !c.sign ? leastTyped : leastExpanded))));
    const hits = this.rank(clauses, await Promise.all(masks), sort);
    await Promise.all(clauses.filter(c => c.corrected).map(c => this.nameVariants(c)));
    return { hits, clauses, names: this.names(clauses, masks.length) };
  }

  /** A file, read once. */
  file(path, isSound, read) {
    if (!this.files.has(path)) this.files.set(path, this.load(path, isSound).then(read));
    return this.files.get(path);
  }

  chunk(kind, number, name, read) {
    return this.file(`${kind}${number}-${name}.bin`, bytes => written(hash(bytes)) === name, read);
  }

  /** A chunk whose folder has a name, and itself a hash at its start. */
  foldered(kind, number, read) {
    const { chunks, names } = this.root[kind];
    const folder = Math.floor(number / chunks);
    const name = names.slice(folder * 7, folder * 7 + 7);
    const at = number % chunks;
    const isSound = bytes => hash(bytes.subarray(4), parseInt(name, 36) ^ at) === new DataView(bytes.buffer).getUint32(0);
    return this.file(`${kind}${folder}-${name}/${at}.bin`, isSound, bytes => read(bytes.slice(4)));
  }

  /** Terms in order, as they are (w) or read from their ends (e). */
  terms(kind, number) {
    return this.foldered(kind, number, bytes => readTerms(bytes, this.root.documents, this.code));
  }

  /** What a hit shows. */
  async row(doc) {
    const { rowsOfChunk } = this.root;
    return (await this.foldered('t', Math.floor(doc / rowsOfChunk), bytes => inflate(bytes).then(readRows)))[doc % rowsOfChunk];
  }

  /** A term's documents with codes, and what else is known of it; undefined when no document has it and nothing is known. */
  async lookup(term) {
    const number = place(this.firsts.w, term);
    const chunk = await this.terms('w', number);
    const at = place(chunk.terms, term);
    if (chunk.terms[at] !== term) return undefined;
    const { names = [], meetings = [] } = chunk.notes[at] ?? {};
    return { ...chunk.lists[at], term, number, chunk, at, meetings, names: names.map(([kind, id, ...all]) => ({ kind, id, name: all[0], spellings: all.map(spelling) })) };
  }

  /**
   * Gives a clause its variants: lists of documents and what they count, the best first, for the first that has a document decides. `least` is
   * how many letters a word has for which others are looked up too.
   */
  async match(clause, least) {
    clause.variants = [];
    if (isName(clause)) return this.matchName(clause);
    if (clause.words.length > 1) return this.matchPhrase(clause);
    if (clause.wildcard) return this.matchWildcard(clause);
    const { term, base, both, joined } = clause.words[0];
    const [entry, masculine, compound] = await Promise.all([term, ...clause.quoted ? [] : [base, joined && analyse(joined).term]].map(t => t && this.lookup(t)));
    clause.entry = entry;
    add(clause, entry, 1);
    add(clause, masculine, both ? 1 : 0.6);
    add(clause, compound, 1);
    if (clause.quoted) return;
    for (let errors = 1; errors <= clause.fuzz; errors++) await this.addMistyped(clause, term, errors);
    return !clause.fuzz && least && !clause.field && term.length >= least && !/\d/.test(term) && this.expand(clause, term);
  }

  /** For a rare word, while little is found: longer words that end in it, that begin with it, its parts together, or, where none begins with it or it is long, typing errors, in which it stays whole where some word ends in it. */
  async expand(clause, term) {
    // Three letters are a word that is still being typed, or one of their own.
    if (term.length < leastExpanded) {
      clause.begun = !clause.variants.length;
      return clause.begun && this.addEach(clause, await this.beginnings(term, 1), 0.5);
    }
    const isRare = () => clause.variants.reduce((sum, v) => sum + v.docs.length, 0) < few;
    if (isRare()) await this.addEach(clause, await this.compounds(term), 0.5);
    if (isRare()) await this.addEach(clause, await this.beginnings(term, 1), 0.5);
    if (isRare()) await this.addParts(clause, term);
    if (isRare() && !clause.variants.some(v => v.weight === 1 || v.term.startsWith(term) && term.length < 8)) {
      const before = clause.variants.length;
      const whole = clause.variants.some(v => v.term.endsWith(term)) ? term : '';
      // Two errors only in a long word; the first letter stays where there are two, or few letters. A boolean counts for one.
      for (let errors = 1; errors <= 1 + (term.length > 6) && clause.variants.length === before; errors++) await this.addMistyped(clause, term, errors, term.slice(0, errors > 1 || term.length < 5), whole);
      clause.corrected = !before && clause.variants.length;
    }
  }

  /** Adds these terms' lists, each once, the shortest terms first; of those that must be fetched only a few. */
  async addEach(clause, entries, weight, most = few) {
    let fetched = 0;
    const isNew = e => !clause.variants.some(v => v.term === e.term) && (e.docs.length > 0 || fetched++ < most);
    const wanted = [...new Map(entries.map(e => [e.term, e])).values()].sort((a, b) => a.term.length - b.term.length).filter(isNew).slice(0, mostExpansions);
    for (const entry of await Promise.all(wanted.map(e => e.docs.length ? e : this.lookup(e.term)))) add(clause, entry, weight);
  }

  /** The words that pass a test in the chunks of a kind in which some begin so; `person=…` and the like are none. */
  async near(kind, start, most, test) {
    const firsts = this.firsts[kind];
    const from = place(firsts, start);
    let to = from + 1;
    while (to < firsts.length && to < from + most && firsts[to].startsWith(start)) to++;
    const chunks = await Promise.all(Array.from({ length: to - from }, (_, i) => this.terms(kind, from + i)));
    return chunks.flatMap(({ terms, lists }) => terms.flatMap((term, i) => test(term) && !term.includes('=') ? [{ ...lists[i], term }] : []));
  }

  beginnings(start, most) {
    return this.near('w', start, most, term => term.startsWith(start));
  }

  async endings(end, most, test = () => true) {
    const start = reverse(end);
    const found = await this.near('e', start, most, term => term.startsWith(start) && test(reverse(term)));
    return found.map(e => ({ ...e, term: reverse(e.term) }));
  }

  /** Words that end in this one, which loses its -ung as the tail of a long one; but -schaft is not liable. */
  async compounds(term) {
    return (await Promise.all([term, term.replace(/(?<!haft)ung$/, '')].map(end => this.endings(end, 2, t => t.length - end.length > 3)))).flat();
  }

  /** `beiratssitzung` where an item has `beirat` and `sitzung`. */
  async addParts(clause, term) {
    for (let at = term.length - 4; at > 3; at--) {
      const first = await this.lookup(analyse(term.slice(0, at)).term);
      const second = first?.docs.length ? await this.lookup(term.slice(at)) : undefined;
      if (second?.docs.length) return add(clause, { ...only(first, new Set(second.docs)), also: second.term }, 0.6);
    }
  }

  async addMistyped(clause, term, errors, start = '', whole = '') {
    const isClose = t => t !== term && t.startsWith(start) && t.includes(whole) && !this.idle.has(t) && (isNear(t, term, errors) || t.length > 5 && term.startsWith(t) && term.length - t.length < 5);
    // From the chunk of all but the last letter: `haushalt` is not in that of `haushaltt` where `haushaltsplan` fills one between.
    const close = [...await this.near('w', term.slice(0, -1), 3, isClose), ...await this.endings(term.slice(-2), mostChunks, isClose)];
    await this.addEach(clause, close, errors === 1 ? 0.5 : 0.3);
  }

  /** What was read as mistyped may be a name; a term found by its ending alone does not say so. */
  async nameVariants(clause) {
    const named = clause.variants.slice(0, few).map(async v => ({ ...await this.lookup(v.term), ...v }));
    clause.variants.splice(0, few, ...await Promise.all(named));
  }

  async matchWildcard(clause) {
    const [start, end, inside] = clause.wildcard;
    const found = start ? await this.beginnings(start, mostChunks) : await this.endings(end, mostChunks);
    const matching = found.filter(({ term: t }) => t.length >= start.length + end.length && t.endsWith(end) && t.includes(inside));
    await this.addEach(clause, matching, 1, 20);
    if (!end && !inside) add(clause, await this.lookup(clause.words[0].term), 1);
  }

  /** Documents in which the words stand side by side, by the pairs kept with the rarer word of each two. */
  async matchPhrase(clause) {
    const entries = await Promise.all(clause.words.map(w => this.lookup(w.term)));
    if (!entries.every(e => e?.docs.length)) return;
    let rarest = entries.reduce((a, b) => a.docs.length <= b.docs.length ? a : b);
    for (const [i, right] of entries.entries()) {
      const left = entries[i - 1];
      rarest = only(rarest, new Set(right.docs));
      if (!left || clause.words[i - 1].idle && clause.words[i].idle) continue;
      const [rarer, wanted] = left.docs.length < right.docs.length ? [left, mark(right.term)] : [right, mark(left.term) | 128];
      const pairs = await this.chunk('n', rarer.number, rarer.chunk.pairs, bytes => readPairs(bytes, rarer.chunk.lists));
      rarest = only(rarest, new Set(rarer.docs.filter((_, posting) => pairs[rarer.at][posting].includes(wanted))));
    }
    add(clause, rarest, 1);
  }

  /** Documents of everything of the field's kind that has such a name. */
  async matchName(clause) {
    const entries = await Promise.all(clause.words.map(w => this.lookup(w.term)));
    clause.named = distinct(entries.flatMap(e => e?.names ?? []))
      .filter(n => n.kind === clause.field && clause.words.every(w => isSpelled(n, w.term))).slice(0, 2 * few);
    for (const { kind, id } of clause.named) add(clause, await this.lookup(`${kind}=${id}`), 1);
  }

  async mask(kind, value) {
    const mask = new Uint8Array(this.root.documents);
    for (const doc of (await this.lookup(`${kind}=${value}`))?.docs ?? []) mask[doc] = 1;
    return mask;
  }

  /** The values of a filter: `[id, name]`. */
  values(kind) {
    return this.chunk('f', kinds.indexOf(kind), this.root.filters[kind], async bytes => JSON.parse(await inflate(bytes)));
  }

  /** How many of the hits each value of a filter has: `[id, name, count]`. */
  async facet(kind, hits) {
    const mask = new Uint8Array(this.root.documents);
    for (const doc of hits) mask[doc] = 1;
    const count = docs => docs.reduce((sum, doc) => sum + mask[doc], 0);
    const counted = await Promise.all((await this.values(kind)).map(async ([id, name]) => [id, name, count((await this.lookup(`${kind}=${id}`)).docs)]));
    return counted.filter(v => v[2]);
  }

  idf(count) {
    return Math.log(1 + (this.root.documents - count + 0.5) / (count + 0.5));
  }

  /**
   * BM25 over the clauses. Found is what answers at least half of what they weigh together; what answers more of it comes first, or
   * with `sort` the newest (`neu`) or oldest (`alt`). A word that has only begun orders what the others find, and finds alone.
   */
  rank(clauses, masks, sort) {
    const { score, cover, found } = this;
    const { documents, codes: { weights } } = this.root;
    for (const table of [score, cover, found]) table.fill(0);
    let total = 0;
    let wanted = 0;
    let unwanted = 0;
    for (const [i, clause] of clauses.entries()) {
      const bit = 1 << i;
      const most = Math.max(0, ...clause.variants.map(v => v.weight < clause.variants[0].weight ? 0 : this.idf(v.docs.length))) * clause.boost;
      const lowest = clause.field === 'title' ? titleOnly : 0;
      const isText = clause.field === 'text';
      // What is excluded, quoted or looked for in the text has to stand there; the code 0 is for what is only meant.
      const isWritten = isText || clause.quoted || clause.sign === '-';
      clause.idf = most;
      const asked = clause.begun ? 0 : most;
      if (clause.sign === '-') unwanted |= bit;
      else total += asked;
      if (clause.sign === '+') wanted |= bit;
      for (const { docs, codes, weight } of clause.variants) {
        const factor = this.idf(docs.length) * weight * clause.boost;
        for (let j = 0; j < docs.length; j++) {
          const doc = docs[j];
          const code = codes[j];
          if (found[doc] & bit || code < lowest || isWritten && !code || isText && code >= titleOnly && code < bothFields) continue;
          found[doc] |= bit;
          score[doc] += factor * weights[code];
          cover[doc] += asked;
        }
      }
    }
    // As in Lunr, a query that says only what is not wanted finds everything else.
    if (clauses.length && clauses.every(c => c.sign === '-')) for (let doc = 0; doc < documents; doc++) found[doc] |= 1 << 15;
    for (const mask of masks) for (let doc = 0; doc < documents; doc++) if (!mask[doc]) found[doc] = 0;
    let best = 0;
    for (let doc = 0; doc < documents; doc++) if (cover[doc] > best) best = cover[doc];
    const least = Math.min(leastCoverage * total, best) - 1e-4;
    const docs = new Uint32Array(documents);
    let count = 0;
    for (let doc = documents - 1; doc >= 0; doc--) {
      const bits = found[doc];
      if (!(bits & ~unwanted) || cover[doc] < least || (bits & wanted) !== wanted || bits & unwanted) continue;
      if (total) score[doc] *= (cover[doc] / total) ** 2;
      docs[count++] = doc;
    }
    const hits = docs.subarray(0, count);
    if (sort) return sort === 'alt' ? hits.reverse() : hits;
    return byScore(hits, score);
  }

  /** The meetings of a day in the query unless it is narrowed, and what in the archive has all its words in its names, the shortest name first. */
  names(clauses, isNarrowed) {
    if (clauses.some(c => c.sign === '-' || c.wildcard || c.field)) return [];
    const size = name => Math.min(...name.spellings.map(s => s.length));
    const answers = name => kinds.indexOf(name.kind) > 0
      && clauses.every(c => [...c.words, ...c.words[1] ? [] : c.variants].some(v => !v.also && isSpelled(name, v.term)));
    const names = clauses.flatMap(c => [c.entry, ...c.variants]).flatMap(v => v?.names ?? []).filter(answers);
    const meetings = isNarrowed ? [] : clauses.flatMap(c => c.entry?.meetings ?? []).map(([id, name]) => ({ kind: 'protokoll', id, name }));
    return distinct([...meetings, ...names.sort((a, b) => size(a) - size(b))]).slice(0, 4);
  }
}

const inflate = bytes => new Response(new Response(bytes).body.pipeThrough(new DecompressionStream('deflate-raw'))).text();
const reverse = text => [...text].reverse().join('');
const distinct = names => [...new Map(names.map(n => [n.kind + n.id + n.name, n])).values()];
const isSpelled = ({ spellings }, term) => spellings.some(s => s.includes(term));
const spelling = name => scan(name).map(token => analyse(token.written).term);

function add(clause, entry, weight) {
  if (entry?.docs?.length) clause.variants.push({ ...entry, weight });
}

/** The place of the last entry that is not behind the term; 0 if all are. */
function place(sorted, term) {
  let low = 0;
  let high = sorted.length;
  while (high - low > 1) {
    const middle = low + high >> 1;
    if (sorted[middle] <= term) low = middle;
    else high = middle;
  }
  return low;
}

/** Documents by falling score, in 65,535 steps up to the best; equals keep their order. A radix sort, for hits are often tens of thousands. */
function byScore(docs, score) {
  let best = 0;
  for (const doc of docs) if (score[doc] > best) best = score[doc];
  for (let shift = 0; shift < 16; shift += 8) {
    const digit = doc => 255 - (score[doc] / best * 65535 >> shift & 255);
    const starts = new Uint32Array(257);
    for (const doc of docs) starts[digit(doc) + 1]++;
    for (let i = 0; i < 256; i++) starts[i + 1] += starts[i];
    const ordered = new Uint32Array(docs.length);
    for (const doc of docs) ordered[starts[digit(doc)]++] = doc;
    docs = ordered;
  }
  return docs;
}

/** A list with these of its documents alone. */
function only(entry, wanted) {
  return { ...entry, docs: entry.docs.filter(d => wanted.has(d)), codes: entry.codes.filter((_, i) => wanted.has(entry.docs[i])) };
}

/** Whether no more letters are inserted, missing, wrong or swapped between two words. */
export function isNear(a, b, errors) {
  if (a === b) return true;
  if (errors < 1 || Math.abs(a.length - b.length) > errors) return false;
  let i = 0;
  while (a[i] === b[i]) i++;
  const rest = (j, k) => isNear(a.slice(i + j), b.slice(i + k), errors - 1);
  return rest(1, 1) || rest(1, 0) || rest(0, 1) || a[i] === b[i + 1] && a[i + 1] === b[i] && rest(2, 2);
}
