# reviewed = false  (no native speaker has read this yet)

### The e-mails to workers, and what every e-mail says. Somebody else may read these: no word of who writes, and none of what
### about.

mail-greeting = မင်္ဂလာပါ၊
mail-open-link = Focal ကို ဖွင့်ပါ
mail-no-reply = ဒီစာကို ပြန်မရေးပါနဲ့။ ဒီလိပ်စာကို ဘယ်သူမှ မဖတ်ပါဘူး။

## Workers. Somebody else may read these: no word of who writes, and none of what about.

mail-registration-subject = သင့်လင့်ခ်
mail-registration-body = တစ်ယောက်ယောက်က ဒီလိပ်စာနဲ့ အကောင့်တစ်ခု တောင်းထားပါတယ်။ သင်ဆိုရင် လင့်ခ်ကို ဖွင့်ပြီး စကားဝှက် ရွေးပါ။ လင့်ခ်ကို 24 နာရီအတွင်း တစ်ကြိမ်ပဲ သုံးလို့ ရပါတယ်။ သင် မဟုတ်ရင် ဒီစာကို ဖျက်ပစ်ပါ။ ဘာမှ ဖြစ်မှာ မဟုတ်ပါဘူး။
mail-registration-repeated-subject = သင့်လင့်ခ်
mail-registration-repeated-body = တစ်ယောက်ယောက်က ဒီလိပ်စာနဲ့ အကောင့်တစ်ခု တောင်းထားပါတယ်။ ဒါပေမဲ့ အကောင့် ဒါမှမဟုတ် ဖိတ်စာ ရှိပြီးသားပါ။ သင်ဆိုရင် အကောင့်ဝင်ပါ။ စကားဝှက် မေ့သွားရင် အဲဒီမှာ အသစ် ရွေးလို့ ရပါတယ်။ သင် မဟုတ်ရင် ဒီစာကို ဖျက်ပစ်ပါ။ ဘာမှ ဖြစ်မှာ မဟုတ်ပါဘူး။
mail-worker-password-reset-subject = သင့်လင့်ခ်
mail-worker-password-reset-body = တစ်ယောက်ယောက်က ဒီလိပ်စာနဲ့ ရှိတဲ့ အကောင့်အတွက် စကားဝှက် အသစ် တောင်းထားပါတယ်။ လင့်ခ်ကို တစ်နာရီအတွင်း တစ်ကြိမ်ပဲ သုံးလို့ ရပါတယ်။ သင် မဟုတ်ရင် ဒီစာကို ဖျက်ပစ်ပါ။ ဘာမှ ပြောင်းမှာ မဟုတ်ပါဘူး။
mail-why-worker = စာမျက်နှာတစ်ခုမှာ တစ်ယောက်ယောက်က ဒီလိပ်စာကို ရိုက်ထည့်လို့ ဒီစာ ရောက်လာတာပါ။
mail-news-subject = အသစ်တစ်ခုခု ရှိပါတယ်
mail-news-body = သင့်အတွက် အသစ်တစ်ခုခု ရှိပါတယ်။ သင် တစ်ယောက်တည်း ရှိတဲ့အချိန်မှာ လင့်ခ်ကို ဖွင့်ပြီး အဲဒီမှာ သင့်ကုဒ်ကို ရိုက်ထည့်ပါ။
mail-why-news = အသစ်တစ်ခုခု ရှိရင် ဒီလိပ်စာဆီ စာပို့ဖို့ သင် တောင်းထားပါတယ်။ အဲဒီစာမျက်နှာမှာပဲ ဒါကို ပြောင်းလို့ ရပါတယ်။
