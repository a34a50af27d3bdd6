import { makeToldProvince } from '@/tests/factories/told-province';
import { expect, test } from '@/tests/setup/fixtures';
import { bringScores, writeDown } from './articles/enter';
import { CAN_LOC_SESSION, KY_THUONG_SESSION } from './articles/ha-tinh';
import { KIEN_MOC_INSPECTION, THREE_LEVELS } from './articles/lang-son';
import { TAM_DAO_MEETING } from './articles/vinh-phuc';

const ARTICLES = [KIEN_MOC_INSPECTION, KY_THUONG_SESSION, THREE_LEVELS, TAM_DAO_MEETING, CAN_LOC_SESSION];

for (const article of ARTICLES) {
  test(`${article.title}: entered through the screens, open before the next event`, async ({ page, enterAs }) => {
    test.slow();
    const { province, next } = article;
    const { slug } = await makeToldProvince(province);
    await enterAs(slug, { role: 'province_office', unit: province.code });
    await bringScores(page, article);
    await writeDown(page, (place) => enterAs(slug, place), article);

    await page.goto(`/units/${next.unit}/meeting?asOf=${next.day}`);
    for (const shown of next.shows) await expect(page.getByRole('main').getByText(shown).first()).toBeVisible();
  });
}
