import type { Point } from "#schema/identifiers.ts";
import { leftOpen, understood, type Reading } from "#import/words/remark.ts";
import { aboutPlace } from "#import/words/about-place.ts";

/**
 * A point in the Netherlands from two cells. Recognised by size, not by column: latitude lies between 50.5
 * and 53.8, longitude between 3.2 and 7.4, RD (Rijksdriehoek) in metres. Anything else is asked.
 */
export function readCoordinates(first: string, second: string): Reading<Point> {
  const a = numberIn(first);
  const b = numberIn(second);
  if (a === undefined || b === undefined) {
    if (first.trim() === "" && second.trim() === "") return leftOpen();
    return leftOpen(aboutPlace.pointUnclear);
  }
  if (isLatitude(a) && isLongitude(b)) return understood(point(a, b));
  if (isLatitude(b) && isLongitude(a)) {
    return understood(point(b, a), aboutPlace.pointSwapped);
  }
  if (
    a > 7 &&
    a < 300 &&
    b > 289 &&
    b < 629 &&
    /\.\d{3}$/.test(first.trim()) &&
    /\.\d{3}$/.test(second.trim())
  ) {
    return understood(fromRd(a * 1000, b * 1000), aboutPlace.rd);
  }
  if (isRdX(a) && isRdY(b)) return understood(fromRd(a, b), aboutPlace.rd);
  if (isRdX(b) && isRdY(a)) return understood(fromRd(b, a), aboutPlace.rdSwapped);
  return leftOpen(a === 0 && b === 0 ? aboutPlace.pointZero : aboutPlace.pointAbroad);
}

/** "52.37, 5.21", "POINT(5.21 52.37)" or a map link with a point in one cell. */
export function readCoordinatePair(text: string): Reading<Point> {
  const numbers = text.match(/-?\d{1,7}[.,]\d+|\d{5,6}/g) ?? [];
  const [first, second] = numbers;
  if (!first || !second) return leftOpen(aboutPlace.pairUnclear);
  return readCoordinates(first, second);
}

function numberIn(text: string): number | undefined {
  const said = text
    .trim()
    .replace(/°|n\b|o\b|e\b/gi, "")
    .replace(/(\d)\s(?=\d{3}\b)/g, "$1")
    .trim();
  if (!/^-?\d+([.,]\d+)?$/.test(said)) return undefined;
  return Number(said.replace(",", "."));
}

const isLatitude = (n: number) => n >= 50.5 && n <= 53.8;
const isLongitude = (n: number) => n >= 3.2 && n <= 7.4;
const isRdX = (n: number) => n >= 7_000 && n <= 300_000;
const isRdY = (n: number) => n >= 289_000 && n <= 629_000;

function point(lat: number, lng: number): Point {
  return { lat: round(lat), lng: round(lng) };
}

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** RD to WGS84 with the polynomials of Schreutelkamp and Strang van Hees (2001); within a metre in the Netherlands. */
export function fromRd(x: number, y: number): Point {
  const dx = (x - 155_000) * 1e-5;
  const dy = (y - 463_000) * 1e-5;
  const lat: [number, number, number][] = [
    [0, 1, 3235.65389],
    [2, 0, -32.58297],
    [0, 2, -0.2475],
    [2, 1, -0.84978],
    [0, 3, -0.0655],
    [2, 2, -0.01709],
    [1, 0, -0.00738],
    [4, 0, 0.0053],
    [2, 3, -0.00039],
    [4, 1, 0.00033],
    [1, 1, -0.00012],
  ];
  const lng: [number, number, number][] = [
    [1, 0, 5260.52916],
    [1, 1, 105.94684],
    [1, 2, 2.45656],
    [3, 0, -0.81885],
    [1, 3, 0.05594],
    [3, 1, -0.05607],
    [0, 1, 0.01199],
    [3, 2, -0.00256],
    [1, 4, 0.00128],
    [0, 2, 0.00022],
    [2, 0, -0.00022],
    [5, 0, 0.00026],
  ];
  const sum = (terms: [number, number, number][]) =>
    terms.reduce((total, [p, q, k]) => total + k * dx ** p * dy ** q, 0);
  return point(52.1551744 + sum(lat) / 3600, 5.38720621 + sum(lng) / 3600);
}
