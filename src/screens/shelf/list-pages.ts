/** Of a list too long for one page: this part of it. Pages are numbered from 1. */
export interface ListPage<T> {
  items: T[];
  page: number;
  /** How many pages the whole list takes; at least 1. */
  pages: number;
}

/** A page of cards weighs at most about 110 kB of HTML, however much a guide holds. */
export const SHELF_PAGE = 60;

export function listPages<T>(items: readonly T[], size: number): ListPage<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, at) => ({
    items: items.slice(at * size, (at + 1) * size),
    page: at + 1,
    pages,
  }));
}

/** The pages worth a link: the first, the last, and those round this one; undefined where some are left out. */
export function pageLinks(page: number, pages: number): (number | undefined)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages);
  const shown = [...new Set(near)].sort((a, b) => a - b);
  return shown.flatMap((one, at) => (at > 0 && one - shown[at - 1]! > 1 ? [undefined, one] : [one]));
}
