import type { Mode } from '../../../src/export/contract.ts';
import { type FormatId, formatIds, formats } from '../../../src/export/formats/register.ts';
import { told } from '../../words.ts';

export interface Options {
  readonly format: FormatId;
  readonly mode: Mode;
  readonly keepSecrets: boolean;
  readonly bodies: boolean;
}

interface Props {
  readonly options: Options;
  /** Whether bodies can be read here at all. */
  readonly canReadBodies: boolean;
  readonly onChange: (part: Partial<Options>) => void;
}

const modes: readonly Mode[] = ['regression', 'reproduction'];

export function ExportOptions({ options, canReadBodies, onChange }: Props) {
  return (
    <div class="export-options">
      <label>
        {told('export.tab.format')}{' '}
        <select
          value={options.format}
          onChange={(event) => onChange({ format: event.currentTarget.value as FormatId })}
        >
          {formatIds.map((id) => (
            <option key={id} value={id}>
              {formats[id].name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {told('export.tab.mode')}{' '}
        <select
          value={options.mode}
          onChange={(event) => onChange({ mode: event.currentTarget.value as Mode })}
        >
          {modes.map((mode) => (
            <option key={mode} value={mode}>
              {told(`export.tab.mode.${mode}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={options.keepSecrets}
          onChange={(event) => onChange({ keepSecrets: event.currentTarget.checked })}
        />
        {told('export.tab.keep-secrets')}
      </label>
      {canReadBodies && (
        <label class="check">
          <input
            type="checkbox"
            checked={options.bodies}
            onChange={(event) => onChange({ bodies: event.currentTarget.checked })}
          />
          {told('export.tab.bodies')}
        </label>
      )}
    </div>
  );
}
