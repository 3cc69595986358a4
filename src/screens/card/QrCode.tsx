import { encode } from "uqr";

/** A drawing of one path: sharp on any printer, and nothing to fetch. Quiet zone of four modules (ISO/IEC 18004). */
export function QrCode({ address, className }: { address: string; className: string }) {
  const { data, size } = encode(address, { ecc: "M", border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return (
    <svg className={className} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
