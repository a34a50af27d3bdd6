/** Stands for react-dom/server in the browser, where nothing is drawn as text. */
export function renderToString(): never {
  throw new Error('only the server draws markup');
}
