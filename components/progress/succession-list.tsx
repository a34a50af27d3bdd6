import { useTranslations } from 'next-intl';

interface Props {
  label: string;
  units: readonly { title: string; href: string | null; relation: string }[];
}

/** Units that came before or after: "xã Đình Lập (sáp nhập), xã Kiên Mộc (đổi tên)". Outside the scope: plain text. */
export function SuccessionList({ label, units }: Props) {
  const relation = useTranslations('progress.relation');
  if (units.length === 0) return null;
  return (
    <span>
      {label}{' '}
      {units.map((unit, i) => (
        <span key={`${unit.href} ${unit.title}`}>
          {i > 0 ? ', ' : ''}
          <span lang="vi">{unit.href ? <a href={unit.href}>{unit.title}</a> : unit.title}</span>
          {relation.has(unit.relation) ? ` (${relation(unit.relation)})` : null}
        </span>
      ))}
      .
    </span>
  );
}
