import { strToU8, zipSync } from 'fflate';
import { dice, type BadFile } from './malformed-files';

const HEADER = 'unit_code,set,criterion,stage,status,effective_on,note,value';
const SET = 'vn-commune-2016-2020';
const line = (
  over: Partial<Record<'unit' | 'set' | 'item' | 'stage' | 'status' | 'day' | 'note' | 'value', string>>,
) => {
  const { unit = '06625', set = SET, item = '1', stage = 'self', status = 'met' } = over;
  return [unit, set, item, stage, status, over.day ?? '2019-05-22', over.note ?? '', over.value ?? ''].join(',');
};
const csv = (title: string, text: string | Uint8Array, name = 'bang.csv'): BadFile => ({
  ...{ title, name, bytes: typeof text === 'string' ? strToU8(text) : text },
});
const body = (...lines: string[]): string => [HEADER, line({}), ...lines, line({ item: '3' })].join('\n');

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};
/** "đạt" as Windows-1258 has it: one byte for đ, the dot below after its letter. */
const windows1258 = (text: string): Uint8Array =>
  new Uint8Array(
    [...text.normalize('NFD')].flatMap((sign) => {
      const known: Record<string, number> = {
        đ: 0xf0,
        Đ: 0xd0,
        '\u0323': 0xf2,
        '\u0301': 0xec,
        '\u0300': 0xcc,
        '\u0302': 0xe2,
      };
      return known[sign] ?? (sign.charCodeAt(0) < 128 ? [sign.charCodeAt(0)] : []);
    }),
  );

/** CSV that say something wrong, or are torn, or in another encoding. */
export function wrongCsv(): BadFile[] {
  const lines: Record<string, string> = {
    'unknown unit': line({ unit: '99999', item: '2' }),
    "another province's unit": line({ unit: '18799', item: '2' }),
    "another commune's unit": line({ unit: '06628', item: '2' }),
    'unknown set': line({ set: 'vn-commune-1999', item: '2' }),
    'unknown criterion': line({ item: '20' }),
    'unknown indicator': line({ item: 'i:99.1', status: '', value: '5' }),
    'unknown stage': line({ item: '2', stage: 'final' }),
    'unknown status': line({ item: '2', status: 'passed' }),
    'no day': line({ item: '2', day: 'hôm qua' }),
    'day turned round': line({ item: '2', day: '05/22/2019' }),
    'a day to come': line({ item: '2', day: '2030-01-01' }),
    'a day before the set': line({ item: '2', day: '2010-01-01' }),
    'ambiguous value': line({ item: 'i:3.1', status: '', value: '1.286' }),
    'value that is none': line({ item: 'i:3.1', status: '', value: 'tám mươi' }),
    'value that disagrees': line({ item: 'i:3.1', status: 'met', value: '1' }),
    'beyond a hundred': line({ item: 'i:3.1', status: '', value: '1286' }),
    'mixed decimal signs': line({ item: 'i:3.1', status: '', value: '"1,286.5"' }),
    'value of a criterion': line({ item: '2', value: '5' }),
    'the same line twice': line({ status: 'not_met' }),
    'too few columns': '06625,x',
    'too many columns': `${line({ item: '2' })},a,b,c,d`,
    'a torn quote': line({ item: '2', note: '"chưa xong' }),
    'a quote within': line({ item: '2', note: 'chưa "xong' }),
    'a note that is too long': line({ item: '2', note: 'dài '.repeat(700) }),
  };
  return [
    ...Object.entries(lines).map(([title, text]) => csv(`CSV: ${title}`, body(text))),
    csv('CSV: UTF-16', utf16(body(), false)),
    csv('CSV: UTF-16, the other way', utf16(body(), true)),
    csv('CSV: Windows-1258', windows1258(body(line({ item: '2', note: 'đạt, chưa được' })))),
    csv('CSV: no header', [line({}), line({ item: '2' })].join('\n')),
    csv('CSV: header alone', HEADER),
    csv('CSV: nothing but lines', '\n\n\n'),
    csv('CSV: zero bytes', `${HEADER}\n${line({ note: '\0\0' })}`),
    csv('CSV: 50,000 lines of one cell', [HEADER, ...Array.from({ length: 50_000 }, () => line({}))].join('\n')),
    csv('CSV: one endless quote', `${HEADER}\n"${'a'.repeat(300_000)}`),
  ];
}

/** Files of another kind under the name of a workbook. */
export function otherKinds(): BadFile[] {
  const roll = dice(4);
  const noise = Uint8Array.from({ length: 4_000 }, () => roll(256));
  const named = (title: string, bytes: Uint8Array | string): BadFile => csv(`renamed: ${title}`, bytes, 'bieu.xlsx');
  return [
    named('HTML', '<html><table><tr><td>Xã</td><td>Đạt</td></tr></table></html>'),
    named('PDF', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n'),
    named('PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, ...noise.slice(0, 300)])),
    named('JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, ...noise.slice(0, 300)])),
    named('an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...noise])),
    named('a document', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') })),
    named(
      'ODS',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<o/>') }),
    ),
    named('an empty archive', zipSync({})),
    named('noise', noise),
    named('noise that begins like a workbook', new Uint8Array([0x50, 0x4b, 3, 4, ...noise])),
    named('nothing', new Uint8Array()),
    named(
      'a macro workbook',
      zipSync({
        '[Content_Types].xml': strToU8(
          '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        ),
        'xl/workbook.xml': strToU8('<workbook/>'),
      }),
    ),
  ];
}
