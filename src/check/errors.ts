// How the library refuses an argument: by name, with the rule and the value it got. A TypeError is the wrong
// kind of value, a RangeError a wrong value of the right kind.

export function wrongKind(name: string, rule: string, got: unknown): never {
  throw new TypeError(`${name} must ${rule}, got ${show(got)}`);
}

export function wrongValue(name: string, rule: string, got: unknown): never {
  throw new RangeError(`${name} must ${rule}, got ${show(got)}`);
}

/** More memory than the host gives, or than the 4 GiB that the kernel can address. */
export function rejectSize(bytes: number): never {
  wrongValue('the arguments', "fit into the kernel's memory, in bytes", bytes);
}

/** A value in an error message: short, whatever it is. */
export function show(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return 'a function';
  if (!isObject(value)) return String(value);
  if (Array.isArray(value) && value.length <= 8) return `[${value.map(show).join(', ')}]`;
  const kind = kindOf(value);
  if (isArrayLike(value)) return `${kind}(${value.length})`;
  return kind === 'Object' ? `{ ${Object.keys(value).slice(0, 8).join(', ')} }` : `a ${kind}`;
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

export function isArrayLike<T = unknown>(value: unknown): value is ArrayLike<T> {
  return isObject(value) && 'length' in value && typeof value.length === 'number';
}

/** 'Float32Array' and so on, of any realm; for an object its class. */
export function kindOf(value: unknown): string {
  if (ArrayBuffer.isView(value)) return (value as Uint8Array)[Symbol.toStringTag];
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return tag === 'Object' ? (value as object).constructor?.name ?? tag : tag;
}
