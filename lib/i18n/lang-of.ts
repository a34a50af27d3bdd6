const LETTERS = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;

/** "vi" for a name or other data of the field, where a place shows those and texts of the interface alike. */
export function langOf(text: string): 'vi' | undefined {
  return LETTERS.test(text.normalize('NFC')) ? 'vi' : undefined;
}
