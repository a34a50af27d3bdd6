import type { GrantedPlace } from '@/tests/setup/access';

export interface BoardPage {
  readonly path: string;
  readonly status?: number;
  readonly as?: GrantedPlace & { readonly tenant: string };
}

const langSon = (unit: string, role: GrantedPlace['role'] = 'observer') => ({ tenant: 'lang-son', role, unit });
const vinhPhuc = (unit: string, role: GrantedPlace['role'] = 'observer') => ({ tenant: 'vinh-phuc', role, unit });

/** Every page as its readers see it: each level, full and empty, open and closed. */
export const BOARD_PAGES: readonly BoardPage[] = [
  { path: '/sign-in' },
  { path: '/unavailable', status: 503 },
  { path: '/choose-tenant', as: langSon('189') },
  { path: '/units/20', as: langSon('20') },
  { path: '/units/189?asOf=2019-05-22', as: langSon('189') },
  { path: '/units/06625', as: langSon('06625', 'commune_official') },
  { path: '/units/248?set=vn-district-2016-2020', as: vinhPhuc('248') },
  { path: '/units/08929', as: vinhPhuc('08929') },
  { path: '/units/08929~tan-long', as: vinhPhuc('08929~tan-long') },
  { path: '/units/C-vinh-yen', as: { tenant: 'phu-tho', role: 'district_board', unit: 'C-vinh-yen' } },
  { path: '/units/18424', as: { tenant: 'ha-tinh', role: 'observer', unit: '42' } },
  { path: '/units/189/matrix', as: langSon('189') },
  { path: '/units/189/matrix?by=indicators&asOf=2019-05-22&sort=i:17.1&rows=tag', as: langSon('189') },
  { path: '/units/20/map', as: langSon('20') },
  { path: '/units/20/map?layer=country&figure=share', as: langSon('20') },
  { path: '/units/189/map?asOf=2019-05-22&figure=c17', as: langSon('189') },
  { path: '/units/08929/matrix?set=vinh-phuc-village-model', as: vinhPhuc('08929') },
  { path: '/units/20/compare?g=189&g=180&u=06625&u=06628', as: langSon('20') },
  { path: '/units/189/compare', as: langSon('189') },
  { path: '/units/C-vinh-yen/compare', as: { tenant: 'phu-tho', role: 'district_board', unit: 'C-vinh-yen' } },
  { path: '/units/20/what-if', as: langSon('20') },
  { path: '/units/189/what-if?ind=15.1&t=15.1|tdmnpb|95&g=06625|2&c=11|range&t=x', as: langSon('189') },
  { path: '/units/C-vinh-yen/what-if', as: { tenant: 'phu-tho', role: 'district_board', unit: 'C-vinh-yen' } },
  { path: '/units/20/alerts', as: langSon('20', 'province_office') },
  { path: '/units/08929~tan-long/alerts?kind=stale', as: vinhPhuc('08929~tan-long') },
  { path: '/units/06625/history', as: langSon('06625') },
  { path: '/units/06625/history?criterion=17', as: langSon('06625') },
  { path: '/entry/06625', as: langSon('06625', 'commune_official') },
  { path: '/entry/06625', as: langSon('06625') },
  { path: '/entry/08929~tan-long', as: vinhPhuc('08929~tan-long', 'village_head') },
  { path: '/entry/20/grid?by=indicators', as: langSon('20', 'province_office') },
  { path: '/entry/06625/grid', as: langSon('06625', 'commune_official') },
  { path: '/entry/08929/grid?set=vinh-phuc-village-model', as: vinhPhuc('08929', 'commune_leader') },
  { path: '/entry/06625/import', as: langSon('06625', 'commune_official') },
  { path: '/entry/20/import', as: langSon('20', 'province_office') },
  { path: '/entry/06625/import', status: 404, as: langSon('06625') },
  { path: '/admin/audit', as: langSon('20', 'tenant_admin') },
  { path: '/outbox', as: langSon('06625', 'commune_official') },
  { path: '/admin/units?area=189', as: langSon('20', 'province_office') },
  { path: '/admin/units?name=khong-co', as: langSon('20', 'province_office') },
  { path: '/admin/units/06625', as: langSon('20', 'province_office') },
  { path: '/admin/units/08929', as: vinhPhuc('26', 'province_office') },
  { path: '/admin/units/08929~tan-long', as: vinhPhuc('26', 'province_office') },
  { path: '/admin/boundaries', as: langSon('20', 'province_office') },
  { path: '/admin/units/import', as: langSon('20', 'province_office') },
  { path: '/admin/units/clusters', as: { tenant: 'phu-tho', role: 'province_office', unit: '25' } },
  { path: '/admin/departments', as: langSon('20', 'province_office') },
  { path: '/search?q=moi truong', as: langSon('20', 'province_office') },
  { path: '/sets', as: langSon('20', 'province_office') },
  { path: '/sets', as: langSon('06625', 'commune_official') },
  { path: '/sets/vn-commune-2021-2025', as: langSon('20', 'province_office') },
  { path: '/sets/vn-commune-2021-2025?version=2', as: langSon('20') },
  { path: '/sets/vn-commune-2021-2025/changes?from=1&to=2', as: langSon('20') },
  { path: '/sets/vn-province-2026-2030', as: langSon('20') },
  { path: '/sets/vn-commune-2016-2020/departments', as: langSon('20', 'province_office') },
  { path: '/sets/vn-commune-2016-2020/guidance', as: langSon('20', 'province_office') },
  { path: '/sets/vn-commune-2016-2020/assignments', as: langSon('20', 'province_office') },
  {
    path: '/sets/vn-commune-2026-2030/mapping?from=vn-commune-2021-2025',
    as: { tenant: 'phu-tho', role: 'province_office', unit: '25' },
  },
  { path: '/sets/vn-commune-2026-2030/mapping', as: { tenant: 'phu-tho', role: 'province_office', unit: '25' } },
  { path: '/sets/vn-commune-2016-2020/guidance', status: 404, as: langSon('20', 'province_leader') },
  { path: '/units/khong-co', status: 404, as: langSon('20') },
];
