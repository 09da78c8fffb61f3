/** The parts of the report: cards of paths and findings, charts, calendars. */
export const PARTS = `
.cards{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr))}
.card{padding:1rem 1.1rem;border:1px solid var(--line);border-radius:8px}
.card .branch{margin:-.4rem 0 .7rem;font-size:.86rem;color:var(--soft)}
.figures dt{font-size:.8rem;color:var(--soft);line-height:1.3}
dl.figures{display:grid;grid-template-columns:1fr auto;gap:.25rem 1rem;margin:.9rem 0 0}
.figure{display:contents}
dl.figures dd{margin:0;text-align:right;font-weight:650;line-height:1.3}
.bad dt,.bad dd{color:var(--bad);font-weight:650}
.band{display:flex;height:1.25rem;border:1px solid var(--soft);border-radius:3px;overflow:hidden}
.band span{flex:1 1 0;min-width:0;border-right:1px solid var(--soft)}
.band span:last-child{border-right:0}
.band .none,.band .none.unpaid{background:#fff}
.ends{display:flex;justify-content:space-between;margin-top:.2rem;font-size:.75rem;color:var(--soft)}
.finding{margin:0 0 1rem;padding:.1rem 0 .1rem 1rem;border-left:4px solid var(--soft)}
.finding.gap{border-color:var(--bad);background:none}
.finding p{margin-bottom:.35rem}
.severity{font-size:.75rem;font-weight:700;letter-spacing:.06em;color:var(--soft)}
.gap .severity,.gap .summary{color:var(--bad)}
.period{font-weight:600}
.when .period{margin-left:.5rem}
.summary{font-weight:650}
.remedy{max-width:46rem;margin:.6rem 0;padding:.6rem .9rem;border-radius:6px;background:var(--ground)}
.remedy p:last-child{margin:0}
.label{margin:0 0 .15rem!important;font-size:.8rem;font-weight:650;color:var(--accent)}
.due{margin-left:.5rem;font-weight:650;color:var(--text)}
.none-found{color:var(--soft)}
figure{margin:0 0 1.25rem}
.chart{display:block;width:100%;height:auto;font-size:12px;fill:var(--soft)}
.chart text{text-anchor:middle}
.chart .amount{text-anchor:end}
.chart .year{font-weight:650;fill:var(--text)}
.chart .gap-days{font-weight:650;fill:var(--bad)}
.chart .level{stroke:#e6e9ee}
.chart .ground{stroke:var(--text)}
.chart .arrives{stroke:#10161e;stroke-width:2.5;fill:none}
.chart.narrow{display:none}
.definitions{position:absolute}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.2rem;margin:.6rem 0 0;font-size:.86rem;max-width:none}
.legend li{display:flex;align-items:center;gap:.45rem;margin:0}
.swatch{flex:none;width:1.5rem;height:1rem;border:1px solid var(--ink,var(--soft));border-radius:2px}
.swatch.line{height:0;border:0;border-top:3px solid #10161e;border-radius:0}
.grids{display:grid;align-items:start;gap:1.1rem 1.6rem;grid-template-columns:repeat(auto-fill,minmax(12.5rem,1fr))}
.calendar .legend{margin:0 0 1.4rem}
.month{table-layout:fixed;font-size:.8rem}
.month caption{position:static;width:auto;height:auto;clip-path:none;padding-bottom:.25rem;text-align:left;font-weight:650;font-size:.86rem}
.month caption .count{float:right;color:var(--bad)}
.month th,.month td{padding:0!important;height:1.55rem;text-align:center;vertical-align:middle;border:1.5px solid #fff}
.month thead th{height:1.2rem;font-size:.7rem;border-bottom-color:#fff}
.month td{position:relative}
.month b{font-weight:500}
.month td.gap b{padding:0 .2em;border-radius:3px;background:#fff;color:var(--bad);font-weight:750}
.month td.none b,.month td.unpaid b{color:var(--soft)}
.month td i{position:absolute;left:0;top:0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.rules .period{font-weight:400;margin-bottom:1rem}
@media screen and (max-width:44rem){
.chart.wide{display:none}
.chart.narrow{display:block}
}
`;
