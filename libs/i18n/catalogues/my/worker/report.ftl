# reviewed = false  (no native speaker has read this yet)

### Asking or reporting, the receipt, and coming back: read by a worker on a phone, perhaps in fear. Short sentences, no
### jargon, no promise that nobody can keep.

## The report: one thing per page

report-title = မေးမယ် ဒါမှမဟုတ် တင်ပြမယ်
report-step = အဆင့် { $step } / { $steps }
report-continue = ဆက်သွားမယ်
report-send-now = ပြောစရာ ကုန်ပြီ - အခု ပို့မယ်
report-back = နောက်ပြန်သွားမယ်
report-unknown-hint = မသိတာ၊ မပြောချင်တာကို ကွက်လပ် ချန်ထားပါ။
report-gone-title = အရင်ရေးထားတာ မရှိတော့ပါ
report-gone = သင် လုံခြုံစေဖို့ 2 နာရီအတွင်း မပို့တာတွေကို ဖျက်ပါတယ်။ အခုလေးတင် ရေးထားတာတော့ ရှိပါသေးတယ်။ ကျန်တာတွေကို တစ်ခါ ပြန်ဖြည့်ပေးပါ။
danger-first = သင် အခု အန္တရာယ် ကြုံနေရရင် အရင်ဆုံး အနီးအနားက အရေးပေါ် ဖုန်းနံပါတ်ကို ခေါ်ပါ။ ဒါမှမဟုတ် သင်ယုံကြည်တဲ့သူကို ခေါ်ပါ။

report-place = သင် ရှိနေတဲ့ နေရာ
report-danger = သင် အခု အန္တရာယ် ကြုံနေရပါသလား။
report-danger-hint = “ဟုတ်ကဲ့” ကို ရွေးရင် သင့်စာကို အရေးပေါ်လို့ မှတ်ထားပါတယ်။ ဒါပေမဲ့ သမဂ္ဂက ပြန်ဖြေဖို့ နာရီပေါင်းများစွာ ကြာနိုင်ပါတယ်။
report-country-now = သင် အခု ဘယ်နိုင်ငံမှာ ရှိပါသလဲ။
report-country-of-origin = သင့်ဇာတိနိုင်ငံက ဘယ်နိုင်ငံပါလဲ။
report-nationality = သင် ဘယ်နိုင်ငံရဲ့ နိုင်ငံသားပါလဲ။
report-nationality-hint = သင့်ဇာတိနိုင်ငံနဲ့ မတူမှ ဖြည့်ပါ။
report-migration-stage = အခု သင့်အခြေအနေနဲ့ အကိုက်ညီဆုံးက ဘာပါလဲ။
report-unions-there = { $country } က သမဂ္ဂတွေလည်း အဲဒီမှာရှိတဲ့သူတွေကို ကူညီပါတယ်။ ဒီမှာပဲ ဆက်သွားလို့ ရပါတယ်။ ဒါမှမဟုတ် ဒီသမဂ္ဂတွေထဲက တစ်ခုဆီ ရေးလို့ ရပါတယ် -

report-about = သင့်ပြဿနာ ဒါမှမဟုတ် မေးခွန်း
report-submitter = ဘယ်သူ ရေးနေတာပါလဲ။
report-topic = ဘာအကြောင်းပါလဲ။
report-topic-wrong = ပြဿနာ ရှိတယ်
report-topic-question = မေးစရာ ရှိတယ်
report-action = ဘာလုပ်ပေးစေချင်ပါသလဲ။

report-what = ဖြစ်ခဲ့တာ
report-message = သင့်စကားနဲ့သင် ပြောပြပါ
report-message-hint = ဘယ်ဘာသာစကားနဲ့မဆို ရပါတယ်။ ဘာဖြစ်ခဲ့လဲ၊ ဘယ်မှာလဲ၊ ဘယ်တုန်းကလဲ။ ဘယ်သူ လုပ်ခဲ့တာလဲ။ သင့်ကို အန္တရာယ် ဖြစ်စေနိုင်တာတွေကို မရေးပါနဲ့။

report-work = သင့်အလုပ်နဲ့ သင့်အကြောင်း
report-work-lead = ဒါတွေ သိရရင် သမဂ္ဂက ပိုမြန်မြန် လုပ်ဆောင်နိုင်ပါတယ်။
report-sector = ဘယ်လို လုပ်ငန်းမျိုးပါလဲ။
report-occupation = သင် ဘာအလုပ် လုပ်ပါသလဲ။
report-employer = သင့်အလုပ်ရှင်က ဘယ်သူပါလဲ။
report-employer-hint = သင်သိသလောက် ရေးပါ။ ကုမ္ပဏီ ဒါမှမဟုတ် လူရဲ့ နာမည်၊ မြို့နာမည်။
report-agency = ဘယ်အေဂျင်စီ ဒါမှမဟုတ် ဘယ်ပွဲစားက ဒီအလုပ်ကို ရှာပေးခဲ့ပါသလဲ။
report-work-began = ဘယ်တုန်းက အလုပ်စခဲ့ပါသလဲ။
report-work-ended = ဘယ်တုန်းက အလုပ်ရပ်ခဲ့ပါသလဲ။
report-work-ended-hint = အဲဒီမှာ အခုထိ လုပ်နေရင် ကွက်လပ် ချန်ထားပါ။
report-month = လ
report-year = ခုနှစ်
report-you = သင့်အကြောင်း
report-you-hint = ဘယ်သူတွေ အကူအညီ လိုနေလဲ သိဖို့ အထောက်အကူ ဖြစ်ပါတယ်။ မဖြေလည်း ရပါတယ်။
report-sex = ကျား / မ
report-age-group = အသက်
report-marital-status = အိမ်ထောင်ရေး အခြေအနေ
report-education = သင်ပြီးခဲ့တဲ့ အမြင့်ဆုံး ပညာအဆင့်

report-contact = သင့်ကို လုံလုံခြုံခြုံ ဆက်သွယ်ဖို့
report-contact-method = သင့်ကို ဘယ်နည်းနဲ့ ဆက်သွယ်လို့ ရပါသလဲ။
report-contact-method-hint = တခြားဘယ်သူမှ မဖတ်နိုင်၊ မကြားနိုင်တဲ့ နည်းကိုပဲ ရွေးပါ။
report-contact-value = ဖုန်းနံပါတ်၊ အီးမေးလ်လိပ်စာ ဒါမှမဟုတ် အကောင့်
report-contact-value-hint = သင့်ကို မဆက်သွယ်စေချင်ရင် ကွက်လပ် ချန်ထားပါ။
report-safe-times = ဘယ်အချိန်ဆို လုံခြုံပါသလဲ။
report-safe-times-hint = ဥပမာ - တနင်္ဂနွေနေ့ ညနေ 6 နာရီ နောက်ပိုင်း။ သင် ဘယ်သူလဲ မပြောပါနဲ့။
report-may-say-union = တခြားသူ ဖုန်းကိုင်ရင် သမဂ္ဂက ခေါ်တာလို့ ပြောလို့ ရပါသလား။
report-may-leave-message = ဘယ်သူမှ ဖုန်းမကိုင်ရင် မှာစကား ချန်ထားလို့ ရပါသလား။
report-name = နာမည်
report-name-hint = သင့်ကို ခေါ်လို့ရမယ့် နာမည်။ ဘယ်နာမည်မဆို ရပါတယ်။
report-language = ဘယ်ဘာသာစကားနဲ့ ပြန်ဖြေရမလဲ။
report-interpreter-needed = စကားပြောတဲ့အခါ စကားပြန် လိုပါတယ်

report-check = စစ်ပြီး ပို့ပါ
report-check-lead = ဘာမှ မပို့ရသေးပါဘူး။ တစ်ခါ ပြန်ကြည့်ပါ။
report-change = ပြင်မယ်
report-not-answered = မဖြေထားပါ
report-excluded = ဒါကို လုံးဝ မမြင်စေချင်တဲ့ သမဂ္ဂ ရှိပါသလား။
report-excluded-hint = သင့်စာက { $organisation } ဆီ ရောက်ပါတယ်။ တစ်နေ့ တခြားဆီ လွှဲပေးဖို့ လိုလာရင် သင့်ကို အရင်မေးပါတယ်။ ဒီမှာ သင် အမှန်ခြစ်တဲ့ သမဂ္ဂတွေဆီ ဘယ်တော့မှ မပေးပါဘူး။
report-consent = သင့်သဘောတူချက်
report-notice = { $organisation } က သင့်အဖြေတွေနဲ့ သင်ရေးတာတွေကို ကာကွယ်ထားတဲ့ ပုံစံနဲ့ သိမ်းပါတယ်။ သင့်ကို ကူညီဖို့အတွက်ပဲ သုံးပါတယ်။
report-consent-store = ကူညီပေးနိုင်ဖို့ ရေးထားတာတွေကို { $organisation } က သိမ်းထားတာ သဘောတူပါတယ်
report-consent-statistics = စာရင်းအင်းထဲ ထည့်ရေတွက်တာ သဘောတူပါတယ်
report-consent-statistics-hint = ကိန်းဂဏန်းတွေပဲ သမဂ္ဂအပြင် ထွက်ပါတယ်။ သဘောတူသည်ဖြစ်စေ မတူသည်ဖြစ်စေ အကူအညီ ရပါတယ်။
report-send = ပို့မယ်

error-in-danger-now-required = အခု အန္တရာယ် ကြုံနေရလား၊ မကြုံရဘူးလား ပြောပါ
error-message-required = ဘာဖြစ်ခဲ့လဲ ပြောပြပါ
error-country-now-required = သင် အခုရှိနေတဲ့ နိုင်ငံကို ရွေးပါ
error-topic-required = ဘာအကြောင်းလဲ ရွေးပါ
error-submitter-required = ဘယ်သူ ရေးနေတာလဲ ရွေးပါ
error-action-requested-required = ဘာလုပ်ပေးစေချင်လဲ ရွေးပါ
error-contact-value-required = ဖုန်းနံပါတ်၊ အီးမေးလ်လိပ်စာ ဒါမှမဟုတ် အကောင့်ကို ထည့်ပါ။ မထည့်ချင်ရင် “ကုဒ်နဲ့ ကိုယ်တိုင် ဝင်ကြည့်မယ်” ကို ရွေးပါ
error-work-began-year-not-a-date = ဘယ်တုန်းက အလုပ်စခဲ့ပါသလဲ။ ခုနှစ်ကို ရိုက်ထည့်ပါ၊ ဥပမာ 2026။ လကို သိရင် ရွေးပါ
error-work-ended-year-not-a-date = ဘယ်တုန်းက အလုပ်ရပ်ခဲ့ပါသလဲ။ ခုနှစ်ကို ရိုက်ထည့်ပါ၊ ဥပမာ 2026။ လကို သိရင် ရွေးပါ
error-work-ended-year-before-beginning = အလုပ်ရပ်တဲ့အချိန်က အလုပ်စတဲ့အချိန်ထက် စောလို့ မရပါ။ နှစ်ခုလုံးကို ပြန်စစ်ပါ
error-consent-to-store-must-be-true = သင်ရေးတာကို သိမ်းခွင့်ရမှ ကူညီနိုင်ပါတယ်။ သဘောတူရင် အကွက်မှာ အမှန်ခြစ်ပါ
error-code-wrong-code = ဒီကုဒ်နဲ့ ဘာမှ ဖွင့်လို့ မရပါ။ စာလုံးနဲ့ ဂဏန်း တစ်လုံးချင်း စစ်ပြီး ထပ်ကြိုးစားပါ

## The receipt

done-title = သင့်စာကို ရပါပြီ
done-danger-title = အန္တရာယ် ကြုံနေရတယ်လို့ သင် ပြောထားပါတယ်
done-danger-trusted = သင် ဘယ်မှာရှိလဲ သင်ယုံကြည်တဲ့သူကို ပြောပြပါ။ သင့်စာကို အရေးပေါ်လို့ မှတ်ထားပါတယ်။
done-code = သင့်ကုဒ်
done-reference = သင့်တင်ပြချက် နံပါတ် -
done-copy = ကုဒ်ကို ကူးမယ်
done-copied = ကုဒ်ကို ကူးပြီးပါပြီ
done-save = ဒီကုဒ်ကို အခု သိမ်းထားပါ။ တစ်ကြိမ်ပဲ ပြပါတယ်၊ နောက်မှ ပြန်ရှာပေးလို့ မရပါဘူး။
done-save-how = စာရွက်မှာ ရေးထားပါ။ ဒါမှမဟုတ် ဓာတ်ပုံရိုက်ပြီး ပုံကို ဖွက်ထားပါ။ သင့်တင်ပြချက် ဘယ်အခြေအနေ ရောက်နေလဲ ဒီကုဒ်နဲ့ ကြည့်လို့ ရပါတယ်။ တခြား ဘာမှ မလိုပါဘူး။
done-next-title = ရှေ့ဆက် ဘာဖြစ်မလဲ
done-next-read = { $organisation } က လူတစ်ယောက်က သင့်စာကို ဖတ်ပါမယ်။ များသောအားဖြင့် တစ်ရက်အတွင်း ဖတ်ပါတယ်။
done-next-contact = သင် ဘာလိုအပ်လဲ နားလည်ဖို့ အဲဒီသူက သင်ရွေးထားတဲ့ နည်းနဲ့ ဆက်သွယ်ပါမယ်။ ဘာမှ သက်သေပြစရာ မလိုပါဘူး။
done-next-code-only = သင့်ကို ဆက်သွယ်မှာ မဟုတ်ပါဘူး။ ဘယ်အခြေအနေ ရောက်နေလဲ သိဖို့ ကုဒ်နဲ့ ပြန်ဝင်ကြည့်ပါ။
done-next-return = ကုဒ်နဲ့ အချိန်မရွေး ပြန်ဝင်ကြည့်လို့ ရပါတယ်။
done-leave = ပြီးသွားရင် “ထွက်မယ်” ကို နှိပ်ပါ။
