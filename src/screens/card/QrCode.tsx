import { qrPath } from "#screens/frame/qr-path.ts";

export function QrCode({ address, className }: { address: string; className: string }) {
  const { path, size } = qrPath(address);
  return (
    <svg className={className} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
