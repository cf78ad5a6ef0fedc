# reviewed = false  (no native speaker has read this yet)

### What went wrong and what to do: a title and a sentence for each kind of problem, and what can be wrong with a field. A
### worker may read each of them.

problem-malformed-request-title = យើងអានវាមិនបានទេ
problem-malformed-request-advice = សូមត្រឡប់ក្រោយ រួចព្យាយាមម្តងទៀត។
problem-invalid-fields-title = នៅខ្វះចម្លើយខ្លះ
problem-invalid-fields-advice = សូមពិនិត្យចម្លើយរបស់អ្នក រួចផ្ញើម្តងទៀត។
problem-unauthenticated-title = សូមចូលគណនីជាមុន
problem-unauthenticated-advice = វគ្គរបស់អ្នកបានបញ្ចប់។ សូមចូលគណនីម្តងទៀត ដើម្បីបន្ត។
problem-wrong-credentials-title = អ្នកមិនទាន់បានចូលគណនីទេ
problem-wrong-credentials-advice = អាសយដ្ឋានអ៊ីមែល ឬពាក្យសម្ងាត់មិនត្រឹមត្រូវ។ សូមពិនិត្យទាំងពីរ រួចព្យាយាមម្តងទៀត។
problem-forbidden-title = តួនាទីរបស់អ្នកមិនអនុញ្ញាតទេ
problem-forbidden-advice = បើអ្នកត្រូវការ សូមសួរអ្នកគ្រប់គ្រងគណនីក្នុងអង្គការរបស់អ្នក។
problem-not-found-title = គ្មានអ្វីនៅទីនេះទេ
problem-not-found-advice = សូមពិនិត្យអាសយដ្ឋាន ឬចាប់ផ្តើមពីទំព័រដើមម្តងទៀត។
problem-tenant-suspended-title = អង្គការនេះមិនដំណើរការនៅពេលនេះទេ
problem-tenant-suspended-advice = ទំព័ររបស់អង្គការនេះបិទជាបណ្តោះអាសន្ន។ ពេលនេះមិនអាចផ្ញើអ្វីនៅទីនេះបានទេ។ អ្វីដែលបានផ្ញើពីមុន នៅតែរក្សាទុក។
problem-wrong-code-title = លេខកូដនេះបើកអ្វីមិនបានទេ
problem-wrong-code-advice = សូមពិនិត្យអក្សរ និងលេខនីមួយៗ រួចព្យាយាមម្តងទៀត។
problem-method-not-allowed-title = ធ្វើបែបនេះពីទីនេះមិនបានទេ
problem-method-not-allowed-advice = សូមត្រឡប់ក្រោយ រួចបើកទំព័រម្តងទៀត។
problem-request-timeout-title = យូរពេក
problem-request-timeout-advice = អ៊ីនធឺណិតរបស់អ្នកអាចយឺត។ សូមត្រឡប់ក្រោយ រួចព្យាយាមម្តងទៀត។
problem-refused-transition-title = ធ្វើបែបនេះមិនបានទេនៅពេលនេះ
problem-refused-transition-advice = ស្ថានភាពបច្ចុប្បន្នមិនអនុញ្ញាតទេ។ អ្នកកំពុងឃើញវាតាមសភាពបច្ចុប្បន្ន។
problem-idempotency-key-reused-title = បានផ្ញើពីមុនរួចហើយ
problem-idempotency-key-reused-advice = ទម្រង់នេះបានផ្ញើពីមុនដោយមានចម្លើយផ្សេង។ សូមផ្ញើម្តងទៀត លុះត្រាតែអ្នកចង់បានសំណើថ្មីទីពីរ។
problem-stale-version-title = មានអ្នកផ្សេងបានកែរឿងនេះមុនអ្នក
problem-stale-version-advice = សូមបើកទំព័រម្តងទៀត ដើម្បីមើលសភាពបច្ចុប្បន្ន រួចកែម្តងទៀត។
problem-precondition-required-title = យើងអានវាមិនបានទេ
problem-precondition-required-advice = សូមបើកទំព័រម្តងទៀត រួចកែម្តងទៀត។
problem-body-too-large-title = វែងពេក
problem-body-too-large-advice = សូមត្រឡប់ក្រោយ សរសេរឱ្យខ្លីជាងនេះ រួចផ្ញើម្តងទៀត។
problem-unsupported-media-type-title = យើងអានវាមិនបានទេ
problem-unsupported-media-type-advice = សូមត្រឡប់ក្រោយ រួចផ្ញើទម្រង់ពីទំព័ររបស់យើង។
problem-too-many-requests-title = បានព្យាយាមច្រើនដងពេក
problem-too-many-requests-advice = សូមរង់ចាំពីរបីនាទី រួចព្យាយាមម្តងទៀត។
problem-internal-title = មានបញ្ហានៅខាងយើង
problem-internal-advice = លើកនេះមិនបានរក្សាទុកអ្វីទេ។ សូមព្យាយាមម្តងទៀតក្រោយពីរបីនាទី។
problem-unavailable-title = ពេលនេះដំណើរការមិនបានទេ
problem-unavailable-advice = សូមរង់ចាំបន្តិច រួចព្យាយាមម្តងទៀត។ អ្វីដែលអ្នកបានវាយនៅតែមានក្នុងទំព័រនេះ ហើយវានឹងមិនទៅដល់ពីរដងទេ។
problem-foreign-form-title = ទំព័រនេះចាស់ពេក
problem-foreign-form-advice = សូមត្រឡប់ក្រោយ បើកទំព័រម្តងទៀត រួចផ្ញើទម្រង់ម្តងទៀត។ មិនមានអ្វីផ្លាស់ប្តូរទេ។

field-required = សូមឆ្លើយសំណួរនេះ
field-unknown-code = សូមជ្រើសរើសចម្លើយមួយ
field-too-long = សូមប្រើ { $limit } តួអក្សរ ឬតិចជាងនេះ
field-too-large = សូមជ្រើស { $limit } ឬតិចជាងនេះ
field-not-valid = សូមពិនិត្យចម្លើយនេះ៖ វាមិនត្រឹមត្រូវទេ
field-must-be-true = សូមគូសប្រអប់នេះ ដើម្បីបន្ត
field-not-a-date = សូមវាយឆ្នាំ ដូចជា 2026 ហើយជ្រើសរើសខែ បើអ្នកដឹង
field-not-a-number = សូមវាយជាលេខ ដូចជា 12 ឬ 12.5
field-question-changed = សហជីពបានកែសំណួររបស់ខ្លួននៅចន្លោះនេះ។ សូមមើលម្តងទៀត
field-not-a-partial-date = សូមវាយឆ្នាំ ដូចជា 2026។ បន្ថែមខែ និងថ្ងៃ តែបើអ្នកដឹង
field-before-beginning = កាលបរិច្ឆេទនេះមិនអាចមុនពេលចាប់ផ្តើមទេ
problem-wrong-passkey-title = សោចូល (passkey) នេះមិនត្រូវបានទទួលយកទេ
problem-wrong-passkey-advice = សោចូលនេះមិនត្រូវបានទទួលយកទេ។ សូមព្យាយាមម្តងទៀត ឬចូលគណនីតាមរបៀបផ្សេង។
problem-link-ended-title = តំណនេះលែងប្រើបានហើយ
problem-link-ended-advice = វាហួសកំណត់ពេល ឬបានប្រើរួចហើយ។ សូមសុំតំណថ្មី។

field-too-short = សូមប្រើ { $limit } តួអក្សរ ឬច្រើនជាងនេះ
field-too-common = មនុស្សច្រើនប្រើពាក្យសម្ងាត់នេះ ឬវាធ្លាប់បែកធ្លាយ។ សូមជ្រើសរើសពាក្យសម្ងាត់ផ្សេង
field-about-you = វាស្រដៀងពេកនឹងឈ្មោះ អាសយដ្ឋានអ៊ីមែលរបស់អ្នក ឬឈ្មោះសហជីព។ សូមជ្រើសរើសពាក្យសម្ងាត់ផ្សេង
field-taken = មានគណនី ឬការអញ្ជើញដែលនៅប្រើបាន សម្រាប់អាសយដ្ឋាននេះរួចហើយ
error-current-password-not-valid = នេះមិនមែនជាពាក្យសម្ងាត់បច្ចុប្បន្នរបស់អ្នកទេ
