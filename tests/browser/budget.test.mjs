// What pages may cost a worker on a cheap phone, and that they load nothing from elsewhere.
import assert from "node:assert/strict";
import { answer, follow, send } from "./forms.mjs";
import { setStage } from "./stage.mjs";
import * as staff from "./staff.mjs";
import { firstPaint, slowPhone, watch } from "./wire.mjs";
import * as worker from "./worker.mjs";

const stage = setStage();
const { scenario } = stage;
const KB = 1024;
const COLD = { bytes: 60 * KB, requests: 6, script: 10 * KB };
const WARM = { bytes: 8 * KB, requests: 2 };
/** A page of the form, and the answer that leads to it. */
const STEP = { bytes: 8 * KB, requests: 2, script: 10 * KB };
const CONSOLE = { bytes: 120 * KB };
const SWAP = { bytes: 15 * KB };

const POLICY = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "form-action": "'self'",
  "frame-ancestors": "'none'",
};
const PAGES = ["/", "/en/", "/km/", "/km/report/1", "/km/return", "/km/safety"];

function within(budget, cost, what) {
  for (const [measure, most] of Object.entries(budget))
    assert.ok(cost[measure] <= most, `${what}: ${cost[measure]} ${measure}, ${most} allowed`);
}

/** A page whose console stays empty, in words of what it said. */
async function quietVisitor(options) {
  const page = await stage.visitor(options);
  const said = [];
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("requestfailed", (request) => said.push(`${request.url()}: ${request.failure().errorText}`));
  return { page, said };
}

const told = (t, what, cost) => t.diagnostic(`${what}: ${(cost.bytes / KB).toFixed(1)} KB, ${cost.requests} requests`);

scenario("public pages are light at first, almost nothing afterwards, and whole", async (t) => {
  const { page, said } = await quietVisitor({ width: 360, height: 740 });
  const wire = await watch(page);
  const places = PAGES.map((path) => stage.machine.at("clc", path)).concat(stage.machine.at(null, "/km/"));
  for (const address of places) {
    const path = `${new URL(address).hostname}${new URL(address).pathname}`;
    await wire.begin({ cold: true });
    const response = await page.goto(address);
    const cold = await wire.cost();
    await wire.begin({ cold: false });
    await page.goto(address);
    const warm = await wire.cost();
    told(t, `${path} cold`, cold);
    told(t, `${path} warm`, warm);
    assert.ok(cold.bytes > KB && cold.requests > 2 && cold.script > 0 && warm.requests > 0, "the measuring measures");
    within(COLD, cold, `${path} cold`);
    within(WARM, warm, `${path} warm`);
    assert.deepEqual(cold.hosts, [new URL(address).host], "no other host");
    strict(await response.allHeaders());
    assert.equal(await page.locator("script:not([src]), style, [style], [onclick]").count(), 0, "nothing is inline");
  }
  assert.deepEqual(said, []);
});

/** Headers that keep a page to itself and off the disk. */
function strict(headers) {
  const policy = headers["content-security-policy"]?.split("; ") ?? [];
  for (const [directive, source] of Object.entries(POLICY))
    assert.ok(policy.includes(`${directive} ${source}`), `the policy says ${directive} ${source}: ${policy}`);
  assert.doesNotMatch(policy.join(), /unsafe|\*|https?:/);
  assert.equal(headers["cache-control"], "no-store");
  assert.equal(headers["referrer-policy"], "no-referrer");
}

scenario("sending a report and coming back are as light", async (t) => {
  const { page, said } = await quietVisitor({ width: 360, height: 740 });
  const wire = await watch(page);
  await worker.goToReport(page, stage.machine, "clc", "km");
  const answers = worker.report("km");
  for (const at of ["1", "2", "3", "4", "5", "6"]) {
    await worker.answerPage(page, answers);
    await wire.cost();
    await send(page, at);
    await page.waitForURL((url) => !url.pathname.endsWith(at));
    const next = await wire.cost();
    told(t, `after page ${at}, warm`, next);
    within(STEP, next, `what comes after page ${at}`);
  }
  await worker.answerPage(page, answers);
  await wire.cost();
  await send(page, "check");
  const { code } = await worker.receipt(page);
  const done = await wire.cost();
  told(t, "receipt, warm", done);
  within(WARM, done, "the receipt");
  await follow(page, page.locator('main a[href$="/return"]'));
  await answer(page, { code });
  await wire.cost();
  await send(page, "return");
  await page.locator(".steps").waitFor();
  const progress = await wire.cost();
  told(t, "progress, warm", progress);
  within(WARM, progress, "the progress");
  assert.deepEqual(said, []);
});

scenario("a cheap phone on a slow line shows the form within 3.5 seconds", async (t) => {
  const page = await stage.visitor({ width: 360, height: 740 });
  const wire = await watch(page);
  await slowPhone(wire);
  for (const path of ["/", "/km/report/1"]) {
    await wire.begin({ cold: true });
    await page.goto(stage.machine.at("clc", path));
    const paint = await firstPaint(page);
    t.diagnostic(`${path}: first paint after ${Math.round(paint)} ms`);
    assert.ok(paint > 400 && paint <= 3500, `${path}: first paint after ${paint} ms`);
  }
});

scenario("the console is light too", async (t) => {
  const desk = await staff.atDesk(stage, "focal");
  const { page, said } = await quietVisitor();
  await page.context().addCookies(await desk.context().cookies());
  const wire = await watch(page);
  await wire.begin({ cold: true });
  const response = await page.goto(stage.machine.at("clc", "/console"));
  const first = await wire.cost();
  told(t, "console cold", first);
  within(CONSOLE, first, "the console's first page");
  strict(await response.allHeaders());
  for (const path of ["/inbox?state=all", "/cases", "/reports/cross"]) {
    await wire.begin({ cold: false });
    await page.goto(stage.machine.at("clc", path));
    const cost = await wire.cost();
    told(t, `${path} warm`, cost);
    within(SWAP, cost, path);
  }
  assert.deepEqual(said, []);
});
