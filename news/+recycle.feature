Deleted drafts and discarded revisions are kept for 30 days with UID, history and files; their country and the secretariat restore them (`@deleted`). @eucpn
