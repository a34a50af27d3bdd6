import { runCommand } from './tell.mjs';

await runCommand(async () => {
  const { install } = await import('./install.mjs');
  const { inRoot } = await import('./paths.mjs');
  await install();
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: inRoot('tsconfig.json') });
  const { printBackTest } = await import('./backtest/print-back-test.ts');
  printBackTest((text) => process.stdout.write(text));
});
