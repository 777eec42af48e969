import React from 'react';
import { useIntl } from 'react-intl';
import Badge from '../../../Badge/Badge';
import type { JobFile } from '../../types';
import { takeMessages } from './messages';

/** Which text a file is of, and in which language. */
const JobName = ({ file: { title, language } }: { file: JobFile }) => {
  const intl = useIntl();
  return (
    <>
      <bdi>{title || intl.formatMessage(takeMessages.unknown)}</bdi>
      <Badge kind="language" value={language} />
    </>
  );
};

export default JobName;
