const LETTERS = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;

/** Whether a text has a letter that English does not: a name, or words nobody translated. */
export function isVietnamese(text: string): boolean {
  return LETTERS.test(text.normalize('NFC'));
}
