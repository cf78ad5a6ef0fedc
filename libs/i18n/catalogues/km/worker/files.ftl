# reviewed = false  (no native speaker has read this yet)

### Photos, documents and recordings: attached to a report, or sent to the union later. Read by a worker on a phone, perhaps in
### fear. Short sentences, no jargon.

report-files = រូបថត និងឯកសារ
files-lead = សូមធ្វើ តែបើវាមានសុវត្ថិភាពសម្រាប់អ្នក។ អ្នកអាចផ្ញើពេលក្រោយក៏បាន។
files-record-title = អ្នកអាចនិយាយជាសំឡេងក៏បាន
files-record-hint = សូមនិយាយជាភាសារបស់អ្នក។ សហជីពនឹងស្តាប់វា។
files-add = ជ្រើសរើសរូបថត ឯកសារ ឬសំឡេងដែលបានថត
files-add-recording = ជ្រើសរើសសំឡេងដែលបានថត ពីទូរសព្ទរបស់អ្នក
files-hint = រូបថត PDF ឬសំឡេងដែលបានថត យ៉ាងច្រើន { $limit } MB។ យើងលុបទីកន្លែង ម៉ោង និងឈ្មោះទូរសព្ទរបស់អ្នក ចេញពីឯកសារ។ អ្វីដែលមើលឃើញ និងស្តាប់ឮក្នុងនោះ នៅដដែល។
files-button = បន្ថែម
files-attached = អ្វីដែលបានបន្ថែមហើយ
files-none = មិនទាន់បានបន្ថែមអ្វីទេ។
files-remove = ដកចេញ
files-unfinished = បានមកដល់ { $percent }%។ សូមជ្រើសរើសឯកសារដដែលម្តងទៀត ដើម្បីបន្ត។
files-incomplete = វាមិនទាន់មកដល់ទាំងអស់ទេ។ វាមិនត្រូវបានផ្ញើទេ។
files-kilobytes = { $size } KB
files-megabytes = { $size } MB
files-record = ថតសំឡេងរបស់អ្នក
files-recording = កំពុងថតសំឡេង
files-stop = ឈប់ថត
files-listen = សូមស្តាប់វា។ បន្ទាប់មក សូមបន្ថែមវា ឬថតម្តងទៀត។
files-keep = បន្ថែមសំឡេងនេះ
files-again = ថតម្តងទៀត
files-no-microphone = ប្រើមីក្រូហ្វូនមិនបានទេ។ សូមអនុញ្ញាតវាក្នុងកម្មវិធីរុករក ឬជ្រើសរើសសំឡេងដែលបានថត ពីទូរសព្ទរបស់អ្នក។
files-sending = កំពុងផ្ញើ
files-checking = យើងកំពុងពិនិត្យឯកសារ
files-lost = គ្មានអ៊ីនធឺណិត។ ពេលមានអ៊ីនធឺណិតវិញ វានឹងបន្តដោយខ្លួនឯង។
files-retry = ព្យាយាមម្តងទៀត

request-file-title = ផ្ញើរូបថត ឯកសារ ឬសំឡេងដែលបានថត
request-file-sent = សហជីពបានទទួលឯកសាររបស់អ្នកហើយ។
request-file-open = បើកឯកសារ
request-file-stays = ឯកសារត្រូវបានរក្សាទុកក្នុងទូរសព្ទនេះ។ វានៅទីនោះ រហូតដល់អ្នកលុបវា។

## What is wrong with a file, and what to do

error-file-required = សូមជ្រើសរើសឯកសារជាមុនសិន
error-file-too-long = ឈ្មោះឯកសារវែងពេក។ សូមដាក់ឈ្មោះខ្លី រួចជ្រើសរើសវាម្តងទៀត។
error-file-bad-name = ឈ្មោះឯកសារមានសញ្ញាដែលប្រើមិនបាន។ សូមដាក់ឈ្មោះផ្សេង រួចជ្រើសរើសវាម្តងទៀត។
error-file-too-heavy = ឯកសារនេះធំពេក។ ផ្ញើបានយ៉ាងច្រើន { $limit } MB។ សូមថតរូបវាថ្មី ឬផ្ញើវាជាផ្នែកៗ។
error-file-too-many-files = ផ្ញើបានយ៉ាងច្រើន { $limit } ឯកសារ។ សូមដកមួយចេញ ឬផ្ញើសារទៅសហជីព។
error-file-no-room = ពេលនេះ សហជីពគ្មានកន្លែងទុកឯកសារថែមទៀតទេ។ សូមផ្ញើសាររបស់អ្នកដោយគ្មានឯកសារ ហើយព្យាយាមម្តងទៀតថ្ងៃស្អែក ដោយលេខកូដរបស់អ្នក។
error-file-not-all-here = ឯកសារមិនទាន់មកដល់ទាំងអស់ទេ។ សូមជ្រើសរើសវាម្តងទៀត។
error-file-not-allowed = ឯកសារប្រភេទនេះផ្ញើមិនបានទេ។ សូមផ្ញើរូបថត (JPEG ឬ PNG) ឯកសារ PDF ឬសំឡេងដែលបានថត។
error-file-film = វីដេអូផ្ញើមិនបានទេ។ សូមផ្ញើរូបថត ឬថតសំឡេង។
error-file-damaged = បើកឯកសារនេះមិនបានទេ។ សូមរក្សាទុកវាម្តងទៀត ឬថតរូបវា។
error-file-too-much-inside = រូប ឬឯកសារនេះធំពេកនៅពេលបើក។ សូមថតរូបវាឱ្យតូចជាងនេះ។
error-file-two-in-one = មានអ្វីផ្សេងលាក់នៅក្នុងឯកសារនេះ។ សូមថតរូបថ្មីនៃអ្វីដែលអ្នកចង់បង្ហាញ។
error-file-locked = ឯកសារនេះបើកបានតែដោយពាក្យសម្ងាត់។ សូមរក្សាទុកវាដោយគ្មានពាក្យសម្ងាត់ ឬថតរូបវា។
