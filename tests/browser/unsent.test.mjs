// What staff type is kept before it is sent: after a crash, without a connection, and for who goes on with the inquiry.
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
const people = {};
const known = {};
const WAITS = "We called the embassy, and they wait for you.";

const at = (path) => stage.machine.at("clc", path);
const told = (page, id) => page.locator("[data-unsent]", { hasText: say("en", id) }).waitFor();

chapter("what was typed is there after the browser crashed", async () => {
  known.receipt = await worker.newInquiry(stage);
  const page = await staff.atDesk(stage, "focal");
  await staff.openFromList(page, "inbox", known.receipt.reference);
  known.path = new URL(page.url()).pathname;
  await page.goto(at(`${known.path}/messages`));
  await answer(page, { text: "We called the embassy, and they" });
  await told(page, "unsent-kept");
  // The network goes, and comes back.
  await page.context().setOffline(true);
  await answer(page, { text: WAITS });
  await told(page, "unsent-not-kept");
  await page.context().setOffline(false);
  await told(page, "unsent-kept");
  const crash = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  crash.send("Page.crash").catch(() => {});
  await crashed;
  await page.context().close();

  const again = (people.focal = await staff.atDesk(stage, "focal"));
  await again.goto(at(`${known.path}/messages`));
  assert.equal(await typed(again, "text"), "", "nothing goes into the form by itself");
  await again.locator(".words", { hasText: WAITS }).waitFor();
  await examine(again, "messages-unsent");
});

chapter("a colleague who goes on with it finds it, and sends it in their own name", async () => {
  const page = await staff.atDesk(stage, "alternate");
  await page.goto(at(`${known.path}/messages`));
  await page.locator("details:has(a[href*='take=']) summary").click();
  await page.locator(".words", { hasText: WAITS }).waitFor();
  await examine(page, "messages-unsent-other");
  await manualPicture(page, "messages-unsent-en");
  await follow(page, page.locator("a[href*='take=']"));
  assert.equal(await typed(page, "text"), WAITS);
  await examine(page, "messages-unsent-taken");
  await send(page, "/messages");
  await page.locator(".message--own", { hasText: WAITS }).waitFor();

  await people.focal.reload();
  assert.equal(await people.focal.locator("a[href*='take=']").count(), 0, "it was sent: its writer does not send it again");
});

chapter("what was sent is unsent no more, and what is typed next is", async () => {
  const page = people.focal;
  await page.goto(at(`${known.path}/notes`));
  await answer(page, { text: "Her cousin called" });
  await told(page, "unsent-kept");
  await send(page, "/notes");
  await page.locator(".message--note", { hasText: "Her cousin called" }).waitFor();
  assert.equal(await page.locator("a[href*='take=']").count(), 0);
  await answer(page, { text: "Call her back on Friday" });
  // Whoever leaves the page does not wait for anything.
  await page.goto(at("/inbox"));
  await until("it was kept on the way out", async () => {
    await page.goto(at(`${known.path}/notes`));
    return (await page.locator("a[href*='take=']").count()) === 1;
  });
  await examine(page, "notes-unsent");
  await follow(page, page.locator("a[href*='take=']"));
  assert.equal(await typed(page, "text"), "Call her back on Friday");
  // Now it is kept as what stands in this form.
  await told(page, "unsent-kept");
  await page.goto(at(`${known.path}/notes`));
  await follow(page, page.locator('form[action$="/removal"] button'));
  assert.equal(await page.locator("a[href*='take=']").count(), 0, "it is thrown away");
});

chapter("a call that breaks off leaves the form that was being filled in, without what the worker agrees to", async () => {
  const page = people.focal;
  await page.goto(at("/inquiries/new"));
  const said = { channel: "phone", country_now: "MY", message: "She was not paid, and" };
  await answer(page, { ...said, consent_to_store: true });
  await told(page, "unsent-kept-entry");
  await page.reload();
  await examine(page, "entry-unsent");
  await follow(page, page.locator("a[href*='take=']"));
  for (const [name, value] of Object.entries(said)) assert.equal(await typed(page, name), value);
  assert.equal(await page.locator('[name="consent_to_store"]').isChecked(), false);
});
