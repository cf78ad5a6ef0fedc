// Everything works where scripts are switched off: the worker's part, and the focal point's.
import assert from "node:assert/strict";
import { follow, send, typed } from "./forms.mjs";
import { setStage } from "./stage.mjs";
import * as staff from "./staff.mjs";
import { say } from "./words.mjs";
import * as worker from "./worker.mjs";

const stage = setStage();
const { chapter } = stage;
const known = {};

async function withoutScripts(options) {
  const page = await stage.visitor({ javaScript: false, ...options });
  await page.goto(`data:text/html,<title>off</title><script>document.title = "on"</script>`);
  assert.equal(await page.title(), "off", "scripts are off");
  return page;
}

chapter("a worker reports and comes back", async () => {
  const page = (known.worker = await withoutScripts({ width: 360, height: 740 }));
  await worker.goToReport(page, stage.machine, "clc", "en");
  await send(page, "1");
  assert.ok((await page.title()).startsWith(`${say("en", "error-prefix")} ${say("en", "report-place")} – `));
  known.receipt = await worker.sendReport(page, worker.report("en"));
  await worker.comeBack(page, stage.machine, "clc", "en", known.receipt.code);
  assert.equal(await worker.presentStep(page), say("en", "progress-submitted"));
});

chapter("the focal point logs in, verifies and starts a complaint", async () => {
  const page = await withoutScripts();
  await page.goto(stage.machine.at("clc", "/inbox"));
  await staff.logIn(page, "focal@clc.example");
  await follow(page, page.locator("tbody a", { hasText: known.receipt.reference }));
  await send(page, "/verification");
  assert.ok((await page.title()).startsWith(say("en", "error-prefix")), "an empty verification is refused");
  await staff.verify(page, "By code.");
  await page.locator(".case-header .govuk-tag", { hasText: say("en", "inquiry-state-verified") }).waitFor();
  await staff.startComplaint(page);
  assert.equal(await typed(page, "narrative"), worker.WORKERS.en.message);
});

chapter("the worker sees it, and leaves by Exit", async () => {
  const page = known.worker;
  await worker.comeBack(page, stage.machine, "clc", "en", known.receipt.code);
  assert.equal(await worker.presentStep(page), say("en", "progress-verified"));
  const away = page.waitForRequest((request) => !request.url().includes("localhost"));
  await page.locator("a.exit").click();
  assert.equal(new URL((await away).url()).protocol, "https:");
});

chapter("nothing is offered that only a script could do", async () => {
  const page = await withoutScripts({ width: 360, height: 740 });
  await worker.goToReport(page, stage.machine, "clc", "km");
  await worker.sendReport(page, worker.report("km"));
  for (const button of await page.locator("button:not([type=submit])").all())
    assert.equal(await button.isVisible(), false, `${await button.innerText()} would do nothing`);
});
