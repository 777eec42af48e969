`POST @mark-current` on a translation, or on a revision of one, notes that it says what its original says now; no edit is counted, and the approval of a revision brings the mark along. @eucpn
