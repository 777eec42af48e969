// The stock toast covers the page and leads to an unlocking without a question. Who is
// editing is told by a notice on the page, see components/Editorial/Lock.
const LockingToastsFactory = () => null;

export default LockingToastsFactory;
