import React, { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { takeMessages } from './messages';
import TakeForm from './TakeForm';

const PANEL = 'eucpn-jobs-panel';

/** A button that opens and closes the part where files are taken back. */
const TakeBack = () => {
  const intl = useIntl();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <div className="eucpn-jobs">
      <button
        ref={button}
        type="button"
        className="eucpn-do eucpn-do--plain"
        aria-expanded={open}
        aria-controls={open ? PANEL : undefined}
        onClick={() => setOpen(!open)}
      >
        {intl.formatMessage(takeMessages.take)}
      </button>
      {open && (
        <section
          id={PANEL}
          className="eucpn-jobs__panel"
          aria-labelledby={`${PANEL}-title`}
        >
          <h2 id={`${PANEL}-title`}>{intl.formatMessage(takeMessages.take)}</h2>
          <TakeForm onClose={() => setOpen(false)} />
        </section>
      )}
    </div>
  );
};

export default TakeBack;
