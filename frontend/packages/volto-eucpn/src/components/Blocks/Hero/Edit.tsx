import { withSettings } from '../withSettings';
import { heroSchema } from './schema';
import HeroView from './View';

export default withSettings(HeroView, heroSchema);
