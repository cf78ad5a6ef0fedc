# reviewed = false  (no native speaker has read this yet)

### What went wrong and what to do, where only those can meet it who work for an organisation.

problem-second-person-needed-title = ត្រូវការមនុស្សម្នាក់ទៀត
problem-second-person-needed-advice = អ្នកផ្សេងត្រូវតែយល់ព្រមលើអ្វីដែលអ្នកបានប្រកាស។
problem-already-exists-title = មានរួចហើយ
problem-already-exists-advice = វាត្រូវបានបង្កើតពីមុន។ សូមរកវាក្នុងបញ្ជី។

# Logging in with two factors, joining, leaving.
problem-second-factor-needed-title = សូមធ្វើការបញ្ជាក់ជំហានទីពីរ
problem-second-factor-needed-advice = មានតែពាក្យសម្ងាត់ មិនគ្រប់គ្រាន់ទេ។ សូមវាយលេខកូដពីកម្មវិធីរបស់អ្នក ឬប្រើសោចូល (passkey) របស់អ្នក។
problem-wrong-second-factor-title = លេខកូដនេះមិនត្រឹមត្រូវទេ
problem-wrong-second-factor-advice = លេខកូដមិនត្រឹមត្រូវ ឬបានប្រើរួចហើយ។ សូមរង់ចាំលេខកូដបន្ទាប់។ បើនៅតែមិនត្រឹមត្រូវ សូមឱ្យទូរសព្ទរបស់អ្នកកំណត់ម៉ោងដោយខ្លួនឯង។
problem-step-up-needed-title = សូមធ្វើការបញ្ជាក់ជំហានទីពីរម្តងទៀត
problem-step-up-needed-advice = រឿងនេះត្រូវការការបញ្ជាក់ជំហានទីពីរ ដែលបានធ្វើក្នុងរយៈពេលដប់នាទីចុងក្រោយ។
problem-last-second-factor-title = នេះជាការបញ្ជាក់ជំហានទីពីរតែមួយគត់របស់អ្នក
problem-last-second-factor-advice = សូមរៀបចំមួយទៀតជាមុនសិន រួចទើបដកមួយនេះចេញ។
problem-last-admin-title = ត្រូវមានអ្នកគ្រប់គ្រងគណនីម្នាក់
problem-last-admin-advice = នេះជាអ្នកគ្រប់គ្រងគណនីចុងក្រោយ។ សូមផ្តល់តួនាទីនោះដល់អ្នកផ្សេងជាមុនសិន។
problem-access-changed-title = សិទ្ធិប្រើប្រាស់របស់អ្នកបានផ្លាស់ប្តូរ
problem-access-changed-advice = មានគេទើបតែប្តូរតួនាទីរបស់អ្នក។ សូមបើកទំព័រម្តងទៀត ដើម្បីមើលថាអ្នកអាចធ្វើអ្វីបាន។
error-roles-required = សូមជ្រើសរើសតួនាទីយ៉ាងតិចមួយ

problem-sign-on-refused-title = អ្នកមិនទាន់បានចូលគណនីទេ
problem-sign-on-refused-advice = គ្មានគណនីនៅទីនេះភ្ជាប់ជាមួយការចូលនេះទេ។ បើអ្នកមានគណនីរួចហើយ សូមចូលដូចធម្មតា ជ្រើសរើសឈ្មោះរបស់អ្នកនៅខាងលើ រួចភ្ជាប់នៅទីនោះ។ បើអ្នកមិនទាន់មានគណនី សូមសុំឱ្យអ្នកគ្រប់គ្រងគណនីក្នុងអង្គការរបស់អ្នក អញ្ជើញអ្នក។
problem-sign-on-unavailable-title = សេវាចូលគណនីរបស់អង្គការអ្នកមិនឆ្លើយតបទេ
problem-sign-on-unavailable-advice = សេវាចូលគណនីរបស់អង្គការអ្នកមិនឆ្លើយតបទេ។ សូមរង់ចាំបន្តិច រួចព្យាយាមម្តងទៀត។ បើនៅតែបែបនេះ សូមប្រាប់អ្នកគ្រប់គ្រងគណនីក្នុងអង្គការរបស់អ្នក។
problem-sign-on-required-title = សូមចូលដោយប្រើសេវាចូលគណនីរបស់អង្គការអ្នក
problem-sign-on-required-advice = នៅទីនេះ មនុស្សទាំងអស់ចូលដោយប្រើសេវាចូលគណនីរបស់អង្គការ។ សូមបើកទំព័រចូលគណនី រួចប្រើប៊ូតុងរបស់វា។
