/** The communes that one former district's land went to (the first one, where several share it). */
export interface FormerDistrict {
  readonly former: string;
  readonly cluster: string;
  /** Group of QĐ 51/2025/QĐ-TTg for most of its communes. */
  readonly group: 1 | 2 | 3;
  /** How far ahead, 0 to 1. */
  readonly strength: number;
  readonly communes: readonly string[];
}

export const CLUSTERS = [
  { code: 'C-viet-tri', name: 'Cụm Việt Trì' },
  { code: 'C-vinh-yen', name: 'Cụm Vĩnh Yên' },
  { code: 'C-hoa-binh', name: 'Cụm Hòa Bình' },
];

/** Communes next to a town: group 1. */
export const NEAR_TOWN = [
  '08515',
  '08230',
  '08494',
  '08527',
  '08674',
  '04897',
  '04924',
  '08869',
  '08905',
  '08935',
  '08944',
  '08950',
  '09025',
  '09076',
  '09112',
];

/** Clusters and groups are illustrative: no source lists them. */
export const FORMER_DISTRICTS: readonly FormerDistrict[] = [
  { former: 'Hòa Bình', cluster: 'C-hoa-binh', group: 2, strength: 0.55, communes: ['04897'] },
  {
    former: 'Đà Bắc',
    cluster: 'C-hoa-binh',
    group: 3,
    strength: 0.2,
    communes: ['04831', '04846', '04849', '04873', '04876', '04891'],
  },
  { former: 'Lương Sơn', cluster: 'C-hoa-binh', group: 2, strength: 0.6, communes: ['04924', '04960', '05047'] },
  {
    former: 'Kim Bôi',
    cluster: 'C-hoa-binh',
    group: 3,
    strength: 0.3,
    communes: ['04978', '04990', '05014', '05068', '05086'],
  },
  { former: 'Cao Phong', cluster: 'C-hoa-binh', group: 3, strength: 0.35, communes: ['05089', '05092', '05116'] },
  {
    former: 'Tân Lạc',
    cluster: 'C-hoa-binh',
    group: 3,
    strength: 0.3,
    communes: ['05128', '05134', '05152', '05158', '05191'],
  },
  {
    former: 'Mai Châu',
    cluster: 'C-hoa-binh',
    group: 3,
    strength: 0.4,
    communes: ['05200', '05206', '05212', '05245', '05251'],
  },
  {
    former: 'Lạc Sơn',
    cluster: 'C-hoa-binh',
    group: 3,
    strength: 0.28,
    communes: ['05266', '05287', '05290', '05293', '05305', '05323', '05329', '05347'],
  },
  { former: 'Yên Thủy', cluster: 'C-hoa-binh', group: 3, strength: 0.4, communes: ['05353', '05362', '05386'] },
  { former: 'Lạc Thủy', cluster: 'C-hoa-binh', group: 2, strength: 0.5, communes: ['05392', '05395', '05425'] },
  { former: 'Việt Trì', cluster: 'C-viet-tri', group: 2, strength: 0.75, communes: ['08515'] },
  {
    former: 'Đoan Hùng',
    cluster: 'C-viet-tri',
    group: 2,
    strength: 0.5,
    communes: ['07969', '07996', '07999', '08023', '08038'],
  },
  {
    former: 'Hạ Hòa',
    cluster: 'C-viet-tri',
    group: 2,
    strength: 0.45,
    communes: ['08053', '08071', '08110', '08113', '08134', '08143'],
  },
  {
    former: 'Thanh Ba',
    cluster: 'C-viet-tri',
    group: 2,
    strength: 0.5,
    communes: ['08152', '08173', '08203', '08209', '08218', '08227'],
  },
  {
    former: 'Phù Ninh',
    cluster: 'C-viet-tri',
    group: 2,
    strength: 0.6,
    communes: ['08230', '08236', '08245', '08254', '08275'],
  },
  {
    former: 'Yên Lập',
    cluster: 'C-viet-tri',
    group: 3,
    strength: 0.3,
    communes: ['08290', '08296', '08305', '08311', '08323', '08338'],
  },
  {
    former: 'Cẩm Khê',
    cluster: 'C-viet-tri',
    group: 2,
    strength: 0.45,
    communes: ['08341', '08344', '08377', '08398', '08416', '08431'],
  },
  {
    former: 'Tam Nông',
    cluster: 'C-viet-tri',
    group: 2,
    strength: 0.55,
    communes: ['08434', '08443', '08467', '08479'],
  },
  {
    former: 'Lâm Thao',
    cluster: 'C-viet-tri',
    group: 2,
    strength: 0.75,
    communes: ['08494', '08500', '08521', '08527'],
  },
  {
    former: 'Thanh Sơn',
    cluster: 'C-viet-tri',
    group: 3,
    strength: 0.3,
    communes: ['08542', '08584', '08611', '08614', '08632', '08635', '08656'],
  },
  { former: 'Thanh Thủy', cluster: 'C-viet-tri', group: 2, strength: 0.6, communes: ['08662', '08674', '08686'] },
  {
    former: 'Tân Sơn',
    cluster: 'C-viet-tri',
    group: 3,
    strength: 0.22,
    communes: ['08545', '08560', '08566', '08590', '08593', '08620'],
  },
  {
    former: 'Lập Thạch',
    cluster: 'C-vinh-yen',
    group: 2,
    strength: 0.58,
    communes: ['08761', '08770', '08788', '08812', '08842', '08866'],
  },
  {
    former: 'Tam Dương',
    cluster: 'C-vinh-yen',
    group: 2,
    strength: 0.65,
    communes: ['08869', '08872', '08896', '08905'],
  },
  { former: 'Tam Đảo', cluster: 'C-vinh-yen', group: 2, strength: 0.55, communes: ['08911', '08914', '08923'] },
  {
    former: 'Bình Xuyên',
    cluster: 'C-vinh-yen',
    group: 2,
    strength: 0.72,
    communes: ['08935', '08944', '08950', '08971'],
  },
  {
    former: 'Yên Lạc',
    cluster: 'C-vinh-yen',
    group: 2,
    strength: 0.78,
    communes: ['09025', '09040', '09043', '09052', '09064'],
  },
  {
    former: 'Vĩnh Tường',
    cluster: 'C-vinh-yen',
    group: 2,
    strength: 0.72,
    communes: ['09076', '09079', '09100', '09106', '09112', '09154'],
  },
  {
    former: 'Sông Lô',
    cluster: 'C-vinh-yen',
    group: 2,
    strength: 0.52,
    communes: ['08773', '08782', '08824', '08848'],
  },
];
