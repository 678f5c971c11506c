interface Props {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly values: readonly string[];
  readonly onChange: (value: string) => void;
}

/** One of a few values, as the standard names them. */
export function Choice({ name, label, value, values, onChange }: Props) {
  return (
    <label class={`choice ${name}`}>
      <span>{label}</span>
      <select data-field={name} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {values.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
}
