// Builds the pages' assets into dist/: every file under a name that holds a hash of its content, so that a
// browser may keep it for ever, beside its Brotli and gzip forms, and a manifest of the names.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { transformSync } from "esbuild";
import { compile } from "sass";
import { decompress } from "wawoff2";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");
/** The fonts by the names of their scripts: the package, and the file of one weight without Latin letters. */
const FONTS = {
  khmer: ["noto-sans-khmer", "khmer"],
  lao: ["noto-sans-lao", "lao"],
  thai: ["noto-sans-thai", "thai"],
  burmese: ["padauk", "myanmar"],
};
/** The fonts of papers, as PDF embeds them, with the letters that phones bring themselves; no page loads them. */
const PAPER_FONTS = {
  latin: ["noto-sans", "latin"],
  "latin-ext": ["noto-sans", "latin-ext"],
  vietnamese: ["noto-sans", "vietnamese"],
  ...FONTS,
};
const manifest = {};

function read([family, subset]) {
  return readFileSync(join(here, `node_modules/@fontsource/${family}/files/${family}-${subset}-400-normal.woff2`));
}

function emit(name, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const extension = extname(name);
  const hashed = `${name.slice(0, -extension.length)}.${hash}${extension}`;
  writeFileSync(join(dist, hashed), content);
  if (extension !== ".woff2") {
    const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    writeFileSync(join(dist, `${hashed}.br`), brotliCompressSync(content, { params: quality }));
    writeFileSync(join(dist, `${hashed}.gz`), gzipSync(content, { level: 9 }));
  }
  manifest[name] = hashed;
}

// A style sheet names another asset as url("asset:NAME"); it stands beside it in dist/ under its hashed name.
function styles(name) {
  const options = { style: "compressed", loadPaths: [join(here, "node_modules")], quietDeps: true };
  const { css } = compile(join(here, "styles", `${name}.scss`), options);
  return css.replaceAll(/asset:([a-z0-9.-]+)/g, (_, asset) => {
    if (!manifest[asset]) throw new Error(`${name}.scss names ${asset}, which is not built before it`);
    return manifest[asset];
  });
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
for (const [script, font] of Object.entries(FONTS)) emit(`${script}.woff2`, read(font));
mkdirSync(join(dist, "paper"));
for (const [letters, font] of Object.entries(PAPER_FONTS)) {
  writeFileSync(join(dist, "paper", `${letters}.ttf`), await decompress(read(font)));
}
emit("public.css", Buffer.from(styles("public")));
emit("console.css", Buffer.from(styles("console")));
for (const script of ["files.js", "focal.js", "keys.js", "notices.js", "passkey.js", "unsent.js"]) {
  const { code } = transformSync(readFileSync(join(here, "scripts", script), "utf8"), { minify: true, target: "es2021" });
  emit(script, Buffer.from(code));
}
writeFileSync(join(dist, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
