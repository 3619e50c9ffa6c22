import { chinese, english, say } from '../catalogue/page.ts'
import type { SidebarEntry } from '../catalogue/sidebar.ts'
import { referencePages } from './pages.ts'

/** The part of the side bar that leads to the reference: its index, and each page. */
export function referenceSidebar(locale: 'zh' | 'en'): SidebarEntry {
  const edition = locale === 'zh' ? chinese : english
  return {
    text: 'API',
    link: `${edition.base}/api/`,
    collapsed: true,
    items: referencePages.map(({ slug, entry, sections, title }) => ({
      text: sections === undefined ? entry : say(edition, title),
      link: `${edition.base}/api/${slug}`,
    })),
  }
}
