// The stock toast covers the page as long as it is open, and speaks of working copies.
// That a revision is under way is told by the bar, see components/Editorial/Bar.
const WorkingCopyToastsFactory = () => null;

export default WorkingCopyToastsFactory;
