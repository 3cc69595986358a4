import { barriers } from "./barriers.ts";
import { expect, test } from "./visitor.ts";

const RULES = { runOnly: ["wcag22aa"] };
const pageOf = (button: string) => `<!doctype html><html lang="nl"><title>Balk</title>
  <style>
    body { margin: 0 }
    button { display: block; block-size: 40px; inline-size: 300px; margin-block-start: 562px }
    main { display: flow-root; block-size: 3000px }
    footer { position: sticky; inset-block-end: 0; block-size: 60px; background: white }
    footer a { display: block; block-size: 60px }
  </style>
  <main>${button}</main><footer><a href="/">Verder</a></footer>`;

test("a target that a bar covers at one place of the scroll is no small target", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await page.setContent(pageOf("<button>Meer keuzes</button>"));
  expect(await barriers(page, RULES)).toEqual([]);
});

test("a target that is small wherever one scrolls is a barrier", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await page.setContent(
    pageOf(
      '<button style="block-size: 12px">Meer</button><button style="block-size: 12px; margin: 0">Min</button>',
    ),
  );
  expect(await barriers(page, RULES)).toEqual([expect.stringContaining("target-size"), expect.anything()]);
});
