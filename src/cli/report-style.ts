/** How a report looks as a page: on a screen, by day and by night, and on paper (A4). */
export const reportStyle = `
:root {
  --paper: #fff; --ink: #1c2024; --soft: #5f6770; --line: #dfe3e8; --band: #f6f8fa;
  --error: #b42318; --error-band: #fef3f2; --warning: #93500b; --warning-band: #fff8eb; --advice: #3b5b86; --advice-band: #f2f6fc; --pass: #146c43;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --ink: #e7eaee; --soft: #9aa4af; --line: #30363d; --band: #1c2127;
    --error: #ff9a90; --error-band: #2c1a1a; --warning: #f1b562; --warning-band: #2a2216; --advice: #9cc0f2; --advice-band: #19222e; --pass: #6fd3a0;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink); line-height: 1.65; font-size: 16px;
  font-family: system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  overflow-wrap: anywhere;
}
:lang(zh-TW) body { font-family: system-ui, -apple-system, "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 2.5rem 1.25rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0; }
h2 { font-size: 1.2rem; line-height: 1.4; margin: 2.5rem 0 .75rem; padding-bottom: .35rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p { margin: .25rem 0; }
a { color: inherit; text-underline-offset: .2em; text-decoration-color: var(--soft); }
code { font-family: ui-monospace, SFMono-Regular, Consolas, monospace; font-size: .85em; }
.about, .counts, footer { color: var(--soft); }
.verdict { padding: .6rem .9rem; border-radius: .4rem; background: var(--band); border-left: .25rem solid var(--pass); }
.verdict b { color: var(--pass); margin: 0 .5rem; }
.verdict.warn { border-left-color: var(--warning); }
.verdict.reject { border-left-color: var(--error); }
.verdict.reject b { color: var(--error); }
ol { margin: 0; padding: 0; }
.filing ol > li {
  display: grid; grid-template-columns: 2.1rem 1fr; margin: .5rem 0; padding: .5rem .9rem .6rem 0;
  border-radius: .4rem; background: var(--advice-band);
}
.filing ol { list-style: none; }
.number { grid-row: span 9; padding-right: .6rem; text-align: right; color: var(--soft); font-variant-numeric: tabular-nums; }
.filing ol > li > p { grid-column: 2; margin: 0; }
.filing ol > li.error { background: var(--error-band); }
.filing ol > li.warning { background: var(--warning-band); }
.severity { display: inline-block; margin-right: .35em; color: var(--advice); }
.severity::first-letter, thead th::first-letter, .sources h2::first-letter { text-transform: uppercase; }
.error .severity, td.reject { color: var(--error); }
.warning .severity { color: var(--warning); }
td.accept, td.warn { color: var(--pass); }
td.unusable { color: var(--error); }
.filing ol > li > .detail { margin-top: .2rem; padding-left: .8rem; border-left: 2px solid var(--line); }
.filing ol > li > .written { margin-top: .25rem; color: var(--soft); font-size: .85rem; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; }
th, td { padding: .45rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 600; font-size: .85rem; white-space: nowrap; }
tbody th { font-weight: 500; }
.count { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.sources ol { list-style: decimal; padding-left: 1.6rem; font-size: .9rem; }
.sources li { margin: .3rem 0; }
.sources li:target { background: var(--band); }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: .875rem; }
.excess { color: var(--error); font-weight: 600; }
@page { size: A4; margin: 18mm 16mm; }
@media print {
  :root {
    --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --band: #fff;
    --error: #8f1d14; --error-band: #fff; --warning: #6f3c06; --warning-band: #fff; --advice: #2b4569; --advice-band: #fff; --pass: #0d4f30;
    color-scheme: light;
  }
  body { font-size: 10.5pt; line-height: 1.55; }
  main { max-width: none; padding: 0; }
  .filing ol > li { border: 1px solid var(--line); }
  .verdict { border: 1px solid var(--line); border-left: 1.2mm solid var(--pass); }
  .sources a::after { content: ' ' attr(href); overflow-wrap: anywhere; }
  li, tr, .verdict, footer { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
  thead { display: table-header-group; }
  .number { color: var(--ink); }
  .summary ~ .filing.found { break-before: page; }
  a { text-decoration: none; }
}
`
