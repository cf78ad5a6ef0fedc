// Every page in English and Khmer: WCAG 2.2 AA by axe, narrow screens, large text, keyboard, and the pictures of all.
import assert from "node:assert/strict";
import { answer, refused, send } from "./forms.mjs";
import { answerAllByKeyboard } from "./keyboard.mjs";
import { examine, manualPicture } from "./look.mjs";
import { setStage } from "./stage.mjs";
import * as staff from "./staff.mjs";
import { casePages, inquiryPages, listPages } from "./tour.mjs";
import { until } from "./until.mjs";
import { say } from "./words.mjs";
import * as worker from "./worker.mjs";

const stage = setStage();
const { scenario } = stage;
const PHONE = { width: 412, height: 915 };
/** The pages of the report that the manual shows. */
const MANUAL = ["report-1-en", "report-3-km"];
const BROWSERS = { en: "en-GB", km: "km-KH" };

for (const language of ["en", "km"]) {
  const at = (slug, path) => stage.machine.at(slug, path.replace("LANG", language));

  /** Accounts are made by an operator, who chooses their language. */
  async function desk(role, slug = "clc") {
    const who = `${role.replace("_", "-")}-${language}`;
    const names = { focal_point: "Sokha", affiliate_admin: "Maya", observer: "Somchai" };
    await stage.machine.addPerson({ tenant: slug, who, name: names[role], role, locale: language });
    return staff.atDesk(stage, who, slug);
  }

  scenario(`the public pages in ${language}`, async () => {
    const page = await stage.visitor({ ...PHONE, locale: BROWSERS[language] });
    for (const [name, address] of [
      ["languages", at("clc", "/")],
      ["network", at(null, "/LANG/")],
      ["start", at("clc", "/LANG/")],
      ["safety", at("clc", "/LANG/safety")],
      ["not-found", at("clc", "/LANG/nosuch")],
    ]) {
      await page.goto(address);
      await examine(page, name);
    }
  });

  scenario(`a report, page by page, in ${language}`, async () => {
    const page = await stage.visitor({ ...PHONE, locale: BROWSERS[language] });
    await worker.goToReport(page, stage.machine, "clc", language);
    const answers = { ...worker.report(language), in_danger_now: "yes", contact_method: "telegram", contact_value: "+66 81 234 5678" };
    for (let at = 1; at <= 6; at++) {
      await examine(page, `report-${at}`);
      if (MANUAL.includes(`report-${at}-${language}`)) await manualPicture(page, `report-${at}-${language}`, PHONE);
      if (at === 1 || at === 3) {
        await send(page, String(at));
        await examine(page, `report-${at}-errors`);
      }
      await worker.answerPage(page, answers);
      await send(page, String(at));
      await page.waitForURL((url) => !url.pathname.endsWith(`/report/${at}`));
    }
    await examine(page, "report-check");
    if (language === "en") await manualPicture(page, "report-check-en", { ...PHONE, fullPage: true });
    await send(page, "check");
    await examine(page, "report-check-errors");
    await worker.sendReport(page, answers);
    await examine(page, "done-danger");
  });

  scenario(`one request and all who work on it in ${language}`, async () => {
    const page = await stage.visitor({ ...PHONE, locale: BROWSERS[language] });
    await worker.goToReport(page, stage.machine, "clc", language);
    const { code, reference } = await worker.sendReport(page, worker.report(language));
    await examine(page, "done");
    if (language === "en") await manualPicture(page, "done-en", { ...PHONE, fullPage: true });
    await page.goto(at("clc", "/LANG/return"));
    await examine(page, "return");
    if (language === "en") {
      await answer(page, { code });
      await manualPicture(page, "return-en", PHONE);
    }
    await answer(page, { code: "0000" });
    await send(page, "return");
    await examine(page, "return-errors");

    const focal = await desk("focal_point");
    await inquiryPages(focal, reference, language);
    const number = await casePages(focal, language);
    await listPages(focal, language);
    const admin = await desk("affiliate_admin");
    await staff.openFromList(admin, "cases", number);
    await examine(admin, "case-approval");
    await send(admin, "/approval");
    await admin.locator('main form[action$="/approval"]').waitFor({ state: "detached" });
    await staff.openFromList(focal, "cases", number);
    await examine(focal, "case-resolved");

    await until("the worker sees it resolved", async () => {
      await worker.comeBack(page, stage.machine, "clc", language, code);
      return (await page.locator(".steps li").count()) === 7;
    });
    await examine(page, "progress");
    if (language === "km") await manualPicture(page, "progress-km", { ...PHONE, fullPage: true });
  });

  scenario(`logging in, the council and what is refused in ${language}`, async () => {
    const page = await stage.visitor();
    await page.goto(at("clc", "/login?lang=LANG"));
    await examine(page, "login");
    await staff.logIn(page, "nobody@clc.example");
    await examine(page, "login-errors");
    const guessed = `guessed-${language}@clc.example`;
    await staff.useUpTries(page, guessed);
    await refused(page, 429, () => staff.givePassword(page, guessed));
    await page.getByText(say(language, "problem-too-many-requests-advice")).waitFor();
    await examine(page, "login-locked");
    const observer = await desk("observer", "atuc");
    await until("shared counts", async () => {
      await observer.reload();
      return observer.locator("table.cross").count();
    });
    await examine(observer, "council");
    if (language === "en") await manualPicture(observer, "council");
    await observer.goto(at("atuc", "/admin/network"));
    await examine(observer, "network-members-observer");
    await observer.goto(at("atuc", "/inbox"));
    await examine(observer, "forbidden");
  });
}

scenario("the report can be filled in and sent with the keyboard alone, and the focus is always seen", async () => {
  const page = await stage.visitor();
  await page.goto(stage.machine.at("clc", "/en/report"));
  const answers = worker.report("en");
  for (let at = worker.openPage(page); at !== "check"; at = worker.openPage(page)) {
    await answerAllByKeyboard(page, answers);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.pathname.endsWith(`/report/${at}`));
  }
  await answerAllByKeyboard(page, answers);
  await page.keyboard.press("Enter");
  await worker.receipt(page);
});
