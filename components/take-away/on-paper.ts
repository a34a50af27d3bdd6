/** Runs `read` with the colours of the light theme. Nothing is painted meanwhile: it is over before the next frame. */
export function onPaper<Read>(read: () => Read): Read {
  const root = document.documentElement;
  const { theme } = root.dataset;
  root.dataset.theme = 'light';
  try {
    return read();
  } finally {
    if (theme === undefined) delete root.dataset.theme;
    else root.dataset.theme = theme;
  }
}
