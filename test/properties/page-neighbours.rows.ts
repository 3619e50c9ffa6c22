import type { CheckFooterOptions } from '../../src/footer/check-footer.ts'

/**
 * Neighbours of the kinds of fault that real pages have shown. A text, and the numbers found in it (canonical, or the
 * code of what is wrong with them, behind an exclamation mark); a page, and what is said of it.
 */
export type FoundRow = readonly [text: string, found: readonly string[]]
export type SaidRow = readonly [html: string, options: CheckFooterOptions, said: readonly string[]]

const LONG = 'x'.repeat(300)

/** Kind 1: tags, comments and entities within a number. */
export const tagsWithin: readonly FoundRow[] = [
  [`京ICP备<span style="color:${LONG}">16020626</span>号-8`, [`京ICP备16020626号-8`]],
  [`京<b class="${LONG}">ICP</b>备16020626号-8`, [`京ICP备16020626号-8`]],
  [`京ICP备<!-- ${LONG} -->16020626号-8`, [`京ICP备16020626号-8`]],
  [`京ICP备16020626号<a href="/${LONG}">-8</a>`, [`京ICP备16020626号-8`]],
  [
    `京公网安备<img src="data:image/png;base64,${'iVBORw0KGgo'.repeat(200)}">11010502030143号`,
    [`京公网安备11010502030143号`],
  ],
  [
    `京公网安备 <svg viewBox="0 0 1 1"><path d="${'M0 0L1 1'.repeat(100)}"/></svg>11010502030143号`,
    [`京公网安备11010502030143号`],
  ],
  [`京公网安备<i data-code="44030002000001" data-x="${LONG}"></i>11010502030143号`, [`京公网安备11010502030143号`]],
  [`京公网安备<script>var a=1;var b="${LONG}"</script>11010502030143号`, [`京公网安备11010502030143号`]],
  [`京ICP备&nbsp;<br/>&nbsp;16020626&nbsp;号<br>-8`, [`京ICP备16020626号-8`]],
  [
    `<div><span>京</span>\n<span>\n<em>ICP备</em>\n</span><span><u>1602</u><u>0626</u></span>\n<span>号</span><span>-</span><span>8</span></div>`,
    [`京ICP备16020626号-8`],
  ],
  [`京ICP备<wbr>16020626<wbr>号-8`, [`京ICP备16020626号-8`]],
  [`京ICP备\u200b16020626\u200b号-8`, [`京ICP备16020626号-8`]],
  [
    `京ICP备<a href="https://beian.miit.gov.cn/?q=%E4%BA%ACICP%E5%A4%87&n=44010002000001">16020626号-8</a>`,
    [`京ICP备16020626号-8`],
  ],
]

/** Kind 2: Markdown, whose signs are no masked digits. */
export const markdown: readonly FoundRow[] = [
  [`**增值电信业务经营许可证**`, []],
  [`__互联网药品信息服务资格证__`, []],
  [`### 京公网安备 ###`, []],
  [`| **ICP备案号** | 说明 |`, []],
  [`- **公安备案**：开通后30日内`, []],
  [`**京ICP备16020626号-8**`, [`京ICP备16020626号-8`]],
  [`*京公网安备 11010502030143号*`, [`京公网安备11010502030143号`]],
  [`1. **ICP 许可证**（经营性）`, []],
  [`\`京ICP备****号\``, [`!icp_number.placeholder`]],
  [`~~京ICP备16020626号-8~~`, [`京ICP备16020626号-8`]],
  [`[**ICP备案**](https://beian.miit.gov.cn/) 与 **增值电信业务经营许可证（ICP证）**`, []],
  [`**网络出版服务许可证** / **广播电视节目制作经营许可证**`, []],
  [`| 备案号 | **京ICP备16020626号-8** |\n|---|---|`, [`京ICP备16020626号-8`]],
  [`***京ICP备16020626号***`, [`京ICP备16020626号`]],
  [`# ICP备案 FAQ\n## 公安备案`, []],
]

/** Kind 3: what the readers of numbers say reaches the page. */
export const readersWords: readonly SaidRow[] = [
  [
    `<a href="https://beian.miit.gov.cn/">京公网安备110105002097号</a>`,
    {},
    [
      `warning footer_number.outdated`,
      `error footer_link.mismatch host`,
      `warning footer_icon.missing`,
      `error footer_icp.missing nothing`,
    ],
  ],
  [
    `<a href="https://beian.miit.gov.cn/">京公网安备110105020301434号</a>`,
    {},
    [`error footer_number.unknown length`, `error footer_icp.missing nothing`],
  ],
  [`<a href="https://beian.miit.gov.cn/">京ICP备2099000001号</a>`, {}, [`error footer_number.unknown year`]],
  [`<a href="https://beian.miit.gov.cn/">京ICP备26000001号</a>`, {}, [`error footer_number.unknown year`]],
  [`<a href="https://beian.miit.gov.cn/">萌ICP备20261234号</a>`, {}, [`error footer_icp.missing nothing`]],
  [
    `<a href="https://beian.miit.gov.cn/">沪公网安备11010502030143号</a>`,
    {},
    [`error footer_number.unknown province`, `error footer_icp.missing nothing`],
  ],
  [`<a href="https://beian.miit.gov.cn/">京ICP备16020626号-08</a>`, {}, [`warning footer_number.format`]],
  [`<a href="https://beian.miit.gov.cn/">京ICP备12345678号-1</a>`, {}, [`error footer_number.placeholder`]],
  [`<a href="https://beian.miit.gov.cn/">京ICP备00000000号</a>`, {}, [`error footer_number.placeholder`]],
  [`<a href="https://beian.miit.gov.cn/">京ICP备16O20626号</a>`, {}, [`error footer_number.unknown format`]],
  [
    `<a href="https://beian.miit.gov.cn/">京公网安备00000000000000号</a>`,
    {},
    [`error footer_number.placeholder`, `error footer_icp.missing nothing`],
  ],
  [`<a href="https://beian.miit.gov.cn/">京ICP备1602062X号</a>`, {}, [`error footer_number.unknown format`]],
  [
    `<a href="https://beian.miit.gov.cn/">京公网安备11019902030143号</a>`,
    {},
    [`error footer_link.mismatch host`, `warning footer_icon.missing`, `error footer_icp.missing nothing`],
  ],
]

/** Kind 4: numbers of other services. */
export const services: readonly SaidRow[] = [
  [`<a href="https://beian.miit.gov.cn/">京ICP备16020626号-1A</a>`, {}, [`warning footer_number.wrong_kind app`]],
  [
    `<a href="https://beian.miit.gov.cn/">京ICP备16020626号-2A</a><a href="https://beian.miit.gov.cn/">京ICP备16020626号-3A</a>`,
    {},
    [`warning footer_number.wrong_kind app`, `warning footer_number.wrong_kind app`],
  ],
  [
    `<a href="https://beian.miit.gov.cn/">京ICP备16020626号-3X</a>`,
    {},
    [`warning footer_number.wrong_kind mini-program`],
  ],
  [
    `<a href="https://beian.miit.gov.cn/">京ICP备16020626号-1K</a>`,
    {},
    [`warning footer_number.range service`, `warning footer_number.wrong_kind quick-app`],
  ],
  [`<a href="https://beian.miit.gov.cn/">京ICP备16020626号</a>`, {}, [`warning footer_number.wrong_kind entity`]],
  [`京ICP备16020626号-2A`, { page: 'app' }, [`error footer_link.missing none`]],
  [`京ICP备16020626号-1X`, { page: 'mini-program' }, []],
  [
    `<a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a>`,
    { page: 'mini-program' },
    [`warning footer_number.wrong_kind website`],
  ],
  [
    `京ICP备16020626号-1K`,
    { page: 'quick-app' },
    [`warning footer_number.range service`, `error footer_link.missing none`],
  ],
  [
    `<a href="https://beian.miit.gov.cn/">APP备案号：京ICP备16020626号-1A</a>`,
    {},
    [`warning footer_number.wrong_kind app`],
  ],
  [
    `<a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a>APP备案号：京ICP备16020626号-1A`,
    {},
    [`error footer_link.missing none`],
  ],
  [
    `<a href="https://beian.miit.gov.cn/">京ICP备16020626号-1a</a>`,
    {},
    [`warning footer_number.format`, `warning footer_number.wrong_kind app`],
  ],
]

/** Kind 5: what is expected. */
export const expected: readonly SaidRow[] = [
  [`<a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a>`, { expected: ['京ICP备16020626号-8'] }, []],
  [
    `<a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a>`,
    { expected: { icp: '京ICP备16020626号-8', licenses: ['京B2-20200101'] } },
    [`error footer_number.missing nothing`],
  ],
  [
    `<a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a>京B2-20200101`,
    { expected: { icp: '京ICP备16020626号-8', licenses: ['京B2-20200101'] } },
    [],
  ],
  [
    `<a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a>`,
    { expected: ['京ICP备16020626号-8', '京公网安备11010502030143号'] },
    [`error footer_number.missing nothing`],
  ],
  [`<a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a>`, { expected: ['京ICP备16020626号-8 '] }, []],
  [`<a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a>`, { expected: '京icp备16020626-8' }, []],
  [`<a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a>`, { expected: '' }, []],
  [
    `<a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a>`,
    { expected: ['粤网文[2017]6138-1456号'] },
    [`error footer_number.missing nothing`],
  ],
  [
    `<a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a>粤网文（2017）6138-1456号`,
    { expected: ['京ICP备16020626号-8', '粤网文〔2017〕6138-1456号'] },
    [],
  ],
  [
    `<a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a>`,
    { expected: '16020626' },
    [`error footer_expected.format`],
  ],
  [
    `<a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a>`,
    { expected: '备案中' },
    [`error footer_expected.format`],
  ],
  [
    `<a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a>`,
    { expected: { icp: '京ICP备16020626号-9' } },
    [`error footer_number.mismatch 京ICP备16020626号-8`],
  ],
]

/** Kind 6: addresses behind a filing. */
export const ministryLinks: readonly SaidRow[] = [
  [`<a href="http://www.miitbeian.gov.cn/">京ICP备16020626号-8</a>`, {}, [`warning footer_link.outdated`]],
  [`<a href="http://www.beian.miit.gov.cn">京ICP备16020626号-8</a>`, {}, [`warning footer_link.outdated`]],
  [`<a href="https://beian.miit.gov.cn/#/Integrated/index">京ICP备16020626号-8</a>`, {}, []],
  [`<a href="//beian.miit.gov.cn/">京ICP备16020626号-8</a>`, {}, []],
  [`<a href="http://beian.miit.gov.cn">京ICP备16020626号-8</a>`, {}, [`warning footer_link.insecure`]],
  [`<a href="https://www.beian.miit.gov.cn/">京ICP备16020626号-8</a>`, {}, [`warning footer_link.outdated`]],
  [`<a href="beian.miit.gov.cn">京ICP备16020626号-8</a>`, {}, [`error footer_link.format scheme`]],
  [`<a href="https://beian.miit.gov.cn/publish/query/indexFirst.action">京ICP备16020626号-8</a>`, {}, []],
  [`<a href="http://www.beian.gov.cn/">京ICP备16020626号-8</a>`, {}, [`error footer_link.mismatch host`]],
  [`<a href="javascript:;">京ICP备16020626号-8</a>`, {}, [`error footer_link.missing empty`]],
  [`<a href="#">京ICP备16020626号-8</a>`, {}, [`error footer_link.missing empty`]],
  [`<a href="https://icp.chinaz.com/example.com">京ICP备16020626号-8</a>`, {}, [`error footer_link.mismatch host`]],
  [`<a href="https://beian.miit.gov.cn:443/">京ICP备16020626号-8</a>`, {}, []],
  [`<a href="HTTPS://BEIAN.MIIT.GOV.CN">京ICP备16020626号-8</a>`, {}, []],
  [`<a href=" https://beian.miit.gov.cn/ ">京ICP备16020626号-8</a>`, {}, []],
  [`<a href="https：//beian.miit.gov.cn">京ICP备16020626号-8</a>`, {}, [`error footer_link.format scheme`]],
  [`<a href="https://beian.mit.gov.cn">京ICP备16020626号-8</a>`, {}, [`error footer_link.mismatch host`]],
  [`<a href="https://beian.miit.gov.cn.evil.com/">京ICP备16020626号-8</a>`, {}, [`error footer_link.mismatch host`]],
]

/** Kind 7: registers of cities, and what only sounds like the police’s. */
export const registers: readonly FoundRow[] = [
  [`粤公网监备案证第4401060100001号`, [`!public_security_number.unknown`]],
  [`深公网监备案证 第4403101900001号`, [`!public_security_number.unknown`]],
  [`网警备案号：4403301900001`, [`!public_security_number.unknown`]],
  [`京公网安备1101052021号`, [`!public_security_number.unknown`]],
  [`苏州市公安局网监备案：3205000001`, [`!public_security_number.unknown`]],
  [`公安局备案编号：3310210200001`, [`浙公网安备3310210200001号`]],
  [`市公安局网监支队 备案号 110105000001`, [`!public_security_number.unknown`]],
  [`粤公网安备44010602000141号`, [`粤公网安备44010602000141号`]],
  [`网络110报警服务`, []],
  [`浙公网安备 33010602010414 号`, [`浙公网安备33010602010414号`]],
  [`浙江省公安厅网络备案 3301000001`, [`!public_security_number.length`]],
]

/** Kind 8: numbers of other licenses. */
export const licenses: readonly FoundRow[] = [
  [`互联网新闻信息服务许可证：11220200001`, [`11220200001`]],
  [`互联网新闻信息服务许可证编号：31120170001`, [`31120170001`]],
  [`营业性演出许可证 京演(机构)(2020)1234号`, [`京演（机构）〔2020〕1234号`]],
  [`广播电视节目制作经营许可证（京）字第01234号`, [`（京）字第01234号`]],
  [`信息网络传播视听节目许可证0105097`, [`0105097`]],
  [`网络出版服务许可证（署）网出证（京）字第001号`, [`（署）网出证（京）字第001号`]],
  [`增值电信业务经营许可证：京B2-20200101`, [`京B2-20200101`]],
  [`京网文〔2021〕1234-567号`, [`!operating_license.placeholder`]],
  [`出版物经营许可证 新出发京零字第朝200001号`, [`新出发京零字第朝200001号`]],
  [`食品经营许可证JY11105000000001`, [`JY11105000000001`]],
  [`互联网药品信息服务资格证书 (京)-非经营性-2020-0001`, [`（京）-非经营性-2020-0001`]],
  [`人力资源服务许可证 (京)人服证字(2020)第0100000123号`, [`（京）人服证字〔2020〕第0100000123号`]],
  [`网信算备110105000000001240001号`, [`网信算备110105000000001240001号`]],
  [`Guangdong-ZhiHe-202601010001`, [`Guangdong-ZhiHe-202601010001`]],
  [`医疗器械网络交易服务第三方平台备案：（京）网械平台备字[2020]第00001号`, [`（京）网械平台备字〔2020〕第00001号`]],
  [`测绘资质证书 甲测资字1100000`, [`甲测资字1100000`]],
  [`审图号：GS(2024)0001号`, [`GS（2024）0001号`]],
  [`教APP备1100001号`, [`教APP备1100001号`]],
  [`粤教APP备4400001号`, [`教APP备4400001号`]],
]

/** Kind 9: brackets and signs around the province, 备 and the digits. */
export const brackets: readonly FoundRow[] = [
  [`(京)ICP备16020626号-8`, [`京ICP备16020626号-8`]],
  [`〔京〕ICP备16020626号-8`, [`京ICP备16020626号-8`]],
  [`[京]ICP备16020626号-8`, [`京ICP备16020626号-8`]],
  [`【京】ICP备16020626号-8`, [`京ICP备16020626号-8`]],
  [`京 | ICP备16020626号-8`, [`京ICP备16020626号-8`]],
  [`京·ICP备16020626号-8`, [`京ICP备16020626号-8`]],
  [`京ICP备(16020626)-8`, [`京ICP备16020626号-8`]],
  [`京ICP备[16020626]号-8`, [`京ICP备16020626号-8`]],
  [`京ICP备第16020626号-8`, [`京ICP备16020626号-8`]],
  [`京ICP（备）16020626号-8`, [`京ICP备16020626号-8`]],
  [`京ICP备：16020626号-8`, [`京ICP备16020626号-8`]],
  [`京-ICP备16020626号-8`, [`京ICP备16020626号-8`]],
  [`京ICP备字16020626号`, [`京ICP备16020626号`]],
  [`京ICP证160206号`, [`京ICP证160206号`]],
  [`京ICP备16020626号（8）`, [`京ICP备16020626号`]],
  [`京ICP备16020626号-8（总站）`, [`京ICP备16020626号-8`]],
  [`"京ICP备16020626号-8"`, [`京ICP备16020626号-8`]],
  [`「京ICP备16020626号-8」`, [`京ICP备16020626号-8`]],
]

/** Kind 10: words and signs in place of a number. */
export const placeholders: readonly FoundRow[] = [
  [`京ICP备（暂无）`, [`!icp_number.placeholder`]],
  [`ICP备案号：备案后展示`, [`!icp_number.placeholder`]],
  [`ICP备案号：审核中`, [`!icp_number.placeholder`]],
  [`京公网安备：办理中`, [`!public_security_number.placeholder`]],
  [`京ICP备xxxxxxxx号`, [`!icp_number.placeholder`]],
  [`京ICP备XXXX号-X`, [`!icp_number.placeholder`]],
  [`ICP备案号：{{icp}}`, [`!icp_number.placeholder`]],
  [`ICP备案号：待补充`, [`!icp_number.placeholder`]],
  [`京公网安备 **************号`, [`!public_security_number.placeholder`]],
  [`备案号：暂未备案`, []],
  [`ICP备案号：正在申请`, [`!icp_number.placeholder`]],
  [`ICP备案号：无`, [`!icp_number.placeholder`]],
  [`京ICP备0000号`, [`!icp_number.placeholder`]],
  [`网站备案号：已备案`, []],
  [`ICP备案号：-`, []],
  [`ICP备案号：[您的备案号]`, [`!icp_number.placeholder`]],
  [`ICP备案号：京ICP备您的备案号`, [`!icp_number.placeholder`]],
]

/** Kind 11: books, games, maps. */
export const books: readonly FoundRow[] = [
  [`ISBN 978-7-111-12345-6`, []],
  [`ISBN：9787111123456`, []],
  [`ISBN 978-7-89989-123-4`, [`ISBN 978-7-89989-123-4`]],
  [`新广出审〔2015〕123号 ISBN 978-7-89989-123-4`, [`新广出审〔2015〕123号`, `ISBN 978-7-89989-123-4`]],
  [`国新出审[2020]1234号`, [`国新出审〔2020〕1234号`]],
  [`国新出审〔2021〕56号 ISBN：978-7-498-08888-1`, [`国新出审〔2021〕56号`, `ISBN 978-7-498-08888-1`]],
  [`文号：国新出审〔2021〕56号 出版物号：ISBN978-7-498-08888-1`, [`国新出审〔2021〕56号`, `ISBN 978-7-498-08888-1`]],
  [`科技与数字〔2010〕123号`, []],
  [`新出审字[2012]123号`, [`新出审字〔2012〕123号`]],
  [`ISBN 0-306-40615-2`, []],
  [`GS（2020）1234号`, [`GS（2020）1234号`]],
  [`base64,AAGS2020xx==`, []],
  [`审图号GS京(2022)1061号`, [`GS京（2022）1061号`]],
  [`新广出审[2017]5360号`, [`新广出审〔2017〕5360号`]],
]

/** Kind 13: addresses behind a public-security number. */
export const policeLinks: readonly SaidRow[] = [
  [
    `<footer><a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a><a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010502030143"><img src="g.png" alt="">京公网安备11010502030143号</a></footer>`,
    {},
    [],
  ],
  [
    `<footer><a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a><a href="https://beian.mps.gov.cn/#/query/webSearch?code= 11010502030143"><img src="g.png" alt="">京公网安备11010502030143号</a></footer>`,
    {},
    [`warning footer_link.format code`],
  ],
  [
    `<footer><a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a><a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010502030143%20"><img src="g.png" alt="">京公网安备11010502030143号</a></footer>`,
    {},
    [`warning footer_link.format code`],
  ],
  [
    `<footer><a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a><a href="https://beian.mps.gov.cn/#/query/webSearch?code=%E4%BA%AC%E5%85%AC%E7%BD%91%E5%AE%89%E5%A4%8711010502030143%E5%8F%B7"><img src="g.png" alt="">京公网安备11010502030143号</a></footer>`,
    {},
    [`warning footer_link.format code`],
  ],
  [
    `<footer><a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a><a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010502030143&from=x"><img src="g.png" alt="">京公网安备11010502030143号</a></footer>`,
    {},
    [],
  ],
  [
    `<footer><a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a><a href="https://beian.mps.gov.cn/#/query/webSearch?code=011010502030143"><img src="g.png" alt="">京公网安备11010502030143号</a></footer>`,
    {},
    [`error footer_link.mismatch code`],
  ],
  [
    `<footer><a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a><a href="https://beian.mps.gov.cn/#/query/webSearch?code=1101050203014"><img src="g.png" alt="">京公网安备11010502030143号</a></footer>`,
    {},
    [`error footer_link.mismatch code`],
  ],
  [
    `<footer><a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a><a href="https://beian.mps.gov.cn/#/query/webSearch?code=44010602000141"><img src="g.png" alt="">京公网安备11010502030143号</a></footer>`,
    {},
    [`error footer_link.mismatch code`],
  ],
  [
    `<footer><a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a><a href="https://beian.mps.gov.cn/#/query/webSearch?code="><img src="g.png" alt="">京公网安备11010502030143号</a></footer>`,
    {},
    [`warning footer_link.mismatch no-code`],
  ],
  [
    `<footer><a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a><a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010502030143#"><img src="g.png" alt="">京公网安备11010502030143号</a></footer>`,
    {},
    [],
  ],
  [
    `<footer><a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a><a href="https://beian.mps.gov.cn/#/query/webSearch?code=１１０１０５０２０３０１４３"><img src="g.png" alt="">京公网安备11010502030143号</a></footer>`,
    {},
    [`warning footer_link.mismatch no-code`],
  ],
]

/** Kind 14: labels, numbers that are not shown, English pages. */
export const otherDefects: readonly SaidRow[] = [
  [`<html><body><footer>ICP证：浙ICP备12345678号</footer></body></html>`, {}, [`error footer_number.placeholder`]],
  [
    `<html><body><footer>增值电信业务经营许可证：浙ICP备16020626号-1</footer></body></html>`,
    {},
    [`warning footer_label.wrong_kind`, `error footer_link.missing none`],
  ],
  [
    `<html><body><footer><a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a> 京公网安备</footer></body></html>`,
    {},
    [`error footer_number.required`],
  ],
  [
    `<html><body><footer><a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a> 公网安备号</footer></body></html>`,
    {},
    [`error footer_number.required`],
  ],
  [
    `<html><body><footer><a href="https://beian.miit.gov.cn/">网站地图</a></footer></body></html>`,
    {},
    [`error footer_icp.missing nothing`],
  ],
  [
    `<html><body><footer><a href="https://beian.miit.gov.cn/">工信部备案系统</a></footer></body></html>`,
    {},
    [`error footer_icp.missing nothing`],
  ],
  [
    `<html><body><footer><a href="https://beian.miit.gov.cn/"><img src="beian.png"></a></footer></body></html>`,
    {},
    [`error footer_icp.missing nothing`],
  ],
  [
    `<html><body><footer><span style="display:none">京ICP备16020626号-8</span></footer></body></html>`,
    {},
    [`error footer_icp.missing hidden`],
  ],
  [
    `<html><body><footer><style>@media(max-width:768px){.icp{display:none}}</style><a class="icp" href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a></footer></body></html>`,
    {},
    [`warning footer_number.missing not-on-phones`],
  ],
  [
    `<html><body><footer>ICP Filing No. 2026012266-1</footer></body></html>`,
    {},
    [`error footer_number.unknown province`],
  ],
  [
    `<html><body><footer>Beijing ICP No.16020626-8</footer></body></html>`,
    {},
    [`error footer_number.unknown province`],
  ],
  [
    `<html><body><footer>ICP License: 京ICP证160206号</footer></body></html>`,
    {},
    [`warning footer_icp.missing telecom-license`],
  ],
  [`<html><body><footer>Jing ICP Bei 16020626-8</footer></body></html>`, {}, [`error footer_number.unknown format`]],
  [
    `<html><body><footer>京ICP备16020626号-8 京ICP证160206号</footer></body></html>`,
    {},
    [`error footer_link.missing none`],
  ],
  [
    `<html><body><footer><a href="http://example.com">京ICP备16020626号-8</a></footer></body></html>`,
    {},
    [`error footer_link.mismatch host`],
  ],
]

/** Kind 12: `parseRecordNumber` and `findRecordNumbers` read the same. */
export const readAlike: readonly FoundRow[] = [
  [`京ICP备16020626号8`, [`京ICP备16020626号-8`]],
  [`京ICP备16020626号_8`, [`京ICP备16020626号-8`]],
  [`京ICP备16020626号-8、9`, [`京ICP备16020626号-8`]],
  [`京ICP备16020626号—8`, [`京ICP备16020626号-8`]],
  [`京ICP备16020626-8`, [`京ICP备16020626号-8`]],
  [`京ICP备16020626号-8号`, [`京ICP备16020626号-8`]],
  [`备案号京ICP备16020626号-8`, [`京ICP备16020626号-8`]],
  [`京ICP备16020626号-8.`, [`京ICP备16020626号-8`]],
  [`京ICP备16020626号-８`, [`京ICP备16020626号-8`]],
  [`京公网安备11010502030143`, [`京公网安备11010502030143号`]],
  [`京公网安备 11010502030143 号`, [`京公网安备11010502030143号`]],
  [`公网安备11010502030143号`, [`京公网安备11010502030143号`]],
  [`京公网安11010502030143号`, [`京公网安备11010502030143号`]],
  [`京公安备11010502030143号`, [`京公网安备11010502030143号`]],
  [`京B2-20200101`, [`京B2-20200101`]],
  [`京B2-20200101-3`, [`京B2-20200101-3`]],
  [`京B2－20200101`, [`京B2-20200101`]],
  [`京b2-20200101`, [`京B2-20200101`]],
  [`B2-20200101`, [`B2-20200101`]],
  [`京ICP证160206号`, [`京ICP证160206号`]],
  [`京ICP证160206号-3`, [`京ICP证160206号-3`]],
  [`京ICP备 16020626 号 - 8`, [`京ICP备16020626号-8`]],
  [`京ICP備16020626號-8`, [`京ICP备16020626号-8`]],
  [`【京】ICP备16020626号-8`, [`京ICP备16020626号-8`]],
  [`京ICP备[16020626]号-8`, [`京ICP备16020626号-8`]],
  [`京ICP（备）16020626号-8`, [`京ICP备16020626号-8`]],
  [`教APP备1100001号`, [`教APP备1100001号`]],
]
