import React from 'react';
import { useIntl } from 'react-intl';
import { callStates, freshnessStates, states } from '../../messages/states';
import { languageNames } from '../../config/languages';
import type { Term } from '../../types';
import { titleOf, tokenOf } from '../../helpers/terms';

export type BadgeKind = 'state' | 'call' | 'language' | 'freshness' | 'plain';

const WORDS: Record<string, Record<string, any>> = {
  state: states,
  call: callStates,
  freshness: freshnessStates,
};

/**
 * A small label. Its colour comes from kind and token, its text from our own
 * messages, then from the term's title; children replace both. A state is called
 * what the back end calls it, where it says so.
 *
 * @param props.kind state (workflow) | call (funding call) | language |
 *   freshness (also translation_status) | plain
 * @param props.value token or term, e.g. "open" or {token, title}
 * @param props.children text to show instead
 */
const Badge = ({
  kind,
  value,
  children,
}: {
  kind: BadgeKind;
  value?: Term | string | null;
  children?: React.ReactNode;
}) => {
  const intl = useIntl();
  const token = tokenOf(value);
  if (!token && !children) return null;
  const language = kind === 'language' ? token : undefined;
  const message = token && WORDS[kind]?.[token];
  const own = language ? languageNames[language] : undefined;
  const told = kind === 'state' && typeof value === 'object' && value?.title;
  const text =
    message && !told ? intl.formatMessage(message) : own || titleOf(value);
  return (
    <span
      className={`eucpn-badge eucpn-badge--${kind} eucpn-badge--${kind}-${token}`}
      lang={own && !children ? language : undefined}
    >
      {children || (text as string)}
    </span>
  );
};

export default Badge;
