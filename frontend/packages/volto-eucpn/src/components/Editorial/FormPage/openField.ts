interface FormSchema {
  fieldsets: { id: string; fields: string[] }[];
}

const FOCUSABLE =
  'input:not([type=hidden]), textarea, select, [contenteditable=true], button';

/** Is the focus in the field? */
export function isInField(field: string): boolean {
  return !!document
    .querySelector(`.field-wrapper-${field}`)
    ?.contains(document.activeElement);
}

/** Scrolls to a field that is shown and puts the focus into it. */
export function focusField(field: string): boolean {
  const wrapper = document.querySelector(`.field-wrapper-${field}`);
  if (!wrapper) return false;
  const folded = wrapper.closest('details');
  if (folded) folded.open = true;
  wrapper.scrollIntoView({ block: 'center' });
  wrapper.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
  return true;
}

/**
 * Opens the tab of a form that holds the field and goes to it.
 *
 * @param sidebar what to do where the form has no tabs because its fields are
 *   in the sidebar; it gets the id of the fieldset
 */
export function openField(
  schema: FormSchema,
  field: string,
  sidebar: (fieldset: string) => void,
) {
  const index = schema.fieldsets.findIndex((f) => f.fields.includes(field));
  if (index < 0) return;
  const tabs = document.querySelectorAll<HTMLElement>('.formtabs .item');
  if (tabs.length) tabs[index]?.click();
  else if (!document.querySelector(`.field-wrapper-${field}`))
    sidebar(schema.fieldsets[index].id);
  // The tab's fields are there after the next rendering.
  window.setTimeout(() => focusField(field), 150);
}
