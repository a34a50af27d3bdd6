import { expect, it } from 'vitest';
import { joinTables } from './join-tables';

it('puts the name of its table before each line, under one heading', () => {
  const table = (...rows: string[][]) => ({ title: 'Quá trình', head: [['Ngày', 'Trạng thái']], rows });
  expect(
    joinTables(
      [
        { name: '1 Quy hoạch', table: table(['31/12/2017', 'đạt']) },
        { name: '2 Giao thông', table: table() },
        { name: '3 Thủy lợi', table: table(['22/05/2019', 'chưa đạt'], ['31/12/2017', 'chưa đạt']) },
      ],
      'Mục',
    ),
  ).toEqual({
    title: 'Quá trình',
    head: [['Mục', 'Ngày', 'Trạng thái']],
    rows: [
      ['1 Quy hoạch', '31/12/2017', 'đạt'],
      ['3 Thủy lợi', '22/05/2019', 'chưa đạt'],
      ['3 Thủy lợi', '31/12/2017', 'chưa đạt'],
    ],
  });
  expect(joinTables([], 'Mục')).toEqual({ title: '', head: [], rows: [] });
});
