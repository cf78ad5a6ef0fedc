// An admin gives a program access, in English and in Khmer: making, the secret that is shown once, rotating, closing.
import assert from "node:assert/strict";
import { answer, follow, refused, send } from "./forms.mjs";
import { examine, manualPicture } from "./look.mjs";
import { openAdmin } from "./people.mjs";
import { setStage } from "./stage.mjs";
import * as staff from "./staff.mjs";
import { until } from "./until.mjs";
import http from "node:http";
import { say } from "./words.mjs";

const stage = setStage();
const { chapter } = stage;
const PASSWORD = "eleven quiet herons";
const people = {};

/** What the page of a new secret shows. */
async function shown(page) {
  const secret = await page.locator("#integration-secret").inputValue();
  return { id: await page.locator("main code").first().innerText(), secret };
}

/** Asks as a program does, on the organisation's own host; not every system knows that name, so it stands in the header alone. */
function ask(method, path, headers, body) {
  const options = { host: "127.0.0.1", port: stage.machine.port, method, path };
  options.headers = { ...headers, host: `clc.localhost:${stage.machine.port}` };
  return new Promise((done, failed) => {
    const request = http.request(options, async (reply) => {
      const parts = [];
      for await (const part of reply) parts.push(part);
      done({ status: reply.statusCode, ...JSON.parse(Buffer.concat(parts).toString()) });
    });
    request.on("error", failed);
    request.end(body);
  });
}

/** A token for a secret. */
function token({ id, secret }) {
  const body = new URLSearchParams({ grant_type: "client_credentials", client_id: id, client_secret: secret }).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded", "content-length": Buffer.byteLength(body) };
  return ask("POST", "/oauth2/token", headers, body);
}

chapter("an admin gives a program access", async () => {
  const page = (people.admin = await staff.atDesk(stage, "admin"));
  await openAdmin(page, "/admin/integrations");
  await page.getByText(say("en", "integrations-none")).waitFor();
  await examine(page, "integrations-none");
  await refused(page, 422, () => send(page, "/admin/integrations"));
  await page.locator(".govuk-error-summary").waitFor();
  await examine(page, "integrations-errors");
  await answer(page, { name: "Dashboard", "scope_reports.read": true });
  await send(page, "/admin/integrations");
  await page.locator("#integration-secret").waitFor();
  await examine(page, "integration-secret");
  people.first = await shown(page);
  assert.match(people.first.secret, /^focal_/);
  const { status, access_token, scope } = await token(people.first);
  assert.deepEqual([status, scope], [200, "reports.read"]);
  const table = "/api/reporting/v1/clc/reports/cross-table?rows=sex&columns=country_of_origin";
  const headers = { authorization: `Bearer ${access_token}` };
  assert.equal((await ask("GET", table, headers)).status, 200);
  assert.equal((await ask("GET", "/api/cases/v1/clc/cases", headers)).status, 403);
});

chapter("the secret is shown once, and the list says that it is used", async () => {
  const page = people.admin;
  await page.locator("main a.govuk-button").click();
  await page.waitForURL(/\/admin\/integrations\/[0-9a-f-]{36}$/);
  assert.ok(!(await page.content()).includes(people.first.secret));
  await examine(page, "integration");
  await page.goto(stage.machine.at("clc", "/admin/integrations"));
  assert.equal(await page.getByText(say("en", "integration-never-used")).count(), 0);
  await examine(page, "integrations");
  await manualPicture(page, "integrations", { fullPage: true });
  await answer(page, { name: "Dashboard", "scope_cases.read": true });
  await refused(page, 422, () => send(page, "/admin/integrations"));
  await page.getByText(say("en", "error-name-taken")).first().waitFor();
});

chapter("it gets a new secret, and the old one goes on until it is ended", async () => {
  const page = people.admin;
  await page.goto(stage.machine.at("clc", `/admin/integrations/${people.first.id}`));
  await page.locator('main button[value="later"]').click();
  await page.locator("#integration-secret").waitFor();
  const second = await shown(page);
  assert.notEqual(second.secret, people.first.secret);
  for (const one of [people.first, second]) assert.equal((await token(one)).status, 200);
  await follow(page, page.locator("main a.govuk-button"));
  await examine(page, "integration-rotated");
  await send(page, "/older-secret");
  await page.getByText(say("en", "integration-secret-ended")).waitFor();
  assert.equal((await token(people.first)).error, "invalid_client");
  assert.equal((await token(second)).status, 200);
  people.second = second;
});

chapter("another admin sees all of it in Khmer", async () => {
  const admin = people.admin;
  await admin.goto(stage.machine.at("clc", "/admin/people"));
  await answer(admin, { name: "Bopha", email: "bopha@clc.example", role_affiliate_admin: true, locale: "km" });
  await send(admin, "/admin/people");
  await admin.getByText(say("en", "invitation-sent")).waitFor();
  const page = await stage.visitor();
  const address = await until("a mail to Bopha", async () => {
    await page.goto(stage.machine.mails);
    const links = page.locator('p:text-is("To: bopha@clc.example") + pre').first().locator("a");
    return (await links.count()) && (await links.first().getAttribute("href"));
  });
  await page.goto(address);
  await answer(page, { password: PASSWORD });
  await staff.submit(page, "/join/");
  await staff.setUpApp(page, "bopha@clc.example");
  await page.waitForURL(/\/console$/);
  await page.goto(stage.machine.at("clc", "/admin/integrations"));
  assert.equal(await page.locator("html").getAttribute("lang"), "km");
  await examine(page, "integrations");
  await refused(page, 422, () => send(page, "/admin/integrations"));
  await page.locator(".govuk-error-summary").waitFor();
  await examine(page, "integrations-errors");
  await follow(page, page.locator("tbody a").first());
  await examine(page, "integration");
  await page.locator('main button[value="now"]').click();
  await page.locator("#integration-secret").waitFor();
  await examine(page, "integration-secret");
  assert.equal((await token(people.second)).error, "invalid_client");
  people.third = await shown(page);
  people.khmer = page;
  assert.equal((await token(people.third)).status, 200);
});

chapter("it may read more, and once it is closed it gets no token", async () => {
  const page = people.admin;
  await page.goto(stage.machine.at("clc", `/admin/integrations/${people.first.id}`));
  await answer(page, { "scope_cases.read": true });
  await send(page, `/admin/integrations/${people.first.id}`);
  await page.getByText(say("en", "integration-changed")).waitFor();
  await send(page, "/closing");
  await page.waitForURL(/\/admin\/integrations$/);
  await examine(page, "integrations-closed");
  assert.equal((await token(people.third)).error, "invalid_client");
  for (const reader of [page, people.khmer]) {
    await reader.goto(stage.machine.at("clc", `/admin/integrations/${people.first.id}`));
    await examine(reader, "integration-closed");
  }
});
