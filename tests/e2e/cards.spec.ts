import { answered, expect, openFinder, search, test, total } from "./visitor.ts";

test("the evening is one press beside today, and a suggestion says how many it gives", async ({ page }) => {
  await openFinder(page);
  const evening = page.locator(".chips").getByRole("button", { name: /’s Avonds/ });
  const promised = Number(await evening.locator(".n").textContent());
  await evening.click();
  await expect(evening).toHaveAttribute("aria-pressed", "true");
  expect(await total(page)).toBe(promised);
  await page.getByRole("button", { name: "Wis alles" }).click();
  await answered(page);
  await search(page).pressSequentially("wandele");
  const option = page.getByRole("option", { name: /^wandelen \d+ activiteiten$/ });
  const gives = Number.parseInt(((await option.textContent()) ?? "").replace(/\D+/, ""), 10);
  await option.click();
  expect(await total(page)).toBe(gives);
});

test("no row of a card on a phone begins with a dot, and a time stays in one piece", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openFinder(page);
  const broken = await page
    .locator(".card .lines li > span > span")
    .evaluateAll((parts) =>
      parts
        .filter((part) => /^[\d.]+ tot [\d.]+ uur $/.test(part.textContent ?? ""))
        .filter((part) => part.getClientRects().length !== 1 || part.getBoundingClientRect().height > 30),
    );
  expect(broken).toEqual([]);
  // The dot stands before its part, in the strip that is cut off at the edge of the row.
  const shown = await page.locator(".card .lines .soft").evaluateAll((parts) =>
    parts.filter((part) => {
      const { left } = part.getBoundingClientRect();
      const row = part.parentElement!;
      const cut = Number.parseFloat(getComputedStyle(row).clipPath.split(" ").at(-1) ?? "");
      const isFirst = left - row.getBoundingClientRect().left < 2;
      return isFirst && !(cut >= Number.parseFloat(getComputedStyle(part).paddingInlineStart) - 0.1);
    }),
  );
  expect(shown).toEqual([]);
});
