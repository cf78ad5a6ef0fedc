# reviewed = false  (no native speaker has read this yet)

### Labels of the code lists of the inquiry form, and of what a worker reads otherwise. One message per code; the id is the
### list, a hyphen and the code, in lower case and with "-" for "_". Countries are in countries/*.json.

## Answers that every list of level 1 also offers. Given once for all lists.

answer-prefer-not-to-say = မပြောလိုပါ
answer-unknown = မသိပါ
answer-not-asked = မမေးထားပါ

## SUBMITTER: who writes. Focal's own list.

submitter-worker = အလုပ်သမား ကိုယ်တိုင်
submitter-family = မိသားစုဝင်
submitter-representative = မိတ်ဆွေ ဒါမှမဟုတ် ကိုယ်စားလှယ်
submitter-union-or-ngo = သမဂ္ဂ ဒါမှမဟုတ် NGO အဖွဲ့
submitter-witness = မျက်မြင်တွေ့ခဲ့သူ

## LANGUAGE: BCP 47 tags, lower case.

language-en = အင်္ဂလိပ်
language-km = ခမာ
language-lo = လာအို
language-th = ထိုင်း
language-my = မြန်မာ
language-vi = ဗီယက်နမ်
language-id = အင်ဒိုနီးရှား
language-ms = မလေး
language-fil = ဖိလစ်ပိုင်
language-tet = တီတွမ်

## SEX. Focal's own list.

sex-female = အမျိုးသမီး
sex-male = အမျိုးသား
sex-another = အခြား

## AGE_GROUP: Focal's own bands, which roll up to the five- and ten-year bands of labour force statistics. Under 18 starts child safeguarding.

age-group-under-15 = 15 နှစ်အောက်
age-group-15-17 = 15 နှစ်မှ 17 နှစ်
age-group-18-24 = 18 နှစ်မှ 24 နှစ်
age-group-25-29 = 25 နှစ်မှ 29 နှစ်
age-group-30-34 = 30 နှစ်မှ 34 နှစ်
age-group-35-39 = 35 နှစ်မှ 39 နှစ်
age-group-40-44 = 40 နှစ်မှ 44 နှစ်
age-group-45-54 = 45 နှစ်မှ 54 နှစ်
age-group-55-64 = 55 နှစ်မှ 64 နှစ်
age-group-65-plus = 65 နှစ်နဲ့ အထက်

## MARITAL. Focal's own list.

marital-never-married = အိမ်ထောင် မပြုဖူးပါ
marital-married = အိမ်ထောင် ရှိပါတယ်
marital-cohabiting = လက်မထပ်ဘဲ အတူနေပါတယ်
marital-separated = ခွဲနေပါတယ်
marital-divorced = ကွာရှင်းပြီး
marital-widowed = အိမ်ထောင်ဖက် ကွယ်လွန်ပြီး

## EDUCATION: the highest level completed. UNESCO ISCED 2011.

education-0 = ကျောင်းမနေဖူး ဒါမှမဟုတ် မူကြိုသာ
education-1 = မူလတန်း
education-2 = အလယ်တန်း
education-3 = အထက်တန်း
education-4 = အထက်တန်းပြီးနောက် သင်တန်း
education-5 = အထက်တန်းပြီးနောက် တက္ကသိုလ်၊ ကောလိပ် ကာလတို (ဒီပလိုမာ)
education-6 = ဘွဲ့ရ
education-7 = မဟာဘွဲ့
education-8 = ပါရဂူဘွဲ့

## OCCUPATION: ILO ISCO-08. Major groups 0 to 9, then the quick picks (unit groups).

occupation-0 = စစ်မှုထမ်း
occupation-1 = မန်နေဂျာ၊ အုပ်ချုပ်သူ
occupation-2 = အတတ်ပညာရှင်
occupation-3 = နည်းပညာသည်နဲ့ အလယ်အလတ်အဆင့် ပညာသည်
occupation-4 = ရုံးဝန်ထမ်းနဲ့ စာရေး
occupation-5 = ဝန်ဆောင်မှုနဲ့ အရောင်းဝန်ထမ်း
occupation-6 = လယ်ယာ၊ သစ်တော၊ ငါးလုပ်ငန်း ကျွမ်းကျင်လုပ်သား
occupation-7 = လက်မှုပညာသည်နဲ့ လုပ်ငန်းခွင် ကျွမ်းကျင်လုပ်သား
occupation-8 = စက်မောင်း၊ ယာဉ်မောင်းနဲ့ တပ်ဆင်လုပ်သား
occupation-9 = အခြေခံလုပ်သား (အထွေထွေအလုပ်)
occupation-9111 = အိမ်အကူ၊ အိမ်သန့်ရှင်းရေး
occupation-5152 = အိမ်ထိန်း (အိမ်မှုကိစ္စ ကြီးကြပ်သူ)
occupation-5311 = ကလေးထိန်း
occupation-5322 = လူနာ၊ သက်ကြီးကို အိမ်မှာ ပြုစုသူ
occupation-6222 = ငါးဖမ်းလုပ်သား (မြစ်ချောင်း၊ ကန်၊ ကမ်းနီး)
occupation-6223 = ငါးဖမ်းလုပ်သား (ကမ်းဝေး ပင်လယ်ပြင်)
occupation-9216 = ငါးလုပ်ငန်း အထွေထွေလုပ်သား
occupation-9313 = ဆောက်လုပ်ရေး အထွေထွေလုပ်သား
occupation-8153 = စက်ချုပ်လုပ်သား
occupation-8212 = အီလက်ထရောနစ် တပ်ဆင်လုပ်သား
occupation-9329 = စက်ရုံ အထွေထွေလုပ်သား
occupation-9412 = မီးဖိုချောင်အကူ
occupation-8350 = သင်္ဘောသား (ကုန်းပတ်လုပ်သား)

## SECTOR: United Nations ISIC Rev.4, sections A to U, in short names.

sector-a = စိုက်ပျိုးမွေးမြူရေး၊ သစ်တောနဲ့ ငါးလုပ်ငန်း
sector-b = သတ္တုတွင်းနဲ့ ကျောက်မိုင်း
sector-c = စက်ရုံ၊ ကုန်ထုတ်လုပ်ငန်း
sector-d = လျှပ်စစ်နဲ့ ဓာတ်ငွေ့
sector-e = ရေ၊ ရေဆိုးနဲ့ အမှိုက်
sector-f = ဆောက်လုပ်ရေး
sector-g = အရောင်းအဝယ်နဲ့ ယာဉ်ပြုပြင်ရေး
sector-h = သယ်ယူပို့ဆောင်ရေးနဲ့ သိုလှောင်ရေး
sector-i = ဟိုတယ်နဲ့ စားသောက်ဆိုင်
sector-j = သတင်းအချက်အလက်နဲ့ ဆက်သွယ်ရေး
sector-k = ငွေကြေး၊ ဘဏ်နဲ့ အာမခံ
sector-l = အိမ်ခြံမြေ
sector-m = အတတ်ပညာ၊ သိပ္ပံနဲ့ နည်းပညာ ဝန်ဆောင်မှု
sector-n = စီမံရေးရာနဲ့ အထောက်အကူ ဝန်ဆောင်မှု
sector-o = အစိုးရ အုပ်ချုပ်ရေးနဲ့ ကာကွယ်ရေး
sector-p = ပညာရေး
sector-q = ကျန်းမာရေးနဲ့ လူမှုရေး
sector-r = အနုပညာ၊ ဖျော်ဖြေရေးနဲ့ အပန်းဖြေလုပ်ငန်း
sector-s = တခြား ဝန်ဆောင်မှု
sector-t = အိမ်အကူအလုပ် (လူနေအိမ်မှာ)
sector-u = နိုင်ငံတကာ အဖွဲ့အစည်း

## STAGE: where in the migration the worker is. Focal's own list.

stage-considering = နိုင်ငံခြားသွားဖို့ စဉ်းစားနေတယ်
stage-recruitment = အလုပ်လျှောက်နေတယ် ဒါမှမဟုတ် အလုပ်ခေါ်လို့ စီစဉ်နေတယ်
stage-transit = လမ်းခရီးမှာ ရောက်နေတယ်
stage-employed-abroad = နိုင်ငံခြားမှာ အလုပ်လုပ်နေတယ်
stage-contract-ended-abroad = နိုင်ငံခြားမှာ ရှိနေတယ်၊ အလုပ်ပြီးသွားပြီ
stage-detained = ဖမ်းဆီး ထိန်းသိမ်းခံထားရတယ်
stage-returned = ကိုယ့်နိုင်ငံ ပြန်ရောက်ပြီ
stage-family-at-home = အလုပ်သမားရဲ့ မိသားစု၊ ကိုယ့်နိုင်ငံမှာ ရှိတယ်

## CONTACT: how we may reach the worker. Focal's own list; names of services are not translated.

contact-code-only = ဆက်သွယ်မလာပါနဲ့ - ကုဒ်နဲ့ ကိုယ်တိုင် ဝင်ကြည့်မယ်
contact-call = ဖုန်းခေါ်ဆိုမှု
contact-sms = ဖုန်းမက်ဆေ့ချ် (SMS)
contact-whatsapp = WhatsApp
contact-line = LINE
contact-viber = Viber
contact-telegram = Telegram
contact-messenger = Messenger
contact-zalo = Zalo
contact-email = အီးမေးလ်
contact-trusted-person = ယုံကြည်ရသူ တစ်ယောက်ကနေတစ်ဆင့်

## ACTION: what the worker asks for. Focal's own list.

action-information = သတင်းအချက်အလက် သိချင်တယ်
action-advice = အကြံဉာဏ် လိုချင်တယ်
action-file-complaint = တိုင်ကြားဖို့ ကူညီပါ
action-talk-to-employer = အလုပ်ရှင်နဲ့ စကားပြောပေးပါ
action-refer = ကူညီနိုင်သူနဲ့ ချိတ်ဆက်ပေးပါ
action-urgent-help = အရေးပေါ် ကူညီပါ
action-return-home = အိမ်ပြန်ဖို့ ကူညီပါ
action-trace-missing-person = ပျောက်နေတဲ့သူကို ရှာပေးပါ
action-join-union = သမဂ္ဂထဲ ဝင်ချင်တယ်
action-record-anonymously = မှတ်တမ်းတင်ရုံပဲ၊ နာမည် မထည့်ပါနဲ့

## TOPIC: the groups of VIOLATION (something is wrong), then the values of INFO (a question). Focal's own lists.

topic-recruitment = ဝန်ဆောင်ခ (ပွဲခ)၊ အေဂျင်စီ၊ ပွဲစား ဒါမှမဟုတ် အလုပ်ပေးမယ်လို့ လိမ်တာ
topic-pay = လုပ်ခ လစာ
topic-conditions = အလုပ်ချိန်၊ လုပ်ငန်းခွင် ဘေးကင်းရေး ဒါမှမဟုတ် နေစရာ
topic-freedom = ပတ်စပို့ သိမ်းထားတာ၊ ပိတ်လှောင်ထားတာ ဒါမှမဟုတ် အတင်းခိုင်းတာ
topic-violence = အကြမ်းဖက်တာ၊ နှိပ်စက်တာ ဒါမှမဟုတ် ခွဲခြားဆက်ဆံတာ
topic-termination = အလုပ်ထုတ်ခံရတာ၊ ပါမစ် ဖျက်သိမ်းခံရတာ ဒါမှမဟုတ် အဖမ်းခံရတာ
topic-association = သမဂ္ဂဝင်လို့ ဒါမှမဟုတ် ထုတ်ပြောလို့ အပြစ်ပေးခံရတာ
topic-welfare = ဖျားနာတာ၊ လူပျောက်တာ၊ သေဆုံးတာ ဒါမှမဟုတ် အိမ်ပြန်ချင်တာ
topic-rights = အလုပ်မှာ ရှိတဲ့ အခွင့်အရေး
topic-procedures = နိုင်ငံခြား ဘယ်လိုသွား၊ ဘယ်လိုအလုပ်လုပ်၊ ဘယ်လိုပြန်လာရမလဲ
topic-documents = ပတ်စပို့၊ ပါမစ်နဲ့ တခြား စာရွက်စာတမ်း
topic-agency-check = ဒီအေဂျင်စီမှာ လိုင်စင် ရှိပါသလား။
topic-social-security = လူမှုဖူလုံရေးနဲ့ အာမခံ
topic-union = သမဂ္ဂအကြောင်း
topic-reintegration = အိမ်ပြန်ရောက်ပြီးနောက် ဘဝနဲ့ အလုပ်

## EMERGENCY_KIND: whom to call.

emergency-kind-police = ရဲတပ်ဖွဲ့
emergency-kind-ambulance = လူနာတင်ကား
emergency-kind-labour-ministry = အလုပ်သမားဝန်ကြီးဌာန
emergency-kind-embassy = သံရုံး
emergency-kind-union = သမဂ္ဂ
emergency-kind-hotline = အကူအညီပေး ဖုန်းလိုင်း

## FILE_KIND: what somebody attached.

file-kind-photo = ဓာတ်ပုံ
file-kind-document = စာရွက်စာတမ်း
file-kind-recording = အသံဖိုင်
