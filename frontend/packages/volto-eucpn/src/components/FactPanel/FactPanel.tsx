import React from 'react';

export interface Fact {
  label: React.ReactNode;
  /** Facts without a value (null, undefined, '', false, []) are left out. */
  value: React.ReactNode;
}

function isEmpty(value: React.ReactNode): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  );
}

/**
 * The facts of an item as a definition list; nothing when no fact has a value.
 *
 * @param props.facts [{label, value}] in order
 * @param props.title heading of the panel, optional
 * @param props.children anything below the list, e.g. a button
 */
const FactPanel = ({
  facts,
  title,
  children,
}: {
  facts: Fact[];
  title?: React.ReactNode;
  children?: React.ReactNode;
}) => {
  const known = facts.filter((fact) => !isEmpty(fact.value));
  if (!known.length && !children) return null;
  return (
    <section className="eucpn-facts">
      {title && <h2 className="eucpn-facts__title">{title}</h2>}
      {known.length > 0 && (
        <dl className="eucpn-facts__list">
          {known.map((fact, index) => (
            <div className="eucpn-facts__fact" key={index}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </section>
  );
};

export default FactPanel;
