import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inlineCodeOf, readBuiltPage } from "#release/built-page.ts";

describe("a page, read for what it refers to", () => {
  it("names links, pictures of every size, forms and the parts of islands", () => {
    const { addresses } = readBuiltPage(
      `<a href="/a?x=1&amp;y=2#z">A</a><img src="/b.png" srcset="/c.png 1x, /d.png 2x"><form action="/e"></form>
       <astro-island component-url="/_astro/f.js" renderer-url="/_astro/g.js"></astro-island><p title="/h">`,
    );
    expect(addresses).toEqual([
      "/a?x=1&y=2#z",
      "/b.png",
      "/c.png",
      "/d.png",
      "/e",
      "/_astro/f.js",
      "/_astro/g.js",
    ]);
  });
  it("knows where a fragment can lead", () => {
    expect([...readBuiltPage(`<main id="inhoud"><a name="oud"></a><input name="zoek">`).anchors]).toEqual([
      "inhoud",
      "oud",
    ]);
  });
  it("tells code that runs from data that does not", () => {
    const { scripts, styles } = readBuiltPage(
      `<script>alert("1 < 2 &amp; 3")</script><script type="module">a()</script><script src="/x.js"></script>
       <script type="application/ld+json">{"a":1}</script><style>p{color:red}</style>`,
    );
    expect(scripts).toEqual([`alert("1 < 2 &amp; 3")`, "a()"]);
    expect(styles).toEqual(["p{color:red}"]);
  });
  it("names what the policy would block: styles and handlers in attributes", () => {
    expect(readBuiltPage(`<p style="color:red"><button onclick="x()" data-on="2">`).blocked).toEqual([
      "<p style>",
      "<button onclick>",
    ]);
  });
  it("gives each piece of code its hash once, however many pages hold it", () => {
    const page = readBuiltPage("<script>a()</script>");
    const hash = createHash("sha256").update("a()").digest("base64");
    expect(
      inlineCodeOf(
        new Map([
          ["a.html", page],
          ["b.html", page],
        ]),
      ),
    ).toEqual({ scripts: [`'sha256-${hash}'`], styles: [] });
  });
});
