import React from 'react';
import { defineMessages, useIntl } from 'react-intl';

const labels = defineMessages({
  title: { id: 'eucpn-key-messages', defaultMessage: 'Key messages' },
});

/**
 * The few sentences a reader should take home, before anything else.
 *
 * @param props.messages list of sentences; nothing is shown for none
 * @param props.title heading, default "Key messages"
 * @param props.lang language of the sentences when not the page's
 */
const KeyMessages = ({
  messages,
  title,
  lang,
}: {
  messages?: string[] | null;
  title?: string;
  lang?: string;
}) => {
  const intl = useIntl();
  const said = (messages || []).filter((text) => text?.trim());
  if (!said.length) return null;
  return (
    <section className="eucpn-key-messages">
      <h2>{title || intl.formatMessage(labels.title)}</h2>
      <ul lang={lang}>
        {said.map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </section>
  );
};

export default KeyMessages;
