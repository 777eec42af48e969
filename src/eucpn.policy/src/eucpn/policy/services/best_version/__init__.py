"""An address in a language without a translation leads to the best version."""
