// The look of the page on screen and on paper: spacing and colours of the NHS design system, without its logo or font.
#pragma once

#include <string_view>

namespace exporting::html {

// No blanks at either end: checkers of the content policy's hash trim them.
inline constexpr std::string_view kStyleSheet =
    R"css(body{margin:0;background:#f0f4f5;color:#212b32;font:1.1875rem/1.5 Arial,sans-serif}
header.top{background:#005eb8;color:#fff;padding:1rem}
header.top p{max-width:60rem;margin:0 auto}
main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 3rem;background:#fff}
footer{max-width:60rem;margin:0 auto;padding:1rem;color:#425563;font-size:1rem}
h1{font-size:2rem;line-height:1.2;color:#003087;margin:0 0 1rem}
h2{font-size:1.5rem;line-height:1.25;color:#003087;margin:2.5rem 0 1rem}
h3{font-size:1.25rem;margin:2rem 0 .75rem}
h4{font-size:1.125rem;margin:1.5rem 0 .5rem}
p,ul,ol,dl{margin:0 0 1rem;overflow-wrap:anywhere}
a{color:#005eb8}
a:focus,div.scroll:focus{outline:3px solid #212b32;outline-offset:0;background:#ffeb3b;color:#212b32}
div.scroll:focus{background:none}
.lead{font-size:1.3125rem}
.note,.blank{color:#425563}
.blank{font-style:italic}
h4.question,p.question{font-weight:bold;margin:1.25rem 0 .25rem}
dl.rows{border-top:1px solid #d8dde0}
dl.rows div{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding:.5rem 0;border-bottom:1px solid #d8dde0}
dl.rows dt{flex:1 1 16rem;font-weight:bold;margin:0}
dl.rows dd{flex:2 1 22rem;margin:0;min-width:0}
p.caption{font-weight:bold;margin:1.5rem 0 .5rem}
div.scroll{overflow-x:auto;margin:1rem 0 1.5rem}
table{border-collapse:collapse;width:100%;font-size:1rem}
caption{text-align:left;font-weight:bold;padding:0 0 .5rem;font-size:1.125rem}
th,td{border:1px solid #aeb7bd;padding:.4rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere;min-width:5rem}
thead th{background:#e8edee}
.callout{border-left:8px solid #005eb8;background:#eaf2fa;padding:1rem 1.25rem .25rem;margin:1.5rem 0}
.callout.warning{border-color:#ffb81c;background:#fff9e7}
.callout p.title{font-weight:bold;margin:0 0 .5rem}
@media print{
@page{size:A4;margin:2cm}
body{background:none;font-size:11pt}
header.top{display:none}
main,footer{max-width:none;padding:0}
table{font-size:9.5pt}
h1,h2,h3,h4,p.question,caption,p.caption{break-after:avoid}
thead{display:table-header-group}
tr,dl.rows div,.callout{break-inside:avoid}
div.scroll{overflow:visible}
.page-break{break-before:page}
})css";

}  // namespace exporting::html
