// Writes what tells Zawgyi from Unicode, and the rules that make the one of the other, beside this file.
//
//     npm pack myanmar-tools@1.2.0 && tar xzf myanmar-tools-1.2.0.tgz
//     node libs/i18n/zawgyi/make.mjs package
//
// Source: the package `myanmar-tools` of Google (Apache License 2.0, see LICENSE): its Markov model, its rules, which are those of
// CLDR (my-t-my-s0-zawgyi), and what it gives for sample texts.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const [from] = process.argv.slice(2);
const to = (name) => fileURLToPath(new URL(name, import.meta.url));
const source = readFileSync(join(from, "resources/Z2U.js"), "utf8");
const phases = new Function(`${source}\nreturn getAllRulesZ2U();`)();
// In one class U+1036 came out as U+0001, "3", "6" and "u", and turns times around: "6:30" with the sign that people type as a colon.
const mended = (pattern) => pattern.replace("\u000136u", "\u1036");
const rule = ({ p, s, matchOnStart, revisit }) => ({
  pattern: mended(p.source),
  replacement: s,
  ...(matchOnStart && { at_start: true }),
  ...(revisit !== undefined && { revisit: true }),
});
const escaped = (json) => json.replace(/[^\x20-\x7e\n]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
const line = (phase) => `  [\n${phase.map((one) => `    ${escaped(JSON.stringify(rule(one)))}`).join(",\n")}\n  ]`;
writeFileSync(to("rules.json"), `[\n${phases.map(line).join(",\n")}\n]\n`);
for (const [name, as] of [
  ["resources/zawgyiUnicodeModel.dat", "model.dat"],
  ["resources/compatibility.tsv", "probabilities.tsv"],
  ["resources/mmgov_zawgyi_src.txt", "sample-zawgyi.txt"],
  ["resources/mmgov_unicode_out.txt", "sample-unicode.txt"],
])
  copyFileSync(join(from, name), to(as));
