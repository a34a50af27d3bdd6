/** "huyện Đình Lập" → "Đình Lập", as a document names its place: the words of the type are written small. */
export function placeName(title: string): string {
  return title.replace(/^(?:\p{Ll}+\s+)+/u, '');
}
