import { describe, expect, it } from 'vitest';
import { buildProvince } from '@/lib/domain/units/build/build-province';
import { shippedLists } from './lists';

describe('x', () => {
  it('y', () => {
    const t=performance.now();
    const l=shippedLists(); console.log(performance.now()-t);
    for (const c of ['20','42','26','25','46','79','08','38']) {
      const t=performance.now();
      const p=buildProvince(l,c); if(!p) throw 1;
      const on=(d:string)=>p.units.filter(u=>u.level==='commune'&&u.validFrom<=d&&(u.validTo===null||d<=u.validTo)&&u.versions.find(v=>v.validFrom<=d&&(v.validTo===null||d<=v.validTo))?.type==='xã').length;
      console.log(c,p.name,p.units.length,p.successions.length,p.lastDay,p.successorCode,on('2019-05-22'),on('2025-03-01'),on('2025-07-01'),on('2026-11-21'),p.units.filter(u=>!u.dateKnown).length, Math.round(performance.now()-t));
    }
    expect(l.regions.size).toBe(63);
  });
});
