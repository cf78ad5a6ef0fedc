# reviewed = false  (no native speaker has read this yet)

### What went wrong and what to do: a title and a sentence for each kind of problem, and what can be wrong with a field. A
### worker may read each of them.

problem-malformed-request-title = ဒါကို ဖတ်လို့ မရပါ
problem-malformed-request-advice = နောက်ပြန်သွားပြီး ထပ်ကြိုးစားပါ။
problem-invalid-fields-title = မဖြေရသေးတာ ရှိပါတယ်
problem-invalid-fields-advice = သင့်အဖြေတွေကို စစ်ပြီး ပြန်ပို့ပါ။
problem-unauthenticated-title = အရင်ဆုံး အကောင့်ဝင်ပါ
problem-unauthenticated-advice = သင် အကောင့်ဝင်ထားတဲ့အချိန် ကုန်သွားပါပြီ။ ဆက်သွားဖို့ အကောင့် ပြန်ဝင်ပါ။
problem-wrong-credentials-title = အကောင့်ထဲ မဝင်ရသေးပါ
problem-wrong-credentials-advice = အီးမေးလ်လိပ်စာ ဒါမှမဟုတ် စကားဝှက် မမှန်ပါဘူး။ နှစ်ခုလုံးကို စစ်ပြီး ထပ်ကြိုးစားပါ။
problem-forbidden-title = ဒါက သင့်တာဝန်အတွက် မဟုတ်ပါ
problem-forbidden-advice = ဒါကို လိုအပ်ရင် သင့်အဖွဲ့အစည်းမှာ အကောင့်တွေကို စီမံတဲ့သူကို ပြောပါ။
problem-not-found-title = ဒီမှာ ဘာမှ မရှိပါ
problem-not-found-advice = လိပ်စာကို စစ်ပါ။ ဒါမှမဟုတ် အစကနေ ပြန်စပါ။
problem-tenant-suspended-title = ဒီအဖွဲ့အစည်းကို အခု ဆက်သွယ်လို့ မရပါ
problem-tenant-suspended-advice = သူ့စာမျက်နှာတွေကို ခဏ ပိတ်ထားပါတယ်။ အခု ဒီကနေ ဘာမှ ပို့လို့ မရပါဘူး။ အရင်ပို့ထားတာတွေကိုတော့ သိမ်းထားပါတယ်။
problem-wrong-code-title = ဒီကုဒ်နဲ့ ဘာမှ ဖွင့်လို့ မရပါ
problem-wrong-code-advice = စာလုံးနဲ့ ဂဏန်း တစ်လုံးချင်း စစ်ပြီး ထပ်ကြိုးစားပါ။
problem-method-not-allowed-title = ဒီကနေ လုပ်လို့ မရပါ
problem-method-not-allowed-advice = နောက်ပြန်သွားပြီး စာမျက်နှာကို ပြန်ဖွင့်ပါ။
problem-request-timeout-title = ကြာလွန်းသွားပါတယ်
problem-request-timeout-advice = သင့်အင်တာနက် နှေးနေတာ ဖြစ်နိုင်ပါတယ်။ နောက်ပြန်သွားပြီး ထပ်ကြိုးစားပါ။
problem-refused-transition-title = အခု ဒါကို လုပ်လို့ မရပါ
problem-refused-transition-advice = အခု အခြေအနေမှာ ဒါကို လုပ်လို့ မရပါဘူး။ အခု ရှိနေတဲ့ အခြေအနေကို ပြထားပါတယ်။
problem-idempotency-key-reused-title = ဒါကို အရင်က ပို့ပြီးပါပြီ
problem-idempotency-key-reused-advice = ဒီဖောင်ကို တခြားအဖြေတွေနဲ့ ပို့ပြီးပါပြီ။ ဒုတိယ အသစ်တစ်ခု ပို့ချင်မှ ထပ်ပို့ပါ။
problem-stale-version-title = တစ်ယောက်ယောက်က ဒါကို ပြောင်းလိုက်ပါတယ်
problem-stale-version-advice = အခု အခြေအနေကို မြင်ရဖို့ စာမျက်နှာကို ပြန်ဖွင့်ပါ။ ပြီးရင် သင် ပြောင်းချင်တာကို ပြန်လုပ်ပါ။
problem-precondition-required-title = ဒါကို ဖတ်လို့ မရပါ
problem-precondition-required-advice = စာမျက်နှာကို ပြန်ဖွင့်ပါ။ ပြီးရင် သင် ပြောင်းချင်တာကို ပြန်လုပ်ပါ။
problem-body-too-large-title = ဒါက ရှည်လွန်းပါတယ်
problem-body-too-large-advice = ဘာမှ မပို့ရသေးပါဘူး။ စာကို တိုအောင်ပြင်ပြီး ပြန်ပို့ပါ။
problem-unsupported-media-type-title = ဒါကို ဖတ်လို့ မရပါ
problem-unsupported-media-type-advice = နောက်ပြန်သွားပြီး ဒီစာမျက်နှာက ဖောင်ကို ပို့ပါ။
problem-too-many-requests-title = အကြိမ် များလွန်းပါတယ်
problem-too-many-requests-advice = မိနစ်အနည်းငယ် စောင့်ပြီးမှ ထပ်ကြိုးစားပါ။
problem-internal-title = ကျွန်ုပ်တို့ဘက်က တစ်ခုခု မှားသွားပါတယ်
problem-internal-advice = ဒီတစ်ကြိမ် ဘာမှ မသိမ်းလိုက်ရပါဘူး။ မိနစ်အနည်းငယ် စောင့်ပြီး ထပ်ကြိုးစားပါ။
problem-unavailable-title = အခု သုံးလို့ မရသေးပါ
problem-unavailable-advice = ခဏ စောင့်ပြီး ထပ်ကြိုးစားပါ။ သင်ရိုက်ထားတာက ဒီစာမျက်နှာမှာ ရှိနေပါတယ်၊ နှစ်ခါ ဘယ်တော့မှ မရောက်ပါဘူး။
problem-foreign-form-title = ဒီစာမျက်နှာ ဟောင်းလွန်းနေပါပြီ
problem-foreign-form-advice = နောက်ပြန်သွားပါ။ စာမျက်နှာကို ပြန်ဖွင့်ပြီး ဖောင်ကို တစ်ခါ ပြန်ပို့ပါ။ ဘာမှ မပြောင်းလဲရသေးပါဘူး။

field-required = ဒီမေးခွန်းကို ဖြေပါ
field-unknown-code = အဖြေတွေထဲက တစ်ခုကို ရွေးပါ
field-too-long = စာလုံး { $limit } လုံးထက် မပိုပါစေနဲ့
field-too-large = { $limit } ခုထက် ပိုမရွေးပါနဲ့
field-not-valid = ဒီအဖြေ မှန်လို့ မရပါ၊ ပြန်စစ်ပါ
field-must-be-true = ဆက်သွားဖို့ ဒီအကွက်မှာ အမှန်ခြစ်ပါ
field-not-a-date = ခုနှစ်ကို ရိုက်ထည့်ပါ၊ ဥပမာ 2026။ လကို သိရင် ရွေးပါ
field-not-a-number = ဂဏန်းနဲ့ ရိုက်ထည့်ပါ၊ ဥပမာ 12 ဒါမှမဟုတ် 12.5
field-question-changed = သမဂ္ဂက မေးခွန်းတွေကို ဒီအတောအတွင်း ပြောင်းလိုက်ပါတယ်။ ပြန်ကြည့်ပေးပါ
field-not-a-partial-date = ခုနှစ်ကို ရိုက်ထည့်ပါ၊ ဥပမာ 2026။ လနဲ့ ရက်ကို သိမှသာ ထည့်ပါ
field-before-beginning = ဒါက အစထက် စောလို့ မရပါ
problem-wrong-passkey-title = ဒီလျှို့ဝှက်ကီးနဲ့ ဝင်လို့ မရပါ
problem-wrong-passkey-advice = ဒီလျှို့ဝှက်ကီးနဲ့ ဝင်လို့ မရပါဘူး။ ထပ်ကြိုးစားပါ။ ဒါမှမဟုတ် တခြားနည်းနဲ့ အကောင့်ဝင်ပါ။
problem-link-ended-title = ဒီလင့်ခ်ကို သုံးလို့ မရတော့ပါ
problem-link-ended-advice = အချိန်ကုန်သွားပြီ ဒါမှမဟုတ် သုံးပြီးသား ဖြစ်နေပါတယ်။ လင့်ခ်အသစ် တောင်းပါ။

field-too-short = အနည်းဆုံး စာလုံး { $limit } လုံး ထည့်ပါ
field-too-common = ဒီစကားဝှက်ကို လူအများ သုံးနေကြပါတယ် ဒါမှမဟုတ် ပေါက်ကြားခဲ့တဲ့ စကားဝှက် ဖြစ်ပါတယ်။ တခြားတစ်ခု ရွေးပါ
field-about-you = ဒါက သင့်နာမည်၊ သင့်အီးမေးလ်လိပ်စာ ဒါမှမဟုတ် သမဂ္ဂနာမည်နဲ့ တူလွန်းပါတယ်။ တခြားတစ်ခု ရွေးပါ
field-taken = ဒီလိပ်စာနဲ့ အကောင့် ဒါမှမဟုတ် လက်မခံရသေးတဲ့ ဖိတ်စာ ရှိပြီးသားပါ
error-current-password-not-valid = ဒါက သင့်လက်ရှိ စကားဝှက် မဟုတ်ပါ
