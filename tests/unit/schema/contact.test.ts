import { describe, expect, it } from "vitest";
import { contact } from "#schema/contact.ts";

const takes = (website: string) => contact.safeParse({ website }).success;

describe("the website of whoever offers something", () => {
  it("is an address of the web, and nothing a browser would run or open from a disk", () => {
    for (const address of ["https://buurt.example.nl", "http://buurt.example.nl/aanbod?dag=1#top"])
      expect(takes(address), address).toBe(true);
    for (const address of [
      ...["javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)"],
      ...["data:text/html,<script>alert(1)</script>", "vbscript:x", "file:///etc/passwd", "blob:https://x/y"],
      ...["//buurt.example.nl", "buurt.example.nl", "ftp://buurt.example.nl", ""],
    ])
      expect(takes(address), address).toBe(false);
  });
});
