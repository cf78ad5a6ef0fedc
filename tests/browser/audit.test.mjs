// The audit trail: who did what, looked for and taken along.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { answer, follow } from "./forms.mjs";
import { examine, manualPicture } from "./look.mjs";
import { invite, mailedAddress, openAdmin } from "./people.mjs";
import { setStage } from "./stage.mjs";
import * as staff from "./staff.mjs";
import { say } from "./words.mjs";

const stage = setStage();
const { chapter } = stage;
let admin;

/** Chooses, and shows what fits. */
function show(page) {
  return follow(page, page.locator('main form[method="get"] button'));
}

chapter("an admin reads who did what", async () => {
  const stranger = await stage.visitor();
  await stranger.goto(stage.machine.at("clc", "/login"));
  await staff.givePassword(stranger, "focal@clc.example", "not the password");
  admin = await staff.atDesk(stage, "admin");
  await openAdmin(admin, "/admin/audit");
  await admin.waitForURL(/\/admin\/audit$/);
  const current = admin.locator('nav.administration [aria-current="page"]');
  assert.equal(await current.count(), 1, "one entry of the menu is open");
  assert.equal(await current.getAttribute("href"), "/admin/audit");
  await admin.locator("tbody tr", { hasText: say("en", "audited-logged-in") }).first().waitFor();
  await admin.locator("tbody tr", { hasText: say("en", "audited-log-in-failed") }).first().waitFor();
  await admin.locator("details summary").click();
  await examine(admin, "audit");
  await admin.locator("details summary").click();
  await manualPicture(admin, "audit");
});

chapter("and looks for one kind, one person, one record", async () => {
  await answer(admin, { kind: "refusals" });
  await show(admin);
  const rows = admin.locator("tbody tr");
  assert.equal(await rows.count(), await rows.filter({ hasText: say("en", "audited-log-in-failed") }).count());
  await rows.first().locator("a", { hasText: say("en", "audit-of-record") }).click();
  await admin.waitForURL(/subject=/);
  await admin.getByText(say("en", "audit-about-one")).waitFor();
  assert.ok((await rows.count()) >= 1);
  await admin.goto(stage.machine.at("clc", "/admin/audit?who=system&kind=emergencies&from=2020-01-01&to=2020-01-02"));
  await admin.getByText(say("en", "audit-empty")).waitFor();
  const without = admin.locator(".govuk-inset-text li a");
  assert.equal(await without.count(), 4, "each filter can be taken away");
  await examine(admin, "audit-empty");
  await follow(admin, without.first());
  assert.ok(!admin.url().includes("from="), admin.url());
  await admin.goto(stage.machine.at("clc", "/admin/audit?from=2026-02-02&to=2026-01-01"));
  assert.ok((await admin.title()).startsWith(say("en", "error-prefix")));
  await examine(admin, "audit-wrong");
});

chapter("and takes a copy, which is on record", async () => {
  await admin.goto(stage.machine.at("clc", "/admin/audit?kind=log_ins"));
  const button = admin.locator('main form[action="/admin/audit/export"] button');
  const [download] = await Promise.all([admin.waitForEvent("download"), button.click()]);
  assert.match(download.suggestedFilename(), /^audit-clc-\d{4}-\d{2}-\d{2}\.csv$/);
  const copy = await readFile(await download.path(), "utf8");
  assert.ok(copy.startsWith("\ufeffplace,entry,at_utc,"), "a byte order mark and the columns");
  assert.ok(copy.includes(",logged_in,") && !copy.includes(",log_in_failed,"), "what was chosen");
  assert.ok(copy.trimEnd().split("\n").at(-1).includes("newest_place"));
  await admin.goto(stage.machine.at("clc", "/admin/audit?kind=exports"));
  await admin.locator("tbody tr", { hasText: say("en", "audited-export-audit") }).first().waitFor();
});

chapter("in Khmer it reads as well", async () => {
  const email = "bopha@clc.example";
  await invite(admin, "Bopha", email, "affiliate_admin", "km");
  const khmer = await stage.visitor();
  await khmer.goto(await mailedAddress(stage, khmer, email));
  await answer(khmer, { password: "eleven quiet herons" });
  await staff.submit(khmer, "/join/");
  await staff.setUpApp(khmer, email);
  await khmer.goto(stage.machine.at("clc", "/admin/audit"));
  assert.equal(await khmer.locator("html").getAttribute("lang"), "km");
  await khmer.locator("tbody tr", { hasText: say("km", "audited-invitation-accepted") }).first().waitFor();
  await khmer.locator("details summary").click();
  await examine(khmer, "audit");
  for (const [name, asked] of [
    ["audit-empty", "who=system&kind=emergencies&from=2020-01-01&to=2020-01-02"],
    ["audit-wrong", "from=2026-02-02&to=2026-01-01"],
  ]) {
    await khmer.goto(stage.machine.at("clc", `/admin/audit?${asked}`));
    await examine(khmer, name);
  }
});

chapter("a focal point is not shown it", async () => {
  const focal = await staff.atDesk(stage, "focal");
  assert.equal(await focal.locator('nav a[href="/admin"]').count(), 0);
  const page = await focal.goto(stage.machine.at("clc", "/admin/audit"));
  assert.equal(page.status(), 403);
});
