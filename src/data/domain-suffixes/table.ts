// Generated from source.tsv by `npm run generate`. Do not edit.
// Top-level domains approved for filing, and two-label suffixes below them.

/** State of the list of approved top-level domains (ISO date). */
export const domainSuffixesVersion = '2022-08-30'

/** Approved top-level domains, ASCII, a space around each. */
export const APPROVED =
  ' archi art asia auto baby baidu band beer bio biz black blue bond cab cafe cash cc center chase chat citic city cloud club cn co college com company cool cyou design email fan fans fashion fit fun fund fyi games global gold green group guru host icu info ink jpmorgan kim law life link live lotto love ltd luxe market mba me media mobi monster net news online organic pet pink plus poker press pro promo protection pub red ren rent run sale school security shop shopping show site ski social sohu space storage store studio tax team tech technology theatre today top tv unicom uno video vin vip vote voto wang website wiki work world xin xn--1qqw23a xn--3bst00m xn--3ds443g xn--55qw42g xn--55qx5d xn--5tzm5g xn--6frz82g xn--6qq986b3xl xn--8y0a063a xn--9et52u xn--czr694b xn--czrs0t xn--czru2d xn--fiq228c5hs xn--fiq64b xn--fiqs8s xn--fjq720a xn--g2xx48c xn--hxt814e xn--imr513n xn--io0a7i xn--kput3i xn--nyqy26a xn--otu796d xn--rhqv96g xn--ses554g xn--unup4y xn--vhquv xn--vuq861b xn--xhq521b xn--zfr164b xyz yoga zone '

/** Suffixes of two labels, ASCII, a space around each. */
export const TWO_LABELS =
  ' aaa.pro ac.cn ac.me aca.pro acct.pro ah.cn avocat.pro bar.pro bj.cn co.me com.cn com.co cpa.pro cq.cn edu.cn edu.co edu.me eng.pro fj.cn gd.cn gov.cn gov.co gov.me gs.cn gx.cn gz.cn ha.cn hb.cn he.cn hi.cn hk.cn hl.cn hn.cn its.me jl.cn js.cn jur.pro jx.cn law.pro ln.cn med.pro mil.cn mil.co mo.cn net.cn net.co net.me nm.cn nom.co nx.cn org.cn org.co org.me priv.me qh.cn recht.pro sc.cn sd.cn sh.cn sn.cn sx.cn tj.cn tw.cn xj.cn xn--55qw42g.cn xn--55qx5d.cn xn--io0a7i.cn xn--od0alg.cn xn--zfr164b.cn xz.cn yn.cn zj.cn '
