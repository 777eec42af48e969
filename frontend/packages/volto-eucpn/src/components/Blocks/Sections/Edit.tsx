import { withSettings } from '../withSettings';
import { sectionsSchema } from './schema';
import SectionsView from './View';

export default withSettings(SectionsView, sectionsSchema);
