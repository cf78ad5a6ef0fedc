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
  await answer(page, { text: "We called the embassy, and they wait for you." });
  await told(page, "unsent-not-kept");
  await page.context().setOffline(false);
  await told(page, "unsent-kept");
  const crash = await page.context().newCDPSession(page);
  crash.send("Page.crash").catch(() => {});
  await page.waitForEvent("crash");
  await page.context().close();

  const again = (people.focal = await staff.atDesk(stage, "focal"));
  await again.goto(at(`${known.path}/messages`));
  assert.equal(await typed(again, "text"), "We called the embassy, and they wait for you.");
  await examine(again, "messages-unsent");
});

chapter("a colleague who goes on with it finds it, and sends it in their own name", async () => {
  const page = (people.alternate = await staff.atDesk(stage, "alternate"));
  await page.goto(at(`${known.path}/messages`));
  assert.equal(await typed(page, "text"), "", "it is nobody's words but its writer's");
  await page.locator("details:has(a[href*='take=']) summary").click();
  await page.getByText("and they wait for you.").waitFor();
  await examine(page, "messages-unsent-other");
  await manualPicture(page, "messages-unsent-en");
  await follow(page, page.locator("a[href*='take=']"));
  assert.equal(await typed(page, "text"), "We called the embassy, and they wait for you.");
  await send(page, "/messages");
  await page.locator(".message--own", { hasText: "and they wait for you." }).waitFor();

  await people.focal.reload();
  assert.equal(await typed(people.focal, "text"), "We called the embassy, and they wait for you.");
  await follow(people.focal, people.focal.locator('form[action$="/unsent/message/removal"] button'));
  assert.equal(await typed(people.focal, "text"), "", "and its writer throws it away");
  assert.equal(await people.focal.locator('form[action$="/removal"]').count(), 0);
});

chapter("what was sent is unsent no more, and what is typed next is", async () => {
  const page = people.focal;
  await page.goto(at(`${known.path}/notes`));
  await answer(page, { text: "Her cousin called" });
  await told(page, "unsent-kept");
  await send(page, "/notes");
  await page.locator(".message--note", { hasText: "Her cousin called" }).waitFor();
  assert.equal(await typed(page, "text"), "");
  await answer(page, { text: "Call her back on Friday" });
  // Whoever leaves the page does not wait for anything.
  await page.goto(at("/inbox"));
  await until("it was kept on the way out", async () => {
    await page.goto(at(`${known.path}/notes`));
    return (await typed(page, "text")) === "Call her back on Friday";
  });
  await examine(page, "notes-unsent");
});

chapter("a call that breaks off leaves the form that was being filled in", async () => {
  const page = people.focal;
  await page.goto(at("/inquiries/new"));
  await answer(page, { channel: "phone", country_now: "MY", message: "She was not paid, and" });
  await told(page, "unsent-kept");
  await page.reload();
  assert.deepEqual(
    [await typed(page, "channel"), await typed(page, "country_now"), await typed(page, "message")],
    ["phone", "MY", "She was not paid, and"],
  );
  await examine(page, "entry-unsent");
});
