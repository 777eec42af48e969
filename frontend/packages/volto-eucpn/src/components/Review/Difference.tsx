import React from 'react';
import { useIntl } from 'react-intl';
import { fileSize, sizeFormat } from '../../helpers/fileSize';
import FieldBody from './FieldBody';
import { messages } from './messages';
import type { FieldDifference, FileDifference, Review } from './types';

const LABELS = {
  added: messages.added,
  removed: messages.removed,
  changed: messages.changed,
  conflict: messages.conflict,
  unchanged: messages.same,
} as const;

const Status = ({ status }: { status: keyof typeof LABELS }) => {
  const intl = useIntl();
  return (
    <span className={`eucpn-difference__status is-${status}`}>
      {intl.formatMessage(LABELS[status])}
    </span>
  );
};

const FileFacts = ({ file }: { file: FileDifference['old'] & object }) => {
  const intl = useIntl();
  const size = fileSize(file.size);
  return (
    <>
      <span className="eucpn-difference__file">
        {file.filename || file.title}
      </span>
      {size && intl.formatNumber(size.value, sizeFormat(size) as any)}
      {file.checksum && (
        <code title={file.checksum}>
          {intl.formatMessage(messages.checksum, {
            value: file.checksum.replace(/^sha256:/, '').slice(0, 12),
          })}
        </code>
      )}
    </>
  );
};

/** The files that came, went or changed: by name, size and checksum. */
const Files = ({ files }: { files: FileDifference[] }) => {
  const intl = useIntl();
  const shown = files.filter(({ status }) => status !== 'unchanged');
  if (!shown.length) return null;
  return (
    <section className="eucpn-difference__field">
      <h3>{intl.formatMessage(messages.files)}</h3>
      <ul className="eucpn-difference__files">
        {shown.map((file) => (
          <li key={`${file.status} ${file.filename} ${file.checksum}`}>
            <Status status={file.status} />
            {file.old && (
              <del>
                <FileFacts file={file.old} />
              </del>
            )}
            <FileFacts file={file} />
          </li>
        ))}
      </ul>
    </section>
  );
};

/**
 * The difference to what is public, field by field.
 *
 * @param props.after what stands below a field: its remarks
 */
const Difference = ({
  review,
  after,
}: {
  review: Review;
  after: (field: FieldDifference) => React.ReactNode;
}) => {
  const intl = useIntl();
  const changed = review.fields.filter((f) => f.status !== 'unchanged');
  const same = review.fields.filter((f) => f.status === 'unchanged');
  const field = (difference: FieldDifference) => (
    <section
      key={difference.field}
      id={`review-${difference.field}`}
      className="eucpn-difference__field"
      aria-labelledby={`review-title-${difference.field}`}
    >
      <h3 id={`review-title-${difference.field}`}>
        {difference.title} <Status status={difference.status} />
      </h3>
      <FieldBody difference={difference} />
      {after(difference)}
    </section>
  );
  return (
    <div className="eucpn-difference">
      {!changed.length &&
        !review.files.some((f) => f.status !== 'unchanged') && (
          <p>{intl.formatMessage(messages.nothingChanged)}</p>
        )}
      {changed.map(field)}
      <Files files={review.files} />
      {same.length > 0 && (
        <details className="eucpn-difference__same">
          <summary>
            {intl.formatMessage(
              review.against ? messages.unchanged : messages.blank,
              { count: same.length },
            )}
          </summary>
          {same.map(field)}
        </details>
      )}
    </div>
  );
};

export default Difference;
