"""`@translation-desk`: what is to be translated, what is, and how far it is."""
