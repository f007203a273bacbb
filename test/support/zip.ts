import { crc32, deflateRawSync } from "node:zlib";

/** Bytes of an unsigned number, the lowest first. */
function number(value: number, size: 2 | 4): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntLE(value, 0, size);
  return bytes;
}

/** A zip archive (PKWARE's APPNOTE 6.3), with each file compressed. */
export function createZip(files: Record<string, string | Uint8Array>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const title = Buffer.from(name);
    const common = [
      ...[number(20, 2), number(0x800, 2), number(8, 2), number(0, 4), number(crc32(bytes), 4)],
      ...[number(packed.length, 4), number(bytes.length, 4), number(title.length, 2), number(0, 2)],
    ];
    const local = Buffer.concat([number(0x04034b50, 4), ...common, title, packed]);
    const attributes = [number(0, 2), number(0, 2), number(0, 2), number(0, 4), number(offset, 4)];
    directory.push(Buffer.concat([number(0x02014b50, 4), number(20, 2), ...common, ...attributes, title]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = number(directory.length, 2);
  const end = [number(0x06054b50, 4), number(0, 4), count, count, number(central.length, 4), number(offset, 4)];
  return Buffer.concat([...parts, central, ...end, number(0, 2)]);
}
