import { servers } from '../../../src/fix/register.ts';
import { told } from '../../words.ts';

interface Props {
  /** Of the register. */
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

const groups = [...new Set(servers.map(({ group }) => group))];

export function ServerPicker({ selected, onSelect }: Props) {
  return (
    <label class="server-picker">
      {told('fix.server.label')}{' '}
      <select value={selected} onChange={(event) => onSelect(event.currentTarget.value)}>
        {groups.map((group) => (
          <optgroup key={group} label={told(`fix.group.${group}`)}>
            {servers
              .filter((server) => server.group === group)
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
