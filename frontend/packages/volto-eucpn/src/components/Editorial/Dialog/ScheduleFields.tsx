import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { ZONES } from '../zone';

const messages = defineMessages({
  when: { id: 'eucpn-schedule-when', defaultMessage: 'Becomes public on' },
  date: { id: 'eucpn-schedule-date', defaultMessage: 'Date' },
  time: { id: 'eucpn-schedule-time', defaultMessage: 'Time' },
  zone: { id: 'eucpn-schedule-zone', defaultMessage: 'Time zone' },
});

export interface Moment {
  date: string;
  time: string;
  zone: string;
}

/** When it becomes public: date, time and whose clocks are meant. */
const ScheduleFields = ({
  value,
  error,
  onChange,
}: {
  value: Moment;
  error?: string | null;
  onChange: (value: Moment) => void;
}) => {
  const intl = useIntl();
  const described = error ? 'eucpn-schedule-error' : undefined;
  const input = (name: 'date' | 'time') => (
    <label>
      {intl.formatMessage(messages[name])}
      <input
        type={name}
        value={value[name]}
        aria-required
        aria-invalid={error ? true : undefined}
        aria-describedby={described}
        onChange={(event) => onChange({ ...value, [name]: event.target.value })}
      />
    </label>
  );
  return (
    <fieldset className="eucpn-dialog__field eucpn-schedule">
      <legend>{intl.formatMessage(messages.when)}</legend>
      {input('date')}
      {input('time')}
      <label>
        {intl.formatMessage(messages.zone)}
        <select
          value={value.zone}
          onChange={(event) => onChange({ ...value, zone: event.target.value })}
        >
          {ZONES.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replace(/_/g, ' ')}
            </option>
          ))}
        </select>
      </label>
      {error && (
        <p className="eucpn-dialog__error" id={described} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
};

export default ScheduleFields;
