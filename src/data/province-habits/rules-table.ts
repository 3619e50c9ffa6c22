// Generated from source.tsv and ../rules/*.tsv by `npm run generate`. Do not edit.
// The rules of provinces. See README.md.

/** A line per rule: its id, whom it binds, what is different, how, and the provinces, parted by bars. */
export const PROVINCE_RULES = `naming/chr-han||severity|error|44
naming/len-min|organization|severity|error|12
naming/pre-news||ground-refused|entity-name|42
naming/pre-pub||ground-refused|entity-name|42
naming/pre-edu||ground-refused|entity-name|42
naming/pre-tutor||ground-refused|entity-name|42
naming/pre-med||ground-refused|entity-name|42
naming/pre-drug||ground-refused|entity-name|42
naming/pre-cult||ground-refused|entity-name|42
naming/pre-av||ground-refused|entity-name|42
naming/pre-bbs||ground-refused|entity-name|42
naming/pre-game||ground-refused|entity-name|42
naming/pre-rel||ground-refused|entity-name|42
naming/pre-ride||ground-refused|entity-name|42
naming/pre-fin||ground-refused|entity-name|42
filing/emergency-phone|individual|severity|warning|11
naming/rel-org|organization|severity|warning|37;41
contact/no-municipal-district||severity|warning|11;12;31;33;45
filing/domain-months||severity|warning|31;33;34;41;11;12;32;62;13;14;15;52
filing/domain-game||severity|warning|31
filing/domain-state-head||severity|warning|11
naming/prov-beijing|individual|severity|error|11
naming/prov-tianjin||severity|error|12
naming/prov-shandong||severity|error|37
naming/prov-shanghai||severity|error|31
naming/prov-jiangsu||severity|error|32
naming/prov-jiangsu-form|individual|severity|warning|32
naming/prov-jiangxi|organization|severity|error|36
naming/prov-zhejiang||severity|error|33
naming/prov-guangdong||severity|error|44
naming/prov-henan|individual|severity|error|41
naming/prov-chongqing|organization|severity|error|50
naming/prov-sichuan|organization|severity|error|51
naming/prov-guizhou|individual|severity|error|52
naming/prov-hainan|organization|severity|error|46
naming/prov-yunnan|organization|severity|error|53
record/footer-service-number||severity|warning|11;12;13;14;15;21;22;23;31;32;33;34;35;36;37;41;42;43;45;46;50;51;52;53;54;61;62;63;64;65
record/footer-either-number||severity|warning|44
record/footer-copyright-line||severity|warning|32`
