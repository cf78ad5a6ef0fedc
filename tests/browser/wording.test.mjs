// Texts of workers' pages in a union's own words.
import assert from "node:assert/strict";
import { answer, follow, refused, send, typed } from "./forms.mjs";
import { examine, manualPicture } from "./look.mjs";
import { setStage } from "./stage.mjs";
import * as staff from "./staff.mjs";
import { say } from "./words.mjs";

const stage = setStage();
const { chapter } = stage;
const at = (path) => stage.machine.at("clc", path);
const OWN = "សួរ { $organisation } អំពីការងាររបស់អ្នក។";
const SHOWN = "អំពីការងាររបស់អ្នក។";
const people = {};

async function admin(language) {
  const who = `affiliate-admin-words-${language}`;
  await stage.machine.addPerson({ tenant: "clc", who, name: "Sokha", role: "affiliate_admin", locale: language });
  return staff.atDesk(stage, who);
}

const open = (page) => follow(page, page.locator('main a[href$="/wording/start-lead"]'));

chapter("an admin puts a text in the union's own words, and keeps what is filled in", async () => {
  const page = (people.admin = await admin("en"));
  await page.goto(at("/admin/people"));
  await follow(page, page.getByRole("link", { name: say("en", "menu-wording") }));
  await examine(page, "wordings");
  await open(page);
  await answer(page, { "text.km": "សួរយើង" });
  await refused(page, 422, () => send(page, "/start-lead"));
  await page.locator(".govuk-error-message", { hasText: say("en", "field-placeholders") }).waitFor();
  await examine(page, "wording-errors");
  await page.goto(at("/admin/wording/start-lead"));
  await answer(page, { "text.km": OWN });
  await manualPicture(page, "wording");
  await send(page, "/start-lead");
  await page.locator("td", { hasText: SHOWN }).waitFor();
});

chapter("workers read it in that language, and the catalogue's in any other", async () => {
  const page = await stage.visitor();
  await page.goto(at("/km/"));
  await page.getByText(SHOWN).waitFor();
  await examine(page, "start-own-words");
  await page.goto(at("/en/"));
  await page.getByText("You can ask").waitFor();
  assert.equal(await page.getByText(SHOWN).count(), 0);
});

chapter("whoever words what a colleague has just worded sees both", async () => {
  const [page, colleague] = [people.admin, await admin("km")];
  for (const desk of [page, colleague]) {
    await desk.goto(at("/admin/wording"));
    await open(desk);
  }
  await answer(colleague, { "text.en": "Ask { $organisation } about work." });
  await examine(colleague, "wording");
  await send(colleague, "/start-lead");
  await answer(page, { "text.en": "Write to { $organisation }." });
  await refused(page, 412, () => send(page, "/start-lead"));
  await page.locator("dd", { hasText: "Ask { $organisation } about work." }).waitFor();
  assert.equal(await typed(page, "text.en"), "Write to { $organisation }.");
  await send(page, "/start-lead");
  await page.locator("td", { hasText: "Write to { $organisation }." }).waitFor();
});
