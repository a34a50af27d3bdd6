const KEPT_MS = 60_000;

/** Hands a file that was made here to the browser's downloads. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A browser under load reads the address later than the next task; revoked before, nothing is saved.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
