const FLAG = 'ntm-reloaded-for';

/**
 * The server runs a newer release and knows the actions of this page no longer. A reload brings the new page; what waits
 * lies on the device. Not while somebody types, and not twice in five minutes: a server between two releases answers so, too.
 */
export function reloadOnce(): void {
  const last = Number(sessionStorage.getItem(FLAG) ?? 0);
  if (Date.now() - last < 300_000) return;
  const field = document.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.addEventListener('blur', () => window.setTimeout(reloadOnce, 2_000), { once: true });
    return;
  }
  sessionStorage.setItem(FLAG, String(Date.now()));
  window.location.reload();
}
