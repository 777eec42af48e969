Who archives or withdraws a text is told when a revision of it is under way; the revision says what became of its original. @eucpn
