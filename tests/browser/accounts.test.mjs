// How people come in: an invitation, a passkey or an authenticator app, a forgotten password, and how they go.
import assert from "node:assert/strict";
import { answer, follow, send } from "./forms.mjs";
import { examine, manualPicture, withoutPasskeyScript } from "./look.mjs";
import { invite, mailedAddress, openAdmin } from "./people.mjs";
import { setStage } from "./stage.mjs";
import * as staff from "./staff.mjs";
import { say } from "./words.mjs";
import * as worker from "./worker.mjs";

const stage = setStage();
const { chapter } = stage;
const PASSWORD = "eleven quiet herons";
const people = {};

/** A device that keeps passkeys and knows its owner (Web Authentication, 11: user agent automation). */
async function withPasskeys(page) {
  const client = await page.context().newCDPSession(page);
  await client.send("WebAuthn.enable");
  const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true };
  const { authenticatorId } = await client.send("WebAuthn.addVirtualAuthenticator", {
    options: { ...options, isUserVerified: true, automaticPresenceSimulation: true },
  });
  return { count: async () => (await client.send("WebAuthn.getCredentials", { authenticatorId })).credentials.length };
}

/** Names somebody who stands in today, once an empty form was refused; gives who. */
async function nameStandIn(page, language) {
  await page.goto(stage.machine.at("clc", "/delegations"));
  await send(page, "/delegations");
  await page.locator(".govuk-error-summary").waitFor();
  assert.ok((await page.title()).startsWith(say(language, "error-prefix")));
  await examine(page, "delegations-errors");
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const to = await page.locator('main [name="to"] option', { hasText: "Linh" }).getAttribute("value");
  await answer(page, { to, reason: "Training" });
  for (const day of ["from_day", "to_day"]) await page.locator(`main [name="${day}"]`).fill(today);
  await send(page, "/delegations");
  await page.locator(".lines li", { hasText: "Training" }).waitFor();
  await examine(page, "delegations");
  return to;
}

chapter("an admin invites two people", async () => {
  const page = (people.admin = await staff.atDesk(stage, "admin"));
  await openAdmin(page, "/admin/people");
  await answer(page, { name: "Sokha", email: "no address" });
  await send(page, "/admin/people");
  assert.ok((await page.title()).startsWith(say("en", "error-prefix")), "an address that is none, and no role");
  await examine(page, "people-errors");
  await invite(page, "Sokha", "sokha@clc.example", "focal_point", "km");
  await invite(page, "Vanna", "vanna@clc.example", "alternate", "en");
  await examine(page, "people");
  await manualPicture(page, "people", { fullPage: true });
});

chapter("an admin invites many from a list", async () => {
  const page = people.admin;
  await page.goto(stage.machine.at("clc", "/admin/import"));
  await send(page, "/admin/import");
  assert.ok((await page.title()).startsWith(say("en", "error-prefix")), "an empty list");
  const file = page.locator('main [name="file"]');
  await file.setInputFiles({ name: "people.xlsx", mimeType: "text/csv", buffer: Buffer.from("PK\x03\x04\0\0") });
  await page.locator('main form[action="/admin/import/file"] button').click();
  await page.getByText(say("en", "error-file-not-valid")).first().waitFor();
  await examine(page, "import-file");
  const text = Buffer.from("\ufeffName,Mail,Role\r\nសុខា,nowhere,alternate\r\n", "utf16le");
  await page.locator('main [name="file"]').setInputFiles({ name: "people.txt", mimeType: "text/plain", buffer: text });
  await follow(page, page.locator('main form[action="/admin/import/file"] button'));
  await page.locator('main form[action="/admin/import/file"]').waitFor({ state: "detached" });
  assert.match(await page.locator('main [name="people_list"]').inputValue(), /សុខា,nowhere,alternate/, "a file, as it was saved");
  await page.locator('main [name="people_list"]').fill("Name\tMail\tRole\nChan\tchan@clc.example\tFocal point\nRith\tnowhere\t");
  await send(page, "/admin/import");
  await page.getByText(say("en", "import-errors")).waitFor();
  await examine(page, "import-rows");
  await page.locator('main [name="people_list"]').fill("Chan\tchan@clc.example\tFocal point\nRith\trith@clc.example\talternate");
  await send(page, "/admin/import");
  await page.locator('main button[value="invite"]').click();
  await page.locator('main [role="status"]').waitFor();
  await page.goto(stage.machine.at("clc", "/admin/people"));
  assert.equal(await page.locator('main form[action$="/withdrawal"]').count(), 4);
});

chapter("one joins in Khmer with a passkey, and comes to the console", async () => {
  const page = (people.sokha = await stage.visitor());
  const device = await withPasskeys(page);
  const address = await mailedAddress(stage, page, "sokha@clc.example");
  await page.goto(address);
  assert.equal(await page.locator("html").getAttribute("lang"), "km");
  await examine(page, "join");
  await page.locator('main button[value="passkey"]').click();
  await page.waitForURL(/\/me\/second-factor$/);
  await examine(page, "set-up-passkey-only");
  assert.equal(await page.locator('main form[action="/me/app"]').count(), 0, "an app alone logs nobody in");
  await page.goto(stage.machine.at("clc", "/inbox"));
  assert.equal(new URL(page.url()).pathname, "/me/second-factor", "nothing else is open yet");
  await staff.submit(page, "/me/passkey");
  await examine(page, "passkey-make");
  await answer(page, { name: "ទូរសព្ទ" });
  await staff.submit(page, "/me/passkeys");
  assert.equal(await device.count(), 1);
  assert.equal(await page.locator(".recovery-codes li").count(), 10);
  await examine(page, "recovery-codes");
  await page.locator("main a.govuk-button").click();
  await page.waitForURL(/\/console$/);
  for (const [language, reader] of [["en", page], ["km", await stage.visitor({ locale: "km-KH" })]]) {
    await reader.goto(address);
    await reader.getByText(say(language, "problem-link-ended-title")).first().waitFor();
    await examine(reader, "link-ended");
    await staff.submit(reader, "/join/");
    await reader.getByText(say(language, "sent-invitation-title")).first().waitFor();
    await examine(reader, "sent-invitation");
  }
});

chapter("and logs in with nothing but the passkey", async () => {
  const page = people.sokha;
  const reader = await stage.visitor();
  await withoutPasskeyScript(reader);
  for (const language of ["en", "km"]) {
    await reader.goto(stage.machine.at("clc", `/login?lang=${language}`));
    await staff.submit(reader, "/login/passkey");
    await examine(reader, "passkey-use");
  }
  await page.goto(stage.machine.at("clc", "/console"));
  await page.locator('form[action="/logout"] button').click();
  await page.waitForURL(/\/login$/);
  await page.goto(stage.machine.at("clc", "/login?next=%2Finbox&lang=en"));
  await page.locator('main form[action^="/login/passkey"] button').click();
  await page.waitForURL(/\/inbox$/);
});

chapter("the other joins with a password and an app", async () => {
  const page = (people.vanna = await stage.visitor());
  await page.goto(await mailedAddress(stage, page, "vanna@clc.example"));
  await manualPicture(page, "join");
  await answer(page, { password: "password1" });
  await staff.submit(page, "/join/");
  await page.getByText(say("en", "field-too-common")).first().waitFor();
  await examine(page, "join-errors");
  await answer(page, { password: PASSWORD });
  await staff.submit(page, "/join/");
  await examine(page, "set-up");
  await manualPicture(page, "second-factor");
  await staff.submit(page, "/me/app");
  await answer(page, { code: "000000" });
  await staff.submit(page, "/me/app/confirmation");
  await page.locator(".govuk-error-summary").waitFor();
  await examine(page, "app-errors");
  assert.equal(await page.locator(".qr svg").count(), 1, "the same secret is shown again");
  await page.goto(stage.machine.at("clc", "/me/second-factor"));
  people.codes = await staff.setUpApp(page, "vanna@clc.example");
  await page.waitForURL(/\/console$/);
});

chapter("a wrong code lets nobody in; a recovery code does, once", async () => {
  const page = await stage.visitor();
  await page.goto(stage.machine.at("clc", "/login"));
  await staff.givePassword(page, "vanna@clc.example", PASSWORD);
  await examine(page, "second-factor-asked");
  await answer(page, { code: "000000" });
  await staff.submit(page, "/login/second-factor");
  await page.locator(".govuk-error-summary").waitFor();
  await examine(page, "second-factor-wrong");
  await page.goto(stage.machine.at("clc", "/inbox"));
  assert.equal(new URL(page.url()).pathname, "/login/second-factor", "a password alone opens nothing");
  await answer(page, { code: people.codes[0].toLowerCase() });
  await staff.submit(page, "/login/second-factor");
  assert.equal(new URL(page.url()).pathname, "/inbox");
});

chapter("one's own account shows what there is, and ends what is elsewhere", async () => {
  const page = people.vanna;
  await page.goto(stage.machine.at("clc", "/me"));
  await examine(page, "me");
  await manualPicture(page, "my-account", { fullPage: true });
  assert.equal(await page.locator('main form[action$="/end"]').count(), 2, "one other session, and all others");
  await staff.submit(page, "/me/sessions/end");
  assert.equal(await page.locator('main form[action$="/end"]').count(), 0);
  await answer(page, { current_password: "not this one", password: "short" });
  await staff.submit(page, "/me/password");
  await page.getByText(say("en", "error-current-password-not-valid")).first().waitFor();
  await examine(page, "me-errors");
  await staff.submit(page, "/me/app/removal");
  await page.getByText(say("en", "problem-last-second-factor-advice")).waitFor();
});

chapter("a forgotten password is set anew by a link", async () => {
  for (const [email, locale] of [["sokha@clc.example", "km-KH"], ["vanna@clc.example", "en-GB"]]) {
    const reader = await stage.visitor({ locale });
    await reader.goto(stage.machine.at("clc", "/forgotten"));
    await examine(reader, "forgotten");
    await answer(reader, { email });
    await staff.submit(reader, "/forgotten");
    await examine(reader, "sent-reset");
    await reader.goto(await mailedAddress(stage, reader, email, "/reset/"));
    await examine(reader, "reset");
    await answer(reader, { password: "short" });
    await staff.submit(reader, "/reset/");
    await reader.locator(".govuk-error-summary").waitFor();
    await examine(reader, "reset-errors");
    await answer(reader, { password: "seven brown otters" });
    await staff.submit(reader, "/reset/");
    await reader.locator('main a[href="/login"]').waitFor();
    await examine(reader, "reset-done");
  }
  const page = await stage.visitor();
  await page.goto(stage.machine.at("clc", "/login"));
  await staff.givePassword(page, "vanna@clc.example", "seven brown otters");
  await staff.giveCode(page, staff.appOf("vanna@clc.example"));
  await page.waitForURL(/\/console$/);
  people.vanna = page;
});

chapter("an admin logs a person out everywhere, who then logs in again", async () => {
  const [page, theirs] = [people.admin, people.vanna];
  await page.goto(stage.machine.at("clc", "/admin/people"));
  await page.locator("tbody a", { hasText: "Vanna" }).click();
  await page.getByText(say("en", "people-sessions-lead")).waitFor();
  await examine(page, "person-sessions");
  await send(page, "/sessions/end");
  await page.getByText(say("en", "sessions-ended")).waitFor();
  await page.getByText(say("en", "people-sessions-none")).waitFor();
  await theirs.goto(stage.machine.at("clc", "/inbox"));
  assert.equal(new URL(theirs.url()).pathname, "/login");
  await staff.logIn(theirs, "vanna@clc.example", "seven brown otters");
  await theirs.waitForURL(/\/inbox$/);
});

chapter("a role is taken away in the middle of a session, and the account closed", async () => {
  const [page, theirs] = [people.admin, people.vanna];
  await theirs.goto(stage.machine.at("clc", "/inbox"));
  await page.goto(stage.machine.at("clc", "/admin/people"));
  await follow(page, page.locator("tbody a", { hasText: "Vanna" }));
  await examine(page, "person");
  await answer(page, { role_alternate: false, role_affiliate_admin: true });
  await send(page, "/roles");
  await page.getByText(say("en", "roles-changed")).waitFor();
  await theirs.reload();
  await theirs.getByText(say("en", "problem-access-changed-title")).first().waitFor();
  await examine(theirs, "access-changed");
  await theirs.goto(stage.machine.at("clc", "/admin/people"));
  assert.equal(await theirs.locator("tbody tr").count(), 5, "the new role counts in the same session");
  await send(page, "/disabling");
  await page.getByText(say("en", "account-closed")).waitFor();
  await theirs.reload();
  assert.equal(new URL(theirs.url()).pathname, "/login");
  await examine(page, "person-closed");
});

chapter("who works in Khmer names somebody to stand in", async () => {
  const page = people.sokha;
  // Her sessions ended with the password of before; her passkey is as good as it was.
  await page.goto(stage.machine.at("clc", "/login"));
  await staff.submit(page, "/login/passkey");
  await page.waitForURL(/\/console$/);
  await nameStandIn(page, "km");
});

chapter("somebody stands in, is added, and an admin breaks the glass", async () => {
  const focal = await staff.atDesk(stage, "focal");
  const alternate = await staff.atDesk(stage, "alternate");
  const { reference } = await worker.newInquiry(stage);
  await staff.openFromList(focal, "inbox", reference);
  await staff.verify(focal, "By phone.");
  await focal.locator('a[href$="/complaint"]').waitFor();
  await staff.startComplaint(focal);
  await answer(focal, { complainant_name: "Sokha", narrative: "Three months.", workers_female: "1" });
  const number = await staff.fileComplaint(focal);
  const address = focal.url();

  const hidden = say("en", "words-hidden");
  await alternate.goto(address);
  await alternate.getByText(hidden).waitFor();
  const to = await nameStandIn(focal, "en");
  await manualPicture(focal, "standing-in", { fullPage: true });
  await alternate.reload();
  await alternate.locator('main form[action$="/acceptance"]').waitFor();
  await focal.locator('main form[action$="/end"] button').first().click();
  await focal.getByText(say("en", "delegations-none")).waitFor();
  await alternate.reload();
  await alternate.getByText(hidden).waitFor();

  await focal.goto(address);
  await answer(focal, { account: to });
  await focal.locator("main button", { hasText: say("en", "team-add") }).click();
  await focal.locator('main form[action$="/removal"]').waitFor();
  await examine(focal, "case-team");
  await alternate.reload();
  assert.equal(await alternate.getByText(hidden).count(), 0, "the team reads it");

  const admin = people.admin;
  await admin.goto(address);
  await admin.getByText(hidden).waitFor();
  const why = "The owner is ill and the hearing is today.";
  await answer(admin, { reason: why });
  await send(admin, "/emergency-access");
  await admin.getByText(say("en", "glass-history")).waitFor();
  assert.equal(await admin.getByText(hidden).count(), 0, "for an hour");
  await admin.getByText(why).waitFor();
  await examine(admin, "case-emergency");
  await focal.reload();
  await focal.getByText(why).waitFor();

  // Leaving hands the open cases over in the same step.
  await admin.goto(stage.machine.at("clc", "/admin/people"));
  await admin.locator("tbody a", { hasText: "Sokha (focal point)" }).click();
  await admin.getByText(number).waitFor();
  await send(admin, "/disabling");
  await admin.locator(".govuk-error-summary").waitFor();
  await answer(admin, { account: to });
  await send(admin, "/disabling");
  await admin.getByText(say("en", "account-closed")).waitFor();
  await alternate.reload();
  await alternate.locator(".case-header", { hasText: "Linh" }).waitFor();
});
