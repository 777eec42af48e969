Titles and descriptions of an item's files go along in XLIFF jobs and come back to the files of the draft. @eucpn
