// A worker and the union write to each other; the worker decides what becomes of the request.
import assert from "node:assert/strict";
import { answer, follow, send, typed } from "./forms.mjs";
import { examine, manualPicture } from "./look.mjs";
import { setStage } from "./stage.mjs";
import * as staff from "./staff.mjs";
import { until } from "./until.mjs";
import { say } from "./words.mjs";
import * as worker from "./worker.mjs";

const stage = setStage();
const { chapter } = stage;
const PHONE = { width: 360, height: 740, locale: "km-KH" };
const WORRY = "ខ្ញុំខ្លាចថៅកែ។ តើខ្ញុំត្រូវធ្វើអ្វី?";
const QUESTION = "តើលិខិតឆ្លងដែនរបស់អ្នកនៅឯណា?";
const NOTE = "Her cousin works in the same house.";
/** What the union writes is held for so long, in milliseconds. */
const HELD = 10_000;
const people = {};
const known = {};

const at = (path) => stage.machine.at("clc", path);
const messages = (page) => page.locator(".messages .message");

/** Opens a part of the inquiry that is open. */
async function openPart(page, part) {
  await page.locator(`.parts a[href*="/${part}"]`).click();
  await page.waitForURL(new RegExp(`/${part}(\\?|$)`));
}

chapter("a worker comes back and writes, and presses twice", async () => {
  const page = (people.worker = await stage.visitor(PHONE));
  await worker.goToReport(page, stage.machine, "clc", "km");
  known.receipt = await worker.sendReport(page, worker.report("km"));
  await worker.comeBack(page, stage.machine, "clc", "km", known.receipt.code);
  await page.waitForURL(/\/km\/case$/);
  await examine(page, "request");
  await send(page, "/case/messages");
  await page.locator(".govuk-error-summary").waitFor();
  await examine(page, "request-errors");
  await answer(page, { text: WORRY });
  await page.locator('form[action$="/case/messages"] button').dblclick();
  await page.getByText(say("km", "request-written")).waitFor();
  await page.reload();
  assert.equal(await messages(page).count(), 1, "it arrived once");
});

chapter("the focal point sees that there is something to read, and translates it for a colleague", async () => {
  const page = (people.focal = await staff.atDesk(stage, "focal"));
  await page.goto(at("/inbox?state=unread"));
  await follow(page, page.locator("tbody a", { hasText: known.receipt.reference }));
  assert.equal(await page.locator(".parts .govuk-tag").count(), 1, "the part with the new message is marked");
  await openPart(page, "messages");
  assert.ok((await messages(page).innerText()).includes(WORRY));
  await messages(page).locator("summary").click();
  await messages(page).locator("textarea").fill("I am afraid of the boss. What shall I do?");
  await messages(page).locator("details button").click();
  await page.locator(".words", { hasText: "I am afraid" }).waitFor();
  await page.goto(at("/inbox?state=unread"));
  assert.equal(await page.locator("tbody a", { hasText: known.receipt.reference }).count(), 0, "it is read");
});

chapter("what goes to the worker can be taken back for ten seconds", async () => {
  const page = people.focal;
  await staff.openFromList(page, "inbox", known.receipt.reference);
  await openPart(page, "messages");
  await send(page, "/messages");
  await page.locator(".govuk-error-summary").waitFor();
  await examine(page, "messages-errors");
  await answer(page, { text: "Not for this worker" });
  await send(page, "/messages");
  await page.getByText(say("en", "conversation-sent")).waitFor();
  await send(page, "/taking-back");
  await page.getByText(say("en", "conversation-taken-back")).waitFor();
  assert.equal(await messages(page).count(), 1);
  await answer(page, { text: QUESTION });
  await follow(page, page.locator('main form button[name="purpose"][value="ask"]'));
  await page.locator(".case-header .govuk-tag", { hasText: say("en", "inquiry-state-needs-info") }).waitFor();
  // Not the one that is taken back: to examine it may take longer than it is held.
  await examine(page, "messages-held");
  await manualPicture(page, "messages-en");
});

chapter("a note for colleagues looks like none of it, and stays there", async () => {
  const page = people.focal;
  const toWorker = await page.locator(".panel--to-worker").first().evaluate((panel) => getComputedStyle(panel).backgroundColor);
  await openPart(page, "notes");
  await send(page, "/notes");
  await page.locator(".govuk-error-summary").waitFor();
  await answer(page, { text: NOTE });
  await send(page, "/notes");
  await page.locator(".message--note", { hasText: NOTE }).waitFor();
  const note = page.locator(".panel--note");
  assert.notEqual(await note.evaluate((panel) => getComputedStyle(panel).backgroundColor), toWorker);
  assert.ok((await note.locator("button").innerText()).includes(say("en", "notes-save")));
  await examine(page, "notes");
  await manualPicture(page, "notes-en");
});

chapter("the worker sees the question when it is sent, and answers it", async () => {
  const page = people.worker;
  await until("the question has come", async () => {
    await page.reload();
    return (await messages(page).count()) === 2;
  }, HELD + 10_000);
  const shown = await page.locator("main").innerText();
  assert.ok(shown.includes(QUESTION) && shown.includes("I am afraid"), "and the translation beside the original");
  assert.ok(!shown.includes(NOTE) && !shown.includes("Not for this worker"));
  assert.equal(await worker.presentStep(page), say("km", "progress-asked"));
  await examine(page, "request-asked");
  await manualPicture(page, "request-km", { ...PHONE, fullPage: true });
});

chapter("a request that closed meanwhile loses no word", async () => {
  const page = people.worker;
  await answer(page, { text: "នៅជាមួយក្រុមហ៊ុន" });
  await page.context().clearCookies();
  await send(page, "/case/messages");
  await page.getByText(say("km", "request-closed-title")).first().waitFor();
  await examine(page, "return-closed");
  await answer(page, { code: known.receipt.code });
  await send(page, "return");
  await page.waitForFunction(() => document.querySelector("main textarea")?.value.length > 0);
  assert.equal(await typed(page, "text"), "នៅជាមួយក្រុមហ៊ុន");
  assert.equal(await messages(page).count(), 2, "it is not sent by itself");
  await send(page, "/case/messages");
  await page.waitForURL(/done=written$/);
  assert.equal(await messages(page).count(), 3);
});

chapter("the worker says anew how to be reached, and is not counted any more", async () => {
  const page = people.worker;
  await follow(page, page.locator('main a[href$="/case/contact"]'));
  await examine(page, "own-contact");
  await answer(page, { contact_method: "telegram" });
  await send(page, "/case/contact");
  await page.locator(".govuk-error-summary").waitFor();
  await examine(page, "own-contact-errors");
  await answer(page, { contact_value: "+66 81 765 4321", may_say_union: "no" });
  await send(page, "/case/contact");
  await page.getByText(say("km", "request-contact-saved")).waitFor();
  assert.ok(!(await page.content()).includes("765 4321"), "a phone may be in other hands");
  await page.locator('form[action$="/case/statistics"] button').click();
  await page.getByText(say("km", "request-consent-not-counted")).waitFor();
  const focal = people.focal;
  await staff.openFromList(focal, "inbox", known.receipt.reference);
  const shown = await focal.locator("main").innerText();
  assert.ok(shown.includes("+66 81 765 4321") && shown.includes("Telegram"));
});

chapter("the worker takes the request back, changes their mind, and has it erased", async () => {
  const page = people.worker;
  await follow(page, page.locator('main a[href$="/case/withdrawal"]'));
  await examine(page, "request-withdraw");
  await send(page, "/case/withdrawal");
  await page.waitForURL(/\/km\/case$/);
  assert.equal(await worker.presentStep(page), say("km", "progress-withdrawn"));
  const focal = people.focal;
  await focal.goto(at("/inbox?state=withdrawn"));
  await focal.locator("tbody a", { hasText: known.receipt.reference }).click();
  await openPart(focal, "messages");
  await focal.getByText(say("en", "conversation-ended")).waitFor();
  await answer(page, { text: "ខ្ញុំប្តូរចិត្ត" });
  await send(page, "/case/messages");
  await page.waitForURL(/done=written$/);
  assert.equal(await worker.presentStep(page), say("km", "progress-reopened"));
  await follow(page, page.locator('main a[href$="/case/erasure"]'));
  await examine(page, "request-erase");
  await send(page, "/case/erasure");
  await page.getByText(say("km", "request-erased-title")).first().waitFor();
  await examine(page, "request-erased");
  await worker.comeBack(page, stage.machine, "clc", "km", known.receipt.code);
  await page.getByText(say("km", "error-code-wrong-code")).first().waitFor();
  await focal.goto(at("/inbox?state=erased"));
  await follow(focal, focal.locator("tbody a", { hasText: known.receipt.reference }));
  const shown = await focal.locator("main").innerText();
  for (const word of [WORRY, NOTE, "765 4321", worker.WORKERS.km.message]) assert.ok(!shown.includes(word), word);
});
