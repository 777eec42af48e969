import React from 'react';
import LinesWidget from './RowsWidget/LinesWidget';
import TermsWidget from './TermsWidget/TermsWidget';
import type { WidgetProps } from './types';

/** Vocabularies of the site, whose terms may stand below one another. */
export function isOurs(props: WidgetProps): boolean {
  const vocabulary = props.vocabulary || props.items?.vocabulary;
  return !!vocabulary?.['@id']?.includes('/eucpn.');
}

/** Our picker for our vocabularies, the stock widget for any other. */
export function forOurTerms(Stock: React.ComponentType<any>) {
  const TermsOrStock = (props: WidgetProps) =>
    isOurs(props) && !props.choices ? (
      <TermsWidget {...props} />
    ) : (
      <Stock {...props} />
    );
  return TermsOrStock;
}

/** Lines of text one below the other, in our types; else the stock widget. */
export function forOurLines(Stock: React.ComponentType<any>) {
  const LinesOrStock = (props: WidgetProps) =>
    props.behavior?.startsWith('eucpn.') && !props.items?.vocabulary ? (
      <LinesWidget {...props} />
    ) : (
      <Stock {...props} />
    );
  return LinesOrStock;
}
