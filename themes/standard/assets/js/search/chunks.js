/** Reads the files of the index; their formats stand in docs/suche.md. All functions are pure. */

export class Bits {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at * 8;
  }

  /** At most 24 bits. */
  read(count) {
    const { bytes, at } = this;
    const byte = at >> 3;
    const window = bytes[byte] << 24 | bytes[byte + 1] << 16 | bytes[byte + 2] << 8 | bytes[byte + 3];
    this.at = at + count;
    return count && window << (at & 7) >>> 32 - count;
  }

  unary() {
    for (let zeros = 0; ; zeros += 24) {
      const found = Math.clz32(this.read(24) << 8 | 255);
      if (found < 24) {
        this.at += found - 23;
        return zeros + found;
      }
    }
  }

  gamma() {
    const bits = this.unary();
    return (1 << bits) + this.read(bits);
  }

  rice(parameter) {
    return (this.unary() << parameter) + this.read(parameter);
  }
}

const parameter = (bound, count) => 31 - Math.clz32(Math.max(1, bound / Math.max(1, count)));

/** FNV-1a of the bytes: what the name of a chunk is made of. */
export function hash(bytes, value = 2166136261) {
  for (const byte of bytes) value = Math.imul(value ^ byte, 16777619);
  return value >>> 0;
}

export const written = value => value.toString(36).padStart(7, '0');

function readTerm(bits, before) {
  let term = before.slice(0, bits.read(4));
  for (;;) {
    const letter = bits.read(5);
    if (letter === 0) return term;
    term += letter < 27 ? String.fromCharCode(96 + letter) : letter < 29 ? bits.read(4) : String.fromCharCode(bits.read(16));
  }
}

/** The decoder of a canonical Huffman code, from the lengths of its symbols. */
export function huffman(lengths) {
  const longest = Math.max(...lengths);
  const table = new Uint16Array(1 << longest);
  let next = 0;
  for (let length = 1; length <= longest; length++) {
    lengths.forEach((l, symbol) => {
      if (l === length) {
        const step = 1 << longest - length;
        table.fill(symbol << 5 | length, next, next + step);
        next += step;
      }
    });
  }
  return bits => {
    const entry = table[bits.read(longest)];
    bits.at += (entry & 31) - longest;
    return entry >> 5;
  };
}

/** Terms in order, for each its documents and codes, what else is known of it, and the name of the chunk of pairs. */
export function readTerms(bytes, documents, code) {
  const bits = new Bits(bytes, 4);
  const noteLength = bits.read(24);
  const terms = new Array(bits.read(24));
  const lists = [];
  for (let i = 0; i < terms.length; i++) {
    terms[i] = readTerm(bits, terms[i - 1] ?? '');
    const count = bits.gamma() - 1;
    const list = { docs: new Uint32Array(count), codes: new Uint8Array(count) };
    const rice = parameter(documents, count);
    for (let j = 0, next = 0; j < count; j++) {
      const doc = next + bits.rice(rice);
      list.docs[j] = doc;
      list.codes[j] = code(bits);
      next = doc + 1;
    }
    lists.push(list);
  }
  const end = bits.at + 7 >> 3;
  const notes = noteLength ? JSON.parse(new TextDecoder().decode(bytes.subarray(end, end + noteLength))) : {};
  return { terms, lists, notes, pairs: written(new DataView(bytes.buffer).getUint32(0)) };
}

/** For each posting of each list the marks of the words beside it. */
export function readPairs(bytes, lists) {
  const bits = new Bits(bytes);
  return lists.map(list => Array.from(list.docs, () => {
    const marks = [];
    for (let count = bits.unary(); count > 0; count--) marks.push(bits.read(8));
    return marks;
  }));
}

/** The seven bits that stand for a neighbouring term. */
export function mark(term) {
  let value = 0;
  for (let i = 0; i < term.length; i++) value = Math.imul(value, 31) + term.charCodeAt(i) >>> 0;
  return (value ^ value >>> 7 ^ value >>> 14) & 127;
}

/** The documents of a file of rows: `{ meeting, anchor, title, passages: [{ anchor, speaker, text, named }] }`, `named` where a text begins with its speaker. */
export function readRows(text) {
  const rows = [];
  let meeting;
  for (const line of text.split('\n')) {
    const [first, ...fields] = line.slice(1).split('\t');
    if (line[0] === 'M') meeting = { slug: first, date: fields[0], committee: fields[1], title: fields[2] };
    else if (line[0] === 'D') rows.push({ meeting, anchor: first, title: fields[0], passages: [] });
    else if (line) rows.at(-1).passages.push({ anchor: first, speaker: fields[0], text: fields[1], named: line[0] === 'S' });
  }
  return rows;
}
