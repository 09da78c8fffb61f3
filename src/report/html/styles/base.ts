/** Type, room and tables: one accent, calm lines, figures of equal width. */
export const BASE = `
:root{--text:#1b2430;--soft:#4d5866;--line:#d5dae1;--ground:#f6f7f9;--accent:#12456b;--bad:#b3261e;color-scheme:light}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:#fff;color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{max-width:62rem;margin:0 auto;padding:2.5rem 1.5rem 4rem}
article+article{margin-top:5rem;padding-top:3rem;border-top:3px solid var(--accent)}
p{margin:0 0 .6rem;max-width:46rem}
h1{margin:.1rem 0 .6rem;font-size:2rem;line-height:1.2;font-weight:650;letter-spacing:-.01em;text-wrap:balance}
h2{margin:0 0 1rem;font-size:1.35rem;line-height:1.25;font-weight:650;color:var(--accent)}
h3{margin:0 0 .75rem;font-size:1.06rem;line-height:1.35;font-weight:650}
section{margin-top:3rem;padding-top:1.4rem;border-top:1px solid var(--line)}
.path+.path{margin-top:2.25rem}
small,.source,.notes{font-size:.86em;color:var(--soft)}
code{font:.92em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.kind{margin:0 0 2rem;font-size:.86rem;font-weight:600;color:var(--accent)}
.goal{margin:0;font-size:.86rem;color:var(--soft)}
.case{margin:0;color:var(--soft)}
.reference{margin-right:.75rem;font-weight:650;color:var(--text)}
.name{font-weight:400;font-size:.82em;color:var(--soft)}
.lead{color:var(--soft)}
ul{margin:0;padding:0 0 0 1.1rem;max-width:46rem}
li{margin:0 0 .35rem}
.notes,.legend,.changed{list-style:none;padding:0}
.notes{margin-top:.75rem}
.changed{margin-top:1rem}
.changed li{padding:.4rem .7rem;border-left:3px solid var(--accent);background:var(--ground)}
footer{margin-top:3rem;padding-top:1.2rem;border-top:1px solid var(--line);font-size:.8rem;color:var(--soft)}
footer p{margin:0 0 .25rem;max-width:none;overflow-wrap:anywhere}
`;

export const TABLES = `
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:.42rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);hyphens:manual}
thead th{vertical-align:bottom;font-size:.8rem;font-weight:600;line-height:1.3;color:var(--soft);border-bottom:1.5px solid var(--soft)}
tbody th{font-weight:500;white-space:nowrap}
tbody th small{white-space:normal}
.number{text-align:right}
tbody .number{white-space:nowrap}
th:first-child,td:first-child{padding-left:0}
th:last-child,td:last-child{padding-right:0}
.total th,.total td{font-weight:650;border-bottom:0}
tbody tr:not(.total)+.total th,tbody tr:not(.total)+.total td{border-top:1.5px solid var(--soft)}
.strong{font-weight:650}
.faint{color:var(--soft)}
table .gap-count,table span.gap{font-weight:650;color:var(--bad);background:none}
td small{display:block;line-height:1.3}
.few td small{display:inline-block;min-width:6.5em}
.checkpoints table.text td:nth-child(2){width:60%}
.more{color:#1f6b48}.less{color:var(--bad)}.same{color:var(--soft)}
.many table{font-size:.8rem}
@media screen and (max-width:44rem){
main{padding:1.5rem 1rem 3rem}
h1{font-size:1.55rem}
table.figures,table.figures tbody,table.figures tr,table.figures th,table.figures td,table.text,table.text tbody,table.text tr,table.text th,table.text td{display:block}
table.figures thead,table.text thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table.figures tr,table.text tr{padding:.7rem 0;border-bottom:1px solid var(--line)}
table.figures td,table.text td,table.figures tbody th,table.text tbody th{padding:.08rem 0;border:0!important;text-align:left}
table.figures tbody th,table.text tbody th{font-weight:650}
table.figures td{display:flex;justify-content:space-between;gap:1rem}
table.figures td>span{flex:none;max-width:60%;text-align:right}
table.figures td::before,table.text td::before{content:attr(data-heading);color:var(--soft);font-weight:400;font-size:.86rem;white-space:normal;text-align:left}
table.text td::before{display:none}
table.text td:nth-child(2){width:auto}
td small,.few td small{display:block;min-width:0}
.few table td,.many table td{font-size:.9rem}
}
`;
