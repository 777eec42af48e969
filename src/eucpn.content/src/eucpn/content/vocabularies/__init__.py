"""Named vocabularies from the fixed lists in `../data`."""
