interface FormSchema {
  fieldsets: { id: string; title: string; fields: string[] }[];
}

const tabsOf = () =>
  Array.from(document.querySelectorAll<HTMLElement>('.formtabs .item'));

/**
 * Marks the tabs that hold fields with errors. The form renders its tabs itself
 * and leaves alone attributes that it does not set.
 *
 * @param label what assistive technology says of a tab: title, number of errors
 */
export function markTabs(
  schema: FormSchema | undefined,
  fields: string[],
  label: (title: string, count: number) => string,
) {
  const tabs = tabsOf();
  if (tabs.length !== schema?.fieldsets?.length) return;
  tabs.forEach((tab, index) => {
    const fieldset = schema.fieldsets[index];
    const count = fieldset.fields.filter((name) =>
      fields.includes(name),
    ).length;
    if (count) {
      tab.setAttribute('data-errors', String(count));
      tab.setAttribute('aria-label', label(fieldset.title, count));
    } else {
      tab.removeAttribute('data-errors');
      tab.removeAttribute('aria-label');
    }
  });
}
