// Going away and coming back: by code, by reload, by Back, and by Exit.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { answer, focused, refused, send, typed } from "./forms.mjs";
import { openLine } from "./line.mjs";
import { examine } from "./look.mjs";
import { setStage } from "./stage.mjs";
import * as staff from "./staff.mjs";
import { say } from "./words.mjs";
import * as worker from "./worker.mjs";

const stage = setStage();
const { scenario } = stage;
const PHONE = { width: 360, height: 740 };

scenario("reload, a double click and Back make no second inquiry", async () => {
  const desk = await staff.atDesk(stage, "focal");
  const before = await staff.countInquiries(desk);
  const page = await stage.visitor(PHONE);
  await worker.goToReport(page, stage.machine, "clc", "en");
  await worker.fillReport(page, worker.report("en"));
  await page.locator('form[action="check"] button').dblclick();
  const first = await worker.receipt(page);
  await page.reload();
  assert.deepEqual(await worker.receipt(page), first, "the same receipt, whatever happened to the answer");
  await page.goBack();
  await page.waitForURL(/\/report\/check$/);
  await page.getByText(say("en", "report-sent")).waitFor();
  await examine(page, "report-sent");
  await send(page, "receipt");
  assert.deepEqual(await worker.receipt(page), first);
  await send(page, "saved");
  await page.goto(stage.machine.at("clc", "/en/report/check"));
  await page.waitForURL(/\/report\/1$/);
  assert.equal(await typed(page, "country_now"), "", "what was sent is not there for the next reader");
  await send(page, "1");
  await page.locator(".govuk-error-summary").waitFor();
  assert.equal(await staff.countInquiries(desk), before + 1);
});

scenario("the line breaks before the code comes: it is shown after a reload, after Back, or to who begins again, and there is one inquiry", async (t) => {
  const desk = await staff.atDesk(stage, "focal");
  const before = await staff.countInquiries(desk);
  const line = await openLine(stage.machine.port);
  t.after(line.close);
  const references = new Set();
  for (const again of [(page) => page.reload(), goBackAndAsk, beginAgain]) {
    const page = await stage.visitor({ ...PHONE, locale: "km-KH" });
    await worker.goToReport(page, line, "clc", "km");
    await worker.fillReport(page, { ...worker.report("km"), in_danger_now: "yes" });
    line.broken = true;
    const failed = page.waitForEvent("requestfailed", (request) => request.method() === "POST");
    await page.locator('form[action="check"] button').click();
    assert.match((await failed).failure().errorText, /ERR_(EMPTY_RESPONSE|CONNECTION)/);
    await page.waitForURL("chrome-error://chromewebdata/");
    assert.ok(line.lost > 0, "Focal has answered");
    line.broken = false;
    await again(page, line);
    const { code, reference } = await worker.receipt(page);
    assert.ok((await page.getByRole("alert").innerText()).includes(say("km", "done-danger-title")));
    references.add(reference);
    await worker.comeBack(page, line, "clc", "km", code);
    await page.waitForURL(/\/km\/case$/);
    await page.goto(line.at("clc", "/km/report/check"));
    await page.waitForURL(/\/report\/1$/);
  }
  assert.equal(await staff.countInquiries(desk), before + references.size);
  assert.equal(references.size, 3, "one each");
});

async function goBackAndAsk(page) {
  await page.goBack();
  await send(page, "receipt");
}

async function beginAgain(page, line) {
  await page.goto(line.at("clc", "/km/"));
  await page.locator('main a[href="report"]').click();
  await page.waitForURL(/\/report\/check$/);
  await send(page, "receipt");
}

scenario("the code is kept as a picture or on paper, and then nothing on this phone shows it", async () => {
  const page = await stage.visitor(PHONE);
  await worker.goToReport(page, stage.machine, "clc", "km");
  const { code } = await worker.sendReport(page, worker.report("km"));
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: say("km", "done-copy") }).click();
  await page.getByText(say("km", "done-copied")).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: say("km", "done-picture") }).click();
  const picture = await saving;
  assert.equal(picture.suggestedFilename(), "image.png", "a name that says nothing");
  assert.ok(readFileSync(await picture.path()).length > 1000, "something is on it");
  await page.emulateMedia({ media: "print" });
  assert.equal((await page.locator("body").innerText()).trim(), code, "the code, and nothing that says what it opens");
  await page.emulateMedia({ media: "screen" });
  await send(page, "saved");
  await page.waitForURL(/\/km\/report\/saved$/);
  await page.getByRole("heading", { name: say("km", "report-saved-title") }).waitFor();
  await examine(page, "report-saved");
  await page.goto(stage.machine.at("clc", "/km/report/check"));
  await page.waitForURL(/\/report\/1$/);
  await page.goBack();
  await page.waitForURL(/\/report\/saved$/);
  await assert.rejects(page.goBack(), /ERR_CACHE_MISS/, "the browser kept nothing of the page with the code");
});

scenario("a proof is saved in the worker's language, with and without scripts", async () => {
  const { code } = await worker.newInquiry(stage);
  for (const javaScript of [true, false]) {
    const page = await stage.visitor({ ...PHONE, locale: "km-KH", javaScript });
    await worker.comeBack(page, stage.machine, "clc", "km", code);
    const saving = page.waitForEvent("download");
    await page.getByRole("link", { name: say("km", "proof-save") }).click();
    const proof = await saving;
    assert.equal(proof.suggestedFilename(), "document.pdf", "a name that says nothing");
    assert.equal(readFileSync(await proof.path()).subarray(0, 8).toString("latin1"), "%PDF-1.7");
  }
});

scenario("every wrong code gets the same answer", async () => {
  const { code } = await worker.newInquiry(stage);
  const page = await stage.visitor(PHONE);
  const answers = [];
  const other = `${code.slice(0, -1)}${code.endsWith("0") ? "1" : "0"}`;
  for (const wrong of ["", "១២៣", other, "!".repeat(500), "0000 0000 0000 0000", "U".repeat(16)]) {
    await page.goto(stage.machine.at("clc", "/en/return"));
    await answer(page, { code: wrong });
    await refused(page, 422, () => send(page, "return"));
    assert.equal(await typed(page, "code"), wrong);
    assert.equal(await focused(page), "govuk-error-summary");
    answers.push(await page.locator("main").innerText());
  }
  assert.ok(answers[0].includes(say("en", "error-code-wrong-code")), answers[0]);
  assert.equal(new Set(answers).size, 1, "nothing tells a code that never was from one that is nearly right");
});

scenario("a code of one union opens nothing at another", async () => {
  const { code } = await worker.newInquiry(stage);
  const page = await stage.visitor();
  await page.goto(stage.machine.at("mtuc", "/en/return"));
  await answer(page, { code });
  await refused(page, 422, () => send(page, "return"));
});

scenario("Exit leaves at once, and Back shows nothing of it", async () => {
  const { code, reference } = await worker.newInquiry(stage);
  const page = await stage.visitor(PHONE);
  await worker.comeBack(page, stage.machine, "clc", "en", code);
  await page.locator("main strong", { hasText: reference }).waitFor();
  const answers = [];
  page.on("response", (response) => answers.push(response));
  const away = page.waitForRequest((request) => !request.url().includes("localhost"));
  await page.locator("a.exit").click();
  assert.equal(new URL((await away).url()).hostname, "www.wikipedia.org", "a page that says nothing about its reader");
  const exit = answers.find((answer) => answer.url() === stage.machine.at("clc", "/exit"));
  assert.match((await exit.allHeaders())["clear-site-data"], /"cache".*"cookies".*"storage"/);
  await page.waitForURL((url) => url.hostname !== "clc.localhost");
  await page.goBack();
  assert.equal(page.url(), stage.machine.at("clc", "/en/return"));
  assert.ok(!(await page.content()).includes(reference));
  assert.equal(await typed(page, "code"), "");
});

scenario("Exit ends the session of staff too", async () => {
  const page = await staff.atDesk(stage, "alternate");
  const [cookie] = await page.context().cookies();
  const away = page.waitForRequest((request) => !request.url().includes("localhost"));
  await page.goto(stage.machine.at("clc", "/exit")).catch(() => {});
  await away;
  // The neutral page, or the browser's own where there is no network: only then is the way free for the next page.
  await page.waitForURL((url) => url.hostname !== "clc.localhost");
  assert.deepEqual(await page.context().cookies(), [], "the browser has forgotten the session");
  await page.context().addCookies([cookie]);
  await page.goto(stage.machine.at("clc", "/inbox"));
  assert.equal(new URL(page.url()).pathname, "/login", "and so has Focal");
});
