# reviewed = false  (no native speaker has read this yet)

### Labels of the code lists that a union officer reads. One message per code; the id is the list, a hyphen and the code, in
### lower case and with "-" for "_".

## PRIOR_STATUS: papers at the time; not asked unless the case needs it. Focal's own list.

prior-status-documented-employer-tied = មានឯកសារ តែជាប់នឹងនិយោជកម្នាក់
prior-status-documented-not-tied = មានឯកសារ មិនជាប់នឹងនិយោជក
prior-status-expired = ឯកសារហួសសុពលភាព
prior-status-other-purpose-entry = បានចូលក្នុងគោលបំណងផ្សេង ដូចជាទេសចរណ៍
prior-status-undocumented = គ្មានឯកសារ
prior-status-asylum-or-refugee = អ្នកសុំសិទ្ធិជ្រកកោន ឬជនភៀសខ្លួន
prior-status-stateless = គ្មានសញ្ជាតិ
prior-status-not-asked = មិនបានសួរ

## DOCUMENT. Focal's own list.

document-passport = លិខិតឆ្លងដែន
document-permit = ប័ណ្ណការងារ
document-visa = ទិដ្ឋាការ
document-contract = កិច្ចសន្យាការងារ
document-id = អត្តសញ្ញាណប័ណ្ណ
document-insurance = ប័ណ្ណធានារ៉ាប់រង
document-bank-card = កាតធនាគារ

## HOLDER: who holds the document. Focal's own list.

holder-worker = ពលករ
holder-employer = និយោជក
holder-agency = ទីភ្នាក់ងារ
holder-authority = អាជ្ញាធរ
holder-lost = បាត់

## CHANNEL: how the inquiry came. Focal's own list.

channel-web = គេហទំព័រ
channel-app = កម្មវិធីទូរសព្ទ
channel-phone = ការហៅទូរសព្ទ
channel-sms = សារ SMS
channel-chat = សារជជែក
channel-social = បណ្តាញសង្គម
channel-letter = លិខិត
channel-walk-in = មកដល់ការិយាល័យ
channel-outreach = ការចុះជួបរបស់សហជីព
channel-referral = ការបញ្ជូនបន្តពីអង្គការផ្សេង
channel-detention-visit = ការចុះជួបនៅកន្លែងឃុំឃាំង

## VERIFY: the result of verification. "Verified" never means "proved true". Focal's own list.

verify-verified = បានទាក់ទង ហើយយល់សំណើច្បាស់
verify-partly = បានទាក់ទង តែយល់សំណើបានខ្លះ
verify-unreachable = ទាក់ទងមិនបាន
verify-duplicate = សំណើស្ទួន
verify-out-of-scope = ក្រៅពីអ្វីដែលយើងអាចជួយបាន
verify-malicious = ការប្រើប្រាស់ទម្រង់មិនត្រឹមត្រូវ

## INQUIRY STATE. Focal's own list.

inquiry-state-submitted = បានទទួល
inquiry-state-in-review = កំពុងពិនិត្យ
inquiry-state-verified = បានទាក់ទង ហើយយល់សំណើច្បាស់
inquiry-state-needs-info = ត្រូវការព័ត៌មានបន្ថែម
inquiry-state-unreachable = ទាក់ទងមិនបាន
inquiry-state-duplicate = សំណើស្ទួន
inquiry-state-out-of-scope = ក្រៅពីអ្វីដែលយើងអាចជួយបាន
inquiry-state-malicious = ការប្រើប្រាស់ទម្រង់មិនត្រឹមត្រូវ
inquiry-state-answered = បានឆ្លើយ
inquiry-state-converted = បានក្លាយជាពាក្យបណ្តឹង
inquiry-state-referred = បានបញ្ជូនបន្ត
inquiry-state-closed = បានបិទ
inquiry-state-reopened = បានបើកឡើងវិញ
inquiry-state-withdrawn = ពលករបានដកសំណើវិញ
inquiry-state-erased = បានលុប

## CASE STATE. Focal's own list.

case-state-draft = សេចក្តីព្រាង
case-state-filed = បានដាក់ពាក្យបណ្តឹង
case-state-accepted = បានទទួលយក
case-state-declined = មិនបានទទួលយក
case-state-in-progress = កំពុងដោះស្រាយ
case-state-awaiting-worker = កំពុងរង់ចាំពលករ
case-state-on-hold = ផ្អាកសិន
case-state-outcome-reached = មានលទ្ធផលហើយ
case-state-remedy-pending = កំពុងរង់ចាំការយល់ព្រម
case-state-resolved = បានដោះស្រាយរួច
case-state-closed = បានបិទ
case-state-withdrawn = ពលករបានដកពាក្យបណ្តឹងវិញ
case-state-closed-unresolved = បានបិទ ដោយដោះស្រាយមិនបាន
case-state-transferred = បានផ្ទេរទៅអង្គការផ្សេង
case-state-reopened = បានបើកឡើងវិញ

## REFERRAL STATE. Focal's own list.

referral-state-draft = សេចក្តីព្រាង
referral-state-consent-recorded = បានកត់ត្រាការយល់ព្រម
referral-state-sent = បានផ្ញើ
referral-state-accepted = បានទទួលយក
referral-state-rejected = បានបដិសេធ
referral-state-expired = ហួសកំណត់ពេល
referral-state-revoked = ពលករបានដកការយល់ព្រម
referral-state-in-service = កំពុងផ្តល់សេវា
referral-state-done = បានបញ្ចប់

## REFERRAL RESULT. Focal's own list.

referral-result-successful = ជោគជ័យ
referral-result-not-successful = មិនជោគជ័យ

## MON_TYPE: the kind of a monitoring entry. Focal's own list.

mon-type-contact = ការទាក់ទងជាមួយពលករ
mon-type-negotiation = ការចរចា
mon-type-filing = ការដាក់ពាក្យ ឬឯកសារ
mon-type-hearing = សវនាការ
mon-type-evidence = ភស្តុតាង
mon-type-referral = ការបញ្ជូនបន្ត
mon-type-payment = ការបង់ប្រាក់
mon-type-safety-check = ការពិនិត្យសុវត្ថិភាព
mon-type-closure = ការបិទករណី

## RESPONDENT TYPE: whom the complaint is about. Focal's own list.

respondent-type-employer = និយោជក
respondent-type-agency = ទីភ្នាក់ងារ
respondent-type-sub-agent = ភ្នាក់ងារបន្ត ឬមេខ្យល់
respondent-type-official = មន្ត្រីរាជការ
respondent-type-co-worker = មិត្តរួមការងារ
respondent-type-insurer = ក្រុមហ៊ុនធានារ៉ាប់រង

## VIOLATION, recruitment. Focal's own list, after ILO instruments.

violation-recruitment-illegal-or-excess-fees = ថ្លៃសេវាខុសច្បាប់ ឬថ្លៃហួសហេតុ
violation-recruitment-deployment-delayed-or-failed = ការចេញដំណើរយឺតយ៉ាវ ឬមិនបានទៅ
violation-recruitment-fake-job = គ្មានការងារពិតប្រាកដ
violation-recruitment-contract-substitution = កិច្ចសន្យាត្រូវគេប្តូរ
violation-recruitment-unlicensed-agent = ភ្នាក់ងារគ្មានអាជ្ញាប័ណ្ណ
violation-recruitment-documents-not-delivered = មិនបានប្រគល់ឯកសារឱ្យ

## VIOLATION, pay.

violation-pay-unpaid = មិនបើកប្រាក់ឈ្នួល
violation-pay-late = បើកប្រាក់ឈ្នួលយឺត
violation-pay-below-minimum = ប្រាក់ឈ្នួលទាបជាងកម្រិតអប្បបរមា
violation-pay-unlawful-deductions = កាត់ប្រាក់ឈ្នួលខុសច្បាប់
violation-pay-overtime = មិនបើកប្រាក់ថែមម៉ោង
violation-pay-termination-or-leave-benefits = មិនបើកប្រាក់បំណាច់ ឬប្រាក់ឈប់សម្រាក

## VIOLATION, conditions.

violation-conditions-hours-or-rest = ម៉ោងធ្វើការវែងពេក ឬគ្មានថ្ងៃឈប់សម្រាក
violation-conditions-osh = ការងារគ្មានសុវត្ថិភាព ឬប៉ះពាល់សុខភាព
violation-conditions-injury-or-illness = រងរបួស ឬឈឺដោយសារការងារ
violation-conditions-lodging = កន្លែងស្នាក់នៅ ឬអាហារមិនល្អ
violation-conditions-no-contract = គ្មានកិច្ចសន្យាការងារ
violation-conditions-social-security = មិនបានចុះឈ្មោះសន្តិសុខសង្គម

## VIOLATION, freedom.

violation-freedom-document-retention = ត្រូវគេរឹបយកលិខិតឆ្លងដែន ឬឯកសារ
violation-freedom-confinement = ត្រូវគេបង្ខាំង ឬមិនឱ្យចេញ
violation-freedom-threats = ត្រូវគេគំរាមកំហែង
violation-freedom-debt-bondage = ត្រូវគេបង្ខំឱ្យធ្វើការសងបំណុល
violation-freedom-trafficking-suspected = សង្ស័យថាមានការជួញដូរមនុស្ស
violation-freedom-forced-scam-work = ត្រូវគេបង្ខំឱ្យធ្វើការបោកប្រាស់តាមអនឡាញ

## VIOLATION, violence.

violation-violence-physical = អំពើហិង្សាលើរាងកាយ
violation-violence-sexual = អំពើហិង្សា ឬការបៀតបៀនផ្លូវភេទ
violation-violence-verbal = ការជេរប្រមាថ ឬស្រែកគំហក
violation-violence-discrimination = ការរើសអើង
violation-violence-pregnancy = ត្រូវគេធ្វើបាបដោយសារមានផ្ទៃពោះ

## VIOLATION, termination.

violation-termination-unfair-dismissal = ត្រូវគេបញ្ឈប់ពីការងារដោយអយុត្តិធម៌
violation-termination-permit-cancelled = ត្រូវគេលុបប័ណ្ណការងារ
violation-termination-absconding-report = ត្រូវគេប្តឹងថារត់ចោលការងារ
violation-termination-arrest-or-detention = ត្រូវគេចាប់ ឬឃុំខ្លួន
violation-termination-deportation = ត្រូវគេបណ្តេញចេញពីប្រទេស

## VIOLATION, association.

violation-association-union-busting = រារាំងការបង្កើត ឬការចូលសហជីព
violation-association-blacklisting = ត្រូវគេដាក់ក្នុងបញ្ជីខ្មៅ
violation-association-retaliation = ត្រូវគេសងសឹកព្រោះបានប្តឹង

## VIOLATION, welfare.

violation-welfare-wants-to-go-home = ចង់ត្រឡប់ទៅស្រុកវិញ
violation-welfare-missing-or-lost-contact = បាត់ខ្លួន ឬដាច់ដំណឹង
violation-welfare-sick = ឈឺ
violation-welfare-death-or-remains = ស្លាប់ ឬការដឹកសពមកស្រុកវិញ

## FORCED_LABOUR: the 11 ILO indicators of forced labour. Shown as "indicators present", never as a verdict.

forced-labour-abuse-of-vulnerability = ការកេងចំណេញលើភាពងាយរងគ្រោះ
forced-labour-deception = ការបោកបញ្ឆោត
forced-labour-restriction-of-movement = ការរឹតត្បិតសេរីភាពធ្វើដំណើរ
forced-labour-isolation = ការផ្តាច់ទំនាក់ទំនងពីអ្នកដទៃ
forced-labour-physical-and-sexual-violence = អំពើហិង្សាលើរាងកាយ និងផ្លូវភេទ
forced-labour-intimidation-and-threats = ការបំភិតបំភ័យ និងការគំរាមកំហែង
forced-labour-retention-of-identity-documents = ការដកហូតឯកសារអត្តសញ្ញាណ
forced-labour-withholding-of-wages = ការឃាត់ទុកប្រាក់ឈ្នួល
forced-labour-debt-bondage = ការជាប់បំណុលដែលត្រូវធ្វើការសង
forced-labour-abusive-working-and-living-conditions = លក្ខខណ្ឌការងារ និងការរស់នៅដ៏អាក្រក់
forced-labour-excessive-overtime = ការថែមម៉ោងហួសកម្រិត

## INDICATOR: the answer to one indicator of forced labour.

indicator-present = មាន
indicator-absent = គ្មាន
indicator-unknown = មិនដឹង

## FEE: after the ILO definition of recruitment fees and related costs (2019). A worker should bear none.

fee-recruitment = ថ្លៃសេវាជ្រើសរើស
fee-medical = ថ្លៃពិនិត្យសុខភាព
fee-insurance = ថ្លៃធានារ៉ាប់រង
fee-skills-test = ថ្លៃប្រឡងជំនាញ ឬភាសា
fee-training-or-orientation = ថ្លៃបណ្តុះបណ្តាល ឬតម្រង់ទិស
fee-equipment = ថ្លៃសម្ភារៈ ឬសម្លៀកបំពាក់
fee-travel-or-lodging = ថ្លៃធ្វើដំណើរ ឬស្នាក់នៅ
fee-administrative = ថ្លៃឯកសារ និងរដ្ឋបាល
fee-undisclosed = ថ្លៃដែលគេមិនប្រាប់មូលហេតុ

## ILO: Conventions (C), a Protocol (P) and the Maritime Labour Convention, by the numbers of the ILO.

ilo-c29 = C29 ពលកម្មដោយបង្ខំ ឆ្នាំ 1930
ilo-p29 = P29 ពិធីសារនៃអនុសញ្ញាស្តីពីពលកម្មដោយបង្ខំ ឆ្នាំ 2014
ilo-c87 = C87 សេរីភាពសមាគម និងការការពារសិទ្ធិរៀបចំអង្គការ ឆ្នាំ 1948
ilo-c98 = C98 សិទ្ធិរៀបចំអង្គការ និងការចរចារួម ឆ្នាំ 1949
ilo-c100 = C100 ប្រាក់ឈ្នួលស្មើគ្នា ឆ្នាំ 1951
ilo-c105 = C105 ការលុបបំបាត់ពលកម្មដោយបង្ខំ ឆ្នាំ 1957
ilo-c111 = C111 ការរើសអើង (ការងារ និងមុខរបរ) ឆ្នាំ 1958
ilo-c138 = C138 អាយុអប្បបរមា ឆ្នាំ 1973
ilo-c155 = C155 សុវត្ថិភាព និងសុខភាពការងារ ឆ្នាំ 1981
ilo-c182 = C182 ទម្រង់ធ្ងន់ធ្ងរបំផុតនៃពលកម្មកុមារ ឆ្នាំ 1999
ilo-c187 = C187 ក្របខណ្ឌលើកកម្ពស់សុវត្ថិភាព និងសុខភាពការងារ ឆ្នាំ 2006
ilo-c81 = C81 អធិការកិច្ចការងារ ឆ្នាំ 1947
ilo-c122 = C122 គោលនយោបាយការងារ ឆ្នាំ 1964
ilo-c129 = C129 អធិការកិច្ចការងារ (កសិកម្ម) ឆ្នាំ 1969
ilo-c144 = C144 ការពិគ្រោះយោបល់ត្រីភាគី ឆ្នាំ 1976
ilo-c97 = C97 ការធ្វើចំណាកស្រុកដើម្បីការងារ (កែសម្រួល) ឆ្នាំ 1949
ilo-c143 = C143 ពលករចំណាកស្រុក (បទប្បញ្ញត្តិបន្ថែម) ឆ្នាំ 1975
ilo-c181 = C181 ទីភ្នាក់ងារការងារឯកជន ឆ្នាំ 1997
ilo-c189 = C189 អ្នកធ្វើការងារផ្ទះ ឆ្នាំ 2011
ilo-c95 = C95 ការការពារប្រាក់ឈ្នួល ឆ្នាំ 1949
ilo-c102 = C102 សន្តិសុខសង្គម (បទដ្ឋានអប្បបរមា) ឆ្នាំ 1952
ilo-c118 = C118 ភាពស្មើគ្នាក្នុងសន្តិសុខសង្គម ឆ្នាំ 1962
ilo-c188 = C188 ការងារក្នុងវិស័យនេសាទ ឆ្នាំ 2007
ilo-c190 = C190 អំពើហិង្សា និងការបៀតបៀន ឆ្នាំ 2019
ilo-mlc = MLC អនុសញ្ញាស្តីពីការងារលើសមុទ្រ ឆ្នាំ 2006

## FORUM: where the complaint is taken. Focal's own list.

forum-employer = និយោជក
forum-agency = ទីភ្នាក់ងារ
forum-union-to-union = ពីសហជីពទៅសហជីព
forum-labour-inspectorate = អធិការកិច្ចការងារ
forum-conciliation = ការផ្សះផ្សា
forum-labour-court = តុលាការការងារ
forum-police-or-trafficking-unit = នគរបាល ឬផ្នែកប្រឆាំងការជួញដូរមនុស្ស
forum-embassy-or-labour-attache = ស្ថានទូត ឬអនុព័ន្ធការងារ
forum-licensing-body = អាជ្ញាធរផ្តល់អាជ្ញាប័ណ្ណដល់ទីភ្នាក់ងារ
forum-nhri = ស្ថាប័នជាតិសិទ្ធិមនុស្ស
forum-mrc-or-ngo = មជ្ឈមណ្ឌលធនធានពលករចំណាកស្រុក ឬអង្គការ
forum-insurer-or-fund = ក្រុមហ៊ុនធានារ៉ាប់រង ឬបេឡា
forum-ilo-supervision = ប្រព័ន្ធត្រួតពិនិត្យរបស់ ILO
forum-buyer-grievance = បណ្តាញទទួលបណ្តឹងរបស់អ្នកបញ្ជាទិញ

## REMEDY: what the worker asks for. Focal's own list.

remedy-wages = ប្រាក់ឈ្នួល
remedy-refund = ការសងថ្លៃសេវាវិញ
remedy-compensation = សំណង
remedy-injury-or-death-benefit = ប្រាក់ឧបត្ថម្ភករណីរបួស ឬមរណភាព
remedy-documents-returned = ការប្រគល់ឯកសារវិញ
remedy-reinstatement = ការចូលធ្វើការវិញ
remedy-job-change = ការប្តូរនិយោជក
remedy-permit-regularised = ការធ្វើឱ្យប័ណ្ណការងារស្របច្បាប់
remedy-deployment = ការបញ្ជូនទៅធ្វើការដូចការសន្យា
remedy-repatriation = ការត្រឡប់ទៅប្រទេសវិញ
remedy-release = ការដោះលែង
remedy-shelter-or-care = ទីជម្រក ឬការថែទាំ
remedy-apology = ការសុំទោស
remedy-sanction-or-prosecution = ការដាក់ពិន័យ ឬការចោទប្រកាន់តាមច្បាប់
remedy-blacklist-removed = ការដកឈ្មោះចេញពីបញ្ជីខ្មៅ
remedy-information = ព័ត៌មាន

## OUTCOME. Focal's own list.

outcome-full = បានទាំងស្រុង
outcome-partial = បានមួយផ្នែក
outcome-none = មិនបានអ្វីទេ
outcome-rejected = ត្រូវបានច្រានចោល
outcome-time-barred = ហួសរយៈពេលប្តឹងតាមច្បាប់
outcome-withdrawn-under-pressure = ដកពាក្យបណ្តឹងដោយសារសម្ពាធ
outcome-withdrawn-freely = ដកពាក្យបណ្តឹងដោយស្ម័គ្រចិត្ត
outcome-lost-contact = បាត់ទំនាក់ទំនង
outcome-left-country = ពលករបានចាកចេញពីប្រទេស
outcome-unenforced-award = មានសេចក្តីសម្រេច តែគេមិនអនុវត្ត

## BASIS: what the outcome rests on. Focal's own list.

basis-settlement = ការព្រមព្រៀងគ្នា
basis-official-order = សេចក្តីបង្គាប់របស់អាជ្ញាធរ
basis-judgment = សេចក្តីសម្រេចរបស់តុលាការ
basis-goodwill = សុឆន្ទៈ

## RETAL: retaliation since the last entry. Focal's own list.

retal-none = គ្មាន
retal-dismissal = ការបញ្ឈប់ពីការងារ
retal-threat = ការគំរាមកំហែង
retal-permit-cancelled = ការលុបប័ណ្ណការងារ
retal-reported-to-authorities = ការប្តឹងទៅអាជ្ញាធរ
retal-eviction = ការបណ្តេញចេញពីកន្លែងស្នាក់នៅ
retal-lawsuit = ការប្តឹងពលករទៅតុលាការ
retal-violence = អំពើហិង្សា

## SERVICE: what a referral asks for. Police and immigration are rows of their own, never ticked beforehand. Focal's own list.

service-union-counterpart = សហជីពនៅប្រទេសម្ខាងទៀត
service-legal = ជំនួយផ្នែកច្បាប់
service-psychosocial = ជំនួយផ្លូវចិត្ត
service-health = ការថែទាំសុខភាព
service-safe-house = ទីជម្រកសុវត្ថិភាព
service-livelihoods = ជំនួយមុខរបរចិញ្ចឹមជីវិត
service-consular = ស្ថានទូត ឬកុងស៊ុល
service-labour-authority = អាជ្ញាធរការងារ
service-mrc = មជ្ឈមណ្ឌលធនធានពលករចំណាកស្រុក
service-other = ផ្សេងទៀត
service-police = នគរបាល
service-immigration = អាជ្ញាធរអន្តោប្រវេសន៍

## REF_FAIL: why a referral failed. Focal's own list.

ref-fail-client-refused = ពលករបានបដិសេធ
ref-fail-lack-of-capacity = អង្គការគ្មានលទ្ធភាព
ref-fail-no-longer-needed = លែងត្រូវការ
ref-fail-unable-to-contact-client = ទាក់ទងពលករមិនបាន
ref-fail-unable-to-contact-organisation = ទាក់ទងអង្គការមិនបាន
ref-fail-other = ផ្សេងទៀត

## ASEAN_BODY: bodies and processes of ASEAN, then of the United Nations, by their usual names and short forms.

asean-body-summit = កិច្ចប្រជុំកំពូលអាស៊ាន
asean-body-ascc = សហគមន៍សង្គម-វប្បធម៌អាស៊ាន (ASCC)
asean-body-asec = លេខាធិការដ្ឋានអាស៊ាន (ASEC)
asean-body-almm = កិច្ចប្រជុំរដ្ឋមន្ត្រីការងារអាស៊ាន (ALMM)
asean-body-slom = កិច្ចប្រជុំមន្ត្រីជាន់ខ្ពស់ការងារអាស៊ាន (SLOM)
asean-body-slom-wg = ក្រុមការងារនៃ SLOM (SLOM-WG)
asean-body-acmw = គណៈកម្មាធិការអាស៊ានស្តីពីពលករចំណាកស្រុក (ACMW)
asean-body-asean-oshnet = បណ្តាញសុវត្ថិភាព និងសុខភាពការងារអាស៊ាន (ASEAN-OSHNET)
asean-body-afml = វេទិកាអាស៊ានស្តីពីពលករចំណាកស្រុក (AFML)
asean-body-ammswd = កិច្ចប្រជុំរដ្ឋមន្ត្រីអាស៊ានស្តីពីសុខុមាលភាពសង្គម និងការអភិវឌ្ឍ (AMMSWD)
asean-body-somswd = កិច្ចប្រជុំមន្ត្រីជាន់ខ្ពស់ស្តីពីសុខុមាលភាពសង្គម និងការអភិវឌ្ឍ (SOMSWD)
asean-body-acw = គណៈកម្មាធិការអាស៊ានស្តីពីស្ត្រី (ACW)
asean-body-acwc = គណៈកម្មការអាស៊ានស្តីពីសិទ្ធិស្ត្រី និងកុមារ (ACWC)
asean-body-aichr = គណៈកម្មការអន្តររដ្ឋាភិបាលអាស៊ានទទួលបន្ទុកសិទ្ធិមនុស្ស (AICHR)
asean-body-assa = សមាគមសន្តិសុខសង្គមអាស៊ាន (ASSA)
asean-body-acsc-apf = សន្និសីទសង្គមស៊ីវិលអាស៊ាន / វេទិកាប្រជាជនអាស៊ាន (ACSC/APF)
asean-body-apfsd = វេទិកាអាស៊ី-ប៉ាស៊ីហ្វិកស្តីពីការអភិវឌ្ឍប្រកបដោយចីរភាព (APFSD)
asean-body-csocd = គណៈកម្មការអង្គការសហប្រជាជាតិសម្រាប់ការអភិវឌ្ឍសង្គម (CSocD)
asean-body-escap = គណៈកម្មការសេដ្ឋកិច្ច និងសង្គមកិច្ចអង្គការសហប្រជាជាតិសម្រាប់អាស៊ី និងប៉ាស៊ីហ្វិក (ESCAP)
asean-body-upr = ការពិនិត្យជាសកលតាមកាលកំណត់ (UPR)
asean-body-cedaw = គណៈកម្មាធិការលុបបំបាត់ការរើសអើងលើស្ត្រី (CEDAW)

## SHARING: what an organisation shares with its council.

sharing-coded = ចំនួន សម្រាប់អ្នកដែលយល់ព្រម
sharing-nothing = គ្មាន

## ROLE: what a person may be in an organisation.

role-worker = ពលករ
role-focal-point = មន្ត្រីបង្គោល
role-alternate = មន្ត្រីបង្គោលជំនួស
role-affiliate-admin = អ្នកគ្រប់គ្រងគណនី
role-secretariat = លេខាធិការដ្ឋាន
role-observer = អ្នកសង្កេតការណ៍

## AUDITED: what an entry of the audit trail says. Focal's own list.

audited-submit-inquiry = បានផ្ញើសំណើ
audited-read-progress = បានមើលថាសំណើដល់ណា
audited-write-to-union = បានសរសេរទៅសហជីព
audited-change-own-choices = បានប្តូររបៀបទាក់ទង ឬការរាប់ក្នុងស្ថិតិ
audited-withdraw-inquiry = បានដកសំណើវិញ
audited-erase-inquiry = បានលុបសំណើ
audited-list-inquiries = បានបើកបញ្ជីសំណើ
audited-read-inquiry = បានបើកសំណើមួយ
audited-read-inquiry-words = បានអានឈ្មោះ និងពាក្យពេចន៍ក្នុងសំណើ
audited-verify-inquiry = បានកត់ត្រាការទាក់ទងជាមួយពលករ
audited-write-to-worker = បានសរសេរទៅពលករ ឬបានដកសារវិញ
audited-translate-message = បានបកប្រែសារ
audited-write-note = បានសរសេរកំណត់ចំណាំសម្រាប់មិត្តរួមការងារ
audited-file-complaint = បានដាក់ពាក្យបណ្តឹង
audited-list-cases = បានបើកបញ្ជីករណី
audited-read-case = បានបើកករណីមួយ
audited-read-case-words = បានអានឈ្មោះ និងពាក្យពេចន៍ក្នុងករណី
audited-accept-case = បានទទួលករណី
audited-record-monitoring = បានបន្ថែមកំណត់ត្រាតាមដាន
audited-declare-resolved = បានប្រកាសថាករណីត្រូវបានដោះស្រាយ
audited-approve-resolution = បានអនុម័តដំណោះស្រាយ
audited-read-reports = បានបើករបាយការណ៍
audited-read-network-reports = បានបើករបាយការណ៍បណ្តាញ
audited-read-deliveries = បានមើលអ៊ីមែលដែលបានផ្ញើ
audited-break-glass = បានបើកករណីពេលចាំបាច់បន្ទាន់
audited-manage-case-team = បានប្តូរអ្នកដែលធ្វើការលើករណី
audited-reassign-cases = បានប្រគល់ករណី ព្រមទាំងករណីផ្សេងទៀតរបស់ម្ចាស់
audited-list-colleagues = បានបើកបញ្ជីមិត្តរួមការងារ
audited-delegate = បានឱ្យនរណាម្នាក់ជំនួស ឬបញ្ចប់ការជំនួស
audited-list-accounts = បានបើកបញ្ជីបុគ្គលិក
audited-invite-person = បានអញ្ជើញនរណាម្នាក់
audited-change-roles = បានប្តូរតួនាទីរបស់នរណាម្នាក់
audited-reset-second-factor = បានដកកត្តាទីពីររបស់នរណាម្នាក់
audited-disable-account = បានបិទគណនី
audited-list-sessions = បានបើកបញ្ជីកន្លែងដែលនរណាម្នាក់បានចូលគណនី
audited-end-sessions = បានបញ្ចប់វគ្គទាំងអស់របស់នរណាម្នាក់
audited-manage-sign-on = បានប្តូរសេវាចូលគណនីរបស់អង្គការ
audited-read-audit = បានអានកំណត់ត្រាសវនកម្ម
audited-export-audit = បានយកច្បាប់ចម្លងនៃកំណត់ត្រាសវនកម្ម
audited-logged-in = បានចូលគណនី
audited-log-in-failed = ការចូលគណនីមិនបានសម្រេច ឬពាក្យសម្ងាត់មិនត្រឹមត្រូវ
audited-locked-out = ព្យាយាមច្រើនដងពេក៖ ត្រូវបានបិទមួយរយៈ
audited-second-factor-given = បានផ្តល់កត្តាទីពីរ
audited-second-factor-failed = កត្តាទីពីរមិនត្រឹមត្រូវ
audited-second-factor-added = បានរៀបចំកត្តាទីពីរ
audited-second-factor-removed = បានដកកត្តាទីពីរចេញ
audited-recovery-codes-made = បានបង្កើតលេខកូដសង្គ្រោះថ្មី
audited-password-changed = បានប្តូរពាក្យសម្ងាត់
audited-password-reset-requested = មានការស្នើសុំតំណសម្រាប់ពាក្យសម្ងាត់ថ្មី
audited-invitation-accepted = បានទទួលយកការអញ្ជើញ
audited-invitation-renewed = ការអញ្ជើញត្រូវបានផ្ញើម្តងទៀត
audited-invitation-withdrawn = បានដកការអញ្ជើញវិញ
audited-link-refused = តំណក្នុងអ៊ីមែលត្រូវបានបដិសេធ៖ ផុតកំណត់ ឬបានប្រើរួចហើយ
audited-account-made = អ្នកដំណើរការប្រព័ន្ធបានបង្កើតគណនី
audited-account-opened = បានបើកគណនីដែលបិទឡើងវិញ
audited-session-ended = បានបញ្ចប់វគ្គ ឬចាកចេញ
audited-session-refused = វគ្គមួយត្រូវបានបដិសេធ ព្រោះមិនមែនជារបស់អង្គការនេះ
audited-token-refused = សញ្ញាសម្គាល់ចូលត្រូវបានបដិសេធ៖ ក្លែង ឬត្រូវបានកែ
audited-foreign-token-refused = សញ្ញាសម្គាល់ចូលរបស់អង្គការផ្សេងត្រូវបានបដិសេធ
audited-ended-token-refused = សញ្ញាសម្គាល់ចូលត្រូវបានបដិសេធ៖ វគ្គបានបញ្ចប់ ឬតួនាទីបានប្តូរ
audited-sign-on-linked = បានភ្ជាប់គណនីជាមួយសេវាចូលគណនីរបស់អង្គការ
audited-sign-on-unlinked = បានឱ្យនរណាម្នាក់ភ្ជាប់ម្តងទៀតជាមួយសេវាចូលគណនី
audited-sign-on-refused = ការចូលតាមសេវាចូលគណនីរបស់អង្គការត្រូវបានបដិសេធ
audited-sign-on-unavailable = សេវាចូលគណនីរបស់អង្គការមិនឆ្លើយ ឬឆ្លើយមិនត្រឹមត្រូវ
audited-roles-mapped = តួនាទីត្រូវបានយកតាមសេវាចូលគណនីរបស់អង្គការ
audited-last-admin-kept = បានបដិសេធ៖ នឹងគ្មាននរណានៅសល់មើលថែគណនី
audited-link-inquiry = បានបន្ថែមសំណើទៅក្នុងគណនីរបស់ពលករ
audited-read-own-inquiry = បានមើលសំណើក្នុងគណនីរបស់ពលករ
audited-manage-api-clients = បានបើកបញ្ជីការតភ្ជាប់កម្មវិធី
audited-manage-registration = បានជ្រើសថាតើពលករអាចបង្កើតគណនីឬទេ
audited-follow-setup = បានបន្តការរៀបចំដំបូង
audited-manage-organisation = បានប្តូរទំព័ររបស់អង្គការ
audited-read-network = បានបើកបណ្តាញ
audited-manage-members = បានប្តូរសមាជិកនៃបណ្តាញ
audited-manage-routing = បានប្តូរកន្លែងដែលពលករត្រូវបាននាំទៅ
audited-manage-emergency-contacts = បានប្តូរលេខបន្ទាន់
audited-accept-membership = បានយល់ព្រមចូលជាសមាជិកបណ្តាញ
audited-share-with-council = បានប្តូរអ្វីដែលចែករំលែកជាមួយក្រុមប្រឹក្សា
audited-registration-requested = ពលករម្នាក់បានសុំគណនីតាមអ៊ីមែល
audited-registered = ពលករម្នាក់បានបង្កើតគណនី
audited-account-recovered = ពលករម្នាក់បានកំណត់ពាក្យសម្ងាត់ថ្មីដោយប្រើកូដសង្គ្រោះ
audited-account-erased = ពលករម្នាក់បានលុបគណនីរបស់ខ្លួន
audited-inquiry-unlinked = បានដកសំណើចេញពីគណនីរបស់ពលករ
audited-tenant-suspended = អ្នកដំណើរការប្រព័ន្ធបានផ្អាកអង្គការ
audited-tenant-resumed = អ្នកដំណើរការប្រព័ន្ធបានបើកអង្គការវិញ
audited-tenant-exported = អ្នកដំណើរការប្រព័ន្ធបានយកច្បាប់ចម្លងអ៊ិនគ្រីបនៃអង្គការទាំងមូល
audited-tenant-marked = អ្នកដំណើរការប្រព័ន្ធបានសម្គាល់ថាអង្គការនឹងត្រូវលុប
audited-setup-link-made = អ្នកដំណើរការប្រព័ន្ធបានបង្កើតតំណសម្រាប់រៀបចំអង្គការ
audited-setup-begun = បានចាប់ផ្តើមរៀបចំអង្គការ
audited-api-client-made = បានផ្តល់សិទ្ធិដល់ការតភ្ជាប់កម្មវិធី
audited-api-client-changed = បានប្តូរការតភ្ជាប់កម្មវិធី
audited-api-client-closed = បានបិទការតភ្ជាប់កម្មវិធី
audited-api-secret-rotated = បានផ្តល់លេខសម្ងាត់ថ្មីដល់ការតភ្ជាប់កម្មវិធី
audited-api-secret-ended = បានបញ្ចប់លេខសម្ងាត់ចាស់នៃការតភ្ជាប់កម្មវិធី
audited-api-token-refused = ការតភ្ជាប់កម្មវិធីត្រូវបានបដិសេធ៖ លេខសម្ងាត់ខុស ឬគ្មាននរណាមានលេខសម្គាល់នេះ

## CREDENTIAL CHANGE: what changed of how somebody logs in, as a sentence of the mail that tells them. Focal's own list.

credential-change-password-changed = ពាក្យសម្ងាត់របស់លោកអ្នកត្រូវបានប្តូរ។
credential-change-authenticator-app-added = កម្មវិធីបញ្ជាក់អត្តសញ្ញាណ (authenticator) មួយត្រូវបានរៀបចំសម្រាប់គណនីរបស់លោកអ្នក។
credential-change-authenticator-app-removed = កម្មវិធីបញ្ជាក់អត្តសញ្ញាណ (authenticator) ត្រូវបានដកចេញពីគណនីរបស់លោកអ្នក។
credential-change-passkey-added = សោចូល (passkey) មួយត្រូវបានបន្ថែមក្នុងគណនីរបស់លោកអ្នក។
credential-change-passkey-removed = សោចូល (passkey) មួយត្រូវបានដកចេញពីគណនីរបស់លោកអ្នក។
credential-change-recovery-codes-made = លេខកូដសង្គ្រោះថ្មីត្រូវបានបង្កើតសម្រាប់គណនីរបស់លោកអ្នក។ លេខកូដចាស់លែងប្រើបានហើយ។
credential-change-sign-on-linked = គណនីរបស់លោកអ្នកត្រូវបានភ្ជាប់ជាមួយសេវាចូលគណនីរបស់អង្គការ។
credential-change-sign-on-unlinked = អ្នកគ្រប់គ្រងគណនីបានឱ្យលោកអ្នកភ្ជាប់គណនីម្តងទៀតជាមួយសេវាចូលគណនីរបស់អង្គការ។ ការភ្ជាប់ពីមុនបានបាត់ហើយ។ សូមចូលតាមសេវានោះក្នុងរយៈពេល 72 ម៉ោង។
credential-change-reset-second-factor = អ្នកគ្រប់គ្រងគណនីបានដកកត្តាទីពីររបស់លោកអ្នក។ លោកអ្នករៀបចំថ្មី ពេលចូលគណនីលើកក្រោយ។

## AUDIT KIND: what entries of the audit trail are looked for by. Focal's own list.

audit-kind-log-ins = ការចូលគណនី ពាក្យសម្ងាត់ និងកត្តាទីពីរ
audit-kind-people = បុគ្គលិក និងតួនាទី
audit-kind-reading = ឈ្មោះ និងពាក្យពេចន៍ដែលត្រូវបានអាន
audit-kind-work = ការងារលើសំណើ និងករណី
audit-kind-emergencies = ករណីចាំបាច់បន្ទាន់
audit-kind-exports = ច្បាប់ចម្លងដែលបានយកចេញ
audit-kind-settings = ការកំណត់ និងអ្នកដែលបានអានកំណត់ត្រាសវនកម្ម
audit-kind-refusals = ភាពបរាជ័យ និងការបដិសេធ

## AUDIT SUBJECT: what an entry of the audit trail is about. Focal's own list.

audit-subject-inquiry = សំណើ
audit-subject-case = ករណី
audit-subject-account = បុគ្គល
audit-subject-invitation = ការអញ្ជើញ
audit-subject-link = តំណក្នុងអ៊ីមែល
audit-subject-delegation = ការជំនួស
audit-subject-provider = សេវាចូលគណនី
audit-subject-integration = ការតភ្ជាប់កម្មវិធី
audit-subject-membership = សមាជិកភាព
audit-subject-contact = លេខបន្ទាន់
audit-subject-export = ច្បាប់ចម្លង
audit-subject-anything = កំណត់ត្រា

## Words in a copy of the audit trail

audit-copy-newest-place = ខ្សែសង្វាក់នៃកំណត់ត្រាបានបញ្ចប់ត្រង់នេះ នៅពេលយកច្បាប់ចម្លងនេះ
audit-copy-no-place = នៅពេលយកច្បាប់ចម្លងនេះ មិនទាន់មានកំណត់ត្រាណាត្រូវបានបិទត្រាទេ

## MessagePurpose

message-purpose-tell = ដើម្បីប្រាប់អ្វីមួយ
message-purpose-ask = ដើម្បីសួរ៖ សំណើរង់ចាំចម្លើយរបស់ពលករ
message-purpose-answer = ដើម្បីឆ្លើយ៖ សំណើត្រូវបានបិទដោយចម្លើយនេះ
