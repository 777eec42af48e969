import React from 'react';
import { useIntl } from 'react-intl';
import DateText from '../../DateText/DateText';
import type { Fact } from '../../FactPanel/FactPanel';
import FactPanel from '../../FactPanel/FactPanel';
import { isOverdue } from '../../../helpers/freshness';
import { titleOf, tokenOf } from '../../../helpers/terms';
import { isOutdated, versionOf } from '../../../helpers/versions';
import { fieldLabels, headings, recordLabels as labels } from './messages';
import { useTermText } from './terms';
import WhatChanged from './WhatChanged';
import type { Content } from './content';

/** When it was written, by whom, what changed, and whom to ask about it. */
const PageRecord = ({ content }: { content: Content }) => {
  const intl = useIntl();
  const termText = useTermText();
  const t = (label: any) => intl.formatMessage(label);
  const translated = !content.is_source && tokenOf(content.source_language);
  const date = (value?: string | null) =>
    value ? <DateText value={value} /> : null;
  const changes = content.what_changed?.filter(({ summary }) =>
    summary?.trim(),
  );
  const page: Fact[] = [
    { label: t(labels.published), value: date(content.effective) },
    {
      label: t(labels.updated),
      // The date is the original's; its text is not here yet.
      value: !isOutdated(content) && date(content.last_substantive_update),
    },
    { label: t(labels.confirmed), value: date(content.confirmed_current_on) },
    // Only those who work on the item are told.
    { label: t(labels.confirmedBy), value: content.confirmed_by },
    {
      label: t(labels.due),
      value: isOverdue(content) && date(content.review_due),
    },
    { label: t(labels.version), value: versionOf(content) },
    {
      label: t(labels.changed),
      value: changes?.length ? (
        <div id="what-changed">
          <WhatChanged changes={changes} />
        </div>
      ) : (
        content.change_summary?.trim()
      ),
    },
    {
      label: t(labels.translation),
      value:
        translated &&
        (content.official_translation
          ? t(labels.official)
          : titleOf(content.translation_method)),
    },
    {
      label: t(labels.translator),
      value: translated && content.translator_credit,
    },
  ];
  const contact: Fact[] = [
    {
      label: t(labels.contributedBy),
      value: termText([
        content.contributing_member_state || null,
        ...(content.co_contributing_member_states || []),
      ]),
    },
    {
      label: t(fieldLabels.organisation),
      value: content.contact_organisation,
    },
    {
      label: t(headings.contact),
      value: content.contact_mailbox && (
        <a href={`mailto:${content.contact_mailbox}`}>
          {content.contact_mailbox}
        </a>
      ),
    },
    { label: t(labels.rights), value: titleOf(content.rights) },
  ];
  const some = [...page, ...contact].some((fact) => fact.value);
  if (!some) return null;
  return (
    <section className="eucpn-record" aria-labelledby="eucpn-record">
      <h2 id="eucpn-record">{t(headings.about)}</h2>
      <div className="eucpn-record__columns">
        <FactPanel facts={page} />
        <FactPanel facts={contact} />
      </div>
    </section>
  );
};

export default PageRecord;
