"""Words as the text index keeps them: folded, and by stem in their language."""
