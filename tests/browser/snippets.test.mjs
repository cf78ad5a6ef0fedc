// Texts that a union sends again and again: worded once, put into messages in the worker's language.
import assert from "node:assert/strict";
import { answer, follow, refused, send, typed } from "./forms.mjs";
import { examine, manualPicture } from "./look.mjs";
import { setStage } from "./stage.mjs";
import * as staff from "./staff.mjs";
import { say } from "./words.mjs";
import * as worker from "./worker.mjs";

const stage = setStage();
const { chapter } = stage;
const at = (path) => stage.machine.at("clc", path);
const WAIT = { en: "Please wait until Friday.", km: "សូមរង់ចាំរហូតដល់ថ្ងៃសុក្រ។" };
const CLOSED = "We are closed today.";
const people = {};

async function desk(role, language) {
  const who = `${role.replace("_", "-")}-texts-${language}`;
  await stage.machine.addPerson({ tenant: "clc", who, name: "Sokha", role, locale: language });
  return staff.atDesk(stage, who);
}

/** The messages of a request, from the list. */
async function toMessages(page, reference) {
  await page.goto(at("/inbox"));
  await follow(page, page.locator("tbody a", { hasText: reference }));
  await follow(page, page.locator('.parts a[href*="/messages"]'));
}

const words = async (page) => (await typed(page, "text")).replaceAll("\r\n", "\n");
const putIn = (page) => follow(page, page.locator('button[name="insert"]'));
const save = (page) => follow(page, page.locator('main form[action^="/snippets/"]:not([action$="/removal"]) button'));

chapter("a text is worded in the languages of workers", async () => {
  const page = (people.focal = await desk("focal_point", "en"));
  await page.goto(at("/inbox"));
  await follow(page, page.locator('main a[href="/snippets"]'));
  await examine(page, "snippets-none");
  await follow(page, page.locator('main a[href$="/new"]'));
  await refused(page, 422, () => save(page));
  assert.deepEqual(await page.locator(".govuk-error-summary li").allInnerTexts(), [
    say("en", "error-snippet-name-required"),
    say("en", "field-one-language"),
  ]);
  await examine(page, "snippet-errors");
  await answer(page, { snippet_name: "Until Friday", "text.en": WAIT.en, "text.km": WAIT.km });
  await save(page);
  await page.locator("tbody a", { hasText: "Until Friday" }).waitFor();
  await follow(page, page.locator('main a[href$="/new"]'));
  await answer(page, { snippet_name: "Closed", "text.en": CLOSED });
  await save(page);
  await examine(page, "snippets");
  const inKhmer = await desk("focal_point", "km");
  await inKhmer.goto(at("/snippets"));
  await inKhmer.getByText(WAIT.km).waitFor();
  await examine(inKhmer, "snippets");
});

chapter("it is put behind what was typed, in the worker's language, and sent as it was changed", async () => {
  const page = people.focal;
  const visitor = await stage.visitor();
  await worker.goToReport(visitor, stage.machine, "clc", "km");
  const { reference, code } = await worker.sendReport(visitor, worker.report("km"));
  people.reference = reference;
  await toMessages(page, reference);
  await answer(page, { text: "សួស្តី" });
  await refused(page, 422, () => putIn(page));
  await page.locator("#error-snippet", { hasText: say("en", "error-snippet-required") }).waitFor();
  assert.equal(await words(page), "សួស្តី");
  await page.locator("#field-snippet").selectOption({ label: "Until Friday" });
  await refused(page, 422, () => send(page, "/messages"));
  await page.locator("#error-snippet", { hasText: say("en", "error-snippet-not-put-in") }).waitFor();
  await examine(page, "messages-snippet-left-out");
  await putIn(page);
  await page.waitForURL(/#field-text$/);
  assert.equal(await words(page), `សួស្តី\n\n${WAIT.km}`);
  await examine(page, "messages-snippet");
  await manualPicture(page, "snippet");
  await answer(page, { text: `សួស្តី ដារ៉ា\n\n${WAIT.km}` });
  await send(page, "/messages");
  await page.getByText(say("en", "conversation-sent")).waitFor();
  await page.locator(".message--own", { hasText: "សួស្តី ដារ៉ា" }).locator('form[action$="/taking-back"]').waitFor();
  people.code = code;
});

chapter("one that is not there in the worker's language says so until it is sent", async () => {
  const page = people.focal;
  await toMessages(page, people.reference);
  await page.locator("#field-snippet").selectOption({ label: "Closed (English)" });
  await putIn(page);
  const warning = page.locator(".govuk-warning-text", { hasText: say("en", "snippets-other-language", { language: "Khmer" }) });
  await warning.waitFor();
  await page.locator("#field-snippet").selectOption({ label: "Until Friday" });
  await putIn(page);
  await page.locator("#field-text", { hasText: WAIT.km }).waitFor();
  assert.equal(await words(page), `${CLOSED}\n\n${WAIT.km}`);
  await warning.waitFor();
});

chapter("what was typed stays where the request was changed or ended meanwhile", async () => {
  const [page, colleague] = [people.focal, (people.colleague = await desk("alternate", "en"))];
  for (const desk of [page, colleague]) await toMessages(desk, people.reference);
  await answer(colleague, { text: "សូមទៅការិយាល័យ។" });
  await send(colleague, "/messages");
  await answer(page, { text: "ខ្ញុំកំពុងសរសេរ" });
  await page.locator("#field-snippet").selectOption({ label: "Until Friday" });
  await putIn(page);
  await page.locator("#field-text", { hasText: WAIT.km }).waitFor();
  await refused(page, 412, () => send(page, "/messages"));
  await page.getByText(say("en", "changed-meanwhile")).waitFor();
  assert.equal(await words(page), `ខ្ញុំកំពុងសរសេរ\n\n${WAIT.km}`);
  const visitor = await stage.visitor();
  await worker.comeBack(visitor, stage.machine, "clc", "km", people.code);
  await follow(visitor, visitor.locator('main a[href$="/case/withdrawal"]'));
  await send(visitor, "/case/withdrawal");
  await page.locator("#field-snippet").selectOption({ label: "Until Friday" });
  await putIn(page);
  await page.getByText(say("en", "changed-meanwhile-closed")).waitFor();
  await page.locator("dd", { hasText: "ខ្ញុំកំពុងសរសេរ" }).waitFor();
});

chapter("whoever changes a text that a colleague has just changed or removed sees both", async () => {
  const { focal: page, colleague } = people;
  const open = async (desk, name) => {
    await desk.goto(at("/snippets"));
    await follow(desk, desk.locator("tbody a", { hasText: name }));
  };
  for (const desk of [page, colleague]) await open(desk, "Closed");
  await answer(colleague, { "text.vi": "Hôm nay chúng tôi đóng cửa." });
  await save(colleague);
  await answer(page, { snippet_name: "" });
  await refused(page, 422, () => save(page));
  await answer(page, { snippet_name: "Closed today" });
  await refused(page, 412, () => save(page));
  await page.locator("dd", { hasText: "Hôm nay chúng tôi đóng cửa." }).waitFor();
  assert.equal(await typed(page, "snippet_name"), "Closed today");
  await examine(page, "snippet-meanwhile");
  await open(colleague, "Closed");
  await colleague.locator("summary", { hasText: say("en", "snippets-remove") }).click();
  await send(colleague, "/removal");
  await colleague.locator("tbody a", { hasText: "Until Friday" }).waitFor();
  assert.equal(await colleague.locator("tbody a").count(), 1);
  await refused(page, 404, () => save(page));
  await page.getByText(say("en", "snippets-gone")).waitFor();
  await save(page);
  await page.locator("tbody a", { hasText: "Closed today" }).waitFor();
});
