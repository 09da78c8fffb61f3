/** What differs from reader to reader: the sheet on a page of its own, the doctor's report on one. */
export const READER_STYLES = `
.for-client{font-size:1.06rem}
.for-client .intro{list-style:none;padding:0;margin:1.5rem 0 0}
.for-client .option .arrives{display:none}
.for-client h3{margin-top:1.75rem}
.bad-news{color:var(--bad)}
.sheet{margin-top:3rem;padding:1.5rem;border:2px solid var(--accent);border-radius:8px}
.sheet td:nth-child(2){width:50%}
.charts{display:grid;gap:1.5rem 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr))}
.charts .path+.path{margin-top:0}
.runs{margin:.4rem 0 0;font-size:.95em}
.for-consultation h3{margin-top:1.75rem}
.for-doctor{font-size:.94rem}
.for-doctor section{margin-top:1.6rem;padding-top:1rem}
.for-doctor .path+.path{margin-top:1rem}
.for-doctor h1{font-size:1.5rem}
@media print{
.sheet+.option{break-before:page;margin:0;padding:0;border:0}
.for-client{font-size:10.5pt}
.sheet{break-before:page;margin:0;padding:0;border:0;font-size:9.5pt}
.sheet table{font-size:8.6pt;line-height:1.35}
.sheet th,.sheet td{padding:.22rem .4rem}
.charts{grid-template-columns:1fr 1fr}
.for-doctor{font-size:8.6pt}
.for-doctor .kind{margin-bottom:.3rem}
.for-doctor h1{font-size:14pt}
.for-doctor h2{font-size:11pt;margin-bottom:.4rem}
.for-doctor h3{margin-bottom:.3rem;font-size:9pt}
.for-doctor section{margin-top:.7rem;padding-top:.5rem}
.for-doctor .path+.path{margin-top:.5rem}
.for-doctor table{font-size:8pt}
.for-doctor th,.for-doctor td{padding:.15rem .4rem}
.for-doctor .band{height:.9rem}
.for-doctor li{margin-bottom:.15rem}
.for-doctor footer{margin-top:.6rem;padding-top:.4rem}
}
`;
