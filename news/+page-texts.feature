Pages of blocks are translated side by side, text by text, with protected codes for links and marks.
