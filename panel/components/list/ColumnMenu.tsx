import '../../grid-messages.ts';
import { COLUMNS, type ColumnChoice, isOptional, USUAL_COLUMNS, withColumn } from '../../state/columns.ts';
import { told } from '../../words.ts';

interface Props {
  readonly choice: ColumnChoice;
  readonly onChange: (choice: ColumnChoice) => void;
}

/** Which columns the list has; remembered. */
export function ColumnMenu({ choice, onChange }: Props) {
  return (
    <>
      <button
        type="button"
        class="icon-button column-menu"
        popovertarget="columns"
        title={told('panel.columns.name')}
        aria-label={told('panel.columns.name')}
      >
        ⋮
      </button>
      <fieldset id="columns" popover="auto" class="popover">
        <legend>{told('panel.columns.name')}</legend>
        {COLUMNS.filter(isOptional).map((column) => (
          <label key={column} class="check">
            <input
              type="checkbox"
              data-column={column}
              checked={!choice.hidden.includes(column)}
              onChange={(event) => onChange(withColumn(choice, column, event.currentTarget.checked))}
            />
            {told(`panel.column.${column}`)}
          </label>
        ))}
        <button type="button" class="chip" onClick={() => onChange(USUAL_COLUMNS)}>
          {told('panel.columns.usual')}
        </button>
      </fieldset>
    </>
  );
}
