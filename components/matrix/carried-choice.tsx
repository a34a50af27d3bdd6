import { type MatrixChoice, choiceParams } from '@/lib/charts/matrix/matrix-choice';

/** Goes along when another day is asked for in the header: fields of that form, which stands elsewhere in the page. */
export function CarriedChoice({ choice }: { choice: MatrixChoice }) {
  return Object.entries(choiceParams(choice)).map(([name, value]) =>
    value === '' ? null : <input key={name} type="hidden" form="day-form" name={name} value={value} />,
  );
}
