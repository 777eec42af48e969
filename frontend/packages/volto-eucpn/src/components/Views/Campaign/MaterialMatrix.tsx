import React from 'react';
import { useIntl } from 'react-intl';
import { titleOf } from '../../../helpers/terms';
import { fieldLabels } from '../shared/messages';
import MaterialLinks from './MaterialLinks';
import { labels } from './messages';
import { cellsOf } from './matrix';
import type { Matrix } from './matrix';

/**
 * The materials of a campaign: a row for each country, a column for each type,
 * in the cells the languages. On a phone each country is a list.
 *
 * @param props.matrix the campaign-matrix expander
 */
const MaterialMatrix = ({ matrix }: { matrix: Matrix }) => {
  const intl = useIntl();
  const { countries = [], asset_types: types = [] } = matrix;
  const cell = cellsOf(matrix);
  return (
    <div className="eucpn-matrix">
      <table>
        <caption>{intl.formatMessage(labels.matrix)}</caption>
        <thead>
          <tr>
            <th scope="col">{intl.formatMessage(fieldLabels.country)}</th>
            {types.map((type) => (
              <th scope="col" key={type.token}>
                {titleOf(type)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countries.map((country) => (
            <tr key={country.token}>
              <th scope="row">{titleOf(country)}</th>
              {types.map((type) => {
                const items = cell(country, type);
                return (
                  <td key={type.token}>
                    {items.length > 0 && (
                      <>
                        <span className="eucpn-matrix__type" aria-hidden="true">
                          {titleOf(type)}
                        </span>
                        <MaterialLinks
                          items={items}
                          type={titleOf(type) || ''}
                        />
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

export default MaterialMatrix;
