/** Addresses of pages in the stores of apps (应用商店), which are pasted in the place of a package name or a home page. */

/** What package names begin with: a top-level domain, turned round. Others are files: index.html, download.jsp. */
const TOP = '(?:com|cn|net|org|io|me|tv|cc|co|app|top|vip|xyz|dev|info)'

/** 1 the name that the store is asked for: ?id=, &pkgname=, apkName=; bundleId= */
const ASKED =
  /[?&](?:id|package|packageName|pkg|pname|pkgname|apkName|bundleId)=([A-Za-z][\w-]*(?:\.[\w-]+)+)(?=[&#]|$)/i

/** 1 the name as a step of the path: /apk/com.x.y, /product/com.x.y.html */
const IN_PATH = /* @__PURE__ */ (() =>
  new RegExp(`/(${TOP}(?!\\.html?(?:[/?#]|$))(?:\\.[A-Za-z_][\\w-]*)+?)(?:\\.html?)?(?=[/?#]|$)`))()

/** The number of an app as a step of the path: /id1234567890, /C1234567890 */
const NUMBER_IN_PATH = /\/(?:app\/(?:[^/?#]+\/)?id\d{6,12}|app\/C\d{6,})(?=[/?#]|$)/

/** The package name that an address of a store holds; `undefined` where it holds none. */
export function nameInStorePage(address: string): string | undefined {
  return (ASKED.exec(address) ?? IN_PATH.exec(address))?.[1]
}

/** Whether an address is that of an app's page in a store. */
export function isStorePage(address: string): boolean {
  return nameInStorePage(address) !== undefined || NUMBER_IN_PATH.test(address)
}
