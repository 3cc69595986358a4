import item from "./prescription-item.css?inline";
import print from "./prescription-print.css?inline";
import screen from "./sheet-on-screen.css?inline";
import paper from "./prescription.css?inline";

/*
 * The look of the sheet comes with the script of the sheet: a page that only asks questions does not carry it, and once
 * the guide is there nothing more is fetched. After the style of the page, whose layers keep their order.
 */
const style = new CSSStyleSheet();
style.replaceSync([paper, item, screen, print].join("\n"));
document.adoptedStyleSheets.push(style);
