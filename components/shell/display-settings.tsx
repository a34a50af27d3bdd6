import { useLocale, useTranslations } from 'next-intl';
import { Choices } from './choices';
import { type Display, TEXT_SIZES, THEMES } from '@/lib/features/display/display';
import { LOCALE_NAMES, LOCALES } from '@/lib/i18n/locale';

interface Props {
  display: Display;
  change: (form: FormData) => Promise<void>;
}

/** Theme, size of text and language of this device: one press each, without scripts too. */
export function DisplaySettings({ display, change }: Props) {
  const t = useTranslations('display');
  const locale = useLocale();
  return (
    <form action={change} className="display-settings flex flex-col gap-2 border-y border-rule py-2">
      <Choices
        name="text"
        label={t('text.label')}
        now={display.text}
        options={TEXT_SIZES.map((value) => ({ value, label: t(`text.${value}`) }))}
      />
      <Choices
        name="theme"
        label={t('theme.label')}
        now={display.theme}
        options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
      />
      <Choices
        name="locale"
        label={t('locale.label')}
        now={locale}
        options={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value], lang: value }))}
      />
    </form>
  );
}
