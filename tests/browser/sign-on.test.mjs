// Single sign-on: an admin names the organisation's log-in service, people join by it, link with it, and come in again.
import assert from "node:assert/strict";
import { after } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { answer } from "./forms.mjs";
import { startLogInService } from "./log-in-service.mjs";
import { examine, manualPicture } from "./look.mjs";
import * as people from "./people.mjs";
import { setStage } from "./stage.mjs";
import * as staff from "./staff.mjs";
import { until } from "./until.mjs";
import { say } from "./words.mjs";

const stage = setStage();
const { chapter } = stage;
const SETTINGS = "/admin/single-sign-on";
const seen = {};
after(() => seen.service?.stop());

/** Presses the button of the log-in service, on whatever page it is. */
async function leave(page) {
  await page.locator('main form[action^="/login/sso"] button').click();
}

/** Examines the page that leads to the service: it stays, since the service answers with nothing (RFC 9110, 15.3.5). */
async function examineLeaving(page) {
  const isService = (url) => url.origin === seen.service.issuer;
  await page.route(isService, (route) => route.fulfill({ status: 204 }));
  const asked = page.waitForRequest((request) => isService(new URL(request.url())));
  await Promise.all([asked, leave(page)]);
  await examine(page, "leaving");
  await page.unroute(isService);
}

chapter("an admin names the log-in service", async () => {
  const page = (seen.admin = await staff.atDesk(stage, "admin"));
  await people.openAdmin(page, SETTINGS);
  await staff.submit(page, SETTINGS);
  assert.ok((await page.title()).startsWith(say("en", "error-prefix")), "nothing was typed");
  await examine(page, "single-sign-on-errors");

  const redirect = await page.locator("main code").first().innerText();
  assert.equal(redirect, stage.machine.at("clc", "/login/sso/return"));
  const sreymom = { email: "sreymom@clc.example", email_verified: true };
  const focal = { email: "focal@clc.example", email_verified: true };
  seen.service = await startLogInService(redirect, { sreymom, focal });
  const client = { client_id: "focal", client_secret: "a secret of the tests" };
  await answer(page, { name: "Union ID", issuer: `${seen.service.issuer}/nowhere`, ...client, enabled: true });
  await staff.submit(page, SETTINGS);
  await page.getByText(say("en", "error-issuer-no-answer")).first().waitFor();
  await answer(page, { issuer: seen.service.issuer, client_secret: client.client_secret });
  await staff.submit(page, SETTINGS);
  await page.getByText(say("en", "sign-on-saved")).waitFor();
  assert.equal(await page.locator('main [name="client_secret"]').inputValue(), "", "a secret is never shown");
  await examine(page, "single-sign-on");
  await manualPicture(page, "single-sign-on", { fullPage: true });
});

chapter("somebody who was invited joins by it, in Khmer", async () => {
  await people.invite(seen.admin, "Srey Mom", "sreymom@clc.example", "focal_point", "km");
  const page = (seen.joined = await stage.visitor());
  await page.setExtraHTTPHeaders({ "x-log-in-as": "sreymom" });
  await page.goto(await people.mailedAddress(stage, page, "sreymom@clc.example"));
  await examine(page, "join-with-sign-on");
  await leave(page);
  await page.waitForURL(/\/me\/second-factor/);
  assert.equal(await page.locator("html").getAttribute("lang"), "km");
  await examine(page, "set-up-after-sign-on");
  await page.goto(stage.machine.at("clc", "/inbox"));
  assert.equal(new URL(page.url()).pathname, "/me/second-factor", "the service did not say that it asked for two");
});

chapter("the same address opens no account that nobody linked; its owner links it", async () => {
  for (const locale of ["en-GB", "km-KH"]) {
    const stranger = await stage.visitor({ locale });
    await stranger.setExtraHTTPHeaders({ "x-log-in-as": "focal" });
    await stranger.goto(stage.machine.at("clc", "/login"));
    await examine(stranger, "login-with-sign-on");
    await examineLeaving(stranger);
    // Who is not led on finds the way by themselves. (A click of the driver's would wait for the answer that was nothing.)
    await stranger.evaluate(() => document.querySelector("main a.govuk-button").click());
    await stranger.waitForURL(/\/login\/sso\/return/);
    await stranger.locator(".govuk-error-summary").waitFor();
    await examine(stranger, "sign-on-refused");
  }

  const page = await staff.atDesk(stage, "focal");
  await page.setExtraHTTPHeaders({ "x-log-in-as": "focal" });
  await page.goto(stage.machine.at("clc", "/me"));
  await page.locator('main form[action^="/me/sso"] button').click();
  await page.waitForURL(/\/me$/);
  await page.getByText(say("en", "me-sign-on-linked", { name: "Union ID" })).waitFor();
  await examine(page, "me-linked");
});

chapter("from then on it logs in, and the second factor is still asked for", async () => {
  const page = await stage.visitor();
  await page.setExtraHTTPHeaders({ "x-log-in-as": "focal" });
  await page.goto(stage.machine.at("clc", "/login?next=%2Finbox&lang=en"));
  await leave(page);
  await page.waitForURL(/\/login\/second-factor/);
  await staff.giveCode(page, staff.appOf("focal@clc.example"));
  await page.waitForURL(/\/inbox$/);
});

/** The page of somebody, as the admin has it. */
async function openPerson(page, email) {
  await page.goto(stage.machine.at("clc", "/admin/people"));
  await page.locator("tr", { hasText: email }).locator("a").click();
  await page.waitForURL(/\/admin\/people\/[0-9a-f-]+$/);
}

chapter("an admin takes a link away, and the next log-in there makes another", async () => {
  const admin = seen.admin;
  await openPerson(admin, "sreymom@clc.example");
  await admin.getByText(say("en", "people-link-only-lead")).waitFor();
  await examine(admin, "person-linked-only");

  await openPerson(admin, "focal@clc.example");
  await examine(admin, "person-linked");
  await staff.submit(admin, `${new URL(admin.url()).pathname}/sign-on-link/removal`);
  await admin.getByText(say("en", "people-unlinked")).waitFor();
  await examine(admin, "person-unlinked");

  const page = await stage.visitor();
  await page.setExtraHTTPHeaders({ "x-log-in-as": "focal" });
  await page.goto(stage.machine.at("clc", "/login?lang=en"));
  await leave(page);
  await page.waitForURL(/\/login\/second-factor/);
});

/** Presses the button in a browser of its own; gives the page that says that the service is away, where it says so. */
async function findsItAway() {
  const page = await stage.visitor();
  await page.goto(stage.machine.at("clc", "/login?lang=en"));
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  const [answer] = await Promise.all([answered, leave(page)]);
  if (answer.status() === 503) return page;
  await page.context().close();
  // Tries of one address are counted.
  await pause(1_000);
}

chapter("a service that is away is said to be away, and does not shut the admin out", async () => {
  await seen.service.stop();
  // It counts as being there for fifteen seconds after it has answered.
  const page = await until("it is noticed that the service is away", findsItAway, 30_000);
  await page.locator(".govuk-error-summary").getByText(say("en", "problem-sign-on-unavailable-advice")).waitFor();
  assert.equal(new URL(page.url()).origin, new URL(stage.machine.at("clc", "/")).origin, "a page of ours");
  await examine(page, "sign-on-away");

  const admin = seen.admin;
  await admin.goto(stage.machine.at("clc", SETTINGS));
  await staff.submit(admin, `${SETTINGS}/removal`);
  const visitor = await stage.visitor();
  await visitor.goto(stage.machine.at("clc", "/login"));
  assert.equal(await visitor.locator('main form[action^="/login/sso"]').count(), 0);
});
