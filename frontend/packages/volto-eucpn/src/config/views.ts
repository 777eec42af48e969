import type { ConfigType } from '@plone/registry';
import {
  Forbidden,
  Gone,
  NotFound,
  ServerError,
  Unauthorized,
  Unreachable,
} from '../components/Errors/Errors';
import CampaignView from '../components/Views/Campaign/CampaignView';
import CampaignMaterialView from '../components/Views/CampaignMaterial/CampaignMaterialView';
import EventView from '../components/Views/Event/EventView';
import FundingCallView from '../components/Views/FundingCall/FundingCallView';
import FundingProgrammeView from '../components/Views/FundingProgramme/FundingProgrammeView';
import MemberStateView from '../components/Views/MemberState/MemberStateView';
import NationalPolicyView from '../components/Views/NationalPolicy/NationalPolicyView';
import NewsItemView from '../components/Views/NewsItem/NewsItemView';
import ToolboxView from '../components/Views/Toolbox/ToolboxView';
import { worksOfViews } from '../helpers/viewData';

/** Expanders that views need in the answer with the content itself. */
const expanders = ['files', 'campaign-matrix'];

/** The views of the content types, what they need from the server, error pages. */
export default function install(config: ConfigType) {
  const settings = config.settings as any;
  Object.assign(config.views.contentTypesViews as any, {
    Campaign: CampaignView,
    CampaignMaterial: CampaignMaterialView,
    Event: EventView,
    FundingCall: FundingCallView,
    FundingProgramme: FundingProgrammeView,
    MemberState: MemberStateView,
    NationalPolicy: NationalPolicyView,
    'News Item': NewsItemView,
    Toolbox: ToolboxView,
  });
  Object.assign(config.views.errorViews as any, {
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    408: Unreachable,
    410: Gone,
    500: ServerError,
    ECONNREFUSED: Unreachable,
  });
  // Pages of contributions list related items themselves, in their best versions.
  config.registerSlotComponent({
    slot: 'belowContent',
    name: 'relatedItems',
    component: (() => null) as any,
    predicates: [({ content }: any) => Boolean(content?.best_versions)] as any,
  });
  settings.apiExpanders = [
    ...settings.apiExpanders,
    { match: '', GET_CONTENT: expanders },
  ];
  settings.asyncPropsExtenders = [
    ...(settings.asyncPropsExtenders || []),
    worksOfViews,
  ];
  return config;
}
