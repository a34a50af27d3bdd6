/** Demo accounts that have entered facts; all of them are in demo-accounts.json. */
export const EMAIL = {
  kienMocOfficial: 'kien-moc@demo.ntm.example',
  environmentDepartment: 'so-tnmt.lang-son@demo.ntm.example',
  tradeDepartment: 'so-cong-thuong.lang-son@demo.ntm.example',
  langSonOffice: 'van-phong.lang-son@demo.ntm.example',
  kyThuongOfficial: 'ky-thuong@demo.ntm.example',
  hoSonOfficial: 'ho-son@demo.ntm.example',
  tanLongHead: 'thon-tan-long@demo.ntm.example',
  tamDaoBoard: 'huyen-tam-dao@demo.ntm.example',
  tamDaoOfficial: 'xa-tam-dao@demo.ntm.example',
} as const;
