// The texts of the pages, from the catalogues: a better wording is no failure, a text in the wrong place is.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./machine.mjs";

const catalogues = new Map();

/** A text in a language, with what stands for its variables. */
export function say(language, id, variables = {}) {
  if (!catalogues.has(language)) catalogues.set(language, read(join(ROOT, "libs/i18n/catalogues", language)));
  const text = catalogues.get(language).get(id);
  if (text === undefined) throw new Error(`there is no text ${id} in ${language}`);
  return text.replace(/\{ \$(\w+) \}/g, (_, name) => variables[name]);
}

function read(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".ftl"));
  const files = names.map((name) => readFileSync(join(folder, name), "utf8"));
  const texts = files.flatMap((file) => [...file.matchAll(/^([a-z0-9-]+) = (.*)$/gm)]);
  return new Map(texts.map(([, id, text]) => [id, text]));
}
