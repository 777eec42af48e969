// The stock menu offers translations into every language that lacks one; ours only
// those that the back end would accept.
export { default } from '../../../../../components/AddMenu/AddMenu';
