/** On A4: smaller type, no cut rows, cards and months whole. */
export const PRINT = `
@page{size:A4;margin:14mm 14mm 15mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif;color:#4d5866}}
@media print{
html{font-size:9.5pt}
body{font-size:1rem;line-height:1.45}
main{max-width:none;padding:0}
article+article{break-before:page;margin:0;padding:0;border:0}
h1{font-size:19pt}
h2{font-size:13pt;break-after:avoid}
h3{break-after:avoid}
section{margin-top:1.6rem;padding-top:1rem}
p,li{orphans:3;widows:3}
.kind{margin-bottom:1rem}
table{font-size:8.2pt}
th,td{padding:.3rem .4rem}
thead th{font-size:7.6pt}
thead{display:table-header-group}
tr,.card,.finding,figure,.month,.period,.legend{break-inside:avoid}
.lead{break-after:avoid}
.cards{grid-template-columns:repeat(2,1fr)}
.grids{grid-template-columns:repeat(4,1fr);gap:.8rem 1.1rem}
.month{font-size:7.5pt}
.month th,.month td{height:1.25rem}
}
`;
