// The stock list of contents knows the names of a few states of another workflow, and
// shows the ids of the others.
export { default } from '../../../../../components/ContentsItem/ContentsItem';
