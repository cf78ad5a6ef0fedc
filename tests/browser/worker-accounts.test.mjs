// A worker's account: made without an address, in Khmer, on a phone; requests in it; recovered, and erased.
import assert from "node:assert/strict";
import { answer, follow, send } from "./forms.mjs";
import { examine, manualPicture, withoutPasskeyScript } from "./look.mjs";
import { mailedAddress, openAdmin } from "./people.mjs";
import { setStage } from "./stage.mjs";
import * as staff from "./staff.mjs";
import { until } from "./until.mjs";
import { watch } from "./wire.mjs";
import { say } from "./words.mjs";
import * as worker from "./worker.mjs";

const stage = setStage();
const { chapter } = stage;
const PHONE = { width: 412, height: 915, locale: "km-KH" };
const PASSWORD = "ទឹកដោះគោក្រហមពីភ្នំ";
const OTHER_PASSWORD = "seven brown otters in the rain";
const known = {};

const at = (path) => stage.machine.at("clc", path);
const pathOf = (page) => new URL(page.url()).pathname;

/** Says so at the top of the page, and in its title. */
async function isRefused(page, language) {
  await page.locator(".govuk-error-summary").waitFor();
  assert.ok((await page.title()).startsWith(say(language, "error-prefix")));
}

async function logIn(page, name, password) {
  await answer(page, { email: name, password });
  await send(page, "/account/log-in");
}

/** What is shown once. */
async function secrets(page) {
  await page.locator("#recovery-code").waitFor();
  const [name, code] = await page.locator(".receipt__code").allInnerTexts();
  assert.match(name, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}( [0-9A-HJKMNP-TV-Z]{4}){4}$/);
  return { name, code };
}

chapter("nobody makes an account before the union allows it", async () => {
  const page = await stage.visitor(PHONE);
  await page.goto(at("/km/"));
  assert.equal(await page.locator('main a[href="account/log-in"]').count(), 0);
  assert.equal((await page.goto(at("/km/account/register"))).status(), 404);
  const admin = await staff.atDesk(stage, "admin");
  await openAdmin(admin, "/admin/workers");
  await examine(admin, "workers");
  await send(admin, "/admin/workers");
  await admin.getByText(say("en", "workers-opened")).waitFor();
  await manualPicture(admin, "workers");
  await examine(admin, "workers-opened");
  const focal = await staff.atDesk(stage, "focal");
  assert.equal((await focal.goto(at("/admin/workers"))).status(), 403);
});

chapter("a worker makes one in Khmer, without an address", async () => {
  const page = (known.page = await stage.visitor(PHONE));
  await page.goto(at("/account"));
  assert.equal(pathOf(page), "/km/account/log-in", "in the language of the phone");
  await page.goto(at("/km/"));
  await follow(page, page.locator('main a[href="account/log-in"]'));
  await examine(page, "account-log-in");
  await follow(page, page.locator('main a[href$="/account/register"]'));
  await examine(page, "account-register");
  await manualPicture(page, "account-register-km", { ...PHONE, fullPage: true });
  await answer(page, { password: "short" });
  await send(page, "/account/register");
  await isRefused(page, "km");
  await examine(page, "account-register-errors");
  await answer(page, { password: PASSWORD });
  await send(page, "/account/register");
  Object.assign(known, await secrets(page));
  await examine(page, "account-secrets");
  await page.locator("main a.govuk-button").click();
  await page.waitForURL(/\/km\/account$/);
  await page.getByText(known.name).waitFor();
  await examine(page, "account-empty");
  await page.goto(at("/km/account/register"));
  assert.equal(pathOf(page), "/km/account", "who has one makes no second by mistake");
});

chapter("requests come into it: one by its code, one as it is sent", async () => {
  const { page } = known;
  known.receipt = await worker.newInquiry(stage);
  await answer(page, { code: "0000 0000 0000 0000" });
  await send(page, "/account/requests");
  await page.getByText(say("km", "error-code-wrong-code")).first().waitFor();
  await examine(page, "account-errors");
  await answer(page, { code: worker.asTypedInKhmer(known.receipt.code) });
  await send(page, "/account/requests");
  await page.locator(".own-request", { hasText: known.receipt.reference }).waitFor();
  // The phone may be logged in to another's account: nothing goes into it that its sender does not put there.
  await page.goto(at("/km/report"));
  const box = page.locator('main [name="into_account"]');
  await worker.fillReport(page, worker.report("km"));
  assert.equal(await box.isChecked(), false);
  assert.ok((await page.locator('label[for="field-into_account"]').innerText()).includes(known.name));
  await worker.sendReport(page, worker.report("km"));
  assert.equal(await page.getByText(say("km", "account-has-request")).count(), 0);
  // Until its sender has the code, the form would show it once more.
  await send(page, "saved");
  await page.goto(at("/km/account"));
  assert.equal(await page.locator(".own-request").count(), 1, "the one that was added by its code");
  await page.goto(at("/km/report"));
  await worker.fillReport(page, { ...worker.report("km"), into_account: true, consent_to_store: false });
  await send(page, "check");
  await isRefused(page, "km");
  assert.equal(await box.isChecked(), true, "what was ticked stays");
  await examine(page, "report-into-account");
  const { reference } = await worker.sendReport(page, { consent_to_store: true });
  await page.getByText(say("km", "account-has-request")).waitFor();
  await examine(page, "done-in-account");
  await page.goto(at("/km/account"));
  assert.equal(await page.locator(".own-request").count(), 2);
  await examine(page, "account");
  await manualPicture(page, "account-km", { ...PHONE, fullPage: true });
  await page.locator(".own-request", { hasText: reference }).locator('form:not([action$="/removal"]) button').click();
  await page.locator(".steps li").waitFor();
  assert.equal(await worker.presentStep(page), say("km", "progress-submitted"));
  await examine(page, "account-request");
  await page.goto(at("/km/account"));
  await follow(page, page.locator(".own-request", { hasText: reference }).locator('form[action$="/removal"] button'));
  await until("one is left", async () => (await page.locator(".own-request").count()) === 1);
});

chapter("logged out, the phone shows nothing, and logs in again", async () => {
  const { page } = known;
  await send(page, "/account/log-out");
  await page.waitForURL(/\/km\/$/);
  await page.goto(at("/km/account"));
  assert.equal(pathOf(page), "/km/account/log-in");
  await logIn(page, known.name, "not this one at all");
  await page.getByText(say("km", "account-wrong")).waitFor();
  await examine(page, "account-log-in-errors");
  await logIn(page, known.name.toLowerCase().replace("-", " "), PASSWORD);
  await page.waitForURL(/\/km\/account$/);
  await page.goto(at("/console"));
  assert.equal(await page.locator("nav.menu a").count(), 0, "nothing of the console");
  await page.goto(at("/km/account"));
  // Exit ends the session too.
  await page.evaluate(() => fetch("/exit", { redirect: "manual" }));
  await page.goto(at("/km/account"));
  assert.equal(pathOf(page), "/km/account/log-in");
});

chapter("a forgotten password is set anew with the recovery code, once", async () => {
  const { page } = known;
  await follow(page, page.locator('main a[href$="/account/forgotten"]'));
  await examine(page, "account-forgotten");
  const { code } = known;
  await answer(page, { account: known.name, code: "0000", password: OTHER_PASSWORD });
  await send(page, "/account/recovery");
  await page.getByText(say("km", "error-code-wrong-recovery")).first().waitFor();
  await examine(page, "account-forgotten-errors");
  await answer(page, { account: known.name, code, password: OTHER_PASSWORD });
  await send(page, "/account/recovery");
  Object.assign(known, await secrets(page));
  assert.notEqual(known.code, code, "and there is another code");
  await page.goto(at("/km/account"));
  assert.equal(await page.locator(".own-request").count(), 1, "the requests are still there");
});

chapter("a phone that is gone is logged out from another", async () => {
  const { page } = known;
  await page.getByText(say("km", "account-sessions-only")).waitFor();
  const gone = await stage.visitor(PHONE);
  await gone.goto(at("/km/account/log-in"));
  await logIn(gone, known.name, OTHER_PASSWORD);
  await gone.waitForURL(/\/km\/account$/);
  await page.goto(at("/km/account"));
  assert.equal(await page.locator(".own-session").count(), 2);
  await examine(page, "account-sessions");
  await page.locator(".own-session form button").click();
  await page.getByText(say("km", "account-sessions-only")).waitFor();
  await gone.goto(at("/km/account"));
  assert.equal(pathOf(gone), "/km/account/log-in", "it shows nothing any more");
});

chapter("another makes one with an address, from a mail that names nobody", async () => {
  const page = await stage.visitor(PHONE);
  await page.goto(at("/km/account/register"));
  await answer(page, { email: "sok@mail.example" });
  await send(page, "/account/mail");
  await page.getByText(say("km", "account-mail-sent-title")).first().waitFor();
  await examine(page, "account-mail-sent");
  const address = await until("a mail", async () => {
    await page.goto(stage.machine.mails);
    const mail = page.locator('p:text-is("To: sok@mail.example") + pre').first();
    if (!(await mail.count())) return false;
    assert.ok(!(await mail.innerText()).includes("Cambodian Labour Confederation"));
    return mail.locator("a").first().getAttribute("href");
  });
  await page.goto(address);
  await examine(page, "account-join");
  await answer(page, { name: "ស្រីមុំ", password: PASSWORD });
  await send(page, new URL(address).pathname);
  await page.waitForURL(/\/km\/account$/);
  await page.goto(address);
  await page.getByText(say("km", "account-link-ended-title")).first().waitFor();
  await examine(page, "account-link-ended");
});

chapter("who has an address sets the password anew by a mail, in either language", async () => {
  const page = await stage.visitor(PHONE);
  await page.goto(at("/km/account/forgotten"));
  await answer(page, { email: "sok@mail.example" });
  await send(page, "/account/forgotten");
  await page.getByText(say("km", "account-reset-sent-title")).first().waitFor();
  await examine(page, "account-reset-sent");
  const address = await mailedAddress(stage, page, "sok@mail.example", "/km/account/reset/");
  for (const language of ["km", "en"]) {
    await page.goto(address.replace("/km/", `/${language}/`));
    await answer(page, { password: "short" });
    await send(page, pathOf(page));
    await isRefused(page, language);
    await examine(page, "account-reset-errors");
  }
  await answer(page, { password: OTHER_PASSWORD });
  await send(page, pathOf(page));
  await page.getByText(say("en", "account-reset-done-title")).first().waitFor();
  await examine(page, "account-reset-done");
});

chapter("a third has a passkey in the place of a password", async () => {
  const page = await stage.visitor(PHONE);
  const client = await page.context().newCDPSession(page);
  await client.send("WebAuthn.enable");
  const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true };
  await client.send("WebAuthn.addVirtualAuthenticator", {
    options: { ...options, isUserVerified: true, automaticPresenceSimulation: true },
  });
  await page.goto(at("/km/account/register"));
  await follow(page, page.locator('main button[value="passkey"]'));
  const { name } = await secrets(page);
  await page.locator("main a.govuk-button").click();
  await page.waitForURL(/\/km\/account\/passkey$/);
  await examine(page, "account-passkey");
  await page.goto(at("/en/account/passkey"));
  await examine(page, "account-passkey");
  await page.goto(at("/km/account/passkey"));
  await send(page, "/account/passkey");
  await page.waitForURL(/\/km\/account$/);
  await send(page, "/account/log-out");
  await page.waitForURL(/\/km\/$/);
  await page.goto(at("/km/account/log-in"));
  await page.locator('main a[href$="/account/log-in/passkey"]').click();
  await page.waitForURL(/\/km\/account$/);
  await page.getByText(name).waitFor();
});

chapter("who is logged in, and who is not, can read the pages in the other language", async () => {
  const { page } = known;
  for (const path of ["/km/account/recovery-code", "/en/account", "/en/account/forgotten", "/en/account/erasure"]) {
    await page.goto(at(path));
    await examine(page, path.slice("/km/".length).replace("/", "-"));
  }
  await page.goto(at("/en/account/recovery-code"));
  await examine(page, "account-recovery-code");
  await answer(page, { password: OTHER_PASSWORD });
  await send(page, "/account/recovery-code");
  Object.assign(known, await secrets(page));
  await examine(page, "account-secrets");
  const visitor = await stage.visitor(PHONE);
  await withoutPasskeyScript(visitor);
  for (const [name, path] of [
    ["account-log-in", "/en/account/log-in"],
    ["account-register", "/en/account/register"],
    ["account-passkey-use", "/en/account/log-in/passkey"],
    ["account-passkey-use", "/km/account/log-in/passkey"],
  ]) {
    await visitor.goto(at(path));
    await examine(visitor, name);
  }
});

chapter("an account is deleted; the code still opens the request", async () => {
  const { page, receipt } = known;
  await page.goto(at("/km/account"));
  await follow(page, page.locator('main a[href$="/account/erasure"]'));
  await examine(page, "account-erasure");
  await answer(page, { password: "not this one" });
  await send(page, "/account/erasure");
  await isRefused(page, "km");
  await answer(page, { password: OTHER_PASSWORD });
  await send(page, "/account/erasure");
  await page.getByText(say("km", "account-erased-title")).first().waitFor();
  await examine(page, "account-erased");
  await page.goto(at("/km/account/log-in"));
  await logIn(page, known.name, OTHER_PASSWORD);
  await page.getByText(say("km", "account-wrong")).waitFor();
  await worker.comeBack(page, stage.machine, "clc", "km", receipt.code);
  await page.locator(".steps li").waitFor();
});

chapter("the pages of an account are as light as the others", async (t) => {
  const page = await stage.visitor(PHONE);
  const wire = await watch(page);
  for (const path of ["/km/account/log-in", "/km/account/register", "/km/account/forgotten"]) {
    await wire.begin({ cold: true });
    await page.goto(at(path));
    const cost = await wire.cost();
    t.diagnostic(`${path}: ${(cost.bytes / 1024).toFixed(1)} KB, ${cost.requests} requests`);
    assert.ok(cost.bytes > 1024 && cost.bytes <= 60 * 1024 && cost.requests <= 6, path);
  }
});
