// Loads the index it is given, builds another of the same documents with lunr.js itself, and prints what both say.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [, , packages, folder, ...queries] = process.argv;
const lunr = createRequire(`${packages}/`)('lunr');
const read = name => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
const fields = ['titel', 'text', 'personen', 'gremium', 'themen'];
const loaded = lunr.Index.load(read('lunr.json'));
const built = lunr(function () {
  this.pipeline.reset();
  this.searchPipeline.reset();
  this.ref('id');
  fields.forEach(field => this.field(field));
  read('lunr-dokumente.json').forEach(document => this.add(document));
});
const answer = index => Object.fromEntries(queries.map(q => [q, Object.fromEntries(index.search(q).map(hit => [hit.ref, hit.score]))]));
console.log(JSON.stringify({ version: lunr.version, loaded: answer(loaded), built: answer(built) }));
