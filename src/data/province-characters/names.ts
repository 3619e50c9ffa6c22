// Generated from source.tsv by `npm run generate`. Do not edit.
// Names of the provinces. See README.md.

/** Code and first two characters of the name of each province, one behind the other. */
export const PROVINCE_NAMES = '11北京12天津13河北14山西15内蒙21辽宁22吉林23黑龙31上海32江苏33浙江34安徽35福建36江西37山东41河南42湖北43湖南44广东45广西46海南50重庆51四川52贵州53云南54西藏61陕西62甘肃63青海64宁夏65新疆'
