import React, { useEffect, useState } from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { useDispatch, useSelector } from 'react-redux';
import { Link } from 'react-router-dom';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { languageNames } from '../../config/languages';

const messages = defineMessages({
  add: { id: 'eucpn-add-title', defaultMessage: 'Add here' },
  translate: { id: 'eucpn-translate-title', defaultMessage: 'Translate into' },
  nothing: {
    id: 'eucpn-add-nothing',
    defaultMessage: 'Nothing can be added here.',
  },
});

const typeOf = (address: string) => address.split('@types/')[1];

/** Languages into which the asker can translate the item now; null: not known yet. */
function useOffer(path: string, asks: boolean): string[] | null {
  const dispatch = useDispatch<any>();
  const [offer, setOffer] = useState<string[] | null>(null);
  useEffect(() => {
    if (!asks) return undefined;
    let current = true;
    dispatch({
      type: 'GET_EDITORIAL',
      request: { op: 'get', path: `${path}/@translations` },
    })
      .then((told: any) => current && setOffer(told?.addable || []))
      .catch(() => current && setOffer([]));
    return () => {
      current = false;
    };
  }, [dispatch, path, asks]);
  return offer;
}

/** The toolbar's menu of what can be added: content, and translations. */
const AddMenu = ({
  pathname,
  content,
}: {
  pathname: string;
  content?: any;
}) => {
  const intl = useIntl();
  const types: any[] = useSelector((state: any) => state.types?.types || []);
  const place = pathname.replace(/\/contents$/, '').replace(/\/$/, '');
  const path = content ? flattenToAppURL(content['@id']) : place;
  const asks = !!content?.['@components']?.translations;
  const offer = useOffer(path, asks);
  const addable = types.filter((type) => type.addable);
  if (!addable.length && !offer?.length)
    return (
      <div className="menu-more pastanaga-menu">
        <header>
          {asks && !offer ? '…' : intl.formatMessage(messages.nothing)}
        </header>
      </div>
    );
  return (
    <div className="menu-more pastanaga-menu">
      {addable.length > 0 && (
        <>
          <header>{intl.formatMessage(messages.add)}</header>
          <div className="pastanaga-menu-list">
            <ul>
              {addable.map((type) => (
                <li key={type['@id']}>
                  <Link
                    className="item"
                    id={`toolbar-add-${typeOf(type['@id'])
                      .toLowerCase()
                      .replace(' ', '-')}`}
                    to={`${place}/add?type=${typeOf(type['@id'])}`}
                  >
                    {type.title}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
      {offer && offer.length > 0 && (
        <>
          <header>{intl.formatMessage(messages.translate)}</header>
          <div className="pastanaga-menu-list">
            <ul>
              {offer.map((language) => (
                <li key={language}>
                  <Link
                    className="item"
                    lang={language}
                    to={
                      // Contributions are translated side by side.
                      content.is_source === undefined
                        ? {
                            pathname: `${place}/create-translation`,
                            state: {
                              type: content['@type'],
                              translationOf: path,
                              language,
                            },
                          }
                        : `${path}/translate?language=${language}`
                    }
                  >
                    {languageNames[language] || language}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
    </div>
  );
};

export default AddMenu;
