const SAVED_AFTER_MILLISECONDS = 60_000;

/** Hands a file to the browser, which asks or knows where it goes. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAVED_AFTER_MILLISECONDS);
}
