// What is due and until when, for the worker and for the union; who is told, and how they like that.
import assert from "node:assert/strict";
import { answer, follow, refused, send } from "./forms.mjs";
import { examine, manualPicture } from "./look.mjs";
import { setStage } from "./stage.mjs";
import * as staff from "./staff.mjs";
import { until } from "./until.mjs";
import { say } from "./words.mjs";
import * as worker from "./worker.mjs";

const stage = setStage();
const { scenario } = stage;
const PHONE = { width: 412, height: 915 };
const at = (path) => stage.machine.at("clc", path);
/** The text as far as its first variable. */
const begins = (language, id) => say(language, id, { until: "|" }).split("|")[0].trim();

/** Somebody who works for the union, in a language. */
async function desk(role, language) {
  const who = `${role.replace("_", "-")}-clock-${language}`;
  await stage.machine.addPerson({ tenant: "clc", who, name: "Sokha", role, locale: language });
  return staff.atDesk(stage, who);
}

/** A worker sends a request; gives the page of its receipt and what it says. */
async function sends(language, answers = {}) {
  const page = await stage.visitor(PHONE);
  await worker.goToReport(page, stage.machine, "clc", language);
  return { page, ...(await worker.sendReport(page, { ...worker.report(language), ...answers })) };
}

for (const language of ["en", "km"]) {
  scenario(`an admin sets how long a worker may wait, in ${language}`, async () => {
    const page = await desk("affiliate_admin", language);
    await page.goto(at("/admin/service-levels"));
    await examine(page, "service-levels");
    await answer(page, { urgent_hours: "90", days_off: "31.12.2026" });
    await refused(page, 422, () => send(page, "/service-levels"));
    assert.equal(await page.locator(".govuk-error-summary li").count(), 1, "what is no day is told first");
    await examine(page, "service-levels-errors");
    await answer(page, { days_off: "2026-12-31" });
    await refused(page, 422, () => send(page, "/service-levels"));
    await answer(page, { urgent_hours: "1" });
    await send(page, "/service-levels");
    await page.getByText(say(language, "levels-saved")).waitFor();
    await page.locator("details").click();
    await examine(page, "service-levels-saved");
    if (language === "en") await manualPicture(page, "deadlines", { fullPage: true });
  });

  scenario(`the worker and the union see the same day, in ${language}`, async () => {
    const { page, code, reference } = await sends(language);
    await page.goto(at(`/${language}/`));
    await worker.comeBack(page, stage.machine, "clc", language, code);
    const told = page.locator(".now p").last();
    assert.ok((await told.innerText()).startsWith(begins(language, "next-triage")), await told.innerText());
    const focal = await desk("focal_point", language);
    await focal.goto(at("/inbox"));
    const row = focal.locator("tbody tr", { hasText: reference });
    assert.ok((await row.innerText()).includes(begins(language, "inbox-due")), await row.innerText());
    await follow(focal, row.locator("th a"));
    const header = await focal.locator(".case-header").innerText();
    assert.ok(header.includes(say(language, "service-level-triage")), header);
    await focal.goto(at("/inbox?state=all&due=week"));
    await focal.locator("tbody tr", { hasText: reference }).waitFor();
    await focal.goto(at("/inbox?state=all&due=overdue"));
    assert.equal(await focal.locator("tbody tr", { hasText: reference }).count(), 0);
  });

  scenario(`what comes in is told beside the name, and by mail as somebody likes, in ${language}`, async () => {
    const focal = await desk("alternate", language);
    await examine(focal, "today-told");
    const { reference } = await sends(language, { in_danger_now: "yes" });
    await until("the number is there", async () => {
      await focal.reload();
      const count = focal.locator("[data-count]");
      return (await count.isVisible()) && Number(await count.innerText()) > 0;
    });
    await follow(focal, focal.locator("[data-notices]"));
    const line = focal.locator("main li", { hasText: reference });
    assert.ok((await line.innerText()).includes(say(language, "notice-urgent")));
    await examine(focal, "notices");
    if (language === "en") await manualPicture(focal, "notices");
    await follow(focal, line.locator("a"));
    assert.ok((await focal.locator(".case-header h1").innerText()).includes(reference));
    await focal.goto(at("/notifications"));
    assert.equal(await line.locator(".govuk-tag").count(), 0, "it was opened");

    await follow(focal, focal.locator('main a[href="/me/notices"]'));
    await answer(focal, { mail: "daily", quiet_from: "22:00" });
    await refused(focal, 422, () => send(focal, "/me/notices"));
    await examine(focal, "notice-preference-errors");
    await answer(focal, { quiet_to: "07:00" });
    await send(focal, "/me/notices");
    await focal.getByText(say(language, "notices-saved")).waitFor();
    await examine(focal, "notice-preference");
  });
}

scenario("a summary is ended from its link, which asks first", async () => {
  const page = await stage.visitor();
  await page.goto(at("/unsubscribe/nobodys?lang=en"));
  await examine(page, "unsubscribe");
  await follow(page, page.locator("main button"));
  await page.getByText(say("en", "unsubscribed-lead")).waitFor();
});
