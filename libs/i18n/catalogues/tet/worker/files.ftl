# reviewed = false  (no native speaker has read this yet)

### Photos, documents and recordings: attached to a report, or sent to the union later. Read by a worker on a phone, perhaps in
### fear. Short sentences, no jargon.

report-files = Foto no dokumentu
files-lead = Halo de'it se seguru ba ita. Ita bele haruka depois mós.
files-record-title = Ita bele ko'alia mós
files-record-hint = Ko'alia ho ita-nia lian rasik. Sindikatu sei rona.
files-add = Hili foto, dokumentu ka gravasaun
files-add-recording = Hili gravasaun hosi ita-nia telefone
files-hint = Foto, PDF ka gravasaun, to'o { $limit } MB de'it. Ami hasai hosi file fatin, oras no ita-nia telefone nia naran. Buat ne'ebé ema bele haree no rona iha laran sei iha nafatin.
files-button = Aumenta
files-attached = Aumenta ona
files-none = Seidauk aumenta buat ida.
files-remove = Hasai
files-unfinished = { $percent }% to'o ona. Hili fali file ne'ebé hanesan atu kontinua.
files-incomplete = File seidauk to'o hotu. File ne'e la haruka.
files-kilobytes = { $size } KB
files-megabytes = { $size } MB
files-record = Grava ita-nia lian
files-recording = Grava hela
files-stop = Para
files-listen = Rona uluk. Depois aumenta, ka grava fali.
files-keep = Aumenta gravasaun ne'e
files-again = Grava fali
files-no-microphone = Labele uza mikrofone. Fó lisensa iha ita-nia browser, ka hili gravasaun hosi ita-nia telefone.
files-sending = Haruka hela
files-checking = Ami haree hela file
files-lost = Laiha internet. Bainhira internet iha fali, sei kontinua rasik.
files-retry = Koko fali

request-file-title = Haruka foto, dokumentu ka gravasaun
request-file-sent = Sindikatu simu ona ita-nia file.
request-file-open = Loke file
request-file-stays = File ne'e rai iha telefone ne'e. Nia hela iha ne'ebá to'o ita hamoos.

## What is wrong with a file, and what to do

error-file-required = Hili file ida uluk
error-file-too-long = File nia naran naruk liu. Fó naran badak no hili fali.
error-file-bad-name = File nia naran iha sinál ne'ebé labele uza. Fó naran seluk no hili fali.
error-file-too-heavy = File ne'e boot liu. Bele to'o { $limit } MB de'it. Hasai foto foun, ka haruka parte ida-idak.
error-file-too-many-files = Bele to'o file { $limit } de'it. Hasai ida, ka haruka mensajen ba sindikatu.
error-file-no-room = Agora sindikatu laiha fatin ba file tan. Haruka ita-nia mensajen la ho file, no koko fali aban ho ita-nia kódigu.
error-file-not-all-here = File seidauk to'o hotu. Hili fali.
error-file-not-allowed = File hanesan ne'e labele haruka. Haruka foto (JPEG ka PNG), PDF ka gravasaun.
error-file-film = Labele haruka vídeu. Haruka foto, ka grava lian.
error-file-damaged = Labele loke file ne'e. Rai fali, ka hasai foto.
error-file-too-much-inside = Foto ka dokumentu ne'e boot liu bainhira loke. Hasai foto ne'ebé ki'ik liu.
error-file-two-in-one = Iha buat seluk subar iha file ne'e nia laran. Hasai foto foun ba buat ne'ebé ita hakarak hatudu.
error-file-locked = Dokumentu ne'e loke ho seña de'it. Rai la ho seña, ka hasai foto.
