import { expect, it } from 'vitest';
import { fileName } from './file-name';

it.each([
  ['tieu-chi', '/units/189?set=x', '2019-05-22', 'tieu-chi-189-2019-05-22'],
  ['ma-tran', '/units/C-mien-nui/matrix', null, 'ma-tran-C-mien-nui'],
  ['tieu-chi', '/units/08929~tan-long', null, 'tieu-chi-08929~tan-long'],
  ['nhat-ky', '/admin/audit?before=..%2F..%2Fx', null, 'nhat-ky'],
])('%s on %s of %s is %s', (file, path, day, name) => {
  expect(fileName(file, `http://localhost${path}`, day)).toBe(name);
});
