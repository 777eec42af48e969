import { withSettings } from '../withSettings';
import { fromForm, toForm, worksSchema } from './schema';
import WorksView from './View';

export default withSettings(WorksView, worksSchema, toForm, fromForm);
