/** The report's look: paper and ink, one red for the thread; light, dark, narrow and printed. */
export const REPORT_STYLE = `
:root{--paper:#faf7f1;--ink:#1d1a16;--soft:#6b645a;--faint:#a39a8d;--rule:#e2dbcf;--tint:#f2ece1;--thread:#b3202a;
--serif:"Literata","Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,"Noto Serif",serif;
--sans:"Inter","Helvetica Neue",Arial,"Noto Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#171512;--ink:#ebe5da;--soft:#a59c8e;--faint:#766e62;--rule:#332f29;--tint:#211e1a;--thread:#e5565c}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth;scroll-padding-top:1.5rem}
body{margin:0;padding:4.5rem 2.5rem 6rem;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.6 var(--serif);
font-variant-numeric:oldstyle-nums;text-rendering:optimizeLegibility;display:grid;column-gap:4rem;
grid-template-columns:10.5rem minmax(0,62rem);justify-content:center;overflow-wrap:anywhere}
header.title{grid-column:2}
nav{grid-column:1;grid-row:2;font:400 .8125rem/1.5 var(--sans)}
main{grid-column:2;grid-row:2}
body>footer{grid-column:2;margin-top:4rem;padding-top:1rem;border-top:1px solid var(--rule);color:var(--soft);font:400 .8125rem/1.5 var(--sans)}
nav ol{list-style:none;margin:0;padding:.35rem 0 0;position:sticky;top:2.5rem}
nav li{padding:.22rem 0}
nav a{color:var(--soft);text-decoration:none}
nav a:hover{color:var(--thread)}
p,ul,ol,dl,h1,h2,h3,h4,figure{margin:0}
a{color:inherit;text-decoration-color:var(--faint);text-underline-offset:.18em;text-decoration-thickness:1px}
a:focus-visible{outline:2px solid var(--thread);outline-offset:2px}
.kicker{font:600 .75rem/1 var(--sans);letter-spacing:.12em;text-transform:uppercase;color:var(--thread)}
h1{font-size:clamp(2rem,1.2rem + 3vw,3.25rem);line-height:1.12;font-weight:500;letter-spacing:-.015em;margin:1rem 0 2rem;max-width:18em;text-wrap:balance}
h2{font-size:1.75rem;line-height:1.2;font-weight:500;letter-spacing:-.01em;margin-bottom:1.5rem}
h3{font-size:1.3rem;line-height:1.3;font-weight:600}
h3.unnamed::first-letter{text-transform:uppercase}
h4{font:600 .75rem/1.4 var(--sans);letter-spacing:.06em;text-transform:uppercase;color:var(--thread)}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:1.1rem 2rem;padding:1.25rem 0 1.4rem;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule);margin-bottom:3.5rem}
.facts dt{font:400 .75rem/1.5 var(--sans);color:var(--soft)}
.facts dd{margin:0;font-size:1rem;line-height:1.35}
main>section{margin-bottom:5rem}
.intro{color:var(--soft);max-width:38em;margin:-.75rem 0 2rem}
.findings{list-style:none;padding:0;counter-reset:finding;max-width:44rem}
.findings li{counter-increment:finding;position:relative;padding:0 0 1.1rem 2.4rem;font-size:1.1875rem;line-height:1.5}
.findings li::before{content:counter(finding);position:absolute;left:0;color:var(--thread);font-size:1.0625rem}
#findings h3{margin:1.5rem 0 .8rem}
.s.denied{font-style:italic}
.refs{font:500 .6875em/0 var(--sans);font-variant-numeric:lining-nums;white-space:nowrap;margin-left:.15em;vertical-align:super}
.ref{color:var(--thread);text-decoration:none;padding:0 .12em}
.ref:hover{text-decoration:underline}
.ref+.ref::before{content:"\\2009";}
.party{margin-bottom:3.5rem}
.party>header{margin-bottom:1rem}
.about,.names,.chain,.standing,.marks,.programs,.beside,.dependence{font:400 .8125rem/1.5 var(--sans);font-variant-numeric:lining-nums;color:var(--soft)}
.claim{position:relative;display:grid;grid-template-columns:minmax(0,1fr) 17rem;gap:.5rem 3rem;padding:1rem 0 1.5rem 1.75rem;border-left:1px solid var(--thread)}
.claim::before{content:"";position:absolute;left:-4.5px;top:1.55rem;width:8px;height:8px;border-radius:50%;background:var(--thread)}
.claim.contested::before{background:var(--paper);box-shadow:inset 0 0 0 1.5px var(--thread)}
.lead{font-size:1.125rem;line-height:1.5}
.chain{display:block;margin-top:.2rem}
.voices,.denials ul,.dependence,.hits,.documents{list-style:none;padding:0}
.voices{margin-top:.75rem}
.voice{padding:.3rem 0;line-height:1.45;font-size:1rem}
.denials{margin-top:1rem;padding:.7rem 1rem .55rem;background:var(--tint);border-radius:2px}
.denials .voice{font-style:italic}
.denials .chain{font-style:normal}
aside{padding-top:.2rem}aside>*+*{margin-top:.5rem}
.badge{display:inline-block;font:500 .75rem/1.3 var(--sans);color:var(--soft);border:1px solid var(--rule);border-radius:3px;padding:.1rem .4rem;white-space:nowrap}
.badge.undecided{border-style:dashed;border-color:var(--faint)}
.badges{white-space:nowrap}.findings .badge{font-size:.6875rem;vertical-align:.12em}
.hits{margin:.25rem 0 1.25rem;max-width:44rem}
.hit{padding:.45rem 0 .45rem 1.75rem;position:relative;line-height:1.45}
.hit::before{content:"";position:absolute;left:-.1rem;top:.85rem;width:.7rem;height:.7rem;border-radius:50%;border:1.5px solid var(--thread)}
.hit.confirmed::before{background:var(--thread)}
.hit.undecided::before{border-style:dotted}
.leads .badge{margin-left:.3rem;vertical-align:.1em}
.hit.dismissed::before{border-color:var(--faint)}
.programs{display:block}
.exposure .about{display:block;margin-top:.35rem}
.ownership{margin:.5rem 0 .1rem;border-collapse:collapse;font:400 .8125rem/1.5 var(--sans);font-variant-numeric:lining-nums tabular-nums}
.ownership th,.ownership td{padding:.2rem 1.5rem .2rem 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;font-weight:400}
.ownership thead th{color:var(--soft)}.ownership tfoot *{border:0;font-weight:600}
.beside{padding:.35rem 0 0 1.75rem}
.network svg[role=img]{display:block;width:100%;height:auto;overflow:visible}
.thread{fill:none;stroke:var(--thread);stroke-width:1.2;opacity:.75}
.thread.denied{stroke-dasharray:4 4}
.node{fill:var(--ink);stroke:var(--paper);stroke-width:1.5}
.node.unnamed{fill:var(--paper);stroke:var(--ink);stroke-dasharray:2.5 2}
.node.place{fill:var(--soft)}
.ring{fill:none;stroke:var(--thread);stroke-width:1.8}
.ring.possible{stroke-dasharray:2.5 2.5}
.network text{font:500 12.5px var(--sans);fill:var(--ink);text-anchor:middle;paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.network text.unnamed{font-style:italic;font-weight:400}
figcaption{margin-top:1rem;font:400 .8125rem/1.5 var(--sans);color:var(--soft);display:flex;flex-wrap:wrap;gap:.3rem 1.4rem}
.key svg{width:1rem;height:1rem;vertical-align:-.18rem}
.notes{padding:0 0 0 2.6rem;font-size:.9375rem;line-height:1.5}
.notes li{padding:.4rem 0;scroll-margin-top:1.5rem}
.notes li::marker{color:var(--thread);font:500 .8125rem var(--sans)}
.notes li:target{background:var(--tint)}
.notes .where{font:400 .8125rem/1.5 var(--sans);color:var(--soft);display:block}
.notes .chain{margin-top:0}
q{quotes:"\\201c" "\\201d"}
.documents li{padding:.8rem 0;border-top:1px solid var(--rule)}
.documents .about,.documents code,.documents em{display:block}
code{font:400 .75rem/1.5 ui-monospace,"SF Mono","DejaVu Sans Mono",Menlo,monospace;color:var(--soft);word-break:break-all}
.log{padding-left:2.6rem;font-size:.9375rem}
.log li{padding:.3rem 0}
.log .retracted{text-decoration:line-through;color:var(--soft)}
@media (max-width:75rem){body{grid-template-columns:minmax(0,46rem);padding:3.5rem 2rem 4rem}
header.title,main,nav,body>footer{grid-column:1;grid-row:auto}
nav ol{position:static;display:flex;flex-wrap:wrap;gap:0 1.4rem;padding:0 0 2.5rem}
.claim{grid-template-columns:minmax(0,1fr)}
.facts{margin-bottom:1.5rem}}
@media (max-width:40rem){body{padding:2rem 1.25rem 3rem;font-size:1rem}
.facts{grid-template-columns:1fr 1fr;gap:.9rem 1.25rem}
.claim{padding-left:1.15rem}.hit{padding-left:1.3rem}.beside{padding-left:1.15rem}
.findings li{padding-left:1.7rem;font-size:1.0625rem}.lead{font-size:1.0625rem}
.badge{white-space:normal}
h2{font-size:1.5rem}main>section{margin-bottom:3.5rem}
.network .scroll{overflow-x:auto;margin:0 -1.25rem;padding:0 1.25rem}.network svg[role=img]{width:46rem}.notes,.log{padding-left:2.1rem}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#444;--faint:#888;--rule:#ccc;--tint:#f4f2ee;--thread:#a3161f}
@page{margin:20mm 18mm 22mm}
html{font-size:12.5px}
body{display:block;padding:0 0 0 2mm;font-size:1rem;line-height:1.45}
nav{display:none}
h1{font-size:2.6rem}h2,h3{break-after:avoid}
.facts{margin-bottom:1.5rem}
main>section{margin-bottom:2rem}
.claim{grid-template-columns:minmax(0,1fr) 50mm;gap:7mm}
.claim,.hit,.findings li,.notes li,.documents li,figure{break-inside:avoid}
.party>header{break-after:avoid}
a{text-decoration:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
