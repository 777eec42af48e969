Drafts are deleted from their own page; one's own lock, left behind by a form, is in nobody's way. @eucpn
