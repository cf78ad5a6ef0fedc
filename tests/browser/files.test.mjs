// Photos and voices: attached to a report and to a request, over a line that breaks, and seen by the case team.
import assert from "node:assert/strict";
import { follow, send } from "./forms.mjs";
import { examine, manualPicture } from "./look.mjs";
import { setStage } from "./stage.mjs";
import * as staff from "./staff.mjs";
import { until } from "./until.mjs";
import { say } from "./words.mjs";
import * as worker from "./worker.mjs";

const stage = setStage();
const { chapter } = stage;
const PHONE = { width: 360, height: 740, locale: "km-KH" };
const PHOTO = "បង្កាន់ដៃប្រាក់ខែ.jpg";
const known = {};
const people = {};

const at = (path) => stage.machine.at("clc", path);
const lines = (page) => page.locator(".files__file");
const state = (page) => page.locator("[data-files-state]");

/** What is wrong with a file that was chosen. */
const problem = (page, text, variables) => page.locator(".files .govuk-error-message").getByText(say("km", text, variables)).waitFor();

/** A photo that weighs something: noise, as JPEG. */
async function noise(page, side) {
  const address = await page.evaluate((side) => {
    const canvas = Object.assign(document.createElement("canvas"), { width: side, height: side });
    const context = canvas.getContext("2d");
    const pixels = context.createImageData(side, side);
    let seed = 7;
    for (let at = 0; at < pixels.data.length; at++) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      pixels.data[at] = at % 4 === 3 ? 255 : seed >>> 24;
    }
    context.putImageData(pixels, 0, 0);
    return canvas.toDataURL("image/jpeg", 0.95);
  }, side);
  return Buffer.from(address.split(",")[1], "base64");
}

function choose(page, name, buffer, mimeType = "image/jpeg") {
  return page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer });
}

/** Where in a file the pieces begin that are sent from now on. */
function offsets(page) {
  const seen = [];
  page.on("request", (request) => {
    if (request.method() === "PATCH") seen.push(Number(new URL(request.url()).searchParams.get("offset")));
  });
  return seen;
}

chapter("a worker says what happened instead of writing it", async () => {
  const page = (people.worker = await stage.visitor(PHONE));
  await worker.goToReport(page, stage.machine, "clc", "km");
  known.answers = { ...worker.report("km"), message: "" };
  for (const step of ["1", "2"]) {
    await worker.answerPage(page, known.answers);
    await send(page, step);
  }
  await examine(page, "report-story");
  const record = page.getByRole("button", { name: say("km", "files-record") });
  const aSecond = () => page.locator(".files__recording").filter({ hasText: "0:01" }).waitFor();
  await record.click();
  await aSecond();
  await page.getByRole("button", { name: say("km", "files-stop") }).click();
  await page.locator("[data-files-state] audio").waitFor();
  await examine(page, "report-story-recorded");
  await page.getByRole("button", { name: say("km", "files-again") }).click();
  await aSecond();
  await page.getByRole("button", { name: say("km", "files-stop") }).click();
  await page.getByRole("button", { name: say("km", "files-keep") }).click();
  await lines(page).getByText(say("km", "file-kind-recording")).waitFor();
  assert.equal(await lines(page).count(), 1, "the first try was not sent");
  await send(page, "3");
  await worker.answerPage(page, known.answers);
  await send(page, "4");
});

chapter("a photo goes on where the line broke, also on a page that was loaded again", async () => {
  const page = people.worker;
  await page.waitForURL(/\/report\/5$/);
  const photo = await noise(page, 700);
  let breaks = 1;
  await page.route(/\/uploads\/[^/]+\?offset=[1-9]/, (route) => (breaks-- > 0 ? route.abort() : route.fallback()));
  const seen = offsets(page);
  await choose(page, PHOTO, photo);
  await state(page).getByText(say("km", "files-lost")).waitFor();
  await examine(page, "report-files-lost");
  await state(page).getByRole("button", { name: say("km", "files-retry") }).click();
  await page.locator(".files__name").getByText(PHOTO).first().waitFor();
  await until("nothing is under way", async () => (await state(page).innerText()) === "");
  const [first, broken, again] = seen;
  assert.ok(first === 0 && broken > 0 && again === broken, `it goes on: ${seen}`);
  assert.equal(await lines(page).count(), 2);

  // Cut for good: what is here stays, and the same file chosen again goes on.
  await page.unroute(/\/uploads\/[^/]+\?offset=[1-9]/);
  await page.route(/\/uploads\/[^/]+\?offset=[1-9]/, (route) => route.abort());
  const second = await noise(page, 640);
  await choose(page, "second.jpg", second);
  await state(page).getByText(say("km", "files-lost")).waitFor();
  // Nothing asks whether to leave: who has to leave, leaves.
  await page.reload();
  await page.unroute(/\/uploads\/[^/]+\?offset=[1-9]/);
  const unfinished = lines(page).filter({ hasText: "second.jpg" });
  assert.match(await unfinished.innerText(), /[1-9]\d?\s?%/, "how much is here");
  await examine(page, "report-files");
  seen.length = 0;
  await choose(page, "second.jpg", second);
  await until("all of it is here", async () => !(await unfinished.innerText()).includes("%"));
  assert.ok(seen.length > 0 && seen[0] > 0, `no piece is sent twice: ${seen}`);
});

chapter("what cannot be taken says why, and a file is taken away again", async () => {
  const page = people.worker;
  await choose(page, "payslip.jpg", Buffer.from("<html><script>alert(1)</script></html>"));
  await problem(page, "error-file-not-allowed");
  await choose(page, "long.jpg", Buffer.alloc(10 * 1024 * 1024 + 1, 7), "application/octet-stream");
  await problem(page, "error-file-too-heavy", { limit: 10 });
  await examine(page, "report-files-refused");
  const second = lines(page).filter({ hasText: "second.jpg" });
  await follow(page, second.getByRole("button"));
  assert.equal(await lines(page).count(), 2);
  await manualPicture(page, "report-files-km", { width: 360, height: 740, fullPage: true });
  await send(page, "5");
  known.receipt = await worker.sendReport(page, known.answers);
});

chapter("the focal point hears and sees it, and saves it under the number of the request", async () => {
  const page = (people.focal = await staff.atDesk(stage, "focal"));
  await staff.openFromList(page, "inbox", known.receipt.reference);
  await page.getByText(say("en", "inquiry-told-by-recording")).waitFor();
  const loaded = [];
  page.on("response", (response) => {
    if (response.url().includes("/files/")) loaded.push(response);
  });
  await examine(page, "inquiry-files");
  assert.deepEqual(loaded, [], "nothing is fetched before somebody asks for it");
  await manualPicture(page, "inquiry-files");
  const sound = await page.locator("main audio").evaluate(async (audio) => {
    audio.load();
    await new Promise((done, failed) => {
      audio.addEventListener("loadedmetadata", done, { once: true });
      audio.addEventListener("error", () => failed(new Error(`${audio.error.code} ${audio.error.message}`)), { once: true });
      audio.preload = "auto";
      audio.load();
    });
    return audio.duration;
  });
  assert.ok(sound > 0, `it can be heard: ${sound}`);
  await page.locator("main details", { has: page.locator("img") }).locator("summary").click();
  await until("the photo is seen", () => page.locator("main .files__photo").evaluate((image) => image.naturalWidth === 700));
  for (const response of loaded) {
    assert.match(response.headers()["content-disposition"], /^attachment; filename="INQ-\d{4}-\d{6}-[12]\.(ogg|jpg)"$/);
    assert.equal(response.headers()["cache-control"], "no-store");
    assert.equal(response.headers()["x-content-type-options"], "nosniff");
  }
  const saving = page.waitForEvent("download");
  await page.locator("main a[download]").last().click();
  assert.equal((await saving).suggestedFilename(), `${known.receipt.reference}-2.jpg`);
});

chapter("the worker sends another one with the code, and somebody reads of it", async () => {
  const page = people.worker;
  await worker.comeBack(page, stage.machine, "clc", "km", known.receipt.code);
  await page.waitForURL(/\/km\/case$/);
  await page.locator('textarea[name="text"]').fill("…");
  await choose(page, "contract.jpg", await noise(page, 64));
  await page.getByText(say("km", "request-file-sent")).waitFor();
  assert.equal(await page.locator('textarea[name="text"]').inputValue(), "…", "what was typed stays");
  await page.reload();
  await page.locator(".messages").getByText(say("km", "file-kind-photo")).waitFor();
  assert.equal(await page.getByText("contract.jpg").count(), 0, "the phone may be in other hands");
  await examine(page, "request-file");

  await people.focal.goto(at("/inbox?state=unread"));
  await follow(people.focal, people.focal.locator("tbody a", { hasText: known.receipt.reference }));
  await follow(people.focal, people.focal.locator('.parts a[href*="/messages"]'));
  await people.focal.getByText(say("en", "inquiry-file-sent-as", { name: "contract.jpg" })).waitFor();
  await examine(people.focal, "messages-file");
});

chapter("without scripts a form takes a file, and says what is wrong with another", async () => {
  const page = await stage.visitor({ ...PHONE, javaScript: false });
  await worker.goToReport(page, stage.machine, "clc", "km");
  for (const step of ["1", "2", "3", "4"]) {
    await worker.answerPage(page, worker.report("km"));
    await send(page, step);
  }
  const add = () => follow(page, page.locator(".files__add"));
  await add();
  await page.locator(".govuk-error-summary").getByText(say("km", "error-file-required")).waitFor();
  await choose(page, "x.jpg", Buffer.from("MZ no photo at all"));
  await add();
  await page.locator(".govuk-error-summary").getByText(say("km", "error-file-not-allowed")).waitFor();
  await choose(page, PHOTO, await noise(people.worker, 64));
  await add();
  await page.locator(".files__name").getByText(PHOTO).first().waitFor();
  await send(page, "5");
  const receipt = await worker.sendReport(page, worker.report("km"));
  await worker.comeBack(page, stage.machine, "clc", "km", receipt.code);
  await choose(page, "later.jpg", await noise(people.worker, 64));
  await add();
  await page.locator('[role="status"]').getByText(say("km", "request-file-sent")).waitFor();
});
