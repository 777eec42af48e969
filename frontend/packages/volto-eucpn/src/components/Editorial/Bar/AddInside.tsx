import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { useSelector } from 'react-redux';
import { Link } from 'react-router-dom';

const messages = defineMessages({
  File: { id: 'eucpn-add-file', defaultMessage: 'Add a file' },
  CampaignMaterial: {
    id: 'eucpn-add-material',
    defaultMessage: 'Add a material',
  },
});

/** Links to add what an item holds, where the back end lets the user. */
const AddInside = ({ path }: { path: string }) => {
  const intl = useIntl();
  const types: any[] = useSelector((state: any) => state.types?.types || []);
  const addable = types
    .filter((type) => type.addable)
    .map((type) => type['@id'].split('@types/')[1]);
  const back = encodeURIComponent(path);
  return (
    <>
      {(Object.keys(messages) as (keyof typeof messages)[])
        .filter((name) => addable.includes(name))
        .map((name) => (
          <div className="eucpn-bar__action" key={name}>
            <Link
              className="eucpn-act eucpn-act--plain"
              to={`${path}/add?type=${name}&return_url=${back}`}
            >
              {intl.formatMessage(messages[name])}
            </Link>
          </div>
        ))}
    </>
  );
};

export default AddInside;
