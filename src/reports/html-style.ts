/** The look of a saved report: that of the site, in one small sheet; light, dark and paper. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#fcfbf8;--surface:#fff;--sunken:#f3f1ea;--text:#1c1f21;--muted:#57605f;--line:#dfdcd3;--accent:#0a5568;--good:#1d5f3a;--part:#8a4300;--bad:#8c1d40;--unsure:#57605f}
@media (prefers-color-scheme:dark){:root{--bg:#131617;--surface:#1a1e1f;--sunken:#1f2425;--text:#e8e6df;--muted:#a7aeab;--line:#343a3b;--accent:#7cc7d8;--good:#7fd0a0;--part:#f0a35a;--bad:#f392b0;--unsure:#a7aeab}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:72rem;background:var(--bg);color:var(--text);font:1rem/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;overflow-wrap:anywhere}
h1,h2,h3{line-height:1.25;font-weight:600}
h1{font-size:1.6rem;margin:0 0 .5rem}
h2{font-size:1.3rem;margin:2.5rem 0 .75rem;padding-top:1rem;border-top:2px solid var(--text)}
h3{font-size:1.1rem;margin:2rem 0 .25rem}
h4{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.25rem 0 .75rem;max-width:48rem}
a{color:var(--accent)}
.muted,small{color:var(--muted);font-size:.875rem}
dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:0 0 1rem}
dl.facts dt{color:var(--muted)}
dl.facts dd{margin:0}
.wide{overflow-x:auto;margin:.5rem 0 1rem}
.wide:focus-visible,summary:focus-visible,a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;width:100%;background:var(--surface);font-size:.9375rem}
caption{text-align:start;color:var(--muted);font-size:.875rem;padding:.25rem 0}
th,td{padding:.35rem .6rem;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
thead th{background:var(--sunken);font-weight:600}
td.n,th.n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
td.name{min-width:9rem;max-width:18rem}
tbody th{min-width:9.5rem;overflow-wrap:break-word}
td.text{min-width:14rem}
details{border:1px solid var(--line);background:var(--surface);margin:.5rem 0;padding:0 .75rem}
summary{cursor:pointer;padding:.5rem 0}
summary .what{font-weight:600}
.tag{display:inline-block;padding:0 .4rem;border:1px solid currentColor;border-radius:3px;font-size:.8125rem;white-space:nowrap}
.disclosed{color:var(--good)}.vague,.conflicting{color:var(--part)}.absent{color:var(--bad)}.untested,.not-applicable{color:var(--unsure)}
.alert{border-inline-start:4px solid var(--bad);padding:.5rem .75rem;background:var(--sunken)}
code{font:.875em ui-monospace,'SF Mono','Cascadia Mono',Menlo,Consolas,monospace}
@media (max-width:36rem){dl.facts{grid-template-columns:1fr}dl.facts dd{margin-bottom:.4rem}th,td{padding:.3rem .4rem}table.findings thead{position:absolute;clip-path:inset(50%)}table.findings tr{display:flex;flex-wrap:wrap;gap:.1rem .75rem;padding:.5rem 0;border-bottom:1px solid var(--line)}table.findings td{border:0;padding:0}table.findings td.n{color:var(--muted)}td[data-label]::before{content:attr(data-label) ' '}table.findings td.name,table.findings td.text{min-width:0;max-width:none;flex-basis:100%}}
@media print{:root{--bg:#fff;--surface:#fff;--sunken:#fff;--text:#000;--muted:#333;--line:#bbb;--accent:#000}body{font-size:9.5pt;padding:0;max-width:none}details::details-content{content-visibility:visible;block-size:auto}h2,h3,h4,summary{break-after:avoid}tr,li{break-inside:avoid}.wide{overflow:visible}a[href]::after{content:' (' attr(href) ')';font-size:.8em}}
`.trim();
