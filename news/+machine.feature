Machine translation behind one small interface, with none configured: its results are drafts marked as machine-made, never replace a person's text and are never published by themselves. @eucpn
