"""`@translation-jobs`: texts for outside translators as XLIFF, and back."""
