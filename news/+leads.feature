Lead reviewers, a group of their own, are told what waits on although it was told before.
