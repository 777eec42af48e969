import React, { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import FormFieldWrapper from '@plone/volto/components/manage/Widgets/FormFieldWrapper';
import type { WidgetProps } from '../types';
import { messages } from './messages';
import RowLine from './RowLine';
import { columnsOf, splitErrors } from './rows';
import { useRows } from './useRows';

/**
 * Edits a rows field ("widget": "rows" in @types) as a table: add, remove with
 * undo, move by buttons, errors of the back end at the cell they are about.
 */
const RowsWidget = (props: WidgetProps) => {
  const { id, title, description, value, error, isDisabled, row_schema } =
    props;
  const intl = useIntl();
  const box = useRef<HTMLDivElement>(null);
  const { rows, keys, notice, ...act } = useRows(value, row_schema, (changed) =>
    props.onChange(id, changed),
  );
  const errors = splitErrors(error || [], rows, row_schema);

  // The focus goes where the work goes on; the browser drops it when rows move.
  useEffect(() => {
    if (!notice) return;
    const lines = box.current?.querySelectorAll('.eucpn-rows__row');
    const line = lines?.[notice.number - 1];
    const focus = (where: Element | null | undefined, selector: string) =>
      where?.querySelector<HTMLElement>(selector)?.focus();
    if (notice.kind === 'removed') focus(box.current, '.eucpn-rows__undo');
    else if (notice.kind === 'added') focus(line, 'td input, td textarea');
    else if (!line?.contains(document.activeElement))
      focus(line, '.eucpn-rows__up');
  }, [notice]);

  return (
    <FormFieldWrapper
      {...props}
      columns={1}
      description={null}
      className="eucpn-rows-field"
      error={errors.general}
    >
      <div
        ref={box}
        id={`field-${id}`}
        className="eucpn-rows"
        role="group"
        aria-labelledby={`rows-${id}-title`}
        aria-describedby={description ? `rows-${id}-help` : undefined}
      >
        <p className="eucpn-rows__title" id={`rows-${id}-title`}>
          {title}
        </p>
        {description && (
          <p className="eucpn-rows__help" id={`rows-${id}-help`}>
            {description}
          </p>
        )}
        {rows.length ? (
          <table>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">#</span>
                </th>
                {columnsOf(row_schema).map((name) => (
                  <th scope="col" key={name}>
                    {row_schema.properties[name].title}
                    {row_schema.required?.includes(name) && (
                      <abbr title={intl.formatMessage(messages.needed)}>
                        {' '}
                        *
                      </abbr>
                    )}
                    {row_schema.properties[name].description && (
                      <small>{row_schema.properties[name].description}</small>
                    )}
                  </th>
                ))}
                {!isDisabled && (
                  <th scope="col">
                    <span className="visually-hidden">
                      {intl.formatMessage(messages.actions)}
                    </span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <RowLine
                  key={keys[index]}
                  id={`${id}-${keys[index]}`}
                  index={index}
                  total={rows.length}
                  row={row}
                  schema={row_schema}
                  errors={errors.byRow.filter((e) => e.row === index)}
                  disabled={isDisabled}
                  onCell={(column, cell) => act.setCell(index, column, cell)}
                  onMove={(to) => act.move(index, to)}
                  onRemove={() => act.remove(index)}
                />
              ))}
            </tbody>
          </table>
        ) : (
          <p className="eucpn-rows__none">
            {intl.formatMessage(messages.none)}
          </p>
        )}
        <p className="eucpn-rows__notice">
          <span role="status">
            {notice &&
              intl.formatMessage(messages[notice.kind], {
                number: notice.number,
                total: rows.length,
              })}
          </span>
          {notice?.kind === 'removed' && (
            <button
              type="button"
              className="eucpn-rows__undo"
              onClick={act.undo}
            >
              {intl.formatMessage(messages.undo)}
            </button>
          )}
        </p>
        {!isDisabled && (
          <button type="button" className="eucpn-rows__add" onClick={act.add}>
            {intl.formatMessage(messages.add)}
          </button>
        )}
      </div>
    </FormFieldWrapper>
  );
};

export default RowsWidget;
