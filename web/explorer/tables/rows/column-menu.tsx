import { useWords, words } from '../../language/language.js';
import type { TableAddress } from '../address.js';
import { CheckList } from '../filters/check-list.js';
import { Dropdown } from '../filters/dropdown.js';

const said = words({ columns: '列' }, { columns: 'Columns' });

interface ColumnMenuProps {
  readonly titles: Readonly<Record<string, string>>;
  readonly address: TableAddress;
}

/** Which columns are shown. The first names the rows and stays. */
export function ColumnMenu({ titles, address: { hidden, hide } }: ColumnMenuProps) {
  const text = useWords(said);
  const columns = Object.keys(titles).slice(1);
  return (
    <Dropdown title={text.columns}>
      <CheckList
        title={text.columns}
        lines={columns.map((value) => ({ value, name: titles[value]! }))}
        chosen={columns.filter((column) => !hidden.includes(column))}
        onChoose={(shown) => hide(columns.filter((column) => !shown.includes(column)))}
      />
    </Dropdown>
  );
}
