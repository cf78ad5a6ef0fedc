// What an organisation's pages look like: set by its admin, read by everybody, and a first run by a link.
import assert from "node:assert/strict";
import { deflateSync } from "node:zlib";
import { administrationPages } from "./administration.mjs";
import { answer, follow, send } from "./forms.mjs";
import { examine, manualPicture } from "./look.mjs";
import { openAdmin } from "./people.mjs";
import { setStage } from "./stage.mjs";
import * as staff from "./staff.mjs";
import { watch } from "./wire.mjs";
import { say } from "./words.mjs";

const stage = setStage();
const { chapter } = stage;
const known = {};
const PASSWORD = "eleven quiet herons";
const KB = 1024;
const COLD = { bytes: 60 * KB, requests: 6 };

/** A PNG of two bands, 600 x 240 pixels, with a circle: what a union's logo is like. */
function logo() {
  const [width, height] = [600, 240];
  const rows = Buffer.alloc(height * (1 + 3 * width));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const inside = (x - 120) ** 2 + (y - 120) ** 2 < 90 ** 2;
      const colour = inside ? [255, 216, 0] : y < 120 ? [122, 31, 43] : [20, 60, 120];
      rows.set(colour, y * (1 + 3 * width) + 1 + 3 * x);
    }
  const chunk = (name, content) => {
    const body = Buffer.concat([Buffer.from(name), content]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

/** The checksum of a PNG's chunk. */
function crc(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

const upload = (page, name, buffer) =>
  page.locator('main input[type="file"]').setInputFiles({ name, mimeType: "application/octet-stream", buffer });

chapter("an admin is told which colours cannot be read, and with which they could", async () => {
  const page = (known.admin = await staff.atDesk(stage, "admin"));
  await openAdmin(page, "/admin/organisation");
  await examine(page, "organisation");
  await answer(page, { main_colour: "#7f7f7f", link_colour: "#777777", phone: "call us" });
  await send(page, "/admin/organisation");
  assert.ok((await page.title()).startsWith(say("en", "error-prefix")));
  assert.equal(await page.getByText("#767676").count(), 2, "the nearest that can be read, for each");
  assert.equal(await page.locator('main [name="link_colour"]').inputValue(), "#777777", "what was typed is kept");
  await examine(page, "organisation-errors");
});

chapter("looks at the colours first, then saves them", async () => {
  const page = known.admin;
  await answer(page, { main_colour: "#ffd800", link_colour: "#7a1f2b", phone: "+855 23 880 123" });
  await page.locator('main button[value="look"]').click();
  await page.locator(".sample__band").waitFor();
  await examine(page, "organisation-look");
  const band = page.locator(".site-header");
  assert.equal(await band.evaluate((header) => getComputedStyle(header).backgroundColor), "rgb(255, 216, 0)");
  const visitor = await stage.visitor();
  await visitor.goto(stage.machine.at("clc", "/en/"));
  const own = await visitor.locator(".site-header").evaluate((header) => getComputedStyle(header).backgroundColor);
  assert.notEqual(own, "rgb(255, 216, 0)", "nothing is saved yet");
  await answer(page, { short_name: "CLC", address: "12 Street 271", opening_hours: "8 to 17" });
  await send(page, "/admin/organisation");
  await page.getByText(say("en", "organisation-saved")).waitFor();
  await manualPicture(page, "organisation", { fullPage: true });
});

chapter("an SVG is refused with advice; a picture becomes the logo", async () => {
  const page = known.admin;
  await upload(page, "logo.svg", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"));
  await send(page, "/admin/organisation/logo");
  await page.getByText(say("en", "error-logo-svg")).first().waitFor();
  await examine(page, "organisation-logo-errors");
  await upload(page, "logo.png", logo());
  await send(page, "/admin/organisation/logo");
  await page.getByText(say("en", "organisation-logo-saved")).waitFor();
  assert.equal(await page.locator(".site-header img").getAttribute("alt"), "Cambodian Labour Confederation");
  assert.ok(await page.locator(".site-header img").evaluate((image) => image.complete && image.naturalWidth > 0));
  await examine(page, "organisation-with-logo");
});

chapter("workers see it, and the pages stay light", async (t) => {
  const page = await stage.visitor({ width: 360, height: 740 });
  const wire = await watch(page);
  for (const path of ["/km/", "/en/", "/km/report/1"]) {
    await wire.begin({ cold: true });
    await page.goto(stage.machine.at("clc", path));
    const cold = await wire.cost();
    t.diagnostic(`${path} cold, with logo: ${(cold.bytes / KB).toFixed(1)} KB, ${cold.requests} requests`);
    for (const [measure, most] of Object.entries(COLD)) assert.ok(cold[measure] <= most, `${path}: ${cold[measure]} ${measure}`);
    assert.equal(await page.locator('footer a[href="tel:+85523880123"]').count(), 1);
    await examine(page, `own-${path.replaceAll("/", "-")}`);
  }
});

chapter("a new organisation is set up by its first admin, without scripts", async () => {
  const said = await stage.machine.command(["tenant", "create", "new-union", "--name", "A new union", "--country", "PH", "--locales", "en,km"]);
  const address = said.match(/http:\S+\/setup\/start\/\S+/)?.[0];
  assert.ok(address, said);
  const page = (known.first = await stage.visitor({ javaScript: false }));
  await page.goto(address);
  await staff.submit(page, "/setup/start/");
  assert.ok((await page.title()).startsWith(say("en", "error-prefix")));
  await answer(page, { name: "Ana", email: "ana@new-union.example", password: PASSWORD });
  await staff.submit(page, "/setup/start/");
  await page.waitForURL(/\/me\/second-factor\?next=%2Fsetup$/);
  await staff.setUpApp(page, "ana@new-union.example");
  await page.waitForURL(/\/setup$/);
  await page.goto(address);
  await page.getByText(say("en", "problem-link-ended-title")).first().waitFor();
});

chapter("step by step, one left out, on to the test inquiry", async () => {
  const page = known.first;
  await page.goto(stage.machine.at("new-union", "/setup"));
  await page.locator("main a.govuk-button").click();
  await answer(page, { phone: "+63 2 123 4567" });
  await send(page, "/setup/organisation");
  await page.waitForURL(/\/setup\/languages$/);
  await send(page, "/setup/languages");
  await page.waitForURL(/\/setup\/look$/);
  await send(page, "/setup/skip");
  await page.waitForURL(/\/setup\/people$/);
  await page.goto(stage.machine.at("new-union", "/console"));
  await page.locator('main a[href="/setup"]').click();
  await page.locator("main a.govuk-button").click();
  await page.waitForURL(/\/setup\/people$/);
  await page.locator('main button[value="myself"]').click();
  await page.waitForURL(/\/setup$/);
  await page.locator("main a.govuk-button").click();
  await page.waitForURL(/\/setup\/test$/);
  await send(page, "/setup/test");
  await page.getByText(say("en", "setup-test-arrived")).waitFor();
  await follow(page, page.locator('main a[href="/inbox"]'));
  assert.equal(await page.locator("tbody tr").count(), 1);
  await page.goto(stage.machine.at("new-union", "/console"));
  assert.equal(await page.getByText(say("en", "today-set-up")).count(), 0, "it is finished");
});

chapter("its pages can be read by everybody, in both languages", async () => {
  // Scripts are off above, and axe is one.
  for (const [slug, locale] of [["union-en", "en-GB"], ["union-km", "km-KH"]]) {
    const said = await stage.machine.command(["tenant", "create", slug, "--name", "Another union", "--country", "KH", "--locales", "en,km"]);
    const page = await stage.visitor({ locale });
    await page.goto(said.match(/http:\S+\/setup\/start\/\S+/)[0]);
    await examine(page, "setup-start");
    if (slug === "union-en") await manualPicture(page, "setup-start");
    await staff.submit(page, "/setup/start/");
    await page.locator(".govuk-error-summary").waitFor();
    await examine(page, "setup-start-errors");
    const email = `ana@${slug}.example`;
    await answer(page, { name: "Ana", email, password: PASSWORD });
    await staff.submit(page, "/setup/start/");
    await examine(page, "set-up");
    await staff.setUpApp(page, email);
    const steps = ["", "/organisation", "/languages", "/look", "/people"].map((step) => `/setup${step}`);
    for (const path of [...steps, "/me/second-factor", "/admin/network", "/setup/test"]) {
      await page.goto(stage.machine.at(slug, path));
      await examine(page, path.slice(1).replace("/", "-"));
    }
    await send(page, "/setup/test");
    await page.locator('main a[href="/inbox"]').waitFor();
    await examine(page, "setup-test-sent");
    if (slug === "union-km") known.khmer = page;
  }
});

chapter("what an admin opens otherwise can be read in Khmer too", async () => {
  const at = (path) => stage.machine.at("union-km", path);
  await administrationPages(known.khmer, at, "km");
  const page = await stage.visitor({ locale: "km-KH" });
  await page.goto(at("/login"));
  await staff.givePassword(page, "ana@union-km.example", PASSWORD);
  await answer(page, { code: "000000" });
  await staff.submit(page, "/login/second-factor");
  await page.locator(".govuk-error-summary").waitFor();
  await examine(page, "second-factor-wrong");
});
