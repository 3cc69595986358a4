import { encode } from "uqr";

/**
 * A code as one path of a drawing: sharp on any printer, and nothing to fetch. `size`: of the square it is drawn in,
 * with a quiet zone of four modules (ISO/IEC 18004).
 */
export function qrPath(address: string): { path: string; size: number } {
  const { data, size } = encode(address, { ecc: "M", border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return { path, size };
}
