### Labels of the code lists of the inquiry form, and of what a worker reads otherwise. One message per code; the id is the
### list, a hyphen and the code, in lower case and with "-" for "_". Countries are in countries/*.json.

## Answers that every list of level 1 also offers. Given once for all lists.

answer-prefer-not-to-say = Prefer not to say
answer-unknown = Not known
answer-not-asked = Not asked

## SUBMITTER: who writes. Focal's own list.

submitter-worker = The worker
submitter-family = Family
submitter-representative = A friend or representative
submitter-union-or-ngo = A union or an NGO
submitter-witness = A witness

## LANGUAGE: BCP 47 tags, lower case.

language-en = English
language-km = Khmer
language-lo = Lao
language-th = Thai
language-my = Burmese
language-vi = Vietnamese
language-id = Indonesian
language-ms = Malay
language-fil = Filipino
language-tet = Tetum

## SEX. Focal's own list.

sex-female = Female
sex-male = Male
sex-another = Another

## AGE_GROUP: Focal's own bands, which roll up to the five- and ten-year bands of labour force statistics. Under 18 starts child safeguarding.

age-group-under-15 = Under 15
age-group-15-17 = 15 to 17
age-group-18-24 = 18 to 24
age-group-25-29 = 25 to 29
age-group-30-34 = 30 to 34
age-group-35-39 = 35 to 39
age-group-40-44 = 40 to 44
age-group-45-54 = 45 to 54
age-group-55-64 = 55 to 64
age-group-65-plus = 65 or older

## MARITAL. Focal's own list.

marital-never-married = Never married
marital-married = Married
marital-cohabiting = Living together, not married
marital-separated = Separated
marital-divorced = Divorced
marital-widowed = Widowed

## EDUCATION: the highest level completed. UNESCO ISCED 2011.

education-0 = None, or early childhood only
education-1 = Primary school
education-2 = Lower secondary school
education-3 = Upper secondary school
education-4 = Training after secondary school
education-5 = Short higher education
education-6 = Bachelor
education-7 = Master
education-8 = Doctorate

## OCCUPATION: ILO ISCO-08. Major groups 0 to 9, then the quick picks (unit groups).

occupation-0 = Armed forces
occupation-1 = Managers
occupation-2 = Professionals
occupation-3 = Technicians and associate professionals
occupation-4 = Office and clerical workers
occupation-5 = Service and sales workers
occupation-6 = Skilled farm, forestry and fishery workers
occupation-7 = Craft and trade workers
occupation-8 = Machine operators, drivers and assemblers
occupation-9 = Elementary occupations
occupation-9111 = Domestic cleaner or helper
occupation-5152 = Domestic housekeeper
occupation-5311 = Child care worker
occupation-5322 = Home carer
occupation-6222 = Fisher, inland or near the coast
occupation-6223 = Fisher, deep sea
occupation-9216 = Fishery labourer
occupation-9313 = Construction labourer
occupation-8153 = Sewing machine operator
occupation-8212 = Electronics assembler
occupation-9329 = Factory labourer
occupation-9412 = Kitchen helper
occupation-8350 = Deck crew on a ship

## SECTOR: United Nations ISIC Rev.4, sections A to U, in short names.

sector-a = Agriculture, forestry and fishing
sector-b = Mining and quarrying
sector-c = Manufacturing
sector-d = Electricity and gas
sector-e = Water, sewerage and waste
sector-f = Construction
sector-g = Trade and repair of vehicles
sector-h = Transport and storage
sector-i = Hotels and restaurants
sector-j = Information and communication
sector-k = Finance and insurance
sector-l = Real estate
sector-m = Professional, scientific and technical services
sector-n = Administrative and support services
sector-o = Public administration and defence
sector-p = Education
sector-q = Health and social work
sector-r = Arts, entertainment and recreation
sector-s = Other services
sector-t = Domestic work in private homes
sector-u = International organisations

## STAGE: where in the migration the worker is. Focal's own list.

stage-considering = Thinking of going abroad
stage-recruitment = Applying or being recruited
stage-transit = On the way
stage-employed-abroad = Working abroad
stage-contract-ended-abroad = Abroad, the job has ended
stage-detained = Detained
stage-returned = Back home
stage-family-at-home = Family of a worker, at home

## CONTACT: how we may reach the worker. Focal's own list; names of services are not translated.

contact-code-only = Do not contact me: I will check with my code
contact-call = Phone call
contact-sms = Text message (SMS)
contact-whatsapp = WhatsApp
contact-line = LINE
contact-viber = Viber
contact-telegram = Telegram
contact-messenger = Messenger
contact-zalo = Zalo
contact-email = E-mail
contact-trusted-person = Through a person I trust

## ACTION: what the worker asks for. Focal's own list.

action-information = Information
action-advice = Advice
action-file-complaint = Help to file a complaint
action-talk-to-employer = Talk to the employer
action-refer = Put me in touch with someone who can help
action-urgent-help = Urgent help
action-return-home = Help to go home
action-trace-missing-person = Find a missing person
action-join-union = Join a union
action-record-anonymously = Only record it, without my name

## TOPIC: the groups of VIOLATION (something is wrong), then the values of INFO (a question). Focal's own lists.

topic-recruitment = Fees, agents or a false job offer
topic-pay = Pay
topic-conditions = Working hours, safety or housing
topic-freedom = Passport taken, locked in or forced to work
topic-violence = Violence, abuse or discrimination
topic-termination = Dismissed, permit cancelled or arrested
topic-association = Punished for joining a union or speaking up
topic-welfare = Illness, a missing person, a death, or going home
topic-rights = My rights at work
topic-procedures = How to go, work abroad or come back
topic-documents = Passport, permit and other papers
topic-agency-check = Is this agency licensed?
topic-social-security = Social security and insurance
topic-union = About the union
topic-reintegration = Life and work after coming home

## EMERGENCY_KIND: whom to call.

emergency-kind-police = Police
emergency-kind-ambulance = Ambulance
emergency-kind-labour-ministry = Labour ministry
emergency-kind-embassy = Embassy
emergency-kind-union = Union
emergency-kind-hotline = Hotline

## FILE_KIND: what somebody attached.

file-kind-photo = Photo
file-kind-document = Document
file-kind-recording = Recording
