import type { Page } from "@playwright/test";
import decodeQR from "qr/decode.js";
import { readPdf } from "../judge/sheets/read-pdf.ts";
import { expect, test } from "./visitor.ts";

const MM_PER_POINT = 25.4 / 72;
const SIZES = { folder: [210, 297], poster: [297, 420], kaartje: [210, 297] } as const;
type Kind = keyof typeof SIZES;

/** One with all that is known of it, and one of which days, telephone and way to refer are not. */
const PRACTICES = ["de-vensterbank", "de-houten-klomp"];

async function print(page: Page) {
  await page.evaluate(() => document.fonts.ready);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sizes = [...pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, wide, high]) => [wide, high].map((points) => Math.round(Number(points) * MM_PER_POINT)),
  );
  return { pdf, sizes };
}

for (const [kind, size] of Object.entries(SIZES))
  test(`the ${kind} of a practice is one sheet of ${size.join(" by ")} mm, whatever is known of it`, async ({
    page,
  }) => {
    for (const slug of PRACTICES) {
      await page.goto(`/praktijk/${slug}/${kind}`);
      const { sizes } = await print(page);
      expect(sizes, slug).toEqual([[...size]]);
    }
  });

/** In words as long as Dutch ones. */
const words = (letters: number) => `${"welzijnscoach praten ".repeat(20).slice(0, letters - 1)}.`;
/** Selector, letters, how many of them. */
type Text = readonly [selector: string, letters: number, times: number];
/** `full`: what the schema allows at most. `large`: what still comes in large letters (`ROOM` in Leaflet and Poster). */
const LONGEST: Record<"folder" | "poster", Record<"full" | "large", Text[]>> = {
  folder: {
    full: [
      ["h2", 40, 1],
      [".leaflet__intro", 200, 1],
      [".leaflet__way li", 212, 5],
      [".leaflet__good li", 100, 4],
    ],
    large: [
      ["h2", 40, 1],
      [".leaflet__intro", 150, 1],
      [".leaflet__way li", 120, 5],
      [".leaflet__good li", 50, 4],
    ],
  },
  poster: {
    full: [
      ["h2", 40, 1],
      [".poster__lines p", 60, 3],
      [".poster__how", 60, 1],
    ],
    large: [
      ["h2", 40, 1],
      [".poster__lines p", 30, 3],
      [".poster__how", 40, 1],
    ],
  },
};

for (const [kind, cases] of Object.entries(LONGEST))
  for (const [letters, texts] of Object.entries(cases))
    test(`the ${kind} is one sheet with the longest texts an editor may write, ${letters}`, async ({
      page,
    }) => {
      await page.goto(`/praktijk/de-vensterbank/${kind}`);
      await page.evaluate(
        ({ filled, isFull }) => {
          for (const { selector, text, times } of filled) {
            const found = [...document.querySelectorAll(`.sheet-paper ${selector}`)];
            for (const element of found) element.textContent = text;
            const last = found.at(-1)!;
            for (let more = found.length; more < times; more += 1) last.after(last.cloneNode(true));
          }
          if (!isFull) return;
          // As the page is made when its texts are that long, or its coaches two.
          const coach = document.querySelector(".paper-coach")!;
          coach.after(coach.cloneNode(true));
          document.querySelector(".sheet-paper")!.classList.add("is-full");
        },
        {
          filled: texts.map(([selector, length, times]) => ({ selector, text: words(length), times })),
          isFull: letters === "full",
        },
      );
      const { sizes } = await print(page);
      expect(sizes).toHaveLength(1);
    });

test("what is on paper is what the files say, and none of the site round it", async ({ page }) => {
  for (const kind of Object.keys(SIZES) as Kind[]) {
    await page.goto(`/praktijk/de-kapstok/${kind}`);
    const { pdf } = await print(page);
    const text = (await readPdf(pdf)).join(" ").replace(/\s+/g, " ");
    expect(text, kind).toContain("036 - 555 01 62");
    expect(text, kind).toContain("Huisartsenpraktijk De Kapstok");
    expect(text, kind).not.toContain("Mijn lijst");
    expect(text, kind).not.toContain("Ctrl");
  }
});

for (const slug of PRACTICES)
  test(`ten cards of 85 by 55 mm stand on a sheet, with the marks to cut them along: ${slug}`, async ({
    page,
  }) => {
    await page.goto(`/praktijk/${slug}/kaartje`);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 794, height: 1123 });
    const mm = await page.locator(".card-paper").evaluateAll((cards) =>
      cards.map((card) => {
        const { left, top, width, height } = card.getBoundingClientRect();
        const inside = card.scrollHeight <= card.clientHeight && card.scrollWidth <= card.clientWidth;
        return { box: [left, top, width, height].map((px) => Math.round((px / 96) * 25.4)), inside };
      }),
    );
    expect(mm).toHaveLength(10);
    expect(
      mm.every(({ inside }) => inside),
      "nothing is cut off",
    ).toBe(true);
    expect(mm.map(({ box }) => box.slice(2))).toEqual(Array.from({ length: 10 }, () => [85, 55]));
    const marks = await page.locator(".cards__cut path").getAttribute("d");
    for (const [left = 0, top = 0] of mm.map(({ box }) => box)) {
      for (const x of [left, left + 85]) expect(marks, `${x} mm from the left`).toContain(`M${x} 3v`);
      for (const y of [top, top + 55]) expect(marks, `${y} mm from the top`).toContain(`M10 ${y}h`);
    }
  });

test("on paper nothing leans on a colour", async ({ page }) => {
  for (const kind of Object.keys(SIZES)) {
    await page.goto(`/praktijk/de-kapstok/${kind}`);
    await page.emulateMedia({ media: "print" });
    const colours = await page.locator(".sheet-paper *").evaluateAll((all) => [
      ...new Set(
        all
          .filter((element) => element.checkVisibility())
          .flatMap((element) => {
            const { color, backgroundColor, fill } = getComputedStyle(element);
            return [color, backgroundColor, fill];
          }),
      ),
    ]);
    const grey = (colour: string) => {
      const [red, green, blue] = colour.match(/\d+/g) ?? [];
      return colour === "none" || (red === green && green === blue);
    };
    expect(
      colours.filter((colour) => !grey(colour)),
      kind,
    ).toEqual([]);
  }
});

test("the code on paper leads to the page of the practice", async ({ page }) => {
  await page.goto("/praktijk/de-kapstok/poster");
  const code = page.locator(".poster .qr");
  const size = 300;
  const pixels = await code.evaluate(async (svg, wide) => {
    const copy = svg.cloneNode(true) as SVGElement;
    copy.setAttribute("width", String(wide));
    copy.setAttribute("height", String(wide));
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
    await image.decode();
    const canvas = new OffscreenCanvas(wide, wide).getContext("2d")!;
    canvas.fillStyle = "white";
    canvas.fillRect(0, 0, wide, wide);
    canvas.drawImage(image, 0, 0, wide, wide);
    return [...canvas.getImageData(0, 0, wide, wide).data];
  }, size);
  const read = decodeQR({ width: size, height: size, data: Uint8Array.from(pixels) });
  expect(new URL(read).pathname).toBe("/praktijk/de-kapstok");
});

test("how to refer is one sheet of the printed page, to hang at the desk", async ({ page }) => {
  await page.goto("/praktijk/de-kapstok");
  const { pdf } = await print(page);
  const sheets = (await readPdf(pdf)).filter((text) => text.includes("Verwijzen in drie stappen"));
  expect(sheets).toHaveLength(1);
  for (const words of ["Verwijs", "Wanneer de POH-GGZ de juiste is", "Kan het niet wachten?"])
    expect(sheets[0]).toContain(words);
  expect(sheets[0]).not.toContain("Zo werkt het bij uw huisarts");
});
