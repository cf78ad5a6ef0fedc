// What goes wrong in use: each time the page says what, keeps what was typed, and lets nothing through.
import assert from "node:assert/strict";
import { answer, focused, refused, send, typed } from "./forms.mjs";
import { examine } from "./look.mjs";
import { PASSWORD } from "./machine.mjs";
import { setStage } from "./stage.mjs";
import * as staff from "./staff.mjs";
import { say } from "./words.mjs";
import * as worker from "./worker.mjs";

const stage = setStage();
const { scenario } = stage;
const main = (page) => page.locator("main").innerText();

/** The error summary has the focus, and these lines. */
async function summarised(page, ids) {
  assert.ok((await page.title()).startsWith(`${say("km", "error-prefix")} `));
  assert.equal(await focused(page), "govuk-error-summary");
  const links = page.locator(".govuk-error-summary__list a");
  assert.deepEqual(await links.allInnerTexts(), ids.map((id) => say("km", id)));
  return links;
}

scenario("each page of a report names each missing answer, leads there and keeps what was typed", async () => {
  const page = await stage.visitor({ width: 360, height: 740 });
  await worker.goToReport(page, stage.machine, "clc", "km");
  const required = { 1: ["in-danger-now", "country-now"], 2: ["topic", "action-requested", "submitter"], 3: ["message"] };
  const kept = { migration_stage: "transit", name: "ស្រីមុំ" };
  for (const [at, fields] of Object.entries(required)) {
    await worker.answerPage(page, kept);
    await refused(page, 422, () => send(page, at));
    await leadToFields(page, await summarised(page, fields.map((field) => `error-${field}-required`)));
    if (at === "1") assert.equal(await typed(page, "migration_stage"), "transit");
    await worker.answerPage(page, worker.report("km"));
    await send(page, at);
    await page.waitForURL((url) => !url.pathname.endsWith(at));
  }
  await page.goto(stage.machine.at("clc", "/km/report/6"));
  await worker.answerPage(page, { ...kept, contact_method: "call", contact_value: "" });
  await refused(page, 422, () => send(page, "6"));
  await leadToFields(page, await summarised(page, ["error-contact-value-required"]));
  assert.equal(await typed(page, "name"), "ស្រីមុំ");
  await answer(page, { contact_method: "code_only" });
  await send(page, "6");
  await answer(page, { consent_to_statistics: true });
  await refused(page, 422, () => send(page, "check"));
  await leadToFields(page, await summarised(page, ["error-consent-to-store-must-be-true"]));
  assert.ok(await page.locator('[name="consent_to_statistics"]').isChecked());
});

/** Each line leads to its field, which says the same. */
async function leadToFields(page, links) {
  for (const link of await links.all()) {
    await link.click();
    assert.equal(`#${await focused(page)}`, await link.getAttribute("href"), "the link leads to the field");
    const told = await page.evaluate(() => document.activeElement.closest(".govuk-form-group").innerText);
    assert.ok(told.includes((await link.innerText()).trim()), "the field says the same");
  }
}

scenario("a wrong password says neither which part is wrong nor who exists", async () => {
  const page = await stage.visitor();
  const answers = [];
  for (const [email, password] of [
    ["alternate@clc.example", "not the password at all"],
    ["nobody@clc.example", PASSWORD],
  ]) {
    await page.goto(stage.machine.at("clc", "/login"));
    await staff.logIn(page, email, password);
    await page.locator(".govuk-error-summary").waitFor();
    assert.equal(await typed(page, "email"), email);
    assert.equal(await typed(page, "password"), "", "a password is never sent back");
    answers.push(await main(page));
  }
  assert.ok(answers[0].includes(say("en", "problem-wrong-credentials-advice")));
  assert.equal(answers[0], answers[1]);
});

scenario("an expired session asks to log in and leads back to where one was", async () => {
  const { reference } = await worker.newInquiry(stage);
  const page = await staff.atDesk(stage, "focal");
  await staff.openFromList(page, "inbox", reference);
  const address = page.url();
  await page.context().clearCookies();
  await page.reload();
  assert.equal(new URL(page.url()).pathname, "/login");
  await staff.logIn(page, "focal@clc.example");
  assert.equal(page.url(), address);
  await page.context().clearCookies();
  await staff.verify(page, "Typed while the session ended.");
  assert.equal(new URL(page.url()).pathname, "/login", "a form of nobody is not taken");
  await staff.logIn(page, "focal@clc.example");
  assert.equal(new URL(page.url()).pathname, new URL(address).pathname);
  await page.locator(".case-header .govuk-tag", { hasText: say("en", "inquiry-state-submitted") }).waitFor();
});

scenario("what was typed when a session ended comes through the log-in", async () => {
  const { reference } = await worker.newInquiry(stage);
  const [page, elsewhere] = [await staff.atDesk(stage, "alternate"), await stage.visitor()];
  await staff.openFromList(page, "inbox", reference);
  // The same session, ended in another window: the browser still has its cookie.
  await elsewhere.context().addCookies(await page.context().cookies());
  await elsewhere.goto(stage.machine.at("clc", "/console"));
  await elsewhere.locator('form[action="/logout"] button').click();
  await elsewhere.waitForURL(/\/login$/);
  await staff.verify(page, "Typed while the session ended.");
  await page.getByText(say("en", "login-kept")).waitFor();
  await examine(page, "login-kept");
  await staff.logIn(page, "alternate@clc.example");
  await page.getByText("Typed while the session ended.").waitFor();
  await examine(page, "resume");
  await page.locator("main button", { hasText: say("en", "resume-send") }).click();
  await page.locator(".case-header .govuk-tag", { hasText: say("en", "inquiry-state-verified") }).waitFor();
  await page.getByText("Typed while the session ended.").waitFor();
});

scenario("a note that came too late is shown, to be copied", async () => {
  const { reference } = await worker.newInquiry(stage);
  const [page, colleague] = [await staff.atDesk(stage, "focal"), await staff.atDesk(stage, "alternate")];
  for (const desk of [page, colleague]) await staff.openFromList(desk, "inbox", reference);
  await staff.verify(colleague, "I was faster.");
  await staff.verify(page, "My own note, a long one.");
  await page.getByText(say("en", "changed-meanwhile-closed")).waitFor();
  await page.getByText("My own note, a long one.").waitFor();
});

scenario("a union that does not exist, and a page that does not, are told in words", async () => {
  const [page, desk] = [await stage.visitor(), await staff.atDesk(stage, "focal")];
  for (const [reader, address, language] of [
    [page, stage.machine.at("nosuch", "/"), "en"],
    [page, stage.machine.at("clc", "/km/nosuch"), "km"],
    [page, stage.machine.at("atuc", "/en/report"), "en"],
    [desk, stage.machine.at("clc", "/cases/1"), "en"],
    [desk, stage.machine.at("clc", "/inquiries/00000000-0000-7000-8000-000000000000"), "en"],
  ]) {
    const answer = await reader.goto(address);
    assert.equal(answer.status(), 404, address);
    assert.equal(await reader.locator("h1").innerText(), say(language, "problem-not-found-title"), address);
    assert.ok((await main(reader)).includes(say(language, "problem-not-found-advice")), address);
  }
});

scenario("who verifies what a colleague has just verified is told so and keeps the note", async () => {
  const { reference } = await worker.newInquiry(stage);
  const [mine, theirs] = [await staff.atDesk(stage, "focal"), await staff.atDesk(stage, "alternate")];
  for (const page of [mine, theirs]) await staff.openFromList(page, "inbox", reference);
  await answer(theirs, { result: "unreachable", method: "call", note: "Nobody picked up." });
  await send(theirs, "/verification");
  await theirs.locator(".case-header .govuk-tag", { hasText: say("en", "inquiry-state-unreachable") }).waitFor();
  await answer(mine, { result: "verified", method: "code_only", note: "She came back by code." });
  await refused(mine, 412, () => send(mine, "/verification"));
  await mine.locator('[role="alert"]', { hasText: say("en", "changed-meanwhile") }).waitFor();
  assert.ok((await main(mine)).includes("Nobody picked up."), "what the colleague wrote is shown");
  assert.equal(await typed(mine, "note"), "She came back by code.");
  assert.ok(await mine.locator('[name="result"][value="verified"]').isChecked());
  await send(mine, "/verification");
  await mine.locator(".case-header .govuk-tag", { hasText: say("en", "inquiry-state-verified") }).waitFor();
});

scenario("markup that somebody typed stays text on every page", async () => {
  const evil = `</textarea><script>document.title = "owned"</script><img src=x onerror="document.title='owned'">`;
  const { reference } = await worker.newInquiry(stage, { message: evil, name: evil, safe_times: `"><b onclick=x>` });
  const page = await staff.atDesk(stage, "focal");
  await staff.openFromList(page, "inbox", reference);
  assert.equal(await page.locator(".words").innerText(), evil);
  await staff.verify(page, evil);
  await staff.startComplaint(page);
  assert.equal(await typed(page, "narrative"), evil);
  assert.equal(await typed(page, "complainant_name"), evil);
  await staff.fileComplaint(page);
  assert.ok((await main(page)).includes(evil));
  assert.equal(await page.locator("main script, main img, main b").count(), 0);
  assert.ok(!(await page.title()).includes("owned"));
});

scenario("a message that is too long is refused with the limit and kept", async () => {
  const page = await stage.visitor();
  const message = "ខ".repeat(10_001);
  await worker.goToReport(page, stage.machine, "clc", "en");
  const answers = worker.report("en");
  for (const at of ["1", "2"]) {
    await worker.answerPage(page, answers);
    await send(page, at);
    await page.waitForURL((url) => !url.pathname.endsWith(at));
  }
  await answer(page, { message });
  await refused(page, 422, () => send(page, "3"));
  const told = await page.locator("#error-message").innerText();
  assert.match(told, /\b10[,.\u202f\u00a0]?000\b/);
  assert.equal(await typed(page, "message"), message);
  await worker.sendReport(page, { ...answers, message: message.slice(1) });
});
