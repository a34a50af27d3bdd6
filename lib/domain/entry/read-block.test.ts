import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlock } from './read-block';
import { readHtmlTable } from './read-html-table';
import { readTsv } from './read-tsv';
import { writeBlock } from './write-block';

const anyText = fc
  .string({ unit: fc.constantFrom('Đ', 'ạ', 't', 'x', '"', "'", ',', '.', '1', '\t', '\n', '<', '&', ';', ' ', '%') })
  .map((text) => text.replace(/[ \t]*\n[ \t]*/g, '\n').trim());
const anyBlock = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(anyText, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const oneLine = (text: string) => text.replace(/[ \t]+/g, ' ');

describe('a block on the clipboard', () => {
  it('comes back from plain text as it was written', () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        // A single row of one empty cell is an empty text.
        expect(readTsv(writeBlock(block).text)).toEqual(block);
      }),
    );
  });

  it('comes back from HTML as it was written', () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        expect(readHtmlTable(writeBlock(block).html)).toEqual(block.map((row) => row.map(oneLine)));
      }),
    );
  });

  it('never throws on broken HTML, and gives rows of one length', () => {
    const pieces = fc.constantFrom(
      ...['<table>', '</table>', '<tr>', '</tr>', '<td colspan=3>', '<td rowspan="2">', '</td>', '<br>', '<p>', '</p>'],
      ...[
        'Đạt',
        '<!--[if gte mso 9]>',
        '<![endif]-->',
        '<style>',
        '</style>',
        '&nbsp;',
        '&#7841;',
        '<',
        '"',
        '<td x="',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const block = readHtmlTable(parts.join(''));
        expect(new Set(block?.map((row) => row.length)).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('plain text of spreadsheets', () => {
  it('keeps line breaks, tabs and doubled quotes of a quoted cell', () => {
    expect(readTsv('a\t"hai\ndòng"\t"nói ""được"""\r\nb\t\t"x\ty"\r\n')).toEqual([
      ['a', 'hai\ndòng', 'nói "được"'],
      ['b', '', 'x\ty'],
    ]);
  });

  it('takes a quote that is no cell’s quote as it stands', () => {
    expect(readTsv('"Sáng" hôm qua\tb\n5"\tc')).toEqual([
      ['"Sáng" hôm qua', 'b'],
      ['5"', 'c'],
    ]);
    expect(readTsv('"mở mà không đóng\tb')).toEqual([['"mở mà không đóng', 'b']]);
  });

  it('makes short rows as long as the longest', () => {
    expect(readTsv('a\n\nb\tc\n')).toEqual([
      ['a', ''],
      ['', ''],
      ['b', 'c'],
    ]);
  });
});

describe('HTML of spreadsheets', () => {
  it('reads merged cells in their first place', () => {
    const html = `<table><tr><td rowspan=2 colspan="2">A</td><td>B</td></tr><tr><td>C</td></tr>
      <tr><td>D</td><td>E</td><td>F</td></tr></table>`;
    expect(readHtmlTable(html)).toEqual([
      ['A', '', 'B'],
      ['', '', 'C'],
      ['D', 'E', 'F'],
    ]);
  });

  it('leaves out comments, conditional parts and styles, and reads entities and lines', () => {
    const html = `<html><head><style>td{mso-number-format:"\\@"}</style></head><body>
      <!--StartFragment--><!--[if gte mso 9]><table><tr><td>không phải</td></tr></table><![endif]-->
      <table border=0 x:str><col width=64><tr height=20><td class=xl65>&#272;&#7841;t</td>
      <td>h&agrave;ng<br style='mso-data-placement:same-cell'>
        hai</td><td>&nbsp;</td><td><p>một</p><p>ba</p></td></tr></table><!--EndFragment-->`;
    expect(readHtmlTable(html)).toEqual([['Đạt', 'hàng\nhai', '', 'một\nba']]);
  });

  it('is preferred to the text, unless it has no table', () => {
    const html = '<table><tr><td>Đạt</td></tr></table>';
    expect(readBlock({ html, text: 'khác' })).toEqual([['Đạt']]);
    expect(readBlock({ html: '<p>đoạn văn</p>', text: 'a\tb' })).toEqual([['a', 'b']]);
    expect(readBlock({ html: '', text: '' })).toBeNull();
  });
});
