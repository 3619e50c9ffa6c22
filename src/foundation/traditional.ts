// The fixed words of numbers and licenses (备案号, 公网安备, 经营许可证) and the province characters; each
// simplified character stands at the place of its traditional form, or of the radical that some input methods give.
const TRADITIONAL = '備號證網滬粵蘇贛魯隴寧遼閩晉瓊貴陝雲電營務業編許經聯辦員門國聞証⿊⾭⽢⽹'
const SIMPLIFIED = '备号证网沪粤苏赣鲁陇宁辽闽晋琼贵陕云电营务业编许经联办员门国闻证黑青甘网'
const TRADITIONAL_FORMS = /* @__PURE__ */ (() => new RegExp(`[${TRADITIONAL}]`, 'g'))()

/** Traditional forms of the fixed words to simplified: `滬ICP備11018329號` → `沪ICP备11018329号`. */
export function foldTraditional(text: string): string {
  return text.replace(TRADITIONAL_FORMS, (form) => SIMPLIFIED.charAt(TRADITIONAL.indexOf(form)))
}
