/** From written words to terms and from what was typed to clauses, by the rules of docs/suche.md; the site was indexed by the same ones. */
/** Words on -innen that are no women; in C# they are listed one by one. */
const noWomen = /^(|[bflz]|dr|sp|(ge|zer|ent)?r|(be|ent|er|nach)?s)innen$|(beg|gew)innen$/;

const vowels = 'aeiouyäöü';
const months = ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'];
const letterForms = { ß: 'ss', æ: 'ä', ø: 'ö', œ: 'ö', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ς: 'σ', '’': "'", ʼ: "'" };
const longestTerm = 64;

/** Lower case with umlauts kept, ß as ss, without accents and invisible characters. */
export const fold = word => word
  .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
  .normalize('NFKD')
  .toLowerCase()
  .replace(/([aou]?)(\p{M}+)/gu, (_, letter, marks) => letter && marks.includes('\u0308') ? 'äöü'['aou'.indexOf(letter)] : letter)
  .replace(/[ßæøœłđðıς’ʼ]/g, letter => letterForms[letter]);

const run = /[\p{L}\p{Nd}](?:[\p{L}\p{Nd}\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|['’ʼ](?=\p{L}))*/gu;

/** The words, numbers and dates of a text: `{ start, end, written, hyphen }`, hyphen is both words in one where one joins it to the word before, and no number to a number. */
export function scan(text) {
  const tokens = [];
  let position = 0;
  for (;;) {
    run.lastIndex = position;
    const match = run.exec(text);
    if (!match) return tokens;
    const start = match.index;
    let end = run.lastIndex;
    end += /^\d+$/.test(match[0]) ? numberTail(text, end, match[0].length) : genderTail(text, start, end);
    const before = tokens.at(-1);
    const written = text.slice(start, end);
    tokens.push({ start, end, written, hyphen: start === before?.end + 1 && /\D[-‐‑]|[-‐‑]\D/.test(text.slice(start - 2, start + 1)) && before.written + written });
    position = end;
  }
}

const moreDigits = /(?:[.,:]\d+)*/y;

function numberTail(text, end, digits) {
  const iso = digits === 4 && /^-\d\d-\d\d(?!\d)/.exec(text.slice(end, end + 7));
  moreDigits.lastIndex = end;
  return (iso || moreDigits.exec(text))[0].length;
}

const genderMarks = '*:_·•‧/(.';

/** How much of `*innen`, `/-in`, `(innen)` … follows a word. */
function genderTail(text, start, end) {
  if (!genderMarks.includes(text[end])) return 0;
  const rest = text.slice(end, end + 64);
  const match = end - start > 1 && (/^[*:_·•‧]innen\p{Ll}*(?![\p{L}\p{Nd}])/u.exec(rest)
    ?? /^(?:[*:_·•‧]|\/[-‑]?)in(?:nen)?(?![\p{L}\p{Nd}])/u.exec(rest)
    ?? /^[*:_·•‧](?:e[nrsm]?|[nrsm])(?![\p{L}\p{Nd}])/u.exec(rest)
    ?? /^\(in(?:nen)?\)/.exec(rest)
    ?? (end - start > 2 && /\p{Ll}{2}$/u.test(text.slice(start, end)) && /^\.in(?:nen)?(?![\p{L}\p{Nd}])/u.exec(rest)));
  return match ? match[0].length : 0;
}

/** Takes a marked word apart: stem, ending, and the rest of a compound; null for a word without a marker. */
function splitGender(word) {
  const marker = word.search(/[*:_·•‧/(.]/);
  if (marker > 0) {
    const after = word.slice(marker).replace(/^[*:_·•‧/(.\-‑]+/, '').replace(/\)+$/, '');
    const length = after.startsWith('innen') ? 5 : after.length;
    return [word.slice(0, marker), after.slice(0, length), after.slice(length)];
  }
  let at = word.indexOf('Innen');
  if (at < 0 && word.endsWith('In')) at = word.length - 2;
  if (at < 2 || !/\p{Ll}/u.test(word[at - 1])) return null;
  const length = word.length - at === 2 ? 2 : 5;
  return [word.slice(0, at), word.slice(at, at + length), word.slice(at + length)];
}

/** Snowball would make `nach` of `nächste` too. */
const stemOf = folded => stem(folded.slice(0, longestTerm)).replaceAll("'", '').replace(/^nach$/, folded[4] ? 'nachst' : 'nach');

/** What is known of a written word: `{ folded, term, base, both, month }`; base is the masculine's term, both says that both are meant. */
export function analyse(written) {
  if (/^\d[\d.,:-]*$/.test(written)) {
    const term = number(written);
    return { folded: term, term };
  }
  const marked = splitGender(written);
  let folded = fold(written);
  let singular = folded;
  let base;
  let both;
  if (marked) {
    const [start, ending, rest] = marked.map(fold);
    folded = ending.startsWith('in') ? start + ending + rest : start;
    singular = folded;
    if (folded !== start && !rest) {
      singular = `${start}in`;
      base = stemOf(start);
      both = true;
    }
  } else {
    if (folded.length > 7 && folded.endsWith('innen') && !noWomen.test(folded)) singular = folded.slice(0, -3);
    if (singular.length > 5 && singular.endsWith('in')) base = stemOf(singular.slice(0, -2));
    if (base?.length < 3) base = undefined;
  }
  const term = stemOf(singular);
  if (base === term) base = both = undefined;
  return { folded, term, base, both, month: months.indexOf(folded === 'jänner' ? 'januar' : folded) + 1 };
}

/** A date in ISO form, a number without thousands points and empty cents, a time with a colon. */
function number(written) {
  const date = /^(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2}))$/.exec(written);
  if (date) {
    const [, isoYear, isoMonth, isoDay, day, month, year] = date;
    const iso = isoYear ? isoDate(+isoYear, +isoMonth, +isoDay) : isoDate(year.length === 2 ? 2000 + +year : +year, +month, +day);
    if (iso) return iso;
  }
  const whole = written.replace(/,00$/, '');
  return /^[\d:]{1,3}(\.\d{3})+(,|$)/.test(whole) ? whole.replaceAll('.', '') : whole.replace(/^(\d\d?)\.(?=\d\d$)/, '$1:');
}

const pad = n => String(n).padStart(2, '0');

function isoDate(year, month, day) {
  return year >= 1800 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(year, month, 0).getDate()
    && `${year}-${pad(month)}-${pad(day)}`;
}

/** The date in several words around a month's name, such as `24. Oktober 2022` or `Oktober 2022`: its term, or false. */
export function spelledDate(month, before, behind) {
  const year = +/^[ \u00a0\u202f\n]*(\d{4})(?!\d)/.exec(behind)?.[1];
  const day = /(?<!\d)(\d{1,2})\.[ \u00a0\u202f\n]*$/.exec(before)?.[1];
  const first = isoDate(year, month, 1);
  return first && (isoDate(year, month, +day) || first.slice(0, 7));
}

/** Snowball's stemmer for German as of 2025. */
export function stem(word) {
  let w = word
    .replace(/([aeiouyäöü])([uy])(?=[aeiouyäöü])/g, (_, before, letter) => before + letter.toUpperCase())
    .replace(/ß|qu|[aou]e/g, s => ({ ß: 'ss', ae: 'ä', oe: 'ö', ue: 'ü' })[s] ?? s);
  const [r1, r2] = regions(w);
  const ending = pattern => pattern.exec(w)?.[0] ?? '';
  const inside = (region, length) => region <= w.length - length;
  const drop = length => { w = w.slice(0, w.length - length); };
  const letter = back => w.at(-1 - back);

  let e = ending(/(erinnen|erin|ern|lns|em|er|en|es|ln|e|s)$/);
  if (inside(r1, e.length)) {
    if (e === 'em') {
      if (!/syst.{2}$/.test(w)) drop(2);
    } else if (/^er/.test(e)) {
      drop(e.length);
    } else if (/^e/.test(e)) {
      drop(e.length);
      if (w.endsWith('niss')) drop(1);
    } else if (e === 's') {
      if (/[bdfghklmnrt]s$/.test(w)) drop(1);
    } else if (e) {
      drop(e.length);
      w += 'l';
    }
  }

  e = ending(/(est|en|er|st|et)$/);
  if (e && inside(r1, e.length)) {
    if (e === 'st') {
      if (w.length >= 6 && /[bdfghklmnt]st$/.test(w)) drop(2);
    } else if (e === 'et') {
      if (/[dfgklmnrstUzä]et$/.test(w) && !/(geordn|intern|plan|tick|tr)et$/.test(w)) drop(2);
    } else {
      drop(e.length);
    }
  }

  e = ending(/(isch|lich|heit|keit|end|ung|ig|ik)$/);
  if (e && inside(r2, e.length)) {
    if (e === 'end' || e === 'ung') {
      drop(3);
      if (w.endsWith('ig') && inside(r2, 2) && letter(2) !== 'e') drop(2);
    } else if (e === 'lich' || e === 'heit') {
      drop(4);
      if (/e[rn]$/.test(w) && inside(r1, 2)) drop(2);
    } else if (e === 'keit') {
      drop(4);
      const inner = ending(/(lich|ig)$/);
      if (inner && inside(r2, inner.length)) drop(inner.length);
    } else if (letter(e.length) !== 'e') {
      drop(e.length);
    }
  }

  e = ending(/'(sch|s)?$/);
  if (e && w.length - e.length >= 2) drop(e.length);
  return w.replace(/[äöüUY]/g, c => ({ ä: 'a', ö: 'o', ü: 'u', U: 'u', Y: 'y' })[c]);
}

/** R1 and R2: what follows the first consonant after a vowel, R1 at least three letters in; R2 the same within R1. */
function regions(w) {
  if (w.length < 3) return [w.length, w.length];
  const behind = from => {
    let i = from;
    while (i < w.length && !vowels.includes(w[i])) i++;
    while (i < w.length && vowels.includes(w[i])) i++;
    return Math.min(i + 1, w.length);
  };
  const first = behind(0);
  return [Math.max(first, 3), behind(first)];
}

const mostClauses = 12;

/** What is done with any subject (`was wurde zum Zaun beschlossen`), by terms: the subject says more. */
const deeds = /^(beschl[ou]ss|besproch|diskutiert|entschied)$/;
const longestQuery = 1000;

const fields = { __proto__: null, titel: 'title', title: 'title', text: 'text', person: 'person', partner: 'partner', thema: 'thema', gremium: 'gremium' };

const pattern = /([+-]?)(?:(\p{L}+):\s*(?=\S))?(?:["„“”«»]([^"„“”«»]*)["„“”«»]?([~^]\S*)?|([^\s"„“”«»]+))/gu;

/**
 * Reads what was typed, in the query language of Lunr 2.3 with quoted phrases. Nothing typed is an error.
 * Clauses in the order they were typed: `{ words, sign, field, quoted, wildcard, fuzz, boost }`. A clause has one word, or several of a
 * phrase or a name; a wildcard is what a term begins with, ends with, and holds. A plain word has its place in what was typed.
 */
export function parse(typed, isIdle) {
  const text = typed.slice(0, longestQuery);
  const clauses = [];
  const add = (words, options) => {
    for (const word of words) word.idle = isIdle(word.folded);
    if (words.length) clauses.push({ boost: 1, ...options, words });
  };
  for (const { index, 0: whole, 1: sign, 2: name, 3: phrase, 4: behind, 5: plain } of text.matchAll(pattern)) {
    const field = fields[`${name}`.toLowerCase()];
    const part = name && !field ? whole.slice(sign.length) : plain;
    const at = index + whole.length - part?.length;
    const [typedPart, options] = withoutSuffix(phrase === undefined ? part : behind ?? '');
    const all = { sign, field, ...options };
    const words = wordsOf(phrase ?? typedPart);
    const wildcard = phrase === undefined && words.length > 0 && words.length < 3 && wildcardOf(typedPart, words);
    if (phrase !== undefined) add(words, { ...all, quoted: true });
    else if (isName(all)) add(words, all);
    else if (wildcard) add([words[0]], { ...all, wildcard });
    else words.forEach(word => add([word], { ...all, boost: all.boost * (!sign && deeds.test(word.term) ? 0.3 : 1), from: at + word.start, to: at + word.end }));
  }
  return worthwhile(joinDates(clauses)).slice(0, mostClauses);
}

export const isName = ({ field }) => field && field !== 'title' && field !== 'text';

/** A clause without `~1` and `^2` behind it, and what these say. */
function withoutSuffix(typed) {
  const [suffix] = /(?:[~^][\d.]*)*$/.exec(typed);
  const fuzz = /~(\d?)/.exec(suffix);
  const boost = parseFloat(/\^([\d.]+)/.exec(suffix)?.[1] ?? 1) || 1;
  return [typed.slice(0, typed.length - suffix.length), { fuzz: fuzz ? Math.min(2, +(fuzz[1] || 1)) : 0, boost }];
}

/** A word that a hyphen joins to a neighbour is also found by both in one. */
const wordsOf = text => scan(text).map((token, i, all) => ({ ...token, ...analyse(token.written), joined: all[i + 1]?.hyphen || token.hyphen }));

/** `Integr*`, `*beirat`, `*sitz*`, `Inte*tion`: what a term begins with, ends with, and holds. */
function wildcardOf(typed, [first, last]) {
  const bare = word => word.folded.replace(/[äöü]/g, c => 'aou'['äöü'.indexOf(c)]);
  const star = at => typed[at] === '*';
  if (last) return star(first.end) && last.start === first.end + 1 && [bare(first), bare(last), ''];
  const { start, end } = first;
  return star(start - 1) ? star(end) ? ['', '', bare(first)] : ['', bare(first), ''] : star(end) && [bare(first), '', ''];
}

/** `24. Oktober 2022` typed in three words is one date. */
function joinDates(clauses) {
  const written = c => c && !c.field && !c.quoted ? c.words[0].written : '';
  for (let i = 0; i < clauses.length; i++) {
    const [word] = clauses[i].words;
    const date = word.month && spelledDate(word.month, `${written(clauses[i - 1])}.`, written(clauses[i + 1]));
    if (date) {
      const from = date.length > 7 ? i - 1 : i;
      clauses.splice(from, i + 2 - from, { ...clauses[i], words: [{ ...word, term: date, folded: date, month: 0 }] });
      i = from;
    }
  }
  return clauses;
}

/** Without words that only carry the sentence, if there are others; each clause once. */
function worthwhile(clauses) {
  const rest = clauses.filter(c => c.sign || c.field || c.quoted || c.wildcard || !c.words[0].idle);
  const kept = rest.some(c => c.sign !== '-') ? rest : clauses;
  return [...new Map(kept.map(c => [JSON.stringify([c.sign, c.field, c.quoted, c.wildcard, c.words.map(w => w.term)]), c])).values()];
}
