# reviewed = false  (no native speaker has read this yet)

### Photos, documents and recordings: attached to a report, or sent to the union later. Read by a worker on a phone, perhaps in
### fear. Short sentences, no jargon.

report-files = Mga litrato at dokumento
files-lead = Kung ligtas lang para sa iyo. Puwede mo rin itong ipadala mamaya o sa ibang araw.
files-record-title = Puwede mo rin itong sabihin
files-record-hint = Magsalita sa sarili mong wika. Pakikinggan ito ng unyon.
files-add = Pumili ng litrato, dokumento o recording
files-add-recording = Pumili ng recording mula sa phone mo
files-hint = Litrato, PDF o recording, hanggang { $limit } MB. Tinatanggal namin sa file ang lugar, ang oras at ang pangalan ng phone mo. Mananatili ang nakikita at naririnig dito.
files-button = Idagdag
files-attached = Ang mga naidagdag na
files-none = Wala pang naidagdag.
files-remove = Alisin
files-unfinished = { $percent }% na ang nakarating. Piliin ulit ang parehong file para magpatuloy.
files-incomplete = Hindi pa nakarating ang lahat. Hindi ito ipapadala.
files-kilobytes = { $size } KB
files-megabytes = { $size } MB
files-record = I-record ang boses mo
files-recording = Nagre-record
files-stop = Ihinto
files-listen = Pakinggan ito. Pagkatapos, idagdag ito o mag-record ulit.
files-keep = Idagdag ang recording na ito
files-again = Mag-record ulit
files-no-microphone = Hindi magamit ang microphone. Payagan ito sa browser mo, o pumili ng recording mula sa phone mo.
files-sending = Ipinapadala
files-checking = Tinitingnan namin ang file
files-lost = Walang koneksyon. Kusa itong magpapatuloy kapag may koneksyon na ulit.
files-retry = Subukan ulit

request-file-title = Magpadala ng litrato, dokumento o recording
request-file-sent = Natanggap ng unyon ang file mo.
request-file-open = Buksan ang file
request-file-stays = Nase-save ang file sa phone na ito. Mananatili ito roon hanggang sa burahin mo.

## What is wrong with a file, and what to do

error-file-required = Pumili muna ng file
error-file-too-long = Masyadong mahaba ang pangalan ng file. Bigyan ito ng maikling pangalan at piliin ulit.
error-file-bad-name = May mga simbolo sa pangalan ng file na hindi puwedeng gamitin. Bigyan ito ng ibang pangalan at piliin ulit.
error-file-too-heavy = Masyadong malaki ang file. Hanggang { $limit } MB lang. Kunan ito ng bagong litrato, o ipadala nang paisa-isang bahagi.
error-file-too-many-files = Hanggang { $limit } file lang. Mag-alis ng isa, o magpadala ng mensahe sa unyon.
error-file-no-room = Wala nang lugar ang unyon ngayon para sa iba pang file. Ipadala ang report mo nang wala ito, at subukan ulit bukas gamit ang code mo.
error-file-not-all-here = Hindi pa nakarating ang buong file. Piliin ito ulit.
error-file-not-allowed = Hindi puwedeng ipadala ang ganitong klaseng file. Magpadala ng litrato (JPEG o PNG), PDF o recording.
error-file-film = Hindi puwedeng ipadala ang video. Magpadala ng mga litrato, o i-record ang tunog.
error-file-damaged = Hindi mabuksan ang file. I-save ito ulit, o kunan ito ng litrato.
error-file-too-much-inside = Masyadong malaki ang larawan o dokumento kapag binuksan. Kunan ito ng mas maliit na litrato.
error-file-two-in-one = May iba pang nakatago sa file na ito. Kunan ng bagong litrato ang gusto mong ipakita.
error-file-locked = Password lang ang makakabukas sa dokumento. I-save ito nang walang password, o kunan ito ng litrato.
