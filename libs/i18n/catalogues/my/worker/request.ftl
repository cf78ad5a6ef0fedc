# reviewed = false  (no native speaker has read this yet)

### Coming back to a request: read by a worker on a phone, perhaps in fear. Short sentences, no jargon, no promise that
### nobody can keep.

## Coming back

return-title = ကုဒ်နဲ့ ပြန်ဝင်မယ်
return-code = သင့်ကုဒ်
return-code-hint = စာလုံးနဲ့ ဂဏန်း 16 လုံး။ နေရာခြားလည်း ရပါတယ်၊ အင်္ဂလိပ် စာလုံးသေးနဲ့လည်း ရပါတယ်။
return-send = တင်ပြချက်ကို ကြည့်မယ်
return-lost = ပျောက်သွားတဲ့ ကုဒ်ကို ဘယ်သူမှ ရှာပေးလို့ မရပါဘူး။ သင့်ကုဒ် ပျောက်သွားရင် စာအသစ် ပို့ပါ။
progress-title = သင့်တင်ပြချက်
progress-reference = သင့်တင်ပြချက် နံပါတ် -
progress-steps = အခုထိ ဖြစ်ခဲ့တာတွေ
next-title = ရှေ့ဆက် ဘာဖြစ်မလဲ
next-urgent = { $until } မတိုင်ခင် သမဂ္ဂက လူတစ်ယောက်က ဒါကို ဆောင်ရွက်ပေးပါမယ်။
next-triage = သမဂ္ဂက လူတစ်ယောက်က သင့်တင်ပြချက်ကို နောက်အကျဆုံး { $until } မှာ ဖတ်ပါမယ်။
next-verify = သမဂ္ဂက သင့်ကို နောက်အကျဆုံး { $until } မှာ ပြန်ဖြေပါမယ်။
next-update = ဘယ်အခြေအနေ ရောက်နေလဲ သမဂ္ဂက သင့်ကို နောက်အကျဆုံး { $until } မှာ ပြောပြပါမယ်။
next-overdue = ဒါကို နောက်အကျဆုံး { $until } မှာ လုပ်ပြီးရမှာပါ။ ဒါပေမဲ့ မပြီးသေးပါဘူး။ တာဝန်ယူတဲ့သူတွေကို လုပ်ဖို့ သတိပေးနေပါတယ်။
progress-come-back = ကုဒ်နဲ့ အချိန်မရွေး ပြန်ဝင်ကြည့်လို့ ရပါတယ်။
progress-submitted = လက်ခံရရှိပါပြီ
progress-verified = ဆက်သွယ်ပြီး၊ တင်ပြချက်ကို နားလည်ပါပြီ
progress-not-taken-further = ရှေ့ဆက် မလုပ်တော့ပါ
progress-complaint-filed = တိုင်ကြားပြီးပါပြီ
progress-accepted = တိုင်ကြားမှုကို လက်ခံပါပြီ
progress-monitored = ဆောင်ရွက်ပေးနေသူ ရှိပါတယ်
progress-resolution-declared = ဖြေရှင်းပြီးပြီလို့ အကြောင်းကြားထားပါတယ်
progress-resolved = ပြေလည်ပါပြီ
progress-means-submitted = သမဂ္ဂက လူတစ်ယောက်က ဖတ်ပါမယ်။
progress-means-verified = သင် ဘာလိုအပ်လဲ သမဂ္ဂက နားလည်ပါပြီ။ ဘာလုပ်မလဲ သင်နဲ့အတူ ဆုံးဖြတ်ပါတယ်။
progress-means-not-taken-further = သမဂ္ဂက ဒီတင်ပြချက်ကို ရှေ့ဆက် မလုပ်နိုင်ခဲ့ပါဘူး။ စာအသစ်ကို အချိန်မရွေး ပို့လို့ ရပါတယ်။
progress-means-complaint-filed = သင်နဲ့ သဘောတူထားတဲ့အတိုင်း သမဂ္ဂက ဒါကို တိုင်ကြားမှုအဖြစ် လုပ်ထားပါတယ်။
progress-means-accepted = သမဂ္ဂက တိုင်ကြားမှုကို လက်ခံထားပါပြီ။ တာဝန်ယူတဲ့သူ တစ်ယောက် ရှိပါတယ်။
progress-means-monitored = သမဂ္ဂက တိုင်ကြားမှုကို စောင့်ကြည့်လိုက်ပါပြီး အဆင့်တိုင်းကို မှတ်ထားပါတယ်။
progress-means-resolution-declared = ပြေလည်သွားပြီလို့ သမဂ္ဂက ယူဆပါတယ်။ နောက်တစ်ယောက်က ဒါကို အခု စစ်ဆေးနေပါတယ်။
progress-means-resolved = တိုင်ကြားမှု ပြေလည်သွားပါပြီ။ အဆင်မပြေတာ ရှိသေးရင် စာအသစ် ပို့ပါ။
progress-opened-in-emergency = အရေးပေါ်မို့ ဖတ်ထားပါတယ်
progress-means-opened-in-emergency = ပုံမှန်အားဖြင့် သင့်တင်ပြချက်ကို မကိုင်တွယ်တဲ့ သမဂ္ဂက တခြားတစ်ယောက်က ဖတ်ခဲ့ရပါတယ်။
progress-asked = သမဂ္ဂက မေးစရာ ရှိပါတယ်
progress-means-asked = အောက်က မေးခွန်းကို ဖတ်ပြီး ဖြေပေးပါ။ သမဂ္ဂက သင့်အဖြေကို စောင့်နေပါတယ်။
progress-answered = ဖြေပြီးပါပြီ
progress-means-answered = အဖြေက အောက်မှာ ရှိပါတယ်။ အဲဒီအဖြေက အဆင်မပြေရင် ထပ်ရေးပါ။ သမဂ္ဂက တစ်ခါ ပြန်ကြည့်ပါမယ်။
progress-reopened = တစ်ခါ ပြန်ကြည့်နေပါတယ်
progress-means-reopened = သမဂ္ဂက သင့်တင်ပြချက်ကို တစ်ခါ ပြန်ကြည့်နေပါတယ်။
progress-withdrawn = သင် ပြန်ရုပ်သိမ်းထားပါတယ်
progress-means-withdrawn = သမဂ္ဂက ဒါနဲ့ပတ်သက်ပြီး ဘာမှ ဆက်မလုပ်တော့ပါဘူး။ စိတ်ပြောင်းသွားရင် အောက်မှာ ရေးပါ။

## What was written to and fro

request-messages = အပြန်အလှန် ရေးထားတဲ့ စာများ
request-no-messages = စာ မရှိသေးပါဘူး။
request-from-you = သင်
request-translation = ဘာသာပြန် -
request-write = { $organisation } ဆီ စာရေးမယ်
request-write-hint = ဘယ်ဘာသာစကားနဲ့မဆို ရပါတယ်။ သင့်ကို အန္တရာယ် ဖြစ်စေနိုင်တာတွေကို မရေးပါနဲ့။
request-write-send = ပို့မယ်
request-written = သင့်စာ ရောက်ပါပြီ။

## What the worker may change

request-contact-title = သင့်ကို ဘယ်လို ဆက်သွယ်ရမလဲ
request-contact-now = အခု - { $method }
request-contact-language = ပြန်ဖြေမယ့် ဘာသာစကား - { $language }
request-contact-change = ဒါကို ပြောင်းမယ်
request-contact-lead = အရင်ပြောထားတာ အားလုံးအစား ဒီမှာ ပြောတာကိုပဲ သုံးပါတယ်။ သင် လုံခြုံစေဖို့ ဒါကို ပြန်မပြပါဘူး။
request-contact-send = သိမ်းမယ်
request-contact-saved = သိမ်းပြီးပါပြီ။
request-consents-title = သင် သဘောတူထားတာတွေ
request-consent-stored = သင့်ကို ကူညီဖို့ သင်ရေးတာကို သိမ်းထားပါတယ်။ သင် သဘောတူခဲ့တဲ့ရက် - { $day }
request-consent-counted = သင့်ကို စာရင်းအင်းထဲ ထည့်ရေတွက်ထားပါတယ်။ ကိန်းဂဏန်းတွေပဲ သမဂ္ဂအပြင် ထွက်ပါတယ်။
request-consent-not-counted = သင့်ကို စာရင်းအင်းထဲ ထည့်မရေတွက်ပါဘူး။
request-count-me = ထည့်ရေတွက်ပါ
request-do-not-count-me = ထည့်မရေတွက်ပါနဲ့တော့
request-stop-title = ရပ်ချင်ရင်
request-withdraw = တင်ပြချက်ကို ပြန်ရုပ်သိမ်းမယ်
request-withdraw-lead = သမဂ္ဂက ဒါနဲ့ပတ်သက်ပြီး ဘာမှ ဆက်မလုပ်တော့ဘဲ သင့်ကိုလည်း မဆက်သွယ်တော့ပါဘူး။ စိတ်ပြောင်းလို့ ရအောင် သင်ရေးထားတာတွေ ကျန်နေပါတယ်။ အားလုံး ဖယ်ရှားချင်ရင် ပြန်မရုပ်သိမ်းဘဲ ဖျက်ပါ။
request-withdraw-send = ပြန်ရုပ်သိမ်းမယ်
request-erase = တင်ပြချက်ကို ဖျက်မယ်
request-erase-lead = စာလုံးတိုင်းကို အပြီးအပိုင် ဖျက်ဆီးပါတယ်။ သင်ရော သမဂ္ဂပါ ဘယ်သူမှ ပြန်ဖတ်လို့ မရတော့ပါဘူး။ သင့်ကုဒ်နဲ့ ဘာမှ ဖွင့်လို့ မရတော့ပါဘူး။ သမဂ္ဂက တခြားသူတွေကို ပြောပြီးသားတွေကိုတော့ ပြန်ရုပ်သိမ်းလို့ မရပါဘူး။
request-erase-send = အပြီးအပိုင် ဖျက်မယ်
request-erased-title = သင့်တင်ပြချက်ကို ဖျက်ပြီးပါပြီ
request-erased = ဘယ်သူမှ ဖတ်လို့ မရတော့ပါဘူး။ သင့်ကုဒ်နဲ့ ဘာမှ ဖွင့်လို့ မရတော့ပါဘူး။ ကုဒ်ကို လွှင့်ပစ်လို့ ရပါပြီ။
request-is-complaint = သမဂ္ဂက ဒါကို တိုင်ကြားမှုအဖြစ် လုပ်ထားပါတယ်။ ရပ်ချင်ရင် ဒါမှမဟုတ် ဖျက်စေချင်ရင် အပေါ်ကနေ သမဂ္ဂဆီ စာရေးပါ။
request-keep = မလုပ်တော့ပါ၊ ပြန်သွားမယ်
request-close = တင်ပြချက် စာမျက်နှာကို ပိတ်မယ်
request-closes = 15 မိနစ် ဘာမှ မလုပ်ရင် သူ့ဘာသာလည်း ပိတ်သွားပါတယ်။
request-closed-title = သင့်ကုဒ်ကို ပြန်ရိုက်ထည့်ပါ
request-closed = သင် လုံခြုံစေဖို့ 15 မိနစ် ဘာမှ မလုပ်ရင် တင်ပြချက် စာမျက်နှာက ပိတ်သွားပါတယ်။
request-closed-kept = သင် လုံခြုံစေဖို့ 15 မိနစ် ဘာမှ မလုပ်ရင် တင်ပြချက် စာမျက်နှာက ပိတ်သွားပါတယ်။ အခုလေးတင် ရေးထားတာကို မပို့ရသေးပါဘူး။ သင့်ကုဒ်ကို ရိုက်ထည့်ရင် ပြန်ပေါ်လာပါတယ်။
error-text-required = အရင်ဆုံး တစ်ခုခု ရေးပါ

proof-title = တင်ပြခဲ့ကြောင်း အထောက်အထား
proof-received = ဒီနံပါတ်နဲ့ တင်ပြချက်ကို { $organisation } က ရရှိပါပြီ။
proof-number = နံပါတ်
proof-at = ရရှိတဲ့ရက်
proof-state = အခု ဘယ်အဆင့်
proof-union = သမဂ္ဂ
proof-made = ဒီစာရွက် ထုတ်တဲ့ရက်
proof-check = ဒီစာရွက်ကို စစ်ဆေးချင်ရင် { $organisation } ကို နံပါတ်ပြောပြီး မေးပါ။
proof-meaning = တင်ပြချက်ကို လက်ခံရရှိကြောင်း ဒီစာရွက်က ပြပါတယ်။ တင်ပြထားတာ မှန်၊ မမှန်ကို မပြောပါ။
proof-hint = သံရုံး၊ တရားရုံး ဒါမှမဟုတ် တခြားသမဂ္ဂကို ပြဖို့ နံပါတ်၊ ရက်စွဲ၊ အခုအဆင့်နဲ့ သမဂ္ဂအမည်ပါတဲ့ စာရွက်ပါ။ အင်္ဂလိပ်လိုလည်း ပါပါတယ်။ သင့်နာမည်၊ သင်ရေးထားတာနဲ့ သင့်ကုဒ် မပါပါဘူး။ ဒါပေမဲ့ သင့်ဖုန်းထဲမှာ တွေ့တဲ့သူက သမဂ္ဂဆီ အကူအညီတောင်းထားမှန်း သိနိုင်ပါတယ်။
proof-save = အထောက်အထားကို သိမ်းမယ် (PDF)
