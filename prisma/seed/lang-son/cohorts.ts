/** Twenty communes along the border: the article gives the number, the list is not in it. */
export const BORDER_COMMUNES = [
  '06004', '06025', '06028', '06043', '06127', '06136', '06148', '06166', '06172', '06190',
  '06193', '06196', '06202', '06238', '06532', '06541', '06547', '06559', '06619', '06622',
];

/** Communes held to be especially difficult beside Kiên Mộc: no list is in the articles. */
const DIFFICULT = [
  '05998', '06007', '06013', '06049', '06070', '06082', '06085', '06094', '06097', '06109', '06118', '06133', '06139', '06193', '06202',
  '06217', '06226', '06232', '06238', '06382', '06388', '06412', '06532', '06544', '06574', '06598', '06607', '06610', '06619', '06622', '06643',
];

export const COHORT_LINES = [
  ...BORDER_COMMUNES.map((code) => `tag,${code},biên giới,,2016-01-01,`),
  ...DIFFICULT.map((code) => `tag,${code},đặc biệt khó khăn,,2016-01-01,`),
];
