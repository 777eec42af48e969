`@remarks`: reviewers remark on single fields, also together with a return; editors answer, reviewers settle, and all of it stays with the item. @eucpn
