const addons = ['volto-eucpn'];
const theme = '@kitconcept/volto-light-theme';

module.exports = { addons, theme };
