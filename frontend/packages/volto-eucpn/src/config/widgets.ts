import type { ConfigType } from '@plone/registry';
import { forOurLines, forOurTerms } from '../components/Widgets/byVocabulary';
import DateWidget from '../components/Widgets/DateWidget/DateWidget';
import { withEditorialField } from '../components/Widgets/EditorialField/withEditorialField';
import RowsWidget from '../components/Widgets/RowsWidget/RowsWidget';
import terms from '../store/terms';

/** Widgets of the forms; every widget learns of stages and shared fields. */
export default function install(config: ConfigType) {
  const widgets = config.widgets as any;
  widgets.widget.rows = RowsWidget;
  widgets.widget.date = DateWidget;
  widgets.factory['Multiple Choice'] = forOurTerms(widgets.type.array);
  widgets.factory.List = forOurLines(widgets.type.array);
  widgets.choices = forOurTerms(widgets.choices);
  ['id', 'widget', 'vocabulary', 'factory', 'type'].forEach((kind) =>
    Object.keys(widgets[kind]).forEach((name) => {
      widgets[kind][name] = withEditorialField(widgets[kind][name]);
    }),
  );
  widgets.choices = withEditorialField(widgets.choices);
  widgets.default = withEditorialField(widgets.default);
  config.addonReducers = { ...config.addonReducers, terms };
  return config;
}
