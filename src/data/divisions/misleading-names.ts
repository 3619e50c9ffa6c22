// Generated from source.tsv by `npm run generate`. Do not edit.
// Names in which a character looks like a part of an address. See README.md.

/** Of counties, with their unit. */
export const MISLEADING_COUNTIES =
  '路南区 路北区 肥乡区 柏乡县 平乡县 清苑区 下花园区 孟村回族自治县 孟村县 天镇县 武乡县 榆社县 乡宁县 交口县 杭锦旗 丰镇市 北镇市 西市区 绿园区 镇赉县 道里区 让胡路区 镇海区 桐乡市 路桥区 三门县 固镇县 谢家集区 潘集区 杜集区 叶集区 沙县区 赣县区 东乡区 周村区 金乡县 上街区 惠济区 红旗区 新乡县 辉县市 马村区 镇平县 内乡县 社旗县 梁园区 沙市区 天心区 宁乡市 湘乡市 安乡县 津市市 梅县区 西乡塘区 双流区 乡城县 清镇市 镇宁布依族苗族自治县 镇宁县 镇远县 镇雄县 镇沅彝族哈尼族拉祜族自治县 镇沅县 西盟佤族自治县 西盟县 镇康县 西乡县 镇巴县 镇坪县 镇安县 镇原县 东乡族自治县 东乡县 积石山保安族东乡族撒拉族自治县 积石山县 新市区'

/** Of prefectures, without their unit. */
export const MISLEADING_PREFECTURES = '镇江 景德镇 萍乡 新乡'
