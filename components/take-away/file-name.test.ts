import { expect, it } from 'vitest';
import { fileName } from './file-name';

it.each([
  ['tieu-chi', '/units/189?asOf=2019-05-22&set=x', 'tieu-chi-189-2019-05-22'],
  ['ma-tran', '/units/C-mien-nui/matrix', 'ma-tran-C-mien-nui'],
  ['tieu-chi', '/units/08929~tan-long', 'tieu-chi-08929~tan-long'],
  ['nhat-ky', '/admin/audit?asOf=..%2F..%2Fx', 'nhat-ky-..-..-x'],
])('%s on %s is %s', (file, path, name) => {
  expect(fileName(file, `http://localhost${path}`)).toBe(name);
});
