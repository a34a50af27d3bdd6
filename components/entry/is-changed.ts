/** Does a field of the form say something else than the page brought? */
export function isChanged(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLSelectElement) return [...field.options].some(isOtherwiseSelected);
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    if (!(field instanceof HTMLInputElement) || field.type === 'hidden' || field.type === 'file') return false;
    return field.type === 'radio' ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
  });
}

/** A select without a marked option shows its first one. */
function isOtherwiseSelected(option: HTMLOptionElement, at: number, all: readonly HTMLOptionElement[]): boolean {
  const isMarked = all.some(({ defaultSelected }) => defaultSelected) ? option.defaultSelected : at === 0;
  return option.selected !== isMarked;
}
