// The inbox: from taking a request to its answer or its complaint in a few presses, what is done to many, what is found, keys.
import assert from "node:assert/strict";
import { answer, follow, send } from "./forms.mjs";
import { examine, manualPicture } from "./look.mjs";
import { setStage } from "./stage.mjs";
import * as staff from "./staff.mjs";
import { say } from "./words.mjs";
import * as worker from "./worker.mjs";

const stage = setStage();
const { chapter } = stage;
/** As many presses on buttons and links lead from the inbox to the end of a request; what is typed stands beside. */
const MOST_PRESSES = 8;
const people = {};
const known = {};

const at = (path) => stage.machine.at("clc", path);
const row = (page, reference) => page.locator("tbody tr", { hasText: reference });
const openPart = (page, part) => follow(page, page.locator(`.parts a[href*="/${part}"]`));

/** Counts what is pressed. */
function counter(page) {
  const count = { presses: 0 };
  count.press = async (selector) => {
    count.presses += 1;
    await follow(page, page.locator(selector).first());
  };
  return count;
}

/** Takes a request, asks its worker, who answers, and records that contact was made; gives the counter. */
async function takeAskAndVerify(page, receipt) {
  await page.goto(at("/inbox"));
  const count = counter(page);
  await count.press(`tbody tr:has-text("${receipt.reference}") button[name="assignee"]`);
  await page.getByText(say("en", "inquiry-mine")).waitFor();
  await count.press('.parts a[href*="/messages"]');
  await answer(page, { text: "Where is your passport now?" });
  await count.press('button[value="ask"]');
  await reply(receipt);
  await count.press('.parts li:first-child a');
  await answer(page, { result: "verified", method: "code_only" });
  await count.press('form[action$="/verification"] button');
  await page.locator(".case-header .govuk-tag", { hasText: say("en", "inquiry-state-verified") }).first().waitFor();
  return count;
}

/** The worker comes back and writes. */
async function reply(receipt) {
  const page = await stage.visitor();
  await worker.comeBack(page, stage.machine, "clc", "en", receipt.code);
  await answer(page, { text: "At the office of the employer." });
  await send(page, "/case/messages");
  await page.context().close();
}

chapter("a request is taken, its worker asked, contact recorded and the answer sent, in a few presses", async () => {
  for (const what of ["answered", "converted", "taken", "put"]) known[what] = await worker.newInquiry(stage);
  const page = (people.focal = await staff.atDesk(stage, "focal"));
  const count = await takeAskAndVerify(page, known.answered);
  await count.press('.parts a[href*="/messages"]');
  await answer(page, { text: "Your embassy gives you a travel document. We wrote down how." });
  await count.press('button[value="answer"]');
  await page.locator(".case-header .govuk-tag", { hasText: say("en", "inquiry-state-answered") }).waitFor();
  assert.ok(count.presses <= MOST_PRESSES, `${count.presses} presses`);
});

chapter("another becomes a complaint, in as few", async () => {
  const page = people.focal;
  const count = await takeAskAndVerify(page, known.converted);
  await count.press('main a[href$="/complaint"]');
  await answer(page, staff.COMPLAINT);
  await count.press('form[action$="/complaint"] button[type="submit"]');
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
  assert.ok(count.presses <= MOST_PRESSES, `${count.presses} presses`);
});

chapter("the list stands beside the request, with how it came where it is", async () => {
  const page = people.focal;
  await page.goto(at("/inbox?state=answered"));
  await follow(page, row(page, known.answered.reference).locator("a"));
  const open = page.locator(".neighbours [aria-current]");
  assert.ok((await open.innerText()).includes(known.answered.reference));
  const history = await page.locator(".timeline h3").allInnerTexts();
  const states = ["in-review", "needs-info", "in-review", "verified", "answered"];
  assert.deepEqual(history, states.map((state) => say("en", `inquiry-state-${state}`)));
  await examine(page, "inquiry-answered");
  await send(page, "/closing");
  await page.locator(".govuk-error-summary").waitFor();
  await answer(page, { reason: "settled" });
  await send(page, "/closing");
  await page.locator(".case-header .govuk-tag", { hasText: say("en", "inquiry-state-closed") }).waitFor();
  assert.equal(new URL(page.url()).searchParams.get("state"), "answered", "the list stays as it was");
  await answer(page, { reason: "by_mistake" });
  await send(page, "/reopening");
  await page.locator(".case-header .govuk-tag", { hasText: say("en", "inquiry-state-in-review") }).waitFor();
});

chapter("many are taken at once, and put back", async () => {
  const page = people.focal;
  await page.goto(at("/inbox"));
  assert.ok(!(await page.locator(".bulk").isVisible()), "nothing is ticked");
  for (const what of ["taken", "put"]) await row(page, known[what].reference).locator("input[type=checkbox]").check();
  await examine(page, "inbox-ticked");
  await manualPicture(page, "inbox-ticked");
  await follow(page, page.locator('.bulk button[value="take"]'));
  await page.locator(".govuk-notification-banner").waitFor();
  await examine(page, "inbox-changed");
  for (const what of ["taken", "put"]) {
    assert.ok((await row(page, known[what].reference).innerText()).includes(say("en", "inbox-me")), what);
  }
  await send(page, "/undoing");
  await page.getByText(say("en", "inbox-undone")).waitFor();
  assert.equal(await row(page, known.put.reference).locator('button[name="assignee"]').count(), 1, "nobody's again");
});

chapter("a request that looks like another is told, and said to be the same", async () => {
  const page = people.focal;
  const same = { contact_method: "call", contact_value: "+855 12 345 678", name: "Chan Dara" };
  const [first, second] = [
    await worker.newInquiry(stage, same),
    await worker.newInquiry(stage, { ...same, contact_value: "012 345 678", name: "DARA chan" }),
  ];
  await page.goto(at("/inbox"));
  await row(page, second.reference).getByText(say("en", "inbox-likely-duplicate")).waitFor();
  await follow(page, row(page, second.reference).locator("a"));
  const likely = page.locator(".panel", { hasText: say("en", "duplicate-title") });
  const told = await likely.locator("li", { hasText: first.reference }).innerText();
  for (const shared of ["contact", "name"]) assert.ok(told.includes(say("en", `duplicate-shares-${shared}`)), shared);
  await examine(page, "inquiry-alike");
  await manualPicture(page, "inquiry-alike", { fullPage: true });
  await answer(page, { result: "duplicate", method: "", duplicate_of: "INQ-2026-999999" });
  await send(page, "/verification");
  await page.locator(".govuk-error-summary").waitFor();
  await answer(page, { duplicate_of: first.reference.toLowerCase() });
  await send(page, "/verification");
  await page.locator("main a", { hasText: first.reference }).first().waitFor();
  await follow(page, page.locator(".reading__pane a", { hasText: first.reference }).first());
  await page.locator(".govuk-inset-text", { hasText: second.reference }).waitFor();
});

chapter("what is looked for is found, and stands in no address", async () => {
  const page = people.focal;
  await page.goto(at("/inbox"));
  await answer(page, { text: "dara CHAN" });
  await send(page, "/search");
  assert.equal(await page.locator("tbody tr").count(), 2);
  assert.ok(!page.url().toLowerCase().includes("dara"));
  await examine(page, "found");
  await answer(page, { text: "dara nobody" });
  await send(page, "/search");
  await page.getByText(say("en", "found-nothing")).waitFor();
  await answer(page, { text: "" });
  await send(page, "/search");
  await page.locator(".govuk-error-summary").waitFor();
  await examine(page, "found-errors");
});

chapter("a list that was narrowed is kept under a name, and removed", async () => {
  const page = people.focal;
  await page.goto(at("/inbox?state=open&country_now=MY"));
  await send(page, "/inbox/lists");
  await page.locator(".govuk-error-message", { hasText: say("en", "error-list-name-required") }).waitFor();
  await examine(page, "inbox-list-unnamed");
  await answer(page, { list_name: "In Malaysia" });
  await send(page, "/inbox/lists");
  assert.ok(page.url().endsWith("/inbox?state=open&country_now=MY"));
  await page.goto(at("/inbox"));
  await follow(page, page.locator(".subpages a", { hasText: "In Malaysia" }));
  assert.equal(await page.locator('.subpages a[aria-current="page"]').innerText(), "In Malaysia");
  await examine(page, "inbox-list-kept");
  await send(page, "/removal");
  assert.equal(await page.locator(".subpages a", { hasText: "In Malaysia" }).count(), 0);
});

chapter("a key does what a button does, not in a field, and not when switched off", async () => {
  const page = people.focal;
  await page.goto(at("/inbox"));
  const focused = () => page.evaluate(() => document.activeElement.textContent);
  await page.keyboard.press("j");
  const first = await focused();
  await page.keyboard.press("j");
  assert.notEqual(await focused(), first);
  await page.keyboard.press("k");
  assert.equal(await focused(), first);
  await page.keyboard.press("/");
  await page.keyboard.type("jar");
  assert.equal(await page.locator("#field-text").inputValue(), "jar", "in a field they are letters");
  await page.keyboard.press("Tab");
  await page.keyboard.press("?");
  await examine(page, "keys");
  await page.locator("dialog [data-toggle]").click();
  await page.locator('dialog form [type="submit"]').click();
  await page.keyboard.press("/");
  assert.notEqual(await page.evaluate(() => document.activeElement.id), "field-text");
  await page.locator("[data-keys]").click();
  await page.locator("dialog [data-toggle]").click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  assert.ok(new URL(page.url()).pathname.startsWith("/inquiries/"));
  const press = (key) => Promise.all([page.waitForEvent("load"), page.keyboard.press(key)]);
  await press("n");
  assert.ok(new URL(page.url()).pathname.endsWith("/notes"));

  const receipt = await worker.newInquiry(stage);
  await page.goto(at("/inbox"));
  await follow(page, page.locator("tbody a", { hasText: receipt.reference }));
  await press("a");
  await page.getByText(say("en", "inquiry-mine")).waitFor();
  await page.keyboard.press("e");
  assert.equal(await page.evaluate(() => document.activeElement.name), "result");
  await page.evaluate(() => document.activeElement.blur());
  await press("r");
  assert.ok(new URL(page.url()).pathname.endsWith("/messages"));
  await press("u");
  assert.equal(new URL(page.url()).pathname, "/inbox");
});

chapter("two colleagues at one request see each other, and the notes are a page away", async () => {
  const [mine, theirs] = [people.focal, await staff.atDesk(stage, "alternate")];
  for (const page of [mine, theirs]) {
    await page.goto(at("/inbox?state=all"));
    await follow(page, row(page, known.put.reference).locator("a"));
  }
  await theirs.locator(".govuk-inset-text", { hasText: "Sokha" }).waitFor();
  await openPart(theirs, "notes");
});

chapter("somebody calls, and the union enters the request on one page, by keys alone", async () => {
  const page = people.focal;
  await page.goto(at("/inbox"));
  await follow(page, page.locator('main a[href="/inquiries/new"]'));
  await examine(page, "entry");
  await send(page, "/inquiries/new");
  await page.locator(".govuk-error-summary").waitFor();
  await examine(page, "entry-errors");
  const { name, ...answers } = worker.report("km");
  await answer(page, { ...answers, channel: "phone", contact_method: "call", contact_value: "+855 17 000 111", language: "km" });
  await page.locator('main [name="consent_to_store"]').focus();
  for (let steps = 0; steps < 10 && !(await onButton(page)); steps += 1) await page.keyboard.press("Tab");
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  const code = (await page.locator("#code").innerText()).trim();
  await examine(page, "entered");
  const caller = await stage.visitor();
  await worker.comeBack(caller, stage.machine, "clc", "km", code);
  assert.equal(await worker.presentStep(caller), say("km", "progress-submitted"));
  await follow(page, page.locator('main a[href^="/inquiries/"]'));
  assert.ok((await page.locator(".facts").first().innerText()).includes(say("en", "channel-phone")));
});

/** Whether the focus is on what sends the form. */
function onButton(page) {
  return page.evaluate(() => document.activeElement.matches('main button[type="submit"]'));
}
