// The worker's journey in all ten languages: report, keep the code, come back with it, write.
import assert from "node:assert/strict";
import { answer, follow, send } from "./forms.mjs";
import { examine } from "./look.mjs";
import { setStage } from "./stage.mjs";
import { slowPhone, watch } from "./wire.mjs";
import { say } from "./words.mjs";
import * as worker from "./worker.mjs";

const stage = setStage();
const { scenario } = stage;
const PHONE = { width: 360, height: 740 };

/** A union that offers the language, and words that somebody writes in it. */
const SPOKEN = {
  en: ["clc", "My employer has not paid me for two months."],
  km: ["clc", "និយោជករបស់ខ្ញុំមិនបានបើកប្រាក់ខែឱ្យខ្ញុំពីរខែហើយ។"],
  lo: ["lftu", "ນາຍຈ້າງບໍ່ໄດ້ຈ່າຍຄ່າແຮງໃຫ້ຂ້ອຍສອງເດືອນແລ້ວ"],
  th: ["lct", "นายจ้างไม่จ่ายค่าจ้างให้ฉันมาสองเดือนแล้ว"],
  my: ["ctum", "အလုပ်ရှင်က လုပ်ခ နှစ်လ မပေးသေးပါ"],
  vi: ["vgcl", "Chủ chưa trả lương cho tôi hai tháng nay."],
  id: ["k-spi", "Majikan belum membayar gaji saya dua bulan."],
  ms: ["mtuc", "Majikan belum membayar gaji saya selama dua bulan."],
  fil: ["ffw", "Dalawang buwan na akong hindi sinasahuran ng amo ko."],
  tet: ["tltuc", "Patraun seidauk selu ha'u-nia saláriu fulan rua."],
};

/** Two scripts whose pages are examined here; others are elsewhere. */
const EXAMINED = ["lo", "my"];
const WITHOUT_SCRIPT = "th";
const ON_A_SLOW_LINE = "vi";

for (const [language, [slug, words]] of Object.entries(SPOKEN)) {
  scenario(`a worker's journey in ${language}`, async () => {
    const page = await stage.visitor({ ...PHONE, javaScript: language !== WITHOUT_SCRIPT });
    if (language === ON_A_SLOW_LINE) await slowPhone(await watch(page));
    const look = (name) => (EXAMINED.includes(language) ? examine(page, name) : undefined);
    const speaks = async (id, variables) => {
      const shown = await page.locator("main").innerText();
      assert.ok(shown.includes(say(language, id, variables)), `${id} in ${language}: ${shown}`);
      assert.equal(await page.locator("html").getAttribute("lang"), language);
    };
    await page.goto(stage.machine.at(slug));
    await follow(page, page.locator(`main a[lang="${language}"]`));
    await speaks("start-report");
    await page.locator('main a[href="report"]').click();
    await page.waitForURL(/\/report\/1$/);
    const { name: _, safe_times: __, ...others } = worker.report("en");
    const answers = { ...others, message: words };
    for (let at = worker.openPage(page); at !== "check"; at = worker.openPage(page)) {
      await look(`report-${at}`);
      await worker.answerPage(page, answers);
      await send(page, at);
      await page.waitForURL((url) => !url.pathname.endsWith(`/report/${at}`));
    }
    await speaks("report-check");
    await look("report-check");
    await send(page, "check");
    await speaks("error-consent-to-store-must-be-true");
    await worker.answerPage(page, answers);
    await send(page, "check");
    await speaks("done-title");
    const { code } = await worker.receipt(page);
    await look("done");
    await page.goto(stage.machine.at(slug, `/${language}/return`));
    await answer(page, { code });
    await send(page, "return");
    await speaks("progress-means-submitted");
    await answer(page, { text: words });
    await send(page, "/case/messages");
    await speaks("request-written");
    assert.equal(await page.locator(".messages .message .words").innerText(), words);
    await look("request");
  });
}
